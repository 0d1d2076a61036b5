import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The folder of the repository that holds this folder, without asking git; nothing where it is in none.
 *
 * @param known a folder that is one, whatever is in it.
 */
export async function repositoryAbove(folder: string, known?: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    if (at === known || (await isThere(join(at, '.git')))) return at;
    if (dirname(at) === at) return undefined;
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
