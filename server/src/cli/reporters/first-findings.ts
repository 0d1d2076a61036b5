import type { Language } from '../../text/language.ts';
import { withDiagnostics } from '../check/file-result.ts';
import type { FileResult } from './reporter.ts';

/** As many findings as `limit` allows, in their order, and how many are left. */
export function firstFindings(
  results: readonly FileResult[],
  limit: number,
): { readonly shown: readonly FileResult[]; readonly rest: number } {
  let [left, rest] = [limit, 0];
  const shown = results.map((result) => {
    const diagnostics = result.diagnostics.slice(0, left);
    left -= diagnostics.length;
    rest += result.diagnostics.length - diagnostics.length;
    return withDiagnostics(result, diagnostics);
  });
  return { shown, rest };
}

/** That there are more, where there are. */
export function countOfRest(rest: number, language: Language): readonly string[] {
  if (rest === 0) return [];
  return language === 'fr'
    ? [`et ${rest} ${rest === 1 ? 'autre constat' : 'autres constats'} (--max-findings en montre davantage)`]
    : [`and ${rest} more ${rest === 1 ? 'finding' : 'findings'} (--max-findings shows more)`];
}
