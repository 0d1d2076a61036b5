import type { PlainValue } from '../../syntax/write/value.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { LocalizedText } from '../../text/language.ts';

/** A role, or an entry of a vocabulary for a role in this language. */
export type CardSubject =
  | { readonly role: string }
  | { readonly vocabulary: string; readonly code: string; readonly lang?: string | undefined };

/** Something that can be written at a place, and how it is written there. */
export interface CompletionItem {
  readonly label: string;
  /** An example is for those who ask what could be written, not for a list that opens by itself. */
  readonly kind: 'field' | 'value' | 'example' | 'reference' | 'snippet';
  /** A few words beside the label. Plain text. */
  readonly detail?: LocalizedText;
  /** Markdown. */
  readonly documentation?: LocalizedText;
  /** Of what `completionCard` has the documentation. */
  readonly subject?: CardSubject;
  /** Replaces the word under the cursor, on one line; new lines in it carry their whole indentation. */
  readonly edit: TextEdit;
  /** What is written elsewhere in the file at the same time. */
  readonly also?: readonly TextEdit[];
  /** Whether the new text has tab stops, in the snippet syntax of the LSP. */
  readonly snippet: boolean;
  /** What to match with the word under the cursor: with quotes where that has some. */
  readonly filterText: string;
  readonly sortText: string;
}

/** A value to choose, before it is known how it has to be written. */
export interface ValueCandidate {
  readonly value: PlainValue;
  readonly kind: 'value' | 'example' | 'reference';
  readonly detail?: LocalizedText | undefined;
  readonly documentation?: LocalizedText;
  /** What there is more to read about. */
  readonly subject?: CardSubject;
  /** Further words to find it by. */
  readonly search?: string;
  /** Gone with the first letter that is typed. */
  readonly fleeting?: boolean;
}
