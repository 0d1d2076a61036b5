import { defaultConfig, type Config } from '../../model/config.ts';
import type { RoleDocument } from '../../model/document.ts';
import type { RoleIndex } from '../../model/role-index.ts';
import { textLanguage, textsOf, type RoleText } from '../../model/role-texts.ts';
import { WordMatcher, type WordHit, type WordHits } from '../../model/terms/word-matcher.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { LocalizedText } from '../../text/language.ts';
import { isAboutLaw } from '../all.ts';
import type { Rule, RuleContext } from '../rule.ts';
import type { PlannedRule } from './plan.ts';
import { ruleBeginnings } from './rule-beginnings.ts';
import { OptionValues } from './rule-options.ts';
import { ruleWords } from './rule-words.ts';

export interface RunOptions {
  /** The day to compare with, `2027-03-31`. */
  readonly today: string;
  /** The settings that hold for the file; by default those among the files of the index. */
  readonly config?: Config | undefined;
  /** The same file as it was; absent where nobody compares. */
  readonly older?: RoleDocument | undefined;
  /** What is wrong with the logo that settings name, by the URI of the settings; found out by who can read files. */
  readonly logoProblems?: ReadonlyMap<string, LocalizedText> | undefined;
}

/** What these rules find in the file, in their order; before comments are asked. */
export function runRules(
  plan: readonly PlannedRule[],
  document: RoleDocument,
  index: RoleIndex,
  options: RunOptions,
): readonly Diagnostic[] {
  if (plan.length === 0) return [];
  const reading = new Reading(document, options.config ?? defaultConfig);
  const language = textLanguage(document);
  const found: Diagnostic[] = [];
  for (const { rule, severity, options: values } of plan) {
    if (rule.languages && (language === undefined || !rule.languages.includes(language))) continue;
    if (rule.needsWords && !reading.hits.has(rule.id)) continue;
    const context = new Context(rule, reading, values, options);
    for (const finding of rule.check(document, index, context)) found.push({ code: rule.id, severity, ...finding });
  }
  return found;
}

/** What a rule is told when it is asked alone, as tests do. */
export function contextOf(rule: Rule, document: RoleDocument, options: RunOptions): RuleContext {
  return new Context(
    rule,
    new Reading(document, options.config ?? defaultConfig),
    new OptionValues(rule.options ?? [], new Map()),
    options,
  );
}

const words = new WordMatcher(ruleWords, ruleBeginnings);

/** What is read of a file once for all rules, and not before one of them asks. */
class Reading {
  readonly #document: RoleDocument;
  readonly #config: Config;
  #texts: readonly RoleText[] | undefined;
  #hits: WordHits | undefined;
  #allowed: readonly WordHit[] | undefined;

  constructor(document: RoleDocument, config: Config) {
    this.#document = document;
    this.#config = config;
  }

  get texts(): readonly RoleText[] {
    this.#texts ??= textsOf(this.#document);
    return this.#texts;
  }

  get hits(): WordHits {
    this.#hits ??= words.find(this.texts);
    return this.#hits;
  }

  readonly isAllowed = (text: RoleText, start: number, end: number): boolean => {
    const { vocabularies } = this.#config;
    if (vocabularies.length === 0) return false;
    this.#allowed ??= vocabularies.flatMap((vocabulary) => vocabulary.allowed(this.texts));
    return this.#allowed.some((hit) => hit.text === text && hit.start <= start && end <= hit.end);
  };
}

class Context implements RuleContext {
  readonly today: string;
  readonly options: OptionValues;
  readonly config: Config;
  readonly older: RoleDocument | undefined;
  readonly #rule: Rule;
  readonly #reading: Reading;

  constructor(rule: Rule, reading: Reading, values: OptionValues, { today, config, older }: RunOptions) {
    this.#rule = rule;
    this.#reading = reading;
    this.options = values;
    this.today = today;
    this.config = config ?? defaultConfig;
    this.older = older;
  }

  get texts(): readonly RoleText[] {
    return this.#reading.texts;
  }

  get hits(): readonly WordHit[] {
    const hits = this.#reading.hits.get(this.#rule.id) ?? [];
    return isAboutLaw(this.#rule) ? hits : hits.filter(({ text, start, end }) => !this.isAllowed(text, start, end));
  }

  get isAllowed(): RuleContext['isAllowed'] {
    return this.#reading.isAllowed;
  }
}
