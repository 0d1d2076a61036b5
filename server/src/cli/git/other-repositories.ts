import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathOf, uriOf } from '../../files/node.ts';
import type { Host } from '../host.ts';
import { shownPath } from '../load.ts';
import { realUris } from './concerned.ts';
import { repositoryAbove } from './repository-above.ts';

/**
 * Says of which files git cannot tell what changed, as they are not of the repository that was asked: those of submodules,
 * and of other repositories inside of it or outside.
 *
 * @param top where that repository is.
 */
export async function warnOfOthers(uris: readonly string[], top: string, host: Host): Promise<void> {
  const own = await realpath(top).catch(() => top);
  const folders = new Set([...(await realUris(uris)).values()].map((uri) => dirname(pathOf(uri) ?? uri)));
  const others = new Set<string>();
  for (const folder of folders) {
    const other = (await repositoryAbove(folder, own)) ?? folder;
    if (other !== own) others.add(other);
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
