import { configFor, defaultConfig, type Config } from '../model/config.ts';
import type { RoleDocument } from '../model/document.ts';
import { RoleIndex } from '../model/role-index.ts';
import type { HouseRule } from '../model/settings/house-rule.ts';
import { wantDay } from '../schema/day.ts';
import { isAboutRole } from '../schema/kinds.ts';
import { capped } from '../syntax/limits.ts';
import { onlyByHand, type Diagnostic } from '../text/diagnostic.ts';
import { wantOurs } from '../text/wanted.ts';
import { allRules } from './all.ts';
import { isAlwaysOn } from './codes.ts';
import { coversAt, coversOf, type Cover } from './running/covers.ts';
import { planOf, usualPlan, type PlannedRule } from './running/plan.ts';
import { runRules, type RunOptions } from './running/run.ts';
import { suppressionsIn, type Suppression } from './running/suppressions.ts';
import { besidesUnknown } from './settings/config-besides.ts';
import { extendsFindings, publishedAgainst, unheededSettings } from './settings/config-extends.ts';
import { configFindings, unfitLogo } from './settings/config-rules.ts';
import { glossaryFindings } from './settings/glossary-findings.ts';
import { houseFindings } from './settings/house-findings.ts';
import { suppressionUnused, unusedSuppression } from './suppression-unused.ts';

/** What a check depends on beside the files: the day it is done on, and the settings that hold for the file. */
export type CheckOptions = RunOptions;

/**
 * Everything there is to say about a file, in the order of its text. What the editor, the command line and the library
 * report is this.
 *
 * @throws TypeError or RangeError where `today` is no day: what is compared with it would all seem to be past, or ahead.
 */
export function check(document: RoleDocument, index: RoleIndex, options: CheckOptions): readonly Diagnostic[] {
  wantOurs('document', document, 'RoleDocument');
  wantOurs('index', index, 'RoleIndex');
  // Whoever calls it from JavaScript may have left it out.
  const { today, config = configFor(document.uri, index.configs) }: Partial<CheckOptions> = options ?? {};
  wantDay('options.today', today);
  const all = { ...options, config };
  const alone = checkAlone(document, all);
  return settle(document, alone, checkTogether(document, index, all, alone), all);
}

/** What there is to say about one file without a look at others, before settings and comments are asked. */
export interface Alone {
  readonly problems: readonly Diagnostic[];
  readonly found: readonly Diagnostic[];
  readonly suppressions: readonly Suppression[];
  /** The rules about several files that the text gives something to look at, of those that say so (`Rule.concerns`). */
  readonly concerned: readonly string[];
}

/**
 * The first part of `check`: it holds as long as the text does, as it heeds no settings. What they change is found out by
 * `settle`.
 */
export function checkAlone(document: RoleDocument, { today }: Pick<CheckOptions, 'today'>): Alone {
  const { kind, problems } = document;
  if (kind === 'config') {
    const found = configFindings(document);
    return { problems: besidesUnknown(document, found), found, suppressions: [], concerned: [] };
  }
  if (kind === 'vocabulary') return { problems, found: glossaryFindings(document), suppressions: [], concerned: [] };
  return {
    problems,
    found: runRules(usualAlone, document, none, { today }),
    suppressions: suppressionsIn(document),
    concerned: concernedBy(document),
  };
}

function concernedBy(document: RoleDocument): readonly string[] {
  return selective.filter((rule) => rule.concerns?.(document) === true).map(({ id }) => id);
}

const selective = allRules.filter(({ concerns }) => concerns);

/**
 * The second part: what only other files show. It holds as long as the answers of the index and the settings do.
 *
 * @param alone what the first part found, which spares many a file its tree.
 */
export function checkTogether(
  document: RoleDocument,
  index: RoleIndex,
  options: CheckOptions,
  alone?: Pick<Alone, 'concerned'>,
): readonly Diagnostic[] {
  if (document.kind === 'vocabulary') return [];
  if (document.kind === 'config') {
    const ofOthers = [extendsFindings, unheededSettings, publishedAgainst].flatMap((find) => find(document, index));
    return [...ofOthers, ...unfitLogo(document, options)];
  }
  const plan = planOf(options.config ?? defaultConfig);
  const concerned = alone?.concerned ?? concernedBy(document);
  return runRules(
    plan.filter((one) => !isAboutFile(one) && (!one.rule.concerns || concerned.includes(one.rule.id))),
    document,
    index,
    options,
  );
}

/**
 * The last part: what the settings and the author's comments leave of it.
 *
 * @param together nothing while the other files are not all known.
 */
export function settle(
  document: RoleDocument,
  { problems, found, suppressions }: Alone,
  together: readonly Diagnostic[] | undefined,
  options: CheckOptions,
): readonly Diagnostic[] {
  const { config = defaultConfig } = options;
  const plan = planOf(config);
  const own = planned(document, found, plan, options);
  const wanted = [...own, ...(together ?? [])].flatMap((one) => withSeverity(one, config));
  const left =
    suppressions.length === 0 ? wanted : suppressed(document, wanted, suppressions, { plan, options, together });
  const all = [...problems, ...left].toSorted(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end || (a.code < b.code ? -1 : 1),
  );
  return capped(problems.some(({ code }) => code === 'syntax-error') ? all.map(unsure) : all);
}

/** Where a part of the text cannot be read, its fixes come first: what else seems wrong or missing may be in it. */
function unsure(found: Diagnostic): Diagnostic {
  return found.code === 'syntax-error' || !found.fixes ? found : { ...found, fixes: onlyByHand(found.fixes) };
}

/** What rules of one file find where the settings change what some of them look for. */
function planned(
  document: RoleDocument,
  found: readonly Diagnostic[],
  plan: readonly PlannedRule[],
  options: CheckOptions,
): readonly Diagnostic[] {
  if (!isAboutRole(document.kind)) return found;
  if (plan === usualPlan && !options.older) return found;
  const other = plan.filter((one) => isAboutFile(one) && (!one.usual || (one.rule.compares && options.older)));
  const kept = new Set(plan.filter((one) => !other.includes(one)).map(({ rule }) => rule.id));
  return [
    ...found.filter(({ code }) => kept.has(code)),
    ...runRules(other, document, none, options),
    ...houseFindings(document, options.config ?? defaultConfig),
  ];
}

function isAboutFile({ rule }: PlannedRule): boolean {
  return rule.scope === 'file';
}

const usualAlone = usualPlan.filter(isAboutFile);

/** Rules of one file have nothing to ask an index. */
const none = new RoleIndex([]);

/** Settings grade what rules find, and not what they themselves get wrong. */
function withSeverity(found: Diagnostic, { rules }: Config): Diagnostic[] {
  const severity = rules.get(found.code);
  if (severity === undefined || isAlwaysOn(found.code)) return [found];
  return severity === 'off' ? [] : severity === found.severity ? [found] : [{ ...found, severity }];
}

function suppressed(
  document: RoleDocument,
  found: readonly Diagnostic[],
  suppressions: readonly Suppression[],
  { plan, options, together }: Asked,
): Diagnostic[] {
  const covers = coversOf(suppressions);
  const used = new Set<Cover>();
  const kept = found.filter(({ code, range }) => {
    const covering = isIgnorable(code) ? coversAt(covers.get(code) ?? [], range.start) : [];
    for (const cover of covering) used.add(cover);
    return covering.length === 0;
  });
  const { house } = options.config ?? defaultConfig;
  const ignorable = [...allRules, ...house].map(({ id }) => id).filter(isIgnorable);
  const asked = new Map(plan.map(({ rule }) => [rule.id, rule]));
  const isOpen = (id: string): boolean => {
    // Of a rule that was not run, or is off, nobody knows what it would find.
    const rule = asked.get(id);
    if (!rule) return ignorable.includes(id) && !house.some((one) => one.id === id && isOn(one));
    return (rule.scope === 'workspace' && !together) || (rule.compares !== undefined && !options.older);
  };
  const unused = [...covers.values()]
    .flatMap((ofRule) => ofRule.filter((cover) => !used.has(cover)).flatMap((cover) => cover.suppressions))
    .filter(({ rule }) => !isOpen(rule))
    .map((suppression) => ({
      code: suppressionUnused.id,
      severity: suppressionUnused.severity,
      ...unusedSuppression(document, suppression, ignorable),
    }));
  return [...kept, ...unused.flatMap((one) => withSeverity(one, options.config ?? defaultConfig))];
}

function isOn({ severity }: HouseRule): boolean {
  return severity !== 'off';
}

/** What was asked of whom before comments are. */
interface Asked {
  readonly plan: readonly PlannedRule[];
  readonly options: CheckOptions;
  readonly together: readonly Diagnostic[] | undefined;
}

/** What the comments themselves get wrong cannot be ignored by another comment. */
function isIgnorable(code: string): boolean {
  return !code.startsWith('suppression-');
}
