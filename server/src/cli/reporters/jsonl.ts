import { findingJson } from './finding-json.ts';
import { Places } from './places.ts';
import type { Reporter } from './reporter.ts';
import { jsonText } from './json-text.ts';

/** One object a line for each finding, as in `json`, with the path of its file; nothing where nothing was found. */
export const jsonl: Reporter = {
  name: 'jsonl',
  human: false,
  report(results, { language, file }) {
    const places = new Places(file);
    return results
      .flatMap((result) =>
        result.diagnostics.map((found) => {
          const line = { path: result.path, ...findingJson(result, found, places, language) };
          return `${jsonText(line)}\n`;
        }),
      )
      .join('');
  },
};
