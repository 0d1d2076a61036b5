import { Places } from './places.ts';
import type { Reporter } from './reporter.ts';
import { element, xmlDocument } from './xml.ts';

/** The XML of Checkstyle, which many CI systems read. It knows no hints: they are told as information. */
export const checkstyle: Reporter = {
  name: 'checkstyle',
  human: false,
  report(results, { language, file }) {
    const places = new Places(file);
    const files = results.map(({ uri, path, diagnostics }) =>
      element(
        'file',
        { name: path },
        diagnostics.map(({ range, severity, code, message }) => {
          const { line, column } = places.place(uri, range).start;
          const weight = severity === 'hint' ? 'info' : severity;
          return element('error', {
            line,
            column,
            severity: weight,
            message: message[language],
            source: `rolespec.${code}`,
          });
        }),
      ),
    );
    return xmlDocument(element('checkstyle', { version: '4.3' }, files));
  },
};
