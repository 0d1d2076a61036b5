import type { RoleDocument } from '../../model/document.ts';
import type { RoleIndex } from '../../model/role-index.ts';
import type { WorkspaceEdit } from '../../text/edit.ts';
import type { Language, LocalizedText } from '../../text/language.ts';
import type { TextRange } from '../../text/range.ts';

/** A change of form that somebody may want; what the file says stays the same, unless the title says otherwise. */
export interface Refactoring {
  /** Names it, also in the kind of the code action; several of one name differ in their titles. */
  readonly id: string;
  readonly kind: 'rewrite' | 'extract';
  readonly title: LocalizedText;
  /** Why it cannot be done here, where that is worth telling. */
  readonly refused?: LocalizedText;
  /** The new texts have tab stops, in the snippet syntax of the LSP. */
  readonly snippet?: boolean;
  /** Made when it is wanted. Nothing where something would be lost by it. */
  edit(): WorkspaceEdit | undefined;
}

/**
 * Offers what can be done at a range of the text.
 *
 * @param language of the editor.
 */
export type Offer = (
  document: RoleDocument,
  range: TextRange,
  index: RoleIndex,
  language?: Language,
) => readonly Refactoring[];
