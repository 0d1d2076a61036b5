import pc from 'picocolors';
import { severityNames } from '../../rules/explain.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { frame } from '../../text/frame.ts';
import { LineMap } from '../../text/lines.ts';
import { safeText } from '../../text/safe-text.ts';
import { countedFiles, countsOf } from './counts.ts';
import { countOfRest, firstFindings } from './first-findings.ts';
import type { FileResult, Reporter, ReportOptions } from './reporter.ts';

/** Each finding with its line drawn, as many as a person reads, and a line that counts them all. */
export const human: Reporter = {
  name: 'human',
  human: true,
  report(results, options) {
    const { shown, rest } = firstFindings(results, options.limit);
    const blocks = shown.flatMap((result) => {
      if (result.diagnostics.length === 0) return [];
      const lines = new LineMap(result.text);
      return result.diagnostics.map((diagnostic) => finding(result, lines, diagnostic, options));
    });
    const more = countOfRest(rest, options.language);
    return `${[...blocks, ...more, summary(results, options)].join('\n\n')}\n`;
  },
};

function finding(
  { path, text }: FileResult,
  lines: LineMap,
  { code, severity, message, range, fixes = [] }: Diagnostic,
  { language, color }: ReportOptions,
): string {
  const colors = pc.createColors(color);
  const paint = { error: colors.red, warning: colors.yellow, info: colors.blue, hint: colors.gray }[severity];
  const { line, character } = lines.positionAt(range.start);
  const head = `${colors.bold(`${path}:${line + 1}:${character + 1}`)} ${paint(severityNames[severity][language])} ${colors.dim(code)}`;
  const body = [`  ${safeText(message[language])}`];
  if (text !== '') {
    const drawn = frame(text, lines, range);
    const gutter = String(drawn.line);
    body.push(
      `  ${colors.dim(`${gutter} |`)} ${drawn.source}`,
      `  ${colors.dim(`${' '.repeat(gutter.length)} |`)} ${paint(drawn.mark)}`,
    );
  }
  for (const { title } of fixes) body.push(`  ${colors.green('→')} ${safeText(title[language])}`);
  return [head, ...body].join('\n');
}

function summary(results: readonly FileResult[], { language, color }: ReportOptions): string {
  const colors = pc.createColors(color);
  const text = countedFiles(results, language);
  return countsOf(results).error > 0 ? colors.red(text) : colors.green(text);
}
