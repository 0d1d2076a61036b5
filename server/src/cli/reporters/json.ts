import { countsOf } from './counts.ts';
import { findingJson } from './finding-json.ts';
import { Places } from './places.ts';
import type { Reporter } from './reporter.ts';
import { jsonText } from './json-text.ts';

/** The stable machine format: everything in one object. */
export const json: Reporter = {
  name: 'json',
  human: false,
  report(results, { language, file }) {
    const { error, warning, info, hint } = countsOf(results);
    const places = new Places(file);
    const report = {
      files: results.map((result) => ({
        path: result.path,
        diagnostics: result.diagnostics.map((found) => findingJson(result, found, places, language)),
      })),
      summary: { files: results.length, errors: error, warnings: warning, infos: info, hints: hint },
    };
    return `${jsonText(report, 2)}\n`;
  },
};
