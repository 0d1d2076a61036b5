import { parseRole } from '../model/document.ts';
import type { CommandInput, CommandOption } from './command.ts';
import { textsSince } from './git/changed.ts';
import { realUris } from './git/concerned.ts';
import { warnOfOthers } from './git/other-repositories.ts';
import type { Host } from './host.ts';
import type { Loaded } from './load.ts';

/** Options of the commands that can compare with an older state. */
export const olderOptions = {
  base: {
    type: 'string',
    placeholder: 'origin/main',
    summary: {
      en: 'where the branch left this one, to compare with: rules on status and version then see what changed',
      fr: 'le point de départ de la branche, auquel comparer : les règles sur l’état et la version des fiches voient alors ce qui a changé',
    },
  },
} as const satisfies Readonly<Record<string, CommandOption>>;

/**
 * What each file was, as git tells; a file that did not change is its own older text, and a new one has none.
 *
 * @returns nothing where nobody compares.
 * @throws Refused where git cannot tell.
 */
export async function olderTexts(
  { options }: CommandInput,
  { workspace, asked }: Loaded,
  host: Host,
): Promise<Loaded['older']> {
  const { base } = options;
  if (typeof base !== 'string') return undefined;
  const { before, top } = await textsSince(base, host);
  await warnOfOthers(asked, top, host);
  const real = await realUris(asked);
  return (uri) => {
    const own = real.get(uri) ?? uri;
    if (!before.has(own)) return workspace.get(uri);
    const text = before.get(own);
    return text === undefined ? undefined : parseRole(uri, text);
  };
}
