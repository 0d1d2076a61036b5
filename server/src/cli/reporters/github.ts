import { safeText } from '../../text/safe-text.ts';
import { Places } from './places.ts';
import type { Reporter } from './reporter.ts';

/**
 * Workflow commands of GitHub Actions, which it shows beside the lines of a pull request. A hint is told as a notice, as
 * there is nothing lighter.
 */
export const github: Reporter = {
  name: 'github',
  human: false,
  fromTop: true,
  report(results, { language, file }) {
    const places = new Places(file);
    return results
      .flatMap(({ uri, path, diagnostics }) =>
        diagnostics.map(({ range, severity, code, message }) => {
          const { start, end } = places.place(uri, range);
          const level = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' }[severity];
          const properties: Readonly<Record<string, string | number>> = {
            file: path,
            line: start.line,
            // Columns are shown where a finding ends on the line it starts on, and refused elsewhere.
            ...(start.line === end.line && { col: start.column, endColumn: end.column }),
            endLine: end.line,
            title: code,
          };
          const written = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`);
          return `::${level} ${written.join(',')}::${inMessage(message[language])}\n`;
        }),
      )
      .join('');
  },
};

/** Without line breaks, which would end the command. */
function inMessage(text: string): string {
  return safeText(text).replaceAll('%', '%25');
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
