import type { TextEdit } from '../../text/edit.ts';
import type { TextRange } from '../../text/range.ts';

/** Something that keeps a text from being read as YAML. */
export interface YamlFault {
  /** A code of the `yaml` library, or one of ours (mend.ts, repair.ts). */
  readonly code: string;
  readonly range: TextRange;
  /** The library's own sentence, to tell apart what shares a code; never shown. */
  readonly detail: string;
  /** After this edit the text can be read; absent where nobody knows. */
  readonly mend?: TextEdit;
}
