/** What texts say, wherever they stand: what follows from the words alone is found once for all versions of a file. */
import type { Language } from '../text/language.ts';
import { sentencesIn, type Sentence } from '../text/sentences.ts';

/**
 * `title`: what a role is called, this one or another. `label`: what an item is called. `prose`: a statement, a sentence
 * or more of them. `name`: what somebody else called it so: people, companies, products, sources.
 */
export const textKinds = ['title', 'label', 'prose', 'name'] as const;

export type TextKind = (typeof textKinds)[number];

/** A word or phrase that somebody looks for, in a text. */
export interface Phrase {
  /** Who looks for it. */
  readonly rule: string;
  /** Offsets in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The pattern as it stands in the list. */
  readonly entry: string;
}

/** Finds the same in the same words. */
export interface PhraseFinder {
  phrasesIn(wording: Wording): readonly Phrase[];
}

/** A text without its place. */
export class Wording {
  readonly kind: TextKind;
  /** Quotes and folding undone. */
  readonly value: string;
  /** That of the file; nothing for one that we have no words of. */
  readonly language: Language | undefined;
  #sentences: readonly Sentence[] | undefined;
  /** Most texts are looked at by one finder. */
  #finder: PhraseFinder | undefined;
  #phrases: readonly Phrase[] = [];
  /** Those of a house go with its settings, which come anew at each key in them. */
  #ofOthers: WeakMap<PhraseFinder, readonly Phrase[]> | undefined;

  constructor(kind: TextKind, value: string, language: Language | undefined) {
    this.kind = kind;
    this.value = value;
    this.language = language;
  }

  /** Its sentences; found when somebody asks, for all who ask. */
  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentencesIn(this.value);
    return this.#sentences;
  }

  /** What the finder finds in it, found once. */
  phrases(finder: PhraseFinder): readonly Phrase[] {
    const known = this.#finder === finder ? this.#phrases : this.#ofOthers?.get(finder);
    if (known) return known;
    const phrases = finder.phrasesIn(this);
    if (this.#finder) (this.#ofOthers ??= new WeakMap()).set(finder, phrases);
    else {
      this.#finder = finder;
      this.#phrases = phrases;
    }
    return phrases;
  }
}

/** The wordings of one file, from version to version; those that it has no more are forgotten in time. */
export class Wordings {
  #known = new Map<string, Wording>();
  #before: ReadonlyMap<string, Wording> | undefined;
  #kept = 0;

  /** How many are kept. */
  get size(): number {
    return this.#known.size;
  }

  /** All texts of a version will be asked for. */
  begin(): void {
    if (this.#before) {
      this.#before = undefined;
      this.#kept = this.#known.size;
    } else if (this.#known.size > this.#kept + FORGOTTEN) {
      this.#before = this.#known;
      this.#known = new Map();
    }
  }

  of(kind: TextKind, value: string, language: Language | undefined): Wording {
    const known = this.#known.get(value);
    if (known && isOf(known, kind, language)) return known;
    const before = this.#before?.get(value);
    const wording = before && isOf(before, kind, language) ? before : new Wording(kind, value, language);
    this.#known.set(value, wording);
    return wording;
  }
}

/** So many are kept that no version needs: each may keep the whole text alive that it was read from. */
const FORGOTTEN = 16;

function isOf(wording: Wording, kind: TextKind, language: Language | undefined): boolean {
  return wording.kind === kind && wording.language === language;
}
