import MarkdownIt, { type Token } from 'markdown-it';

/** What stands below a heading, up to the next one. */
export interface Part {
  /** 1 is the highest; 0 for what stands above all headings. */
  readonly level: number;
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
  /** In the order of the text, paragraphs among them. */
  readonly lists: readonly List[];
}

export interface Paragraph {
  readonly words: string;
  /** All of it is set so, as tags and the names of groups are. */
  readonly set: 'emphasis' | 'strong' | undefined;
}

export interface List {
  readonly isNumbered: boolean;
  /** The paragraph in bold above it, which names what it holds. */
  readonly group: string | undefined;
  readonly items: readonly Item[];
}

export interface Item {
  /** What stands in bold at its beginning, before a colon. */
  readonly name: string | undefined;
  /** Without the name. */
  readonly words: string;
  readonly inner: readonly Item[];
}

/** A text in Markdown by its headings, with lists in lists. */
export function markdownTree(text: string): readonly Part[] {
  const parts: MutablePart[] = [{ level: 0, heading: '', paragraphs: [], lists: [] }];
  const open: { items: MutableItem[] }[] = [];
  let group: string | undefined;
  const tokens = new MarkdownIt({ html: false }).parse(text, {});
  for (const [at, token] of tokens.entries()) {
    const part = parts.at(-1);
    if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') {
      const list = { isNumbered: token.type === 'ordered_list_open', group, items: [] };
      const inner = open.at(-1)?.items.at(-1)?.inner;
      open.push(inner ? { items: inner } : list);
      if (!inner) part?.lists.push(list);
    } else if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') open.pop();
    else if (token.type === 'list_item_open') open.at(-1)?.items.push({ name: undefined, words: '', inner: [] });
    else if (token.type === 'inline') {
      const before = tokens[at - 1];
      const item = open.at(-1)?.items.at(-1);
      if (before?.type === 'heading_open') {
        parts.push({ level: Number(before.tag.charAt(1)), heading: wordsOf(token), paragraphs: [], lists: [] });
        group = undefined;
      } else if (item) addTo(item, token);
      else {
        const set = setOf(token);
        part?.paragraphs.push({ words: set === 'strong' || set === 'emphasis' ? wordsOf(token) : token.content, set });
        group = set === 'strong' ? wordsOf(token) : undefined;
      }
    }
  }
  return parts;
}

interface MutablePart extends Part {
  readonly paragraphs: Paragraph[];
  readonly lists: List[];
}

interface MutableItem {
  name: string | undefined;
  words: string;
  readonly inner: MutableItem[];
}

function addTo(item: MutableItem, token: Token): void {
  const words = wordsOf(token);
  const children = (token.children ?? []).filter(({ type, content }) => type !== 'text' || content !== '');
  const name = children[0]?.type === 'strong_open' ? (children[1]?.content ?? '') : '';
  if (item.words === '' && /[\s\u00a0]?:$/.test(name)) {
    item.name = name.replace(/[\s\u00a0]*:$/, '');
    item.words = words.slice(name.length).trim();
  } else item.words = [item.words, words].filter((some) => some !== '').join(' ');
}

function setOf({ children }: Token): Paragraph['set'] {
  const depth = { em: 0, strong: 0 };
  const outside = { em: '', strong: '' };
  for (const { type, content } of children ?? []) {
    for (const mark of ['em', 'strong'] as const) {
      if (type === `${mark}_open`) depth[mark] += 1;
      else if (type === `${mark}_close`) depth[mark] -= 1;
      else if (depth[mark] === 0) outside[mark] += content;
    }
  }
  if (/^[\s·]*$/.test(outside.strong)) return 'strong';
  return /^[\s·]*$/.test(outside.em) ? 'emphasis' : undefined;
}

function wordsOf({ children }: Token): string {
  return (children ?? [])
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
    .join('')
    .trim();
}
