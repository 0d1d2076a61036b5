import { createHash } from 'node:crypto';
import { pointerOf } from '../../schema/data.ts';
import { placeAt } from '../../syntax/navigate.ts';
import { Places } from './places.ts';
import type { Reporter } from './reporter.ts';
import { jsonText } from './json-text.ts';

/**
 * The Code Quality report of GitLab. Fingerprints tell findings apart from one run to the next: they are made of file,
 * rule and place in the data, not of line numbers, so that a line added above makes no new finding.
 */
export const gitlab: Reporter = {
  name: 'gitlab',
  human: false,
  fromTop: true,
  report(results, { language, file }) {
    const places = new Places(file);
    const seen = new Map<string, number>();
    const issues = results.flatMap(({ uri, path, root, diagnostics }) =>
      diagnostics.map(({ range, severity, code, message }) => {
        const pointer = pointerOf(placeAt(root, range.start)?.path ?? []);
        const { start, end } = places.place(uri, range);
        return {
          description: message[language],
          check_name: code,
          fingerprint: fingerprint(JSON.stringify([path, code, pointer]), seen),
          severity: { error: 'critical', warning: 'major', info: 'minor', hint: 'info' }[severity],
          location: { path, positions: { begin: start, end } },
        };
      }),
    );
    return `${jsonText(issues, 2)}\n`;
  },
};

/** Two findings of one rule at one place are told apart by their order. */
function fingerprint(identity: string, seen: Map<string, number>): string {
  const count = seen.get(identity) ?? 0;
  seen.set(identity, count + 1);
  return createHash('sha256').update(`${identity} ${count}`).digest('hex');
}
