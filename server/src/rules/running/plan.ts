import type { RuleSeverity } from '../../../../schemas/types.ts';
import { defaultConfig, type Config } from '../../model/config.ts';
import type { Preset } from '../../model/settings/presets.ts';
import type { Severity } from '../../text/diagnostic.ts';
import { allRules, isAboutLaw } from '../all.ts';
import type { Rule } from '../rule.ts';
import { OptionValues } from './rule-options.ts';

/** A rule that is on, and how. */
export interface PlannedRule {
  readonly rule: Rule;
  /** Where a finding has none of its own. */
  readonly severity: Severity;
  readonly options: OptionValues;
  /** Whether it finds what it finds without any settings; that the settings weigh it otherwise counts for nothing. */
  readonly usual: boolean;
}

/** The rules that are on under these settings, in their order. */
export function planOf(config: Config): readonly PlannedRule[] {
  // Most files have none, and each is asked more than once.
  return config === defaultConfig ? usualPlan : made(config);
}

function made({ rules, preset, options, vocabularies }: Config): readonly PlannedRule[] {
  return allRules.flatMap((rule) => {
    const set = rules.get(rule.id);
    const recommended = severityUnder(rule, 'recommended');
    const chosen = severityUnder(rule, preset);
    const severity = set ?? chosen;
    if (severity === 'off') return [];
    const own = options.get(rule.id);
    const heeds = rule.heedsVocabulary === true || (rule.words !== undefined && !isAboutLaw(rule));
    const isWorded = heeds && vocabularies.length > 0;
    const usual =
      own === undefined && !isWorded && recommended !== 'off' && (set !== undefined || chosen === recommended);
    return [{ rule, severity, options: new OptionValues(rule.options ?? [], own ?? new Map()), usual }];
  });
}

/** As a preset has it, where nothing else is set; `off` where it is not on. */
export function severityUnder({ presets, severity }: Rule, preset: Preset): RuleSeverity {
  return presets?.[preset] ?? presets?.recommended ?? severity;
}

/** What holds where there is no settings file. */
export const usualPlan: readonly PlannedRule[] = made(defaultConfig);
