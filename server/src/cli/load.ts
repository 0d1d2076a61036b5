import { relative, sep } from 'node:path';
import { configsAbove } from '../files/configs.ts';
import type { FileSystem, Refusal } from '../files/file-system.ts';
import { pathOf } from '../files/node.ts';
import { isBelow } from '../files/uri.ts';
import type { RoleDocument } from '../model/document.ts';
import { Workspace } from '../model/workspace.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { LocalizedText } from '../text/language.ts';
import { safeText } from '../text/safe-text.ts';
import type { Host } from './host.ts';
import { readOnce } from './read-once.ts';
import { select } from './selection.ts';
import { refusals } from './selection-refusals.ts';
import type { SelectOptions } from './selection-options.ts';
import { settingsFrom, type Settings, type SettingsSource } from './settings.ts';

/** What the paths of a command lead to. */
export interface Loaded {
  /** Holds the files asked for and the role files around them, which they may refer to. */
  readonly workspace: Workspace;
  /** URIs of the files asked for, in one order everywhere. */
  readonly asked: readonly string[];
  /** Why a file that was asked for could not be read, by URI. */
  readonly unreadable: ReadonlyMap<string, Diagnostic>;
  /** Those of them that we were not let read, or that are no files: whatever is in the others, the work is not all done. */
  readonly kept: ReadonlySet<string>;
  readonly settings: Settings;
}

export interface LoadOptions extends SelectOptions {
  /** Absent: the settings files above each file. */
  readonly settings?: SettingsSource;
  /** Leaves out the role files around those that were asked for. */
  readonly alone?: boolean;
  /** Holds what was read the last time; it is brought up to date. */
  readonly workspace?: Workspace;
  /** Keeps only the heads of the files, for who looks at one after the other: together, the trees of very many take gigabytes. */
  readonly atRest?: boolean;
}

/** Files read at one time: enough to keep the disk busy, few enough for the limits of the system. */
const AT_ONCE = 32;

/**
 * Reads the role files that the paths name, or that lie in the folders they name, with the settings that hold for them
 * and the role files around them: those in the folder of the outermost settings file, or else in their own, and below.
 *
 * @throws Refused where a path leads nowhere or to nothing of ours.
 */
export async function load(paths: readonly string[], host: Host, options: LoadOptions = {}): Promise<Loaded> {
  const { alone = false, workspace = new Workspace(), atRest = false } = options;
  const files = readOnce(host.files);
  const before = new Set([...workspace.documents()].map(({ uri }) => uri));
  const take = (uri: string, text: string): RoleDocument => {
    before.delete(uri);
    return workspace.set(uri, text);
  };
  const takeAsked = (uri: string, text: string): void => {
    const document = take(uri, text);
    if (atRest) document.rest();
  };
  const unreadable = new Map<string, Diagnostic>();
  const { files: found, folders, beside, odd } = await select(paths, { ...host, files }, options);
  const uris = [...found.keys()];
  const vanished = new Set<string>();
  const kept = new Set<string>();
  const refuse = (uri: string, { reason, code, message }: Refusal): void => {
    unreadable.set(uri, { code, message, severity: 'error', range: { start: 0, end: 0 } });
    if (reason !== 'not-utf-8' && reason !== 'too-long') kept.add(uri);
  };
  for (const [uri, refusal] of odd) refuse(uri, refusal);
  await read(
    uris.filter((uri) => !odd.has(uri)),
    files,
    (uri, result) => {
      if ('text' in result) takeAsked(uri, result.text);
      else if (result.refused.reason === 'missing') vanished.add(uri);
      else refuse(uri, result.refused);
    },
  );
  for (const uri of vanished) host.complain(`${goneMeanwhile(shownPath(uri, host))[host.language]}\n`);
  const around = new Set<string>();
  for (const folderFile of firstOfEachFolder(uris)) {
    const configs = await configsAbove(folderFile, files);
    for (const { uri, text } of configs) take(uri, text);
    around.add(folderOf(configs.at(-1)?.uri ?? folderFile));
  }
  const takeNeighbour: Take = (uri, result) => {
    // Nobody asked for it, so its own mistakes are not told, and only its head is kept.
    if ('text' in result) take(uri, result.text).rest();
  };
  if (!alone) await read(beside, files, takeNeighbour);
  const isKnown = (uri: string): boolean => found.has(uri) || (workspace.get(uri) !== undefined && !before.has(uri));
  for (const folder of alone ? [] : outermost([...around, ...folders])) {
    // What is in a folder that was asked for is read.
    if (folders.includes(folder)) continue;
    const neighbours = (await files.find(folder)).filter((uri) => !isKnown(uri));
    await read(neighbours, files, takeNeighbour);
  }
  for (const uri of before) workspace.delete(uri);
  const configs = [...workspace.documents()].filter(({ kind }) => kind === 'config');
  const settings = await settingsFrom(options.settings ?? 'found', configs, files, host);
  // Whoever names a file wants it checked, whatever the settings leave out of a folder.
  const isAsked = (uri: string): boolean => {
    const spelled = odd.get(uri)?.reason === 'closed-folder' ? `${uri}/` : uri;
    return found.get(uri) === true || options.noIgnore === true || !settings.ignores(spelled);
  };
  const asked = uris.filter((uri) => !vanished.has(uri) && isAsked(uri));
  if (asked.length === 0 && vanished.size === 0 && !options.mayBeEmpty && !options.mayLackRoles)
    throw refusals.allLeftOut();
  return { workspace, asked, unreadable, kept, settings };
}

function goneMeanwhile(path: string): LocalizedText {
  return {
    en: `${path}: went away while the files were read, and is left out`,
    fr: `${path} : a disparu pendant la lecture, et n’est pas pris en compte`,
  };
}

/** The path people know a file by: relative to the working folder, with `/`, fit for a terminal, never `::…`. */
export function shownPath(uri: string, host: Host): string {
  const path = relative(host.workingFolder, pathOf(uri) ?? uri).replaceAll(sep, '/');
  return safeText(path.startsWith(':') ? `./${path}` : path);
}

type Take = (uri: string, result: Awaited<ReturnType<FileSystem['read']>>) => void;

/** Reads the files, a few at a time, and hands out what came of each. */
async function read(uris: readonly string[], files: FileSystem, take: Take): Promise<void> {
  for (let start = 0; start < uris.length; start += AT_ONCE) {
    await Promise.all(uris.slice(start, start + AT_ONCE).map(async (uri) => take(uri, await files.read(uri))));
  }
}

/** The folders that are not below another one of them, each once. */
function outermost(folders: readonly string[]): readonly string[] {
  return [...new Set(folders)].filter((folder) => !folders.some((other) => isBelow(other, folder)));
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

function firstOfEachFolder(uris: readonly string[]): readonly string[] {
  return [...new Map(uris.map((uri) => [folderOf(uri), uri])).values()];
}
