import { severityNames } from '../../rules/explain.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { countedFiles, severities } from './counts.ts';
import type { Reporter } from './reporter.ts';

/** How often each rule found something, heaviest first, and no finding by itself. */
export const summary: Reporter = {
  name: 'summary',
  human: true,
  report(results, { language }) {
    const counts = new Map<string, { readonly found: Diagnostic; count: number }>();
    for (const found of results.flatMap(({ diagnostics }) => diagnostics)) {
      const key = `${found.severity} ${found.code}`;
      const known = counts.get(key) ?? { found, count: 0 };
      counts.set(key, known);
      known.count += 1;
    }
    const rows = [...counts.values()].toSorted(
      (a, b) =>
        severities.indexOf(a.found.severity) - severities.indexOf(b.found.severity) ||
        b.count - a.count ||
        (a.found.code < b.found.code ? -1 : 1),
    );
    const width = Math.max(0, ...rows.map(({ count }) => String(count).length));
    const lines = rows.map(
      ({ found: { code, severity }, count }) =>
        `${String(count).padStart(width)}  ${code} (${severityNames[severity][language]})`,
    );
    return `${[...lines, ...(lines.length > 0 ? [''] : []), countedFiles(results, language)].join('\n')}\n`;
  },
};
