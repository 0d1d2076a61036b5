import { relative, resolve, sep } from 'node:path';
import { stat } from 'node:fs/promises';
import { configsAbove } from '../files/configs.ts';
import { isIgnored } from '../files/ignore.ts';
import { pathOf, uriOf } from '../files/node.ts';
import { configFor } from '../model/config.ts';
import { Workspace } from '../model/workspace.ts';
import { kindOfName } from '../schema/kinds.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { safeText } from '../text/safe-text.ts';
import { Refused } from './command.ts';
import type { Host } from './host.ts';

/** What the paths of a command lead to. */
export interface Loaded {
  readonly workspace: Workspace;
  /** URIs of the files asked for, in one order everywhere. */
  readonly asked: readonly string[];
  /** Why a file could not be read, by URI. */
  readonly unreadable: ReadonlyMap<string, Diagnostic>;
}

/** Files read at one time: enough to keep the disk busy, few enough for the limits of the system. */
const AT_ONCE = 32;

/**
 * Reads the role files that the paths name, or that lie in the folders they name, with the settings that hold for them.
 *
 * @throws Refused where a path leads nowhere or to nothing of ours.
 */
export async function load(paths: readonly string[], host: Host): Promise<Loaded> {
  const workspace = new Workspace();
  const unreadable = new Map<string, Diagnostic>();
  const found = new Map<string, boolean>();
  for (const path of paths.length > 0 ? paths : ['.']) {
    for (const [uri, named] of await find(path, host)) found.set(uri, named || found.get(uri) === true);
  }
  const uris = [...found.keys()].toSorted();
  for (let start = 0; start < uris.length; start += AT_ONCE) {
    await Promise.all(
      uris.slice(start, start + AT_ONCE).map(async (uri) => {
        const read = await host.files.read(uri);
        if ('text' in read) workspace.set(uri, read.text);
        else unreadable.set(uri, { ...read.refused, severity: 'error', range: { start: 0, end: 0 } });
      }),
    );
  }
  for (const folderFile of firstOfEachFolder(uris)) {
    for (const { uri, text } of await configsAbove(folderFile, host.files)) {
      if (!workspace.get(uri)) workspace.set(uri, text);
    }
  }
  const configs = [...workspace.documents()].filter(({ kind }) => kind === 'config');
  // Whoever names a file wants it checked, whatever the settings leave out of a folder.
  const asked = uris.filter((uri) => found.get(uri) || !isIgnored(uri, configFor(uri, configs)));
  return { workspace, asked, unreadable };
}

/** The path people know a file by: relative to the working folder, with `/`, fit for a terminal, never `::…`. */
export function shownPath(uri: string, host: Host): string {
  const path = relative(host.workingFolder, pathOf(uri) ?? uri).replaceAll(sep, '/');
  return safeText(path.startsWith(':') ? `./${path}` : path);
}

async function find(path: string, host: Host): Promise<readonly (readonly [uri: string, named: boolean])[]> {
  const absolute = resolve(host.workingFolder, path);
  const shown = safeText(path);
  const found = await stat(absolute).catch(() => undefined);
  if (!found) throw new Refused({ en: `there is no '${shown}'`, fr: `« ${shown} » n’existe pas` });
  if (!found.isDirectory()) {
    if (kindOfName(absolute.replaceAll(sep, '/'))) return [[uriOf(absolute), true]];
    throw new Refused({
      en: `'${shown}' is no role file: their names end in .role.yaml, .role.yml or .role.json`,
      fr: `« ${shown} » n’est pas une fiche : leur nom se termine par .role.yaml, .role.yml ou .role.json`,
    });
  }
  const uris = await host.files.find(uriOf(absolute));
  if (uris.some((uri) => kindOfName(uri) === 'role')) return uris.map((uri) => [uri, false]);
  throw new Refused({
    en: `there is no role file in '${shown}': their names end in .role.yaml, .role.yml or .role.json`,
    fr: `il n’y a aucune fiche dans « ${shown} » : leur nom se termine par .role.yaml, .role.yml ou .role.json`,
  });
}

function firstOfEachFolder(uris: readonly string[]): readonly string[] {
  return [...new Map(uris.map((uri) => [uri.slice(0, uri.lastIndexOf('/')), uri])).values()];
}
