import type { entryOf } from '../syntax/navigate.ts';
import type { SyntaxNode } from '../syntax/tree.ts';
import type { Diagnostic, Fix } from '../text/diagnostic.ts';
import type { LocalizedText } from '../text/language.ts';
import type { TextRange } from '../text/range.ts';
import type { FileKind } from './kinds.ts';

/** The file that is looked at. */
export interface Finding {
  readonly uri: string;
  readonly text: string;
  readonly root: SyntaxNode;
  readonly kind: FileKind;
  readonly entryOf: typeof entryOf;
  /** The ids that items have, or are about to be given. */
  readonly ids: () => Set<string>;
}

/** What does not fit the schema is always an error. */
export function error(code: string, range: TextRange, message: LocalizedText, fixes: readonly Fix[] = []): Diagnostic {
  return { code, severity: 'error', message, range, ...(fixes.length > 0 && { fixes }) };
}
