import { severityNames } from '../../rules/explain.ts';
import { safeText } from '../../text/safe-text.ts';
import { Places } from './places.ts';
import { countedFiles } from './counts.ts';
import { countOfRest, firstFindings } from './first-findings.ts';
import type { FileResult, Reporter, ReportOptions } from './reporter.ts';

/** A finding a line, as compilers write them, so that editors and terminals can jump to it; then the count. */
export const concise: Reporter = {
  name: 'concise',
  human: true,
  isWhole: true,
  report(results, { language, file, limit }) {
    const { shown, rest } = firstFindings(results, limit);
    const lines = [...findingLines(shown, { language, file }), ...countOfRest(rest, language)];
    return `${[...lines, countedFiles(results, language)].join('\n')}\n`;
  },
};

export function findingLines(
  results: readonly FileResult[],
  { language, file }: Pick<ReportOptions, 'language' | 'file'>,
): readonly string[] {
  const places = new Places(file);
  return results.flatMap(({ uri, path, diagnostics }) =>
    diagnostics.map(({ range, severity, code, message }) => {
      const { line, column } = places.place(uri, range).start;
      return `${path}:${line}:${column}: ${severityNames[severity][language]}: ${safeText(message[language])} [${code}]`;
    }),
  );
}
