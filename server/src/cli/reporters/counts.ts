import { severityNames } from '../../rules/explain.ts';
import type { Severity } from '../../text/diagnostic.ts';
import type { Language, LocalizedText } from '../../text/language.ts';
import { colon } from '../colon.ts';
import type { FileResult } from './reporter.ts';

/** Heaviest first. */
export const severities = ['error', 'warning', 'info', 'hint'] as const satisfies readonly Severity[];

/** How many findings of each weight. */
export function countsOf(results: readonly Pick<FileResult, 'diagnostics'>[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { diagnostics } of results) for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** How often a rule found something, at one weight. */
export interface RuleCount {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
}

/** Heaviest first, and of one weight the most frequent. */
export function countsByRule(results: readonly Pick<FileResult, 'diagnostics'>[]): readonly RuleCount[] {
  const counts = new Map<string, { code: string; severity: Severity; count: number }>();
  for (const { code, severity } of results.flatMap(({ diagnostics }) => diagnostics)) {
    const key = `${severity} ${code}`;
    const known = counts.get(key) ?? { code, severity, count: 0 };
    counts.set(key, known);
    known.count += 1;
  }
  return [...counts.values()].toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      b.count - a.count ||
      (a.code < b.code ? -1 : 1),
  );
}

/** `3 files checked: 1 error, 2 warnings`. */
export function countedFiles(results: readonly Pick<FileResult, 'diagnostics'>[], language: Language): string {
  const counts = countsOf(results);
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(severity, counts[severity], language));
  const files = `${results.length} ${results.length === 1 ? words.file[language] : words.files[language]}`;
  return `${files}${colon[language]} ${parts.length > 0 ? parts.join(', ') : words.clean[language]}`;
}

/** `2 warnings`. */
export function counted(severity: Severity, count: number, language: Language): string {
  const name = severityNames[severity][language];
  return `${count} ${count === 1 ? name : `${name}s`}`;
}

const words = {
  file: { en: 'file checked', fr: 'fichier vérifié' },
  files: { en: 'files checked', fr: 'fichiers vérifiés' },
  clean: { en: 'nothing to report', fr: 'rien à signaler' },
} as const satisfies Record<string, LocalizedText>;
