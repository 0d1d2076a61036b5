import { defaultConfig, type Config } from '../model/config.ts';
import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { capped } from '../syntax/limits.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { allRules } from './all.ts';
import { unknownRules } from './config-rules.ts';
import { coversAt, coversOf, type Cover } from './covers.ts';
import type { Finding, Rule, RuleOptions } from './rule.ts';
import { suppressionsIn } from './suppressions.ts';
import { suppressionUnused, unusedSuppression } from './suppression-unused.ts';

export interface CheckOptions extends RuleOptions {
  /** Absent: the built-in settings. */
  readonly config?: Config;
}

/**
 * Everything there is to say about a file, in the order of its text. What the editor, the command line and the library
 * report is this.
 */
export function check(document: RoleDocument, index: RoleIndex, options: CheckOptions): readonly Diagnostic[] {
  const found = document.kind === 'config' ? unknownRules(document) : runRules(document, index, options);
  return capped(
    [...document.problems, ...found].toSorted(
      (a, b) => a.range.start - b.range.start || a.range.end - b.range.end || (a.code < b.code ? -1 : 1),
    ),
  );
}

function runRules(document: RoleDocument, index: RoleIndex, options: CheckOptions): Diagnostic[] {
  const { rules: severities } = options.config ?? defaultConfig;
  const report = (rule: Rule, finding: Finding): Diagnostic[] => {
    const severity = severities.get(rule.id) ?? finding.severity ?? rule.severity;
    return severity === 'off' ? [] : [{ code: rule.id, ...finding, severity }];
  };
  const found = allRules
    .filter(({ id }) => severities.get(id) !== 'off')
    .flatMap((rule) => [...rule.check(document, index, options)].flatMap((finding) => report(rule, finding)));

  const suppressions = suppressionsIn(document);
  if (suppressions.length === 0) return found;
  const covers = coversOf(suppressions);
  const used = new Set<Cover>();
  const kept = found.filter(({ code, range }) => {
    const covering = isIgnorable(code) ? coversAt(covers.get(code) ?? [], range.start) : [];
    for (const cover of covering) used.add(cover);
    return covering.length === 0;
  });
  const ignorable = allRules.map(({ id }) => id).filter(isIgnorable);
  const unused = [...covers.values()]
    .flatMap((ofRule) => ofRule.filter((cover) => !used.has(cover)).flatMap((cover) => cover.suppressions))
    // A rule that is off finds nothing; that is no reason to throw the comment away.
    .filter(({ rule }) => severities.get(rule) !== 'off')
    .flatMap((suppression) => report(suppressionUnused, unusedSuppression(document, suppression, ignorable)));
  return [...kept, ...unused];
}

/** What the comments themselves get wrong cannot be ignored by another comment. */
function isIgnorable(code: string): boolean {
  return !code.startsWith('suppression-');
}
