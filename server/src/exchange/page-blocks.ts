/**
 * What the sections of the page render, as blocks of Markdown.
 */
import type { BlockContent, DefinitionContent, ListItem, PhrasingContent } from 'mdast';
import { isValidElement, type ComponentChildren, type FunctionComponent, type VNode } from 'preact';
import { addressOf, Link } from '../page/link.tsx';
import { Prose } from '../page/raw-html.tsx';
import type { Language } from '../text/language.ts';
import { runOf, type Inline } from './inline-run.ts';
import { proseBlocks } from './prose.ts';

type Block = BlockContent | DefinitionContent;
type Piece = Inline | Block;

/** Boxes whose content stands on lines of its own. */
const boxes = new Set(['div', 'section', 'article', 'header', 'footer', 'aside', 'figure']);

/** What only helps to move on the page, or to see it. */
const leftOut = new Set(['nav', 'svg', 'img', 'style', 'script']);

/** Lists that the page shows in one line. */
const inlineLists = new Set(['inline-list', 'tags', 'lines', 'codes', 'standing']);

/** @param language of our words, for the colon behind the name of a fact. */
export function blocksOf(children: ComponentChildren, language: Language): Block[] {
  return gathered(piecesOf(children, language));
}

/** What stands in one line. */
export function phrasingOf(children: ComponentChildren): PhrasingContent[] {
  return runOf(piecesOf(children, 'en').filter(isInline));
}

function piecesOf(children: ComponentChildren, language: Language): Piece[] {
  if (Array.isArray(children)) return children.flatMap((child: ComponentChildren) => piecesOf(child, language));
  if (typeof children === 'string' || typeof children === 'number') return [{ type: 'text', value: `${children}` }];
  return isValidElement(children) ? piecesOfElement(children, language) : [];
}

function piecesOfElement(element: VNode<Attributes>, language: Language): Piece[] {
  const { type, props } = element;
  if (isMadeBy(element, Prose)) {
    const { markdown, lang, foreign } = element.props;
    return proseBlocks(markdown, foreign ?? lang);
  }
  if (isMadeBy(element, Link)) {
    const { to, children } = element.props;
    const inside = phrasingOf(children);
    const url = 'anchor' in to ? undefined : addressOf(to);
    // Anchors of the page are no anchors of a Markdown file.
    if (url === undefined) return inside;
    return [{ type: 'link', url: 'role' in to ? url.replace(/\.html$/, '.md') : url, children: inside }];
  }
  if (typeof type !== 'string') return isFunction(type) ? piecesOf(type(props), language) : [];
  if (leftOut.has(type) || props['aria-hidden']) return [];
  return piecesOfTag(type, props, language);
}

interface Attributes {
  readonly children?: ComponentChildren;
  readonly class?: string;
  readonly lang?: string;
  readonly 'aria-hidden'?: unknown;
}

function piecesOfTag(
  name: string,
  { children, class: classes = '', ...others }: Attributes,
  language: Language,
): Piece[] {
  const inside = (): Piece[] => piecesOf(children, language);
  const has = (one: string): boolean => classes.split(' ').includes(one);
  switch (name) {
    case 'h1':
    case 'h3':
      return [{ type: 'heading', depth: name === 'h1' ? 1 : 3, children: phrasingOf(children) }];
    case 'p': {
      if (has('statement') || has('kind')) return ['apart', ...inside()];
      const line = runOf(inside().filter(isInline));
      return paragraph(has('group-name') ? [{ type: 'strong', children: line }] : line);
    }
    case 'ul':
    case 'ol':
      if ([...inlineLists].some(has)) return inlineList(children, language);
      return list(
        elementsIn(children).map((item) => listItem(blocksOf(item.props.children, language))),
        name === 'ol',
      );
    case 'dl':
      return list(factsIn(children, language), false);
    case 'cite':
    case 'em':
      return [{ type: 'emphasis', children: phrasingOf(children) }];
    case 'span':
      if (has('tag')) return ['apart', { type: 'emphasis', children: phrasingOf(children) }];
      // Our own words in a text of another language are no part of their own.
      return classes === '' && Object.keys(others).every((one) => one === 'lang') ? inside() : ['apart', ...inside()];
    default:
      return boxes.has(name) ? gathered(inside()) : inside();
  }
}

function gathered(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = [];
  let run: Inline[] = [];
  const endRun = (): void => {
    blocks.push(...paragraph(runOf(run)));
    run = [];
  };
  for (const piece of pieces) {
    if (isInline(piece)) run.push(piece);
    else {
      endRun();
      blocks.push(piece);
    }
  }
  endRun();
  return blocks;
}

function isInline(piece: Piece): piece is Inline {
  return piece === 'apart' || phrasing.has(piece.type);
}

const phrasing: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'inlineCode', 'link', 'break']);

function paragraph(children: PhrasingContent[]): Block[] {
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

function list(children: ListItem[], ordered: boolean): Block[] {
  return children.length === 0 ? [] : [{ type: 'list', ordered, spread: false, children }];
}

function listItem(children: Block[]): ListItem {
  return { type: 'listItem', spread: false, children };
}

/** The content of each item in the line around it, or blocks where an item has some. */
function inlineList(children: ComponentChildren, language: Language): Piece[] {
  const items = elementsIn(children).map((item) => piecesOf(item.props.children, language));
  if (!items.flat().every(isInline))
    return list(
      items.map((pieces) => listItem(gathered(pieces))),
      false,
    );
  return items.flatMap((pieces): Piece[] => ['apart', ...pieces]);
}

/** Names and values: a value that is one line stands behind its name, lists and prose below it. */
function factsIn(children: ComponentChildren, language: Language): ListItem[] {
  return elementsIn(children).map((fact) => {
    const [name, ...values] = elementsIn(fact.props.children);
    const pieces = values.flatMap((value) => piecesOf(value.props.children, language));
    const first = pieces.findIndex((piece) => !isInline(piece));
    const line = runOf(pieces.slice(0, first === -1 ? undefined : first).filter(isInline));
    const colon = language === 'fr' ? '\u00a0:' : ':';
    const title: PhrasingContent[] = [...phrasingOf(name?.props.children), { type: 'text', value: colon }];
    const space: PhrasingContent[] = line.length > 0 ? [{ type: 'text', value: ' ' }] : [];
    const head = paragraph([{ type: 'strong', children: title }, ...space, ...line]);
    return listItem([...head, ...gathered(first === -1 ? [] : pieces.slice(first))]);
  });
}

function elementsIn(children: ComponentChildren): VNode<Attributes>[] {
  if (Array.isArray(children)) return children.flatMap(elementsIn);
  return isValidElement(children) ? [children] : [];
}

function isMadeBy<P>(element: unknown, component: (props: P) => VNode): element is VNode<P> {
  return isValidElement(element) && Object.is(element.type, component);
}

function isFunction(type: VNode<Attributes>['type']): type is FunctionComponent<Attributes> {
  return typeof type === 'function';
}
