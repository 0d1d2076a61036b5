import pc from 'picocolors';
import { severityNames } from '../../rules/explain.ts';
import type { Diagnostic, Severity } from '../../text/diagnostic.ts';
import { frame } from '../../text/frame.ts';
import type { Language, LocalizedText } from '../../text/language.ts';
import { LineMap } from '../../text/lines.ts';
import { safeText } from '../../text/safe-text.ts';
import { countsOf } from './counts.ts';
import type { FileResult, Reporter, ReportOptions } from './reporter.ts';

/** Each finding with its line drawn, and a line that counts them. */
export const human: Reporter = {
  name: 'human',
  human: true,
  report(results, options) {
    const blocks = results.flatMap((result) => {
      const lines = new LineMap(result.text);
      return result.diagnostics.map((diagnostic) => finding(result, lines, diagnostic, options));
    });
    return `${[...blocks, summary(results, options)].join('\n\n')}\n`;
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
  const counts = countsOf(results);
  const parts = (['error', 'warning', 'info', 'hint'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${plural(severity, counts[severity], language)}`);
  const files = `${results.length} ${results.length === 1 ? words.file[language] : words.files[language]}`;
  const text =
    parts.length > 0
      ? `${files}${words.colon[language]} ${parts.join(', ')}`
      : `${files}${words.colon[language]} ${words.clean[language]}`;
  return counts.error > 0 ? colors.red(text) : colors.green(text);
}

function plural(severity: Severity, count: number, language: Language): string {
  const name = severityNames[severity][language];
  return count === 1 ? name : `${name}s`;
}

const words = {
  file: { en: 'file checked', fr: 'fichier vérifié' },
  files: { en: 'files checked', fr: 'fichiers vérifiés' },
  clean: { en: 'nothing to report', fr: 'rien à signaler' },
  colon: { en: ':', fr: ' :' },
} as const satisfies Record<string, LocalizedText>;
