/**
 * What the sections of a page render, with marks where something changed. Two pages stand on one, so their anchors get
 * names of their own, their headings go down, and links to other pages, which are not here, become text.
 */
import { h, isValidElement, type ComponentChildren, type FunctionComponent, type VNode } from 'preact';
import type { ChangeKind } from '../compare/change.ts';
import type { Marks } from './marks.ts';

export interface MarkOptions {
  readonly marks: Marks;
  /** In front of every anchor of this side. */
  readonly prefix: string;
  /** The word for what happened, as a small sign. */
  readonly sign: (kind: ChangeKind) => VNode;
}

/** The pointers of the elements that a section renders. */
export function pointersIn(children: ComponentChildren): readonly string[] {
  if (Array.isArray(children)) return children.flatMap(pointersIn);
  if (!isValidElement(children)) return [];
  const { type, props }: VNode<Attributes> = children;
  if (isFunction(type)) return pointersIn(type(props));
  const own = props['data-pointer'];
  return [...(own === undefined ? [] : [own]), ...pointersIn(props.children)];
}

export function marked(children: ComponentChildren, options: MarkOptions): ComponentChildren {
  if (Array.isArray(children)) return children.map((child: ComponentChildren) => marked(child, options));
  if (!isValidElement(children)) return children;
  const { type, props }: VNode<Attributes> = children;
  if (isFunction(type)) return marked(type(props), options);
  return element(String(type), props, options);
}

interface Attributes {
  readonly children?: ComponentChildren;
  readonly class?: string;
  readonly id?: string;
  readonly href?: string;
  readonly 'aria-labelledby'?: string;
  readonly 'data-pointer'?: string;
  readonly dangerouslySetInnerHTML?: { readonly __html: string };
}

const headings: Readonly<Record<string, string>> = { h1: 'p', h2: 'h5', h3: 'h5' };

function element(tag: string, { children, ...attributes }: Attributes, options: MarkOptions): VNode {
  const { prefix, marks } = options;
  const { id, href, class: name, 'aria-labelledby': labelled, 'data-pointer': pointer, ...others } = attributes;
  const inner = marked(children, options);
  if (tag === 'a' && href !== undefined && !/^(?:#|https:|mailto:)/.test(href)) return <span>{inner}</span>;
  const kind = pointer === undefined ? undefined : marks.get(pointer);
  const classes = [name, tag === 'h1' && 'role-title', kind && `mark mark-${kind}`].filter(Boolean).join(' ');
  const own = {
    ...others,
    ...(classes !== '' && { class: classes }),
    ...(id !== undefined && { id: `${prefix}${id}` }),
    ...(href !== undefined && { href: href.startsWith('#') ? `#${prefix}${href.slice(1)}` : href }),
    ...(labelled !== undefined && { 'aria-labelledby': `${prefix}${labelled}` }),
  };
  const named = headings[tag] ?? tag;
  if (kind === undefined) return h(named, own, inner);
  const sign = options.sign(kind);
  if (attributes.dangerouslySetInnerHTML)
    return (
      <div class={`mark mark-${kind}`}>
        {sign}
        {h(named, { ...others, class: name })}
      </div>
    );
  return h(named, own, withSign(named, inner, sign));
}

/** The sign stands where the element may hold it: in an item of a list, or in the value of a fact. */
function withSign(tag: string, children: ComponentChildren, sign: VNode): ComponentChildren {
  if (tag === 'ul' || tag === 'ol') return [<li>{sign}</li>, children];
  if (tag !== 'div') return [sign, children];
  const all: readonly ComponentChildren[] = Array.isArray(children) ? children : [children];
  const value = all.findIndex((child) => isValidElement(child) && child.type === 'dd');
  if (value === -1) return [sign, children];
  return all.map((child, at) =>
    at === value && isValidElement(child) ? h('dd', { ...child.props }, sign, child.props.children) : child,
  );
}

function isFunction(type: VNode<Attributes>['type']): type is FunctionComponent<Attributes> {
  return typeof type === 'function';
}
