import type { LocalizedText } from '../text/language.ts';
import type { ChangeKind } from './change.ts';

/** What a sentence about a difference is made of. */
export interface Told {
  /** The value in words; empty on the side where there is none. */
  readonly before: LocalizedText;
  readonly after: LocalizedText;
  /** "the task 'Plan'", of a difference that is a whole item. */
  readonly item: LocalizedText;
  /** The same for the item that a value stands in. */
  readonly owner: LocalizedText | undefined;
  /** Of the field, from the schema. */
  readonly title: LocalizedText;
  /** Of the short group that it stands in. */
  readonly group: LocalizedText | undefined;
  /** What the list is called that an item is in, and the one it came from. */
  readonly list: LocalizedText;
  readonly from: LocalizedText | undefined;
}

export type Phrase = (told: Told) => LocalizedText;

/** By what became of the value. */
export type Phrases = Partial<Readonly<Record<ChangeKind, Phrase>>>;
