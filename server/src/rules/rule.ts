import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import type { Fix, RelatedInformation, Severity } from '../text/diagnostic.ts';
import type { LocalizedText } from '../text/language.ts';
import type { TextRange } from '../text/range.ts';

/** What a code stands for, for those who meet it; both examples are run as tests. */
export interface CodeDocumentation {
  /** Names the mistake; it is the code of its findings. */
  readonly id: string;
  readonly severity: Severity;
  readonly summary: LocalizedText;
  readonly why: LocalizedText;
  /** Specs with exactly this mistake, and the same without it. A line `#- /name` starts a file; without one it is named after its id. */
  readonly bad: string;
  readonly good: string;
}

/** Finds one kind of mistake. */
export interface Rule extends CodeDocumentation {
  /** Which files a change of one file may affect: only itself, or all. */
  readonly scope: 'file' | 'workspace';
  check(document: RoleDocument, index: RoleIndex, options: RuleOptions): Iterable<Finding>;
}

export interface RuleOptions {
  /** The day to compare with, `2027-03-31`. */
  readonly today: string;
}

/** What a rule says about one place; with the id of the rule it becomes a `Diagnostic`. */
export interface Finding {
  readonly range: TextRange;
  readonly message: LocalizedText;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedInformation[];
  readonly fixes?: readonly Fix[];
}
