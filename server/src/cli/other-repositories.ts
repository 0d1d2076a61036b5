import { access, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathOf, uriOf } from '../files/node.ts';
import { realUris } from './concerned.ts';
import type { Host } from './host.ts';
import { shownPath } from './load.ts';

/**
 * Says of which files git cannot tell what changed, as they are not of the repository that was asked: those of submodules,
 * and of other repositories inside of it or outside.
 *
 * @param top where that repository is.
 */
export async function warnOfOthers(uris: readonly string[], top: string, host: Host): Promise<void> {
  const own = await realpath(top).catch(() => top);
  const known = new Map<string, string | undefined>();
  const others = new Set<string>();
  for (const uri of (await realUris(uris)).values()) {
    const other = await otherAbove(dirname(pathOf(uri) ?? uri), own, known);
    if (other !== undefined) others.add(other);
  }
  for (const path of [...others].toSorted()) {
    const shown = shownPath(uriOf(path), host) || '.';
    const text = {
      en: `'${shown}' is not of this repository, but a submodule or another one: what changed in it is not looked at; run rolespec there`,
      fr: `« ${shown} » n’est pas de ce dépôt, mais un sous-module ou un autre dépôt : ses changements ne sont pas examinés ; lancer rolespec dans ce dossier`,
    };
    host.complain(`rolespec: ${text[host.language]}\n`);
  }
}

/** The folder of the repository that this folder is in; nothing where that is our own. */
async function otherAbove(
  folder: string,
  own: string,
  known: Map<string, string | undefined>,
): Promise<string | undefined> {
  if (folder === own) return undefined;
  if (known.has(folder)) return known.get(folder);
  const hasOne = await access(join(folder, '.git')).then(
    () => true,
    () => false,
  );
  const above = dirname(folder);
  const other = hasOne || above === folder ? folder : await otherAbove(above, own, known);
  known.set(folder, other);
  return other;
}
