import { readdir, stat } from 'node:fs/promises';
import { arch, availableParallelism, homedir, release, totalmem } from 'node:os';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { configsAbove } from '../files/configs.ts';
import { pathOf, uriOf } from '../files/node.ts';
import { kindOfName } from '../schema/kinds.ts';
import { safeText } from '../text/safe-text.ts';
import { noFolder } from './files/no-folder.ts';
import { leftover } from './files/write-whole.ts';
import type { Host } from './host.ts';

export type Fact = string | number | boolean | null | readonly string[];

/** What a report of a fault needs, in groups. Nothing of it tells who reports, or what is in the files. */
export type Facts = Readonly<Record<string, Readonly<Record<string, Fact>>>>;

export async function factsOf(folder: string, host: Host): Promise<Facts> {
  const path = resolve(host.workingFolder, folder);
  if (!(await stat(path).catch(() => undefined))?.isDirectory()) throw noFolder(folder);
  const uris = await host.files.find(uriOf(path));
  const roles = uris.filter((uri) => kindOfName(uri) === 'role');
  const above = await configsAbove(`${uriOf(path)}/x.role.yaml`, host.files);
  const configs = new Set([...above.map(({ uri }) => uri), ...uris.filter((uri) => kindOfName(uri) === 'config')]);
  const { env, platform, version, stdout } = process;
  return {
    rolespec: { version: host.version },
    system: {
      node: version,
      platform: `${platform} ${arch()}`,
      release: release(),
      processors: availableParallelism(),
      memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    },
    language: {
      messages: host.language,
      environment: env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || null,
      timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    },
    terminal: {
      isTerminal: stdout.isTTY ?? false,
      columns: stdout.columns ?? null,
      type: env['TERM'] ?? null,
      color: host.color,
      ci: Boolean(env['CI']),
    },
    folder: {
      settings: [...configs].map((uri) => withoutHome(pathOf(uri) ?? uri, host.workingFolder)).toSorted(),
      yaml: roles.filter((uri) => !uri.endsWith('.json')).length,
      json: roles.filter((uri) => uri.endsWith('.json')).length,
      leftovers: await leftoversBeside(roles),
    },
  };
}

/** How many temporary files of killed processes lie beside roles. */
async function leftoversBeside(uris: readonly string[]): Promise<number> {
  const folders = new Set(uris.map((uri) => dirname(pathOf(uri) ?? uri)));
  const names = await Promise.all([...folders].map((folder) => readdir(folder).catch(() => [])));
  return names.flat().filter((name) => leftover(name) !== undefined).length;
}

/** A path as seen from the working folder, as far as it does not name folders that tell of people. */
function withoutHome(path: string, workingFolder: string): string {
  const way = relative(workingFolder, path);
  if (!way.startsWith('..') && !isAbsolute(way)) return safeText(way.replaceAll(sep, '/'));
  const ups = way.split(sep).filter((part) => part === '..').length;
  if (ups > 0 && way.split(sep).length === ups + 1) return safeText(way.replaceAll(sep, '/'));
  const fromHome = relative(homedir(), path);
  if (!fromHome.startsWith('..') && !isAbsolute(fromHome)) return safeText(`~/${fromHome.replaceAll(sep, '/')}`);
  return safeText(`…/${path.split(sep).at(-1) ?? ''}`);
}
