/**
 * The small parts that sections are made of. Those written as functions tell their caller when there is nothing to show.
 */
import type { ComponentChildren, VNode } from 'preact';
import type { Importance, RoleLink } from '../../../schemas/types.ts';
import { isForeign, type LocalizedText } from '../text/language.ts';
import type { PageContext } from './context.tsx';
import { importanceLabels, relationLabels, statusLabels } from '../schema/labels.ts';
import { labelOf } from '../schema/slug.ts';
import { Link } from './link.tsx';
import { rolePage } from './role-pages.ts';

/** The parts that are there, one after the other; nothing where none is. */
export function together(...parts: readonly (VNode | undefined)[]): VNode | undefined {
  return parts.some((part) => part !== undefined) ? <>{parts}</> : undefined;
}

/** Content under a heading of its own; nothing where there is no content. */
export function subsection(
  { label }: PageContext,
  title: LocalizedText,
  content: VNode | undefined,
  pointer?: string,
): VNode | undefined {
  if (content === undefined) return undefined;
  return (
    <div class="part" data-pointer={pointer}>
      <h3>{label(title)}</h3>
      {content}
    </div>
  );
}

export type Fact = readonly [
  name: LocalizedText,
  value: ComponentChildren,
  pointer?: string | undefined,
  kind?: string | undefined,
];

/** Names and values; a fact without a value does not appear, and without any there is nothing. */
export function facts({ label }: PageContext, all: readonly Fact[], name = 'facts'): VNode | undefined {
  const known = all.filter(([, value]) => value !== undefined && value !== false && value !== '');
  if (known.length === 0) return undefined;
  return (
    <dl class={name}>
      {known.map(([title, value, pointer, kind]) => (
        <div class={kind} data-pointer={pointer}>
          <dt>{label(title)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A list of sentences. */
export function sentences(
  { text, placeOf }: PageContext,
  all: readonly string[] | undefined,
  name = 'sentences',
): VNode | undefined {
  if (!all?.length) return undefined;
  const items = all.map((sentence) => <li>{text(sentence)}</li>);
  return (
    <ul class={name} {...placeOf(all)}>
      {items}
    </ul>
  );
}

/** A list with one entry for each; nothing where there are none. */
export function listOf<T>(
  all: readonly T[] | undefined,
  name: string,
  entry: (item: T) => ComponentChildren,
): VNode | undefined {
  return all?.length ? <ul class={name}>{all.map(entry)}</ul> : undefined;
}

/** What stands on one line, with commas between; nothing where nothing does. */
export function commaList(parts: readonly ComponentChildren[]): VNode | undefined {
  return parts.length === 0 ? undefined : joined(parts, ', ');
}

export function joined(parts: readonly ComponentChildren[], between: string): VNode {
  return <>{parts.map((part, position) => [position > 0 && between, part])}</>;
}

/** A short word beside something. Its colour says nothing that the word does not. */
export function Tag({ children, kind }: { readonly children: ComponentChildren; readonly kind?: string }): VNode {
  return <span class={kind ? `tag tag-${kind}` : 'tag'}>{children}</span>;
}

/** Says that a list tells only a part. */
export function openEnd({ label }: PageContext, exhaustive: boolean | undefined): VNode | undefined {
  if (exhaustive !== false) return undefined;
  return <p class="aside">{label({ en: 'The list is not exhaustive.', fr: 'La liste n’est pas limitative.' })}</p>;
}

/** The name of a role, as a link where the role has a page. */
export function RoleName({ to, context }: { readonly to: RoleLink; readonly context: PageContext }): VNode {
  const { index, lang, text } = context;
  const page = to.role === undefined ? undefined : rolePage(index, to.role, lang);
  const foreign = isForeign(page?.lang, lang) ? page?.lang : undefined;
  const name = to.label === undefined ? undefined : text(to.label);
  if (!page) return <>{name ?? (to.role && labelOf(to.role))}</>;
  return (
    <Link to={page.target} hreflang={foreign} lang={name === undefined ? foreign : undefined}>
      {name ?? (foreign === undefined ? text(page.title) : page.title)}
    </Link>
  );
}

/** Relations to other roles, with what is said of each; one that names nobody is left out. */
export function roleLinks(context: PageContext, links: readonly RoleLink[]): VNode | undefined {
  const { label, text, placeOf, isRetired } = context;
  const told = links.filter((link) => (link.role ?? link.label) !== undefined);
  return listOf(told, 'roles', (link) => (
    <li {...placeOf(link)}>
      <RoleName to={link} context={context} />
      {link.count !== undefined && <> × {link.count}</>}
      {link.relation === 'functional' && <Tag>{label(relationLabels.functional)}</Tag>}
      {link.role !== undefined && isRetired(link.role) && <Tag kind="deprecated">{label(statusLabels.deprecated)}</Tag>}
      {link.note !== undefined && <span class="note">{text(link.note)}</span>}
    </li>
  ));
}

/** Things of this file that something refers to, each a link to where it stands. */
export function itemLinks(context: PageContext, kind: string, ids: readonly string[] | undefined): VNode | undefined {
  const told = ids?.filter((id) => !context.isInternal(kind, id));
  return listOf(told, 'inline-list', (id) => (
    <li>
      <ItemName kind={kind} id={id} context={context} />
    </li>
  ));
}

interface ItemNameProps {
  readonly kind: string;
  readonly id: string;
  readonly context: PageContext;
}

/** The label of an item of this file as a link to where it stands; an unknown id stays as it is. */
export function ItemName({ kind, id, context }: ItemNameProps): VNode {
  const item = context.itemNamed(kind, id);
  return item ? <Link to={{ anchor: item.anchor }}>{context.text(item.label)}</Link> : <>{id}</>;
}

interface Weighted {
  readonly importance?: Importance;
}

const importances = ['essential', 'important', 'optional', undefined] as const;

/** Items under the names of their importance, the essential ones first; what has none comes last, without a name. */
export function byImportance<T extends Weighted>(
  { label }: PageContext,
  items: readonly T[] | undefined,
  entry: (item: T) => ComponentChildren,
): VNode | undefined {
  if (!items?.length) return undefined;
  const groups = importances
    .map((importance) => ({ importance, members: items.filter((item) => item.importance === importance) }))
    .filter(({ members }) => members.length > 0);
  return (
    <>
      {groups.map(({ importance, members }) => (
        <div class="group">
          {importance && <p class={`group-name importance-${importance}`}>{label(importanceLabels[importance])}</p>}
          <ul class="items">{members.map(entry)}</ul>
        </div>
      ))}
    </>
  );
}
