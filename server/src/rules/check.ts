import { defaultConfig, type Config } from '../model/config.ts';
import type { RoleDocument } from '../model/document.ts';
import { RoleIndex } from '../model/role-index.ts';
import { capped } from '../syntax/limits.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { allRules } from './all.ts';
import { configFindings } from './config-rules.ts';
import { coversAt, coversOf, type Cover } from './covers.ts';
import type { Rule, RuleOptions } from './rule.ts';
import { suppressionsIn, type Suppression } from './suppressions.ts';
import { suppressionUnused, unusedSuppression } from './suppression-unused.ts';

/** What a check depends on beside the files: the day it is done on, and the settings that hold for the file. */
export interface CheckOptions extends RuleOptions {
  /** Absent: the built-in settings. */
  readonly config?: Config;
}

/**
 * Everything there is to say about a file, in the order of its text. What the editor, the command line and the library
 * report is this.
 */
export function check(document: RoleDocument, index: RoleIndex, options: CheckOptions): readonly Diagnostic[] {
  return settle(document, checkAlone(document, options), checkTogether(document, index, options), options);
}

/** What there is to say about one file without a look at others, before settings and comments are asked. */
export interface Alone {
  readonly problems: readonly Diagnostic[];
  readonly found: readonly Diagnostic[];
  readonly suppressions: readonly Suppression[];
}

/** The first part of `check`: it holds as long as the text does. */
export function checkAlone(document: RoleDocument, options: RuleOptions): Alone {
  const { kind, problems } = document;
  if (kind === 'config') return { problems, found: configFindings(document), suppressions: [] };
  return { problems, found: runRules(fileRules, document, none, options), suppressions: suppressionsIn(document) };
}

/** The second part: what only other files show. It holds as long as the answers of the index do. */
export function checkTogether(document: RoleDocument, index: RoleIndex, options: RuleOptions): readonly Diagnostic[] {
  return document.kind === 'config' ? [] : runRules(workspaceRules, document, index, options);
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
  { config = defaultConfig }: Pick<CheckOptions, 'config'>,
): readonly Diagnostic[] {
  const wanted = [...found, ...(together ?? [])].flatMap((one) => withSeverity(one, config));
  const left = suppressions.length === 0 ? wanted : suppressed(document, wanted, suppressions, config, together);
  const all = [...problems, ...left].toSorted(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end || (a.code < b.code ? -1 : 1),
  );
  return capped(problems.some(({ code }) => code === 'syntax-error') ? all.map(unsure) : all);
}

/** Where a part of the text cannot be read, only the fixes of that are safe: what seems wrong or missing may be in it. */
function unsure(found: Diagnostic): Diagnostic {
  if (found.code === 'syntax-error' || !found.fixes?.some(({ safe }) => safe)) return found;
  return { ...found, fixes: found.fixes.map((fix) => ({ ...fix, safe: false })) };
}

const fileRules = allRules.filter(({ scope }) => scope === 'file');
const workspaceRules = allRules.filter(({ scope }) => scope === 'workspace');

/** Rules of one file have nothing to ask an index. */
const none = new RoleIndex([]);

function runRules(
  rules: readonly Rule[],
  document: RoleDocument,
  index: RoleIndex,
  options: RuleOptions,
): Diagnostic[] {
  return rules.flatMap((rule) =>
    [...rule.check(document, index, options)].map((finding) => ({
      code: rule.id,
      severity: rule.severity,
      ...finding,
    })),
  );
}

function withSeverity(found: Diagnostic, { rules }: Config): Diagnostic[] {
  const severity = rules.get(found.code) ?? found.severity;
  return severity === 'off' ? [] : severity === found.severity ? [found] : [{ ...found, severity }];
}

function suppressed(
  document: RoleDocument,
  found: readonly Diagnostic[],
  suppressions: readonly Suppression[],
  config: Config,
  together: readonly Diagnostic[] | undefined,
): Diagnostic[] {
  const covers = coversOf(suppressions);
  const used = new Set<Cover>();
  const kept = found.filter(({ code, range }) => {
    const covering = isIgnorable(code) ? coversAt(covers.get(code) ?? [], range.start) : [];
    for (const cover of covering) used.add(cover);
    return covering.length === 0;
  });
  const ignorable = allRules.map(({ id }) => id).filter(isIgnorable);
  // Of a rule that was not run, or is off, nobody knows what it would find.
  const isOpen = (rule: string): boolean =>
    config.rules.get(rule) === 'off' || (!together && workspaceRules.some(({ id }) => id === rule));
  const unused = [...covers.values()]
    .flatMap((ofRule) => ofRule.filter((cover) => !used.has(cover)).flatMap((cover) => cover.suppressions))
    .filter(({ rule }) => !isOpen(rule))
    .map((suppression) => ({
      code: suppressionUnused.id,
      severity: suppressionUnused.severity,
      ...unusedSuppression(document, suppression, ignorable),
    }));
  return [...kept, ...unused.flatMap((one) => withSeverity(one, config))];
}

/** What the comments themselves get wrong cannot be ignored by another comment. */
function isIgnorable(code: string): boolean {
  return !code.startsWith('suppression-');
}
