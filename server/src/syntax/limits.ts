import { severities, type Diagnostic } from '../text/diagnostic.ts';
import type { LocalizedText } from '../text/language.ts';

/** What one file may cost. Each limit ends in one `limit-exceeded`. */
export const limits = {
  /** UTF-16 units of text. */
  length: 2_000_000,
  /** Maps and lists inside each other. */
  depth: 64,
  /** Maps, lists and scalars together. */
  nodes: 200_000,
  /** Problems told about one file. */
  problems: 100,
} as const;

/** The text is longer than we read; nothing of it is understood. */
export function tooLong(): Diagnostic {
  return exceeded(0, {
    en: 'this file is longer than 2 million characters and was not read; split it into several roles',
    fr: 'ce fichier dépasse 2 millions de caractères et n’a pas été lu ; le répartir en plusieurs rôles',
  });
}

export function tooDeep(offset: number): Diagnostic {
  return exceeded(offset, {
    en: `lists and groups are nested deeper than ${limits.depth} levels here; the file was not read`,
    fr: `les listes et les groupes sont imbriqués ici sur plus de ${limits.depth} niveaux ; le fichier n’a pas été lu`,
  });
}

export function tooManyNodes(offset: number): Diagnostic {
  return exceeded(offset, {
    en: 'this file holds more than 200,000 values and was not read; split it into several roles',
    fr: 'ce fichier contient plus de 200 000 valeurs et n’a pas été lu ; le répartir en plusieurs rôles',
  });
}

/**
 * At most `limits.problems` of the problems, the gravest where there are more, in the order in which they came; the last
 * one says how many are left out, and weighs as much as the worst of those.
 */
export function capped(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  if (problems.length <= limits.problems) return problems;
  const byWeight = severities.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  const kept = new Set(byWeight.slice(0, limits.problems - 1));
  const rest = problems.filter((problem) => !kept.has(problem));
  const worst = severities.find((severity) => rest.some((problem) => problem.severity === severity));
  const told = exceeded(rest[0]?.range.start ?? 0, {
    en: `and ${rest.length} more problems in this file, none graver than these; mend these first`,
    fr: `et ${rest.length} autres problèmes dans ce fichier, aucun plus grave que ceux-ci ; corriger d’abord ceux-ci`,
  });
  return [...problems.filter((problem) => kept.has(problem)), { ...told, severity: worst ?? told.severity }];
}

function exceeded(offset: number, message: LocalizedText): Diagnostic {
  return { code: 'limit-exceeded', severity: 'error', message, range: { start: offset, end: offset + 1 } };
}
