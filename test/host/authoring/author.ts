import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Companion, Proposal } from './companion.ts';
import { bestOffer, isKept, lettersFor, type Offer } from './offers.ts';
import type { Part } from './snippet.ts';
import { isOpen, rows, untilOpen } from './suggestions.ts';

/** What it took to write a text. */
export interface Keys {
  /** All keys, one for each sign, arrow, Tab, Enter, Escape and Backspace. */
  pressed: number;
  /** Proposals that were taken. */
  taken: number;
  /** Lists that were in the way: without Escape, Enter or Tab would have taken what nobody meant. */
  putAway: number;
  /** Keys to put right what Enter had indented. */
  corrections: number;
}

export interface Manners {
  /** The signs behind which VS Code opens the list by itself. */
  readonly triggers: string;
  /** The list opens at each empty stop as well. */
  readonly opensAtStops: boolean;
  /** Enter breaks the line where the list would only write what stands there already. */
  readonly entersWhatIsThere: boolean;
  /** A dash among the fields of an item goes where the next item begins. */
  readonly movesDashes: boolean;
  /** Enter on an item that is still empty ends the list. */
  readonly leavesLists: boolean;
}

/**
 * Somebody in front of VS Code who knows a text by heart, writes it from an empty file and takes every proposal that
 * saves keys. Behind each key the editor is waited for, as far as it is known to answer.
 */
export class Author {
  readonly keys: Keys = { pressed: 0, taken: 0, putAway: 0, corrections: 0 };
  readonly #page: Page;
  readonly #companion: Companion;
  readonly #wanted: string;
  readonly #manners: Manners;
  /** The list opens by itself now, if there is anything to propose. */
  #opens = false;
  /** Somebody changed what the editor indents by itself, so that it stays on a blank line. */
  #isTouched = false;
  /** The last key was a sign of the text. */
  #hasTyped = false;

  readonly #say: (what: string) => void;

  constructor(
    page: Page,
    companion: Companion,
    wanted: string,
    manners: Manners,
    say: (what: string) => void = () => {},
  ) {
    this.#say = say;
    this.#page = page;
    this.#companion = companion;
    this.#wanted = wanted;
    this.#manners = manners;
  }

  async write(): Promise<void> {
    while (this.#written.length < this.#wanted.length) {
      const written = this.#written;
      assert.equal(written, this.#wanted.slice(0, written.length));
      if (this.#wanted.charAt(written.length) === '\n') await this.#enter();
      else if (!isPlace(written) || !(await this.#take())) {
        await this.#type(restOfPlace(this.#wanted.slice(this.#written.length)));
      }
    }
    assert.equal(this.#companion.text(), this.#wanted);
  }

  /** What stands before the cursor. */
  get #written(): string {
    return this.#companion.text().slice(0, this.#companion.cursor());
  }

  async #press(key: string): Promise<void> {
    this.keys.pressed += 1;
    this.#say(`[${key}]`);
    this.#hasTyped = false;
    await this.#page.keyboard.press(key);
  }

  async #type(text: string): Promise<void> {
    const expected = this.#written + text;
    this.keys.pressed += text.length;
    this.#say(text);
    this.#hasTyped = true;
    await this.#enterText(text);
    this.#opens = this.#manners.triggers.includes(text.at(-1) ?? '\n');
    await this.#untilWritten(expected);
  }

  /** Key by key; running text at once but for its last word, behind which the list may open. */
  async #enterText(text: string): Promise<void> {
    const isProse = /\S \S/.test(text) && !/^[\w-]+: /.test(text);
    const start = isProse ? text.lastIndexOf(' ') + 1 : 0;
    if (start > 0) await this.#page.keyboard.insertText(text.slice(0, start));
    await this.#page.keyboard.type(text.slice(start));
  }

  async #untilWritten(expected: string): Promise<void> {
    await this.#companion
      .until((text, cursor) => cursor === expected.length && text.startsWith(expected), 'what was typed')
      .catch((error: unknown) => {
        assert.equal(this.#written, expected, String(error));
      });
  }

  /** Enter, what the editor and the server indent, and the keys to put that right. */
  async #enter(): Promise<void> {
    await this.#putAway('Enter');
    const start = this.#written.length + 1;
    await this.#breakLine();
    const next = this.#wanted.slice(start).split('\n')[0] ?? '';
    if (next === '' && start < this.#wanted.length) {
      // The editor takes the white space of a blank line out with the next Enter, unless somebody changed it.
      await this.#begin('', (found, isTouched) => found === '' || (found.trim() === '' && !isTouched));
      await this.#breakLine();
      const [lead = ''] = /^ *(?:- )*/.exec(this.#wanted.slice(start + 1)) ?? [];
      await this.#begin(lead);
    } else await this.#begin(/^ *(?:- )*/.exec(next)?.[0] ?? '');
  }

  /** Puts right what stands before the cursor on a new line. */
  async #begin(lead: string, isRight = (found: string, _isTouched: boolean) => lead.startsWith(found)): Promise<void> {
    const found = () => this.#written.slice(this.#written.lastIndexOf('\n') + 1);
    const pressed = this.keys.pressed;
    while (!isRight(found(), this.#isTouched)) {
      if (this.#manners.leavesLists && /^ *- $/.test(found()) && !lead.includes('-')) await this.#breakLine();
      else if (this.#movesDash(lead, found())) {
        await this.#press('-');
        const moved = this.#written.slice(0, this.#written.lastIndexOf('\n') + 1) + lead.slice(0, -1);
        await this.#untilWritten(moved);
      } else {
        await this.#erase();
        this.#isTouched = true;
      }
    }
    if (lead.startsWith(found()) && found() !== lead) await this.#type(lead.slice(found().length));
    this.keys.corrections += this.keys.pressed - pressed;
  }

  /** Whether a dash typed here goes to the column of its list. In running text it is a dash like any other. */
  #movesDash(lead: string, found: string): boolean {
    if (!this.#manners.movesDashes || !/^ *- $/.test(lead) || found !== `${lead.slice(0, -2)}  `) return false;
    const lines = this.#written.split('\n').slice(0, -1);
    const above = lines.findLast((line) => line.trim() !== '' && line.search(/\S/) < found.length);
    return !/[>|][+-]?$/.test(above ?? '');
  }

  async #breakLine(): Promise<void> {
    const { text } = this.#companion;
    const before = text();
    const endsList = this.#manners.leavesLists && /(?:^|\n) *- $/.test(this.#written);
    await this.#press('Enter');
    if (endsList) {
      const lines = before.split('\n').length;
      await this.#companion.until((now) => now !== before && now.split('\n').length === lines, 'the end of the list');
    } else {
      await this.#companion.until((now) => now.split('\n').length === before.split('\n').length + 1, 'a new line');
      for (;;) {
        const seen = text();
        const laidOut = await this.#companion.laidOut();
        this.#isTouched = laidOut === 'by the server';
        if (laidOut !== 'not yet') break;
        await this.#companion.until((now) => now !== seen, 'a line that is laid out');
      }
    }
    this.#opens = false;
  }

  async #erase(): Promise<void> {
    const before = this.#written;
    await this.#press('Backspace');
    await this.#companion.until(
      (text, cursor) => cursor < before.length && text.length < before.length + 1000000,
      'less',
    );
    this.#opens = false;
  }

  /** Where a list is open that nobody asked for, Enter and Tab would take from it. */
  async #putAway(next: 'Enter' | 'Tab'): Promise<void> {
    const written = this.#written;
    const kept = (await this.#companion.proposals()).filter((proposal) => isKept(proposal, written));
    if (!(await isOpen(this.#page))) {
      // It opens while a word is typed, but for comments; numbers do not count as words.
      const isWord = /[\p{L}_-]$/u.test(written) && !/(?:^|\s)#.*$/.test(written.slice(written.lastIndexOf('\n') + 1));
      if (kept.length === 0 || !this.#hasTyped || !isWord) return;
      await untilOpen(this.#page);
    }
    if (next === 'Enter' && this.#manners.entersWhatIsThere) {
      const { labels, focused } = await rows(this.#page);
      const chosen = kept.find(({ label }) => labels.get(label) === focused);
      if (chosen && !chosen.snippet && chosen.text === written.slice(chosen.from)) return;
    }
    this.keys.putAway += 1;
    await this.#press('Escape');
    await this.#page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
  }

  /** @returns whether a proposal was taken. */
  async #take(): Promise<boolean> {
    const written = this.#written;
    const proposals = await this.#companion.proposals();
    const word = restOfPlace(this.#wanted.slice(written.length));
    await this.#untilOpened();
    const isOpened = await isOpen(this.#page);
    const offer = bestOffer(proposals, { written, wanted: this.#wanted, word, isOpen: isOpened });
    if (!offer) return false;
    if (!(await this.#choose(offer.proposal, word))) return false;
    await this.#fill(offer, written);
    return true;
  }

  /**
   * Narrows the list by the letters of the word until the proposal is at hand, and takes it.
   *
   * @returns whether it was: some proposals are for empty places only.
   */
  async #choose(proposal: Proposal, word: string): Promise<boolean> {
    const letters = lettersFor(proposal, word);
    let typed = 0;
    for (;;) {
      const open = await isOpen(this.#page);
      if (open) {
        const { labels, focused = 0 } = await rows(this.#page);
        const away = (labels.get(proposal.label) ?? Infinity) - focused;
        if (away >= 0 && (away <= 1 || (typed >= letters.length && away < Infinity))) {
          for (let count = 0; count < away; count++) await this.#press('ArrowDown');
          break;
        }
      }
      if (typed < letters.length) {
        await this.#type(letters.charAt(typed++));
        const left = await this.#companion.proposals();
        if (!left.some(({ label, text }) => label === proposal.label && text === proposal.text)) return false;
        await untilOpen(this.#page);
      } else if (open) {
        await this.#press('ArrowDown');
      } else {
        await this.#press('Control+Space');
        await untilOpen(this.#page);
      }
    }
    this.keys.taken += 1;
    await this.#press('Tab');
    return true;
  }

  /** Goes from stop to stop. */
  async #fill({ proposal, parts, stops }: Offer, written: string): Promise<void> {
    const before = written.slice(0, proposal.from);
    const filled = new Map<Part, string>();
    const textOf = (part: Part): string => ('text' in part ? part.text : (filled.get(part) ?? part.proposed[0] ?? ''));
    const upTo = (last: Part | undefined): string => {
      const until = last ? parts.indexOf(last) + 1 : parts.length;
      return before + parts.slice(0, until).map(textOf).join('');
    };
    const partOf = (number: number) => parts.find((part) => 'number' in part && part.number === number);
    const numbers = parts.flatMap((part) => ('number' in part ? [part.number === 0 ? Infinity : part.number] : []));
    const first = numbers.length > 0 ? Math.min(...numbers) : undefined;
    await this.#untilWritten(upTo(first === undefined ? undefined : partOf(first === Infinity ? 0 : first)));
    for (const stop of stops) {
      const part = partOf(stop.number);
      if (!part) continue;
      if (stop.proposed.length > 1) await this.#pick(stop.value);
      else if (stop.proposed[0] !== stop.value) await this.#write(stop.value, upTo(part), stop.proposed[0] ?? '');
      filled.set(part, stop.value);
      await this.#untilWritten(upTo(part));
      const next = Math.min(...numbers.filter((number) => number > stop.number));
      await this.#press('Tab');
      this.#opens = this.#manners.opensAtStops;
      await this.#untilWritten(upTo(next === Infinity ? partOf(0) : partOf(next)));
    }
    this.#opens = this.#manners.opensAtStops && isEmptyPlace(this.#written);
  }

  /** A list that opens by itself is there before the next key. */
  async #untilOpened(): Promise<void> {
    if (this.#opens && (await this.#companion.proposals(' ')).length > 0) await untilOpen(this.#page);
    this.#opens = false;
  }

  /** From the choices of a stop. */
  async #pick(value: string): Promise<void> {
    await untilOpen(this.#page);
    for (;;) {
      const { labels, focused } = await rows(this.#page);
      if (labels.get(value) === focused) break;
      await this.#press('ArrowDown');
    }
    await this.#press('Tab');
  }

  /** A value at a stop, from the list where that is shorter. */
  async #write(value: string, before: string, selected: string): Promise<void> {
    const start = before.slice(0, before.length - selected.length);
    if (selected === '') await this.#untilOpened();
    const proposals = selected === '' ? await this.#companion.proposals() : [];
    const offer = bestOffer(proposals, {
      written: start,
      wanted: start + value,
      word: value,
      isOpen: await isOpen(this.#page),
    });
    if (offer && offer.text === value && (await this.#choose(offer.proposal, value))) return;
    const rest = selected === '' ? this.#written.length - start.length : 0;
    this.keys.pressed += value.length - rest;
    this.#say(value);
    this.#hasTyped = true;
    await this.#enterText(value.slice(rest));
    await this.#untilWritten(start + value);
    await this.#putAway('Tab');
  }
}

/** Where a name or a value begins. */
function isPlace(written: string): boolean {
  return /(?:^|\n|- |: |[[{,] )[ ]*$/.test(written);
}

function isEmptyPlace(written: string): boolean {
  return /(?:: |- )$/.test(written);
}

/** Up to where the next name or value begins, or the line ends. */
function restOfPlace(wanted: string): string {
  return /^[^\n]*?(?:: |[[{,] |- |(?=\n|$))/.exec(wanted)?.[0] || wanted.charAt(0);
}
