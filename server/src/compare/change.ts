import type { Field } from '../schema/field.ts';
import type { LocalizedText } from '../text/language.ts';

/**
 * How much a change matters, the gravest first. `contractual`: what an employer tells in writing to whoever is hired
 * (pay, place, hours, grade, superior) or asks of them before. `scope`: what the work is. `editorial`: how it is told.
 */
export const changeClasses = ['contractual', 'scope', 'editorial'] as const;

/** One of `changeClasses`. */
export type ChangeClass = (typeof changeClasses)[number];

/** `moved`: an item stands in another list, or in a list whose order says something at another place. */
export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved';

/** One thing that differs between two roles, or two states of one. */
export interface RoleChange {
  readonly kind: ChangeKind;
  readonly class: ChangeClass;
  /** The field, without positions: `skills.technical.level`. */
  readonly field: string;
  /** In the older text; absent of what is added. */
  readonly before?: ChangePlace;
  /** In the newer text; absent of what is removed. */
  readonly after?: ChangePlace;
  /** What it means to a reader. */
  readonly message: LocalizedText;
}

/** Where something stands in one of the two texts, and what stands there. */
export interface ChangePlace {
  /** JSON pointer into the text, as in `data-pointer` on a page. */
  readonly pointer: string;
  /** As it is written: a text, a number, a yes or no, or the whole item. */
  readonly value: unknown;
}

/** What differs, before it is put into words. */
export interface Difference {
  readonly kind: ChangeKind;
  /** Whether it is a whole item of a list, and not a value in one. */
  readonly isItem: boolean;
  readonly field: Field;
  /** Names of fields from the root, without positions. */
  readonly names: readonly string[];
  /** The groups on the way with what they are, the root left out, outermost first. */
  readonly around: readonly Surrounding[];
  readonly before: ChangePlace | undefined;
  readonly after: ChangePlace | undefined;
  /** Where an item stood, of one that moved. */
  readonly from?: { readonly names: readonly string[]; readonly around: readonly Surrounding[] };
  /** Only spaces, quotation marks, dashes and the like differ. */
  readonly isTypography?: boolean;
}

/** A group of the schema that a value stands in. */
export interface Surrounding {
  readonly field: Field;
  readonly isItem: boolean;
  readonly before: Group | undefined;
  readonly after: Group | undefined;
}

export type Group = Readonly<Record<string, unknown>>;

export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
