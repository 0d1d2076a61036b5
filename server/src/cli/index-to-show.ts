import type { Seen } from '../files/file-system.ts';
import { ignoredBelow } from '../files/ignore-files.ts';
import { isBelow } from '../files/uri.ts';
import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { shownIndex } from '../model/shown-index.ts';
import type { Host } from './host.ts';
import type { Loaded } from './load.ts';

/**
 * What was read as everybody may know it: without what ignore files and settings leave out.
 *
 * @param lookedAt what is shown, even where it is left out of folders.
 */
export async function indexToShow(loaded: Loaded, lookedAt: readonly RoleDocument[], host: Host): Promise<RoleIndex> {
  return shownIndex(loaded.workspace.index, await leftOut(loaded, host), lookedAt);
}

/** Whether ignore files or settings leave out the file at a URI. */
export async function leftOut(
  { workspace, settings, roots }: Loaded,
  { files }: Host,
): Promise<(uri: string) => boolean> {
  const uris = [...workspace.documents()].map(({ uri }) => uri);
  const ignored = new Set<string>();
  for (const root of roots) {
    const markers: string[] = [];
    const seen: Seen = { odd: () => undefined, marker: (uri) => markers.push(uri) };
    await files.find(root, seen);
    const below = uris.filter((uri) => isBelow(root, uri));
    for (const uri of await ignoredBelow(root, below, markers, files)) ignored.add(uri);
  }
  return (uri) => ignored.has(uri) || settings.ignores(uri);
}
