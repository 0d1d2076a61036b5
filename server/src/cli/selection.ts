import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { uriOf } from '../files/node.ts';
import { kindOfName } from '../schema/kinds.ts';
import { safeText } from '../text/safe-text.ts';
import { Refused } from './command.ts';
import type { Host } from './host.ts';

/** What the paths of a command lead to, before anything is read. */
export interface Selection {
  /** By URI, in one order everywhere: whether the file was named itself, and not only a folder that it lies in. */
  readonly files: ReadonlyMap<string, boolean>;
  /** URIs of the folders that were named; everything of ours in them is among the files. */
  readonly folders: readonly string[];
}

/**
 * Finds the files that the paths name, or that lie in the folders they name; without paths, in the working folder.
 *
 * @throws Refused where a path leads nowhere or to nothing of ours.
 */
export async function select(paths: readonly string[], host: Host): Promise<Selection> {
  const found = new Map<string, boolean>();
  const folders: string[] = [];
  for (const path of paths.length > 0 ? paths : ['.']) {
    const { folder, uris } = await find(path, host);
    if (folder !== undefined) folders.push(folder);
    for (const uri of uris) found.set(uri, folder === undefined || found.get(uri) === true);
  }
  const files = new Map([...found].toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return { files, folders };
}

/** What a path leads to; `folder` is its URI where it is one. */
interface Found {
  readonly folder: string | undefined;
  readonly uris: readonly string[];
}

async function find(path: string, host: Host): Promise<Found> {
  const absolute = resolve(host.workingFolder, path);
  const shown = safeText(path);
  const found = await stat(absolute).catch(() => undefined);
  if (!found) throw new Refused({ en: `there is no '${shown}'`, fr: `« ${shown} » n’existe pas` });
  if (!found.isDirectory()) {
    if (kindOfName(absolute.replaceAll(sep, '/'))) return { folder: undefined, uris: [uriOf(absolute)] };
    throw new Refused({
      en: `'${shown}' is no role file: their names end in .role.yaml, .role.yml or .role.json`,
      fr: `« ${shown} » n’est pas une fiche : leur nom se termine par .role.yaml, .role.yml ou .role.json`,
    });
  }
  const folder = uriOf(absolute);
  const uris = await host.files.find(folder);
  if (uris.some((uri) => kindOfName(uri) === 'role')) return { folder, uris };
  throw new Refused({
    en: `there is no role file in '${shown}': their names end in .role.yaml, .role.yml or .role.json`,
    fr: `il n’y a aucune fiche dans « ${shown} » : leur nom se termine par .role.yaml, .role.yml ou .role.json`,
  });
}
