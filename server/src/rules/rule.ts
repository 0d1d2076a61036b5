import type { RuleSeverity } from '../../../schemas/types.ts';
import type { Config } from '../model/config.ts';
import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import type { RoleText } from '../model/role-texts.ts';
import type { Preset } from '../model/settings/presets.ts';
import type { WordList } from '../model/terms/word-list.ts';
import type { WordHit } from '../model/terms/word-matcher.ts';
import type { Fix, RelatedInformation, Severity } from '../text/diagnostic.ts';
import type { Language, LocalizedText } from '../text/language.ts';
import type { TextRange } from '../text/range.ts';
import type { OptionValues, RuleOption } from './running/rule-options.ts';

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
  /** The severity under a preset where it is not `severity`; a preset that is not named is as `recommended` is. */
  readonly presets?: Readonly<Partial<Record<Preset, RuleSeverity>>>;
  /** What a house may set of it. */
  readonly options?: readonly RuleOption[];
  /** The languages that a file may be in for the rule to look at it; absent: any. */
  readonly languages?: readonly Language[];
  /** What it looks for in texts; found for all rules at once, see `RuleContext.hits`. */
  readonly words?: readonly WordList[];
  /** Says nothing where none of its words stands, and is not asked there. */
  readonly needsWords?: true;
  /** Tells what a role could have besides: minimal examples of other rules need not heed it. */
  readonly asksForMore?: true;
  /** Asks for the vocabulary of the house by itself; rules with `words` need not say so. */
  readonly heedsVocabulary?: true;
  /** Of a rule that speaks only where there is an older text to compare with: that of its examples. */
  readonly compares?: string;
  /**
   * Of a rule about several files: whether this one gives it anything to look at, by its text alone. That is found out once,
   * while its tree is at hand; absent: always.
   */
  concerns?(document: RoleDocument): boolean;
  check(document: RoleDocument, index: RoleIndex, context: RuleContext): Iterable<Finding>;
}

/** What a rule is told beside the file and the index. */
export interface RuleContext {
  /** The day to compare with, `2027-03-31`. */
  readonly today: string;
  readonly options: OptionValues;
  readonly config: Config;
  /** The texts for readers in the file, in its order. */
  readonly texts: readonly RoleText[];
  /** Where words of the rule's own lists stand in them, in the same order. */
  readonly hits: readonly WordHit[];
  /** Whether the house uses these very words: rules about wording leave them alone. */
  readonly isAllowed: (text: RoleText, start: number, end: number) => boolean;
  /** The same file as it was, where somebody compares. */
  readonly older: RoleDocument | undefined;
}

/** What a rule says about one place; with the id of the rule it becomes a `Diagnostic`. */
export interface Finding {
  readonly range: TextRange;
  readonly message: LocalizedText;
  /** Where it is not the rule's own, as it depends on the status or on a posting; only the settings outweigh it. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedInformation[];
  readonly fixes?: readonly Fix[];
}
