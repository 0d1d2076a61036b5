import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Placed, Unplaced } from './blocks.ts';
import type { FormCell } from './form-cells.ts';
import { sectionOf } from './headings.ts';
import {
  addressesIn,
  addressOf,
  around,
  articles,
  attribute,
  boxOf,
  holdsPage,
  isBlock,
  isComment,
  isListSign,
  languageTag,
  levelOf,
  lineOf,
  lists,
  noteSignOf,
  textIn,
  unread,
} from './html-elements.ts';
import { PageBlocks, type HtmlPage } from './html-blocks.ts';
import { Styles } from './html-styles.ts';
import { wordsIn } from './html-tables.ts';
import { joinedWords, raisedWords, type Raised } from './item-words.ts';
import { withoutNumber } from './listed-lines.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** What is read of a page, element by element, in the order in which they stand. */
export class Reading {
  #lang: string | undefined;
  #title: string | undefined;
  readonly #jsonLd: { text: string; line: number }[] = [];
  readonly #blocks = new PageBlocks();
  #text = '';
  #line = 1;
  #heading = 0;
  readonly #around = new Set<Element>();
  #articles = 0;
  #items: string[] | undefined;
  /** The items that are open, one in the other, and the terms of lists of them. */
  readonly #open: OpenItem[] = [];
  #raised: Raised | undefined;
  /** Of the page so far. */
  readonly styles = new Styles();
  /** Of the elements that are open, one in the other. */
  readonly #looks: { readonly isBold: boolean; readonly isTaken: boolean }[] = [];
  /** Whether something of what stands since the last block is bold, and something is not. */
  #hasBold = false;
  #hasPlain = false;
  /** The level of the last heading that the page marks as one. */
  #level = 1;
  #addresses: string[] = [];
  #lists = 0;
  /** What stands since the last block has had a sign in front. */
  #isListed = false;
  readonly #forms = new Set<Element>();
  /** The cells of forms that hold what a name stands for, or a remark: then with the name of its column. */
  readonly #values = new Map<Element, string | undefined>();
  /** How many of those that hold values are open. */
  #inValues = 0;
  /** Of a table with names of columns, or of one remark: the words of its cells so far, row by row. */
  #rows: { readonly names: readonly string[]; readonly cells: string[] } | undefined;
  /** How many of the elements that are open take their words back. */
  #taken = 0;
  #removed = '';
  /** What the words since the last block are, where a sign leads from there back into the text. */
  #note: 'footnote' | 'comment' | undefined;

  /** @returns whether to go on into it. */
  enter(element: Element): boolean {
    const { tagName } = element;
    if (tagName === 'html' || tagName === 'body') this.#lang ??= languageTag(attribute(element, 'lang') ?? '');
    if (tagName === 'script' && /^\s*application\/ld\+json/i.test(attribute(element, 'type') ?? '')) {
      this.#jsonLd.push({ text: textIn(element), line: lineOf(element) });
    }
    if (tagName === 'title') this.#title ??= textIn(element).replace(/\s+/g, ' ').trim() || undefined;
    if (tagName === 'style') this.styles.add(textIn(element));
    if (isListSign(element)) this.#isListed = true;
    if (unread.has(tagName) || attribute(element, 'hidden') !== undefined || isListSign(element)) return false;
    const note = tagName === 'a' ? noteSignOf(element) : undefined;
    if (note === 'footnote' || note === 'comment') this.#note = note;
    if (note) return false;
    const look = this.styles.lookOf(element);
    // What is not seen at first, as a part of a page that opens, counts; words in a line are hidden from all.
    const isUnseen = look.isHidden === true && !isBlock(tagName);
    const isTaken = look.isStruck === true || isUnseen || isComment(element);
    const isBold = look.isBold ?? this.#looks.at(-1)?.isBold ?? false;
    if (isBlock(tagName)) this.#flush();
    this.#looks.push({ isBold, isTaken });
    if (isTaken) this.#taken += 1;
    if (tagName === 'br') this.#text += '\n';
    if (tagName === 'input') this.#text += boxOf(element);
    if (tagName === 'sup' || tagName === 'sub') this.#raised = tagName;
    if (tagName === 'a') this.#addresses.push(...addressOf(element));
    if (!isBlock(tagName)) return true;
    this.#enterItem(tagName);
    if (articles.has(tagName)) this.#articles += 1;
    if (this.#isAround(element)) this.#around.add(element);
    if (this.#values.has(element)) this.#enterValue(element);
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
    if (isBlock(tagName)) this.#flush();
    if (this.#looks.pop()?.isTaken && --this.#taken === 0) this.#remove();
    if (tagName === 'sup' || tagName === 'sub') this.#raised = undefined;
    if (!isBlock(tagName)) return;
    if ((tagName === 'li' || tagName === 'dl') && !this.#isInCell) this.#open.pop();
    if (articles.has(tagName)) this.#articles -= 1;
    this.#around.delete(element);
    if (this.#values.has(element)) this.#leaveValue(this.#values.get(element));
    if (this.#forms.delete(element)) this.#leaveForm();
    if (levelOf(element) > 0) this.#heading = 0;
    if (!lists.has(tagName) || --this.#lists > 0) return;
    if (this.#items?.length) this.#push({ kind: 'list', items: this.#items });
    this.#items = undefined;
  }

  get isInList(): boolean {
    return this.#items !== undefined;
  }

  /** Makes ready for a table that is a form. @param names of its columns, where each row is one thing. */
  form(table: Element, cells: readonly FormCell<Element>[], names: readonly string[] | undefined): void {
    this.#forms.add(table);
    for (const { cell, is, name } of cells) {
      if (is === 'value') this.#values.set(cell, undefined);
      if (is === 'remark') this.#values.set(cell, name ?? '');
    }
    this.#rows = names && { names, cells: [] };
    this.#push({ kind: 'form', isEnd: false });
  }

  /** A cell that holds the name of what follows. */
  name({ cell, is, name }: FormCell<Element>): void {
    this.#flush();
    this.#pushRows();
    this.#line = lineOf(cell);
    const text = name ?? wordsIn(cell).replace(/[\s:]{1,9}$/, '');
    if (is === 'part') this.#push({ kind: 'heading', level: this.#level + 2, text });
    else this.#push({ kind: 'heading', level: this.#level + (is === 'sublabel' ? 2 : 1), text, isLabel: true });
    for (const address of addressesIn(cell))
      if (!text.includes(address)) this.#push({ kind: 'address', text: address });
  }

  words(text: string, line: number): void {
    if (this.#text.trim() === '' && !this.#items) this.#line = line;
    const plain = text.replace(/[\t\n\f\r ]+/g, ' ');
    const words = this.#raised ? raisedWords(plain, this.#raised) : plain;
    if (this.#taken === 0 && words.trim() !== '') {
      if (this.#looks.at(-1)?.isBold) this.#hasBold = true;
      else this.#hasPlain = true;
    }
    if (this.#taken > 0) this.#removed += words;
    else this.#text += words;
  }

  page(): HtmlPage {
    this.#flush();
    return { lang: this.#lang, title: this.#title, jsonLd: this.#jsonLd, blocks: this.#blocks.all };
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
    const note = this.#note;
    if (this.#taken > 0 && !this.#removed.endsWith(' ')) this.#removed += ' ';
    if (/^[☐☒\s]*$/.test(text)) return;
    this.#note = undefined;
    const isListed = this.#isListed;
    this.#isListed = false;
    if (note) return this.#push({ kind: note === 'comment' ? 'removed' : 'footnote', text });
    const line = text.replaceAll('\n', this.#isInCell ? '; ' : ' ');
    const level = isBoldAlone && sectionOf(line) !== undefined ? this.#level + 1 : 0;
    if (this.#items) this.#addItem(this.#items, line);
    else if (this.#heading + level > 0) {
      this.#push({ kind: 'heading', level: this.#heading || level, text: withoutNumber(line) });
    } else if (isListed) this.#blocks.pushItems([line], this.#place());
    else this.#blocks.pushParagraph(text, this.#level, this.#place());
    for (const address of addresses) if (!text.includes(address)) this.#push({ kind: 'address', text: address });
  }

  #push(block: Unplaced): void {
    this.#blocks.push(block, this.#place());
  }

  #place(): Placed {
    return {
      line: this.#line,
      ...(this.#around.size > 0 && { isAround: true }),
      ...(this.#inValues > 0 && { isValue: true }),
    };
  }

  get #colon(): string {
    return this.#lang?.startsWith('fr') ? '\u00a0: ' : ': ';
  }

  get #isInCell(): boolean {
    return this.#rows !== undefined && this.#inValues > 0;
  }

  /** All words of a cell in a row are one entry, also where it holds none or a list, and so are those of a remark. */
  #enterValue(cell: Element): void {
    this.#inValues += 1;
    const remark = this.#values.get(cell);
    if (remark !== undefined) [this.#rows, this.#line] = [{ names: [remark], cells: [] }, lineOf(cell)];
    if (!this.#rows) return;
    this.#open.push({ at: this.#rows.cells.push('') - 1, before: '; ' });
    this.#items = this.#rows.cells;
    this.#lists += 1;
  }

  #leaveValue(remark: string | undefined): void {
    this.#inValues -= 1;
    if (!this.#rows) return;
    this.#open.pop();
    this.#items = undefined;
    this.#lists -= 1;
    if (remark === undefined) return;
    const said = this.#rows.cells.join();
    if (said !== '') this.#push({ kind: 'paragraph', text: `${remark}${this.#colon}${said}` });
    this.#rows = undefined;
  }

  #pushRows(): void {
    const { names = [], cells = [] } = this.#rows ?? {};
    if (cells.length === 0) return;
    const rows = cells.flatMap((_, at) => (at % names.length === 0 ? [cells.slice(at, at + names.length)] : []));
    this.#push({ kind: 'rows', names, rows });
    this.#rows = { names, cells: [] };
  }

  #leaveForm(): void {
    this.#pushRows();
    this.#rows = undefined;
    this.#push({ kind: 'form', isEnd: true });
  }

  /** Paragraphs of one item are one item, and so are a term and what it means. */
  #enterItem(tagName: string): void {
    if (this.#isInCell) return;
    const item = this.#open.at(-1);
    if (tagName === 'li' || tagName === 'dl') this.#open.push({ at: undefined, before: undefined });
    else if (tagName === 'dt' && item) [item.at, item.before] = [undefined, undefined];
    else if (tagName === 'dd' && item) {
      item.before = item.before === undefined ? this.#colon : '; ';
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
    const text = this.#removed.replace(/\s+/g, ' ').trim();
    if (text !== '') this.#push({ kind: 'removed', text });
    this.#removed = '';
  }

  #isAround(element: Element): boolean {
    if (element.tagName === 'header' && this.#articles > 0) return false;
    return around.has(element.tagName) && !(element.tagName === 'form' && holdsPage(element));
  }
}

interface OpenItem {
  /** Where its words stand in the list; absent where it has none yet. */
  at: number | undefined;
  /** What parts the meaning of a term from what stands before it. */
  before: string | undefined;
}
