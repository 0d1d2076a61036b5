import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver';
import type { OpenText } from '../lsp/open-text.ts';
import type { Session } from '../lsp/session.ts';
import { filledAs, partsOf, type Filled } from '../../host/authoring/snippet.ts';

/** What it takes to write a text. */
export interface Keys {
  /** All keys, one for each sign, choice, arrow, Tab and Enter. */
  pressed: number;
  /** Completions that were taken. */
  taken: number;
  /** Signs that nobody had to type. */
  saved: number;
}

/**
 * Writes `wanted` the way somebody does who knows it by heart and takes every completion that saves keys. The text is
 * right at every moment but for the values of a snippet that is being filled in.
 */
export class Typist {
  readonly keys: Keys = { pressed: 0, taken: 0, saved: 0 };
  readonly #session: Session;
  readonly #text: OpenText;
  readonly #wanted: string;

  constructor(session: Session, text: OpenText, wanted: string) {
    this.#session = session;
    this.#text = text;
    this.#wanted = wanted;
  }

  async write(): Promise<void> {
    while (this.#text.text.length < this.#wanted.length) {
      const written = this.#text.text;
      if (this.#wanted.charAt(written.length) === '\n') await this.#enter();
      else if (isPlace(written) && (await this.#take())) continue;
      else this.#type(restOfPlace(this.#wanted.slice(written.length)));
    }
  }

  #type(text: string): void {
    this.keys.pressed += text.length;
    this.#set(this.#text.text + text);
  }

  /** Enter, what the editor and the server indent, and the keys to put that right. */
  async #enter(): Promise<void> {
    const before = this.#text.text;
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const [margin = ''] = /^ */.exec(line) ?? [];
    // The editor itself: as far as the line above, and further behind a colon at its end.
    const indented = margin + (/:(?: [|>][-+]?)?$/.test(line) ? '  ' : '');
    this.#set(`${before}\n${indented}`);
    this.keys.pressed += 1;
    const uri = this.#text.uri;
    const position = this.#text.positionAt(this.#text.text.length);
    const params = { textDocument: { uri }, position, ch: '\n', options: { tabSize: 2, insertSpaces: true } };
    const { result } = await this.#session.client.request<readonly TextEdit[] | null>(
      'textDocument/onTypeFormatting',
      params,
    );
    const [edit] = result ?? [];
    const begun = edit && edit.range.start.line === position.line ? edit.newText : indented;
    const isInText = edit !== undefined && edit.range.start.line < position.line;
    const next = this.#wanted.slice(before.length + 1).split('\n')[0] ?? '';
    const [lead = ''] = /^ *(?:- )*/.exec(next) ?? [];
    const found = isInText ? indented : begun;
    const common = commonLength(found, lead);
    // A blank line has no indentation to take out: the editor trims it.
    const wanted = next === '' ? '' : lead;
    this.keys.pressed += next === '' ? 0 : found.length - common + (lead.length - common);
    this.#set(`${before}\n${wanted}`);
  }

  /** @returns whether a completion was taken. */
  async #take(): Promise<boolean> {
    const start = this.#text.text.length;
    const wanted = this.#wanted.slice(start);
    const word = restOfPlace(wanted);
    let best: Offer | undefined;
    const items = await this.#items();
    for (const item of items) {
      const offer = this.#offer(item, items, start, word);
      if (offer && (!best || offer.gain > best.gain)) best = offer;
    }
    if (!best || best.gain < 1) return false;
    this.keys.taken += 1;
    const pressed = this.keys.pressed + best.keys;
    this.keys.pressed = pressed;
    for (const stop of best.stops) this.keys.pressed += await this.#keysOf(stop, best, start);
    const written = this.#wanted.slice(0, best.from + best.text.length);
    this.keys.saved += written.length - start - (this.keys.pressed - pressed) - best.keys;
    this.#set(written);
    return true;
  }

  #offer(item: CompletionItem, items: readonly CompletionItem[], start: number, word: string): Offer | undefined {
    const edit = item.textEdit;
    const from = edit && 'range' in edit ? this.#offsetOf(edit.range.start) : start;
    const margin = /^ */.exec(this.#text.text.slice(this.#text.text.lastIndexOf('\n') + 1))?.[0] ?? '';
    const raw = edit?.newText ?? item.insertText ?? item.label;
    // Unless it says that it has its indentation already, the editor adds that of the line.
    const adjusted = item.insertTextMode === 1 ? raw : raw.replace(/\n/g, `\n${margin}`);
    const parts = item.insertTextFormat === 2 ? partsOf(adjusted) : [{ text: adjusted }];
    const filled = filledAs(parts, this.#wanted.slice(from));
    if (!filled || from + filled.text.length <= start) return undefined;
    const keys = Math.min(...waysTo(item, items, word));
    const signs = filled.text.length - (start - from);
    const values = filled.stops.reduce((sum, { value }) => sum + value.length + 1, 0);
    return { ...filled, from, keys, gain: signs - keys - values };
  }

  /** One stop: a choice, a proposal that is kept, a completion that is asked for, or all of its signs; and Tab. */
  async #keysOf({ number, proposed, value, offset }: Filled, offer: Offer, start: number): Promise<number> {
    if (proposed[0] === value) return 1;
    if (proposed.includes(value)) return 2 + proposed.indexOf(value);
    const rest = offer.stops.filter((stop) => stop.number >= number).map((stop) => stop.offset);
    // What stands there while this stop is written: the later ones are still empty.
    let text = offer.text;
    for (const stop of offer.stops.toSorted((a, b) => b.offset - a.offset)) {
      if (rest.includes(stop.offset)) text = text.slice(0, stop.offset) + text.slice(stop.offset + stop.value.length);
    }
    const empty = offer.stops.filter((stop) => stop.offset < offset && rest.includes(stop.offset));
    const at = offer.from + offset - empty.reduce((sum, stop) => sum + stop.value.length, 0);
    const before = this.#text.text;
    this.#set(before.slice(0, offer.from) + text);
    const items = await this.#items(at);
    this.#set(before);
    const position = items.findIndex(
      (item) => (item.textEdit?.newText ?? item.insertText ?? item.label).trim() === value,
    );
    const cheap = position < 0 ? Infinity : 2 + position;
    return Math.min(value.length, cheap) + (start >= 0 ? 1 : 0);
  }

  async #items(at = this.#text.text.length): Promise<readonly CompletionItem[]> {
    const params = { textDocument: { uri: this.#text.uri }, position: this.#text.positionAt(at) };
    const { result } = await this.#session.client.request<CompletionItem[] | CompletionList | null>(
      'textDocument/completion',
      params,
    );
    const items = Array.isArray(result) ? result : (result?.items ?? []);
    return items.toSorted((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
  }

  #offsetOf({ line, character }: { readonly line: number; readonly character: number }): number {
    let start = 0;
    for (let count = 0; count < line; count++) start = this.#text.text.indexOf('\n', start) + 1;
    return start + character;
  }

  #set(text: string): void {
    const before = this.#text.text;
    const common = commonLength(before, text);
    this.#session.tell(this.#text, this.#text.edit(common, before.length - common, text.slice(common)));
  }
}

interface Offer {
  readonly text: string;
  readonly stops: readonly Filled[];
  readonly from: number;
  /** To reach the item and to take it. */
  readonly keys: number;
  readonly gain: number;
}

/** The keys for each way to an item: asking for the list at once, or typing some letters of what is wanted first. */
function waysTo(item: CompletionItem, items: readonly CompletionItem[], word: string): readonly number[] {
  const sought = (one: CompletionItem): string => (one.filterText ?? one.label).toLowerCase();
  const ways = [1 + items.indexOf(item) + 1];
  for (let typed = 1; typed < Math.min(word.length, 12); typed++) {
    const begun = word.slice(0, typed).toLowerCase();
    if (!sought(item).startsWith(begun)) break;
    ways.push(typed + items.filter((one) => sought(one).startsWith(begun)).indexOf(item) + 1);
  }
  return ways;
}

/** Where a name or a value begins. */
function isPlace(written: string): boolean {
  return /(?:^|\n|- |: |[[{,] )[ ]*$/.test(written);
}

/** Up to where the next name or value begins, or the line ends. */
function restOfPlace(wanted: string): string {
  return /^[^\n]*?(?:: |[[{,] |- |(?=\n|$))/.exec(wanted)?.[0] || wanted.charAt(0);
}

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
