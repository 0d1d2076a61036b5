import type { LocalizedText } from '../../text/language.ts';

/** Why a file, or a part of it, was not read. */
export interface ImportProblem {
  readonly severity: 'error' | 'warning';
  readonly message: LocalizedText;
  /** From 1: the row of a table, the line of a text. */
  readonly row?: number;
  /** From 1. */
  readonly column?: number;
}
