import { relative, sep } from 'node:path';
import { configsAbove, configsBehind } from '../files/configs.ts';
import type { Refusal } from '../files/file-system.ts';
import { logoProblems } from '../files/logo.ts';
import { pathOf } from '../files/node.ts';
import { isBelow } from '../files/uri.ts';
import type { RoleDocument } from '../model/document.ts';
import { extendedBy } from '../model/settings/own-settings.ts';
import { Workspace } from '../model/workspace.ts';
import { kindOfName } from '../schema/kinds.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { LocalizedText } from '../text/language.ts';
import { safeText } from '../text/safe-text.ts';
import { AloneFindings } from './check/alone-findings.ts';
import { type Checks, MANY, readFiles, readToCheck, type Take } from './check/read-asked.ts';
import { readOnce } from './files/read-once.ts';
import { isPassedOver, type SelectOptions } from './files/selection-options.ts';
import { refusals } from './files/selection-refusals.ts';
import { select } from './files/selection.ts';
import type { Host } from './host.ts';
import { settingsFrom, type Settings, type SettingsSource } from './settings.ts';

/** What the paths of a command lead to. */
export interface Loaded {
  /** What a file was before, where somebody compares; nothing of one that is new. */
  readonly older?: ((uri: string) => RoleDocument | undefined) | undefined;
  /** Holds the files asked for and the role files around them, which they may refer to. */
  readonly workspace: Workspace;
  /** URIs of the folders in which files were looked for, none of them below another. */
  readonly roots: readonly string[];
  /** URIs of the files asked for, in one order everywhere. */
  readonly asked: readonly string[];
  /** Why a file that was asked for, or settings around one, could not be read, by URI. */
  readonly unreadable: ReadonlyMap<string, Diagnostic>;
  /** Those of them that we were not let read, or that are no files: whatever is in the others, the work is not all done. */
  readonly kept: ReadonlySet<string>;
  readonly settings: Settings;
  /** What is wrong with files by themselves, as far as it is known. */
  readonly alone: AloneFindings;
  /** Only the heads of the files are kept: whoever looks at a file lets go of it. */
  readonly atRest: boolean;
  /** What is wrong with the logos that settings name, by the URI of those. */
  readonly logoProblems: ReadonlyMap<string, LocalizedText>;
}

export interface LoadOptions extends SelectOptions {
  /** Absent: the settings files above each file. */
  readonly settings?: SettingsSource;
  /** The files are checked one after the other: what one says by itself may be found out while it is read. */
  readonly checks?: Checks;
  /** Leaves out the role files around the folders that were asked for. */
  readonly alone?: boolean;
  /** Holds what was read the last time; it is brought up to date. */
  readonly workspace?: Workspace;
  /** Keeps only the heads of the files, for who looks at one after the other: together, the trees of very many take gigabytes. */
  readonly atRest?: boolean;
}

/**
 * Reads the role files that the paths name, or that lie in the folders they name, with the settings that hold for them
 * and the role files around them: those in the folder of the outermost settings file, or else in their own, and below.
 *
 * @throws Refused where a path leads nowhere or to nothing of ours.
 */
export async function load(paths: readonly string[], host: Host, options: LoadOptions = {}): Promise<Loaded> {
  const { alone = false, workspace = new Workspace(), checks } = options;
  const cache = checks?.cache?.files === host.files ? checks.cache : undefined;
  const files = readOnce(host.files, cache?.reads);
  const before = new Set([...workspace.documents()].map(({ uri }) => uri));
  const take = (uri: string, text: string): RoleDocument => {
    before.delete(uri);
    return workspace.set(uri, text);
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
  const refused = (uri: string, refusal: Refusal): void => {
    if (refusal.reason === 'missing') vanished.add(uri);
    else refuse(uri, refusal);
  };
  const readable = uris.filter((uri) => !odd.has(uri));
  const isMany = checks !== undefined && (readable.length >= MANY.toKeep || cache !== undefined);
  const atRest = options.atRest ?? isMany;
  if (isMany) {
    const isFresh = before.size === 0;
    const add = (document: RoleDocument): void => workspace.add(document);
    const threads = isFresh && host.threads?.files === host.files ? host.threads : undefined;
    await readToCheck(readable, { files, threads }, { ...checks, cache }, add, { text: take, refused });
  } else {
    await readFiles(readable, files, (uri, result) => {
      if ('refused' in result) return refused(uri, result.refused);
      const document = take(uri, result.text);
      if (atRest) document.rest();
    });
  }
  for (const uri of vanished) host.complain(`${goneMeanwhile(shownPath(uri, host))[host.language]}\n`);
  const around = new Set<string>();
  // Who wants none of the settings need not hear that they cannot be read.
  const refuseSettings = (options.settings ?? 'found') === 'found' ? refuse : undefined;
  for (const folderFile of firstOfEachFolder(uris)) {
    const configs = await configsAbove(folderFile, files, refuseSettings);
    const behind = await configsBehind(configs, files, extendedBy);
    for (const { uri, text } of [...configs, ...behind]) take(uri, text);
    around.add(folderOf(configs.at(-1)?.uri ?? folderFile));
  }
  const takeNeighbour: Take = (uri, result) => {
    // Nobody asked for it, so its own mistakes are not told, and only its head is kept.
    if ('text' in result) take(uri, result.text).rest();
    else if (kindOfName(uri) === 'config' && result.refused.reason !== 'missing') refuseSettings?.(uri, result.refused);
  };
  await readFiles(beside, files, takeNeighbour);
  const isKnown = (uri: string): boolean => found.has(uri) || (workspace.get(uri) !== undefined && !before.has(uri));
  const roots = outermost([...around, ...folders]);
  for (const folder of alone ? [] : roots) {
    // What is in a folder that was asked for is read.
    if (folders.includes(folder)) continue;
    const neighbours = (await files.find(folder)).filter((uri) => !isKnown(uri));
    await readFiles(neighbours, files, takeNeighbour);
  }
  for (const uri of before) workspace.delete(uri);
  const configs = [...workspace.documents()].filter(({ kind }) => kind === 'config');
  const settings = await settingsFrom(options.settings ?? 'found', configs, files, host);
  // Whoever names a file wants it checked, whatever the settings leave out of a folder.
  const isAsked = (uri: string): boolean => {
    const spelled = odd.get(uri)?.reason === 'closed-folder' ? `${uri}/` : uri;
    const isNamed = found.get(uri) === true && options.ignoreNamed !== true;
    return isNamed || options.noIgnore === true || !settings.ignores(spelled);
  };
  const asked = uris.filter((uri) => !vanished.has(uri) && isAsked(uri));
  const mayLack = options.mayLackRoles === true || options.ignoreNamed === true;
  const mayBeEmpty = mayLack || paths.some((word) => isPassedOver(word, options));
  if (asked.length === 0 && vanished.size === 0 && !mayBeEmpty) throw refusals.allLeftOut();
  return {
    workspace,
    roots,
    asked,
    unreadable,
    kept,
    settings,
    alone: checks?.alone ?? new AloneFindings(),
    atRest,
    logoProblems: await logoProblems(configs, host.files),
  };
}

function goneMeanwhile(path: string): LocalizedText {
  return {
    en: `${path}: went away while the files were read, and is left out`,
    fr: `${path} : a disparu pendant la lecture, et n’est pas pris en compte`,
  };
}

/** The path people know a file by: relative to the working folder, with `/`, fit for a terminal, never `::…`. */
export function shownPath(uri: string, host: Pick<Host, 'workingFolder'>): string {
  const absolute = pathOf(uri) ?? uri;
  const below = `${host.workingFolder}${sep}`;
  // Most files are below, and to find out about the others takes ten times as long.
  const way = absolute.startsWith(below) ? absolute.slice(below.length) : relative(host.workingFolder, absolute);
  const path = way.replaceAll(sep, '/');
  return safeText(path.startsWith(':') ? `./${path}` : path);
}

/** The folders that are not below another one of them, each once. */
function outermost(folders: readonly string[]): readonly string[] {
  return [...new Set(folders)].filter((folder) => !folders.some((other) => isBelow(other, folder)));
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

/** Of files in one folder, the first. */
export function firstOfEachFolder(uris: readonly string[]): readonly string[] {
  return [...new Map(uris.map((uri) => [folderOf(uri), uri])).values()];
}
