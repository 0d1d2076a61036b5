import type { Severity } from '../../text/diagnostic.ts';
import type { FileResult } from './reporter.ts';

/** How many findings of each weight. */
export function countsOf(results: readonly FileResult[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { diagnostics } of results) for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}
