import type { FileSystem } from './file-system.ts';
import { childUri, parentUri } from './uri.ts';

const names = ['rolespec.config.yaml', 'rolespec.config.json'];

/** The config files in the folders above this file or folder, nearest first; those that cannot be read are left out. */
export async function configsAbove(
  uri: string,
  files: FileSystem,
): Promise<readonly { readonly uri: string; readonly text: string }[]> {
  const candidates: string[] = [];
  for (let folder = parentUri(uri); folder !== undefined; folder = parentUri(folder)) {
    for (const name of names) candidates.push(childUri(folder, name));
  }
  const results = await Promise.all(
    candidates.map(async (candidate) => {
      const result = await files.read(candidate);
      return 'text' in result ? [{ uri: candidate, text: result.text }] : [];
    }),
  );
  return results.flat();
}
