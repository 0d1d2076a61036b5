import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Block } from './blocks.ts';
import { sectionOf } from './headings.ts';
import { joinedWords, raisedWords, type Raised } from './item-words.ts';

/** What a web page says, as text: nothing of it is run, fetched or taken for markup again. */
export interface HtmlPage {
  /** Of its `html` element, or of its body, where Word says it. */
  readonly lang: string | undefined;
  readonly title: string | undefined;
  /** The texts of its scripts that hold JSON-LD, and where each starts, from 1. */
  readonly jsonLd: readonly { readonly text: string; readonly line: number }[];
  readonly blocks: readonly Block[];
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Reads a page as a browser would, broken markup as well. */
export function htmlPage(text: string): HtmlPage {
  const reading = new Reading();
  const root = parse(text, { sourceCodeLocationInfo: true });
  // Pages can be nested deeper than functions can call each other.
  const stack: { readonly node: Node; readonly isEnd: boolean }[] = [];
  const push = (nodes: readonly Node[]): void => {
    for (const node of nodes.toReversed()) stack.push({ node, isEnd: false });
  };
  push(root.childNodes);
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, isEnd } = next;
    if (isEnd) {
      if ('tagName' in node) reading.leave(node);
    } else if ('value' in node) {
      reading.words(node.value, lineOf(node));
    } else if ('tagName' in node && reading.enter(node)) {
      stack.push({ node, isEnd: true });
      push(node.childNodes);
    }
  }
  return reading.page();
}

class Reading {
  #lang: string | undefined;
  #title: string | undefined;
  readonly #jsonLd: { text: string; line: number }[] = [];
  readonly #blocks: Block[] = [];
  #text = '';
  #line = 1;
  #heading = 0;
  readonly #around = new Set<Element>();
  #articles = 0;
  #items: string[] | undefined;
  /** The items that are open, one in the other, and the terms of lists of them. */
  readonly #open: OpenItem[] = [];
  #raised: Raised | undefined;
  /** How much of what stands since the last block is bold, and how much is not. */
  #bold = 0;
  #hasBold = false;
  #hasPlain = false;
  /** The level of the last heading that the page marks as one. */
  #level = 1;
  #addresses: string[] = [];
  #lists = 0;
  #struck = 0;
  #removed = '';

  /** @returns whether to go on into it. */
  enter(element: Element): boolean {
    const { tagName } = element;
    if (tagName === 'html' || tagName === 'body') this.#lang ??= languageTag(attribute(element, 'lang') ?? '');
    if (tagName === 'script' && /^\s*application\/ld\+json/i.test(attribute(element, 'type') ?? '')) {
      this.#jsonLd.push({ text: textIn(element), line: lineOf(element) });
    }
    if (tagName === 'title') this.#title ??= textIn(element).replace(/\s+/g, ' ').trim() || undefined;
    if (unread.has(tagName) || attribute(element, 'hidden') !== undefined) return false;
    if (struck.has(tagName)) this.#struck += 1;
    if (tagName === 'br') this.#text += '\n';
    if (tagName === 'sup' || tagName === 'sub') this.#raised = tagName;
    if (isBold(element)) this.#bold += 1;
    if (tagName === 'a') this.#addresses.push(...addressOf(element));
    if (!isBlock(tagName)) return true;
    this.#flush();
    this.#enterItem(tagName);
    if (articles.has(tagName)) this.#articles += 1;
    if (this.#isAround(element)) this.#around.add(element);
    const level = levelOf(element);
    if (level > 0) [this.#heading, this.#level] = [level, level];
    if (lists.has(tagName) && this.#lists++ === 0) {
      this.#items = [];
      this.#line = lineOf(element);
    }
    return true;
  }

  leave(element: Element): void {
    const { tagName } = element;
    if (struck.has(tagName) && --this.#struck === 0) this.#remove();
    if (tagName === 'sup' || tagName === 'sub') this.#raised = undefined;
    if (!isBlock(tagName)) {
      if (isBold(element)) this.#bold -= 1;
      return;
    }
    this.#flush();
    if (isBold(element)) this.#bold -= 1;
    if (tagName === 'li' || tagName === 'dl') this.#open.pop();
    if (articles.has(tagName)) this.#articles -= 1;
    this.#around.delete(element);
    if (levelOf(element) > 0) this.#heading = 0;
    if (!lists.has(tagName) || --this.#lists > 0) return;
    if (this.#items?.length) this.#blocks.push({ kind: 'list', items: this.#items, ...this.#place() });
    this.#items = undefined;
  }

  words(text: string, line: number): void {
    if (this.#text.trim() === '' && !this.#items) this.#line = line;
    const plain = text.replace(/[\t\n\f\r ]+/g, ' ');
    const words = this.#raised ? raisedWords(plain, this.#raised) : plain;
    if (this.#struck === 0 && words.trim() !== '') {
      if (this.#bold > 0) this.#hasBold = true;
      else this.#hasPlain = true;
    }
    if (this.#struck > 0) this.#removed += words;
    else this.#text += words;
  }

  page(): HtmlPage {
    this.#flush();
    return { lang: this.#lang, title: this.#title, jsonLd: this.#jsonLd, blocks: this.#blocks };
  }

  #flush(): void {
    const text = this.#text
      .replace(/ *\n */g, '\n')
      .replace(/ {2,}/g, ' ')
      .trim();
    const isBoldAlone = this.#hasBold && !this.#hasPlain;
    const addresses = this.#addresses;
    this.#text = '';
    this.#addresses = [];
    [this.#hasBold, this.#hasPlain] = [false, false];
    if (text === '') return;
    const line = text.replaceAll('\n', ' ');
    const level = isBoldAlone && sectionOf(line) !== undefined ? this.#level + 1 : 0;
    if (this.#items) this.#addItem(this.#items, line);
    else if (this.#heading + level > 0) {
      this.#blocks.push({ kind: 'heading', level: this.#heading || level, text: line, ...this.#place() });
    } else this.#blocks.push({ kind: 'paragraph', text, ...this.#place() });
    for (const address of addresses) {
      if (!text.includes(address)) this.#blocks.push({ kind: 'address', text: address, ...this.#place() });
    }
  }

  /** Paragraphs of one item are one item, and so are a term and what it means. */
  #enterItem(tagName: string): void {
    const item = this.#open.at(-1);
    if (tagName === 'li' || tagName === 'dl') this.#open.push({ at: undefined, before: undefined });
    else if (tagName === 'dt' && item) [item.at, item.before] = [undefined, undefined];
    else if (tagName === 'dd' && item) {
      const colon = this.#lang?.startsWith('fr') ? '\u00a0: ' : ': ';
      item.before = item.before === undefined ? colon : '; ';
    }
  }

  #addItem(items: string[], words: string): void {
    const item = this.#open.at(-1);
    if (item?.at === undefined) {
      items.push(words);
      if (item) item.at = items.length - 1;
    } else items[item.at] = joinedWords(items[item.at] ?? '', words, item.before);
  }

  #remove(): void {
    const text = this.#removed.trim();
    if (text !== '') this.#blocks.push({ kind: 'removed', text, ...this.#place() });
    this.#removed = '';
  }

  #isAround(element: Element): boolean {
    if (element.tagName === 'header' && this.#articles > 0) return false;
    return around.has(element.tagName) && !(element.tagName === 'form' && holdsPage(element));
  }

  #place() {
    return { line: this.#line, ...(this.#around.size > 0 && { isAround: true }) };
  }
}

interface OpenItem {
  /** Where its words stand in the list; absent where it has none yet. */
  at: number | undefined;
  /** What parts the meaning of a term from what stands before it. */
  before: string | undefined;
}

/** They hold no words of the page, or words for nobody. */
const unread: ReadonlySet<string> = new Set(
  'title script style template noscript iframe object embed svg math canvas audio video select textarea'.split(' '),
);

/** What was taken back. */
const struck: ReadonlySet<string> = new Set(['del', 's', 'strike']);

/** What stands around the text of a page. */
const around: ReadonlySet<string> = new Set('nav header footer aside form button dialog menu'.split(' '));

/** What stands at their head is of them, and their title at times. */
const articles: ReadonlySet<string> = new Set(['article', 'main']);

const lists: ReadonlySet<string> = new Set(['ul', 'ol', 'dl']);

const blockNames: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Some pages are a form as a whole: it has the parts of a page. */
function holdsPage(form: Element): boolean {
  const left: Node[] = [...form.childNodes];
  for (let node = left.pop(); node; node = left.pop()) {
    if (!('tagName' in node)) continue;
    if (/^(?:h1|main|article|nav)$/.test(node.tagName)) return true;
    for (const child of node.childNodes) left.push(child);
  }
  return false;
}

function isBlock(tagName: string): boolean {
  return blockNames.has(tagName) || isHeading(tagName);
}

function isHeading(tagName: string): boolean {
  return /^h[1-6]$/.test(tagName);
}

/** 0 where it is no heading. Programs for texts have a class for the title of all. */
function levelOf(element: Element): number {
  if (isHeading(element.tagName)) return Number(element.tagName.charAt(1));
  return element.tagName === 'p' && /(?:^|\s)(?:title|MsoTitle)(?:\s|$)/.test(attribute(element, 'class') ?? '')
    ? 1
    : 0;
}

function isBold(element: Element): boolean {
  if (element.tagName === 'b' || element.tagName === 'strong') return true;
  return /(?:^|;)\s?font-weight\s?:\s?(?:bold|[6-9]00)/.test(attribute(element, 'style') ?? '');
}

/** Where a link leads to, out of the page. */
function addressOf(element: Element): readonly string[] {
  const address = (attribute(element, 'href') ?? '').trim();
  return /^(?:https?|mailto):/i.test(address) ? [address.slice(0, LONGEST_ADDRESS)] : [];
}

const LONGEST_ADDRESS = 2000;

function attribute(element: Element, wanted: string): string | undefined {
  return element.attrs.find(({ name }) => name === wanted)?.value;
}

/** In the usual letters, as Word has `FR-BE`; nothing where it is no language. */
function languageTag(written: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function textIn({ childNodes }: Element): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function lineOf({ sourceCodeLocation }: Node): number {
  return sourceCodeLocation?.startLine ?? 1;
}
