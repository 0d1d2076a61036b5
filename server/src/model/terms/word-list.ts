import type { Language } from '../../text/language.ts';
import type { TextKind } from '../wording.ts';

/** Words and phrases that a rule looks for. */
export interface WordList {
  /** Absent: in texts of every language. */
  readonly language?: Language;
  /** Absent: in titles, labels and prose. */
  readonly kinds?: readonly TextKind[];
  /** Patterns as in word-forms.ts, `#` stands for a number in digits. */
  readonly entries: readonly string[];
  /** Absent: the case counts for nothing. */
  readonly case?: 'exact';
  /** Absent: accents count, but for capitals, which many write without. `loose`: they count for nothing. */
  readonly accents?: 'loose';
}

/** By the id of the rule that they are for. */
export type WordLists = ReadonlyMap<string, readonly WordList[]>;
