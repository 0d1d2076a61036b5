import { severityNames } from '../../rules/explain.ts';
import { safeText } from '../../text/safe-text.ts';
import { countedFiles } from './counts.ts';
import { firstFindings } from './first-findings.ts';
import { Places } from './places.ts';
import type { Reporter } from './reporter.ts';

/** A table for the summary of a job or a comment on a review. */
export const markdown: Reporter = {
  name: 'markdown',
  human: true,
  report(results, { language, file, limit }) {
    const places = new Places(file);
    const { shown, rest } = firstFindings(results, limit);
    const rows = shown.flatMap(({ uri, path, diagnostics }) =>
      diagnostics.map(({ range, severity, code, message }) => {
        const { line } = places.place(uri, range).start;
        const cells = [
          `\`${path.replaceAll('`', 'ˋ')}:${line}\``,
          severityNames[severity][language],
          inCell(message[language]),
          `\`${code}\``,
        ];
        return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
      }),
    );
    const head = heads[language];
    const table =
      rows.length > 0 ? [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n') : '';
    const more = rest > 0 ? moreThan(rest, language) : '';
    return `${[`**${countedFiles(results, language)}**`, table, more].filter((part) => part !== '').join('\n\n')}\n`;
  },
};

const heads = {
  en: ['File', 'Weight', 'Finding', 'Rule'],
  fr: ['Fiche', 'Gravité', 'Constat', 'Règle'],
} as const;

function moreThan(rest: number, language: 'en' | 'fr'): string {
  return language === 'fr' ? `… et ${rest} de plus.` : `… and ${rest} more.`;
}

/** Words of a file stay words: no link, no tag, no mention of anybody. */
function inCell(text: string): string {
  return safeText(text)
    .replace(/[\\`*_{}[\]<>#+!~|&]/g, (sign) => (sign === '|' ? sign : `\\${sign}`))
    .replaceAll('@', '@\u200b')
    .replace(/\b(https?):/gi, '$1\u200b:');
}
