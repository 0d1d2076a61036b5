import type { WorkspaceEdit } from './edit.ts';
import type { LocalizedText } from './language.ts';
import type { SourceLocation, TextRange } from './range.ts';

/** From the heaviest to the lightest. */
export const severities = ['error', 'warning', 'info', 'hint'] as const;

/** How much a diagnostic weighs: an `error` makes a check fail, a `hint` is for those who ask. */
export type Severity = (typeof severities)[number];

/** One thing to tell the author about one place. Recognised by its `code`, never by its text. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: LocalizedText;
  readonly range: TextRange;
  readonly related?: readonly RelatedInformation[];
  readonly fixes?: readonly Fix[];
}

/** Another place that a diagnostic is about, in this file or another. */
export interface RelatedInformation {
  readonly location: SourceLocation;
  readonly message: LocalizedText;
}

/** A change that cures a diagnostic. */
export interface Fix {
  readonly title: LocalizedText;
  /** It cannot change what the author meant, so it may be applied unasked. */
  readonly safe: boolean;
  /**
   * Only who looks at this very place may choose it, never all of them at once: it takes away or hides what was written,
   * or states what nobody has stated. Never together with `safe`.
   */
  readonly byHand?: true;
  readonly edit: WorkspaceEdit;
}

/** The same fixes, for people to choose from. */
export function onlyByHand(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.map((fix) => ({ ...fix, safe: false, byHand: true }));
}
