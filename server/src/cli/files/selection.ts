import { dirname, resolve, sep } from 'node:path';
import { stat } from '../../files/node-disk.ts';
import type { Refusal } from '../../files/file-system.ts';
import { ignoredBelow } from '../../files/ignore-files.ts';
import { pathOf, uriOf } from '../../files/node.ts';
import { kindOfName } from '../../schema/kinds.ts';
import { Refused } from '../command.ts';
import type { Host } from '../host.ts';
import { globOf, isAtOrBelow, isGlob, isNegative, takesAway } from './globs.ts';
import { isPassedOver, type SelectOptions } from './selection-options.ts';
import { noRoleFile, refusals } from './selection-refusals.ts';

/** What the paths of a command lead to, before anything is read. */
export interface Selection {
  /** By URI, in one order everywhere: whether the file was named itself, and not only a folder that it lies in. */
  readonly files: ReadonlyMap<string, boolean>;
  /** The other files of ours in the folders: patterns or ignore files leave them out. */
  readonly beside: readonly string[];
  /** URIs of the folders that were named or that patterns begin with; everything of ours in them is in this selection. */
  readonly folders: readonly string[];
  /** What looks like one of the files and cannot be read, by URI; these are among the files. */
  readonly odd: ReadonlyMap<string, Refusal>;
}

/**
 * Finds the files that the paths name, that lie in the folders they name, or that the patterns match; without paths, in
 * the working folder. What `!pattern` matches is left out. A name that is there is a name, whatever signs are in it.
 *
 * @throws Refused where one leads nowhere or to nothing of ours, unless that may be.
 */
export async function select(paths: readonly string[], host: Host, options: SelectOptions = {}): Promise<Selection> {
  const parts: Part[] = [];
  const takenAway: ((path: string) => boolean)[] = [];
  for (const word of paths) {
    const part = await partOf(word, host, options);
    if (part) parts.push(part);
    else if (isNegative(word)) takenAway.push(await awayOf(word.slice(1), host));
  }
  if (takenAway.length === paths.length) parts.push(...[(await partOf('.', host, options)) ?? []].flat());
  const isTakenAway = (uri: string): boolean => takenAway.some((takes) => takes(pathOf(uri) ?? uri));
  const files = new Map<string, boolean>();
  const beside = new Set<string>();
  for (const { folder, taken, left } of parts) {
    for (const uri of left) beside.add(uri);
    for (const uri of taken) {
      if (isTakenAway(uri)) beside.add(uri);
      else files.set(uri, folder === undefined || files.get(uri) === true);
    }
  }
  const odd = new Map(parts.flatMap((part) => [...part.odd]).filter(([uri]) => files.has(uri)));
  return {
    files: new Map([...files].toSorted(([one], [other]) => (one < other ? -1 : 1))),
    beside: [...beside].filter((uri) => !files.has(uri)),
    folders: parts.flatMap(({ folder }) => folder ?? []),
    odd,
  };
}

async function awayOf(word: string, host: Host): Promise<(path: string) => boolean> {
  const path = resolve(host.workingFolder, word);
  return (await kindAt(path, host)) ? isAtOrBelow(path) : takesAway(word, host.workingFolder);
}

/** What one word leads to. */
interface Part {
  /** URI of the folder in which was looked; absent where a file was named. */
  readonly folder: string | undefined;
  readonly taken: readonly string[];
  /** What is left out of the folder. */
  readonly left: readonly string[];
  readonly odd: ReadonlyMap<string, Refusal>;
}

/** @returns nothing where the word takes something away, or leads nowhere and may. */
async function partOf(word: string, host: Host, options: SelectOptions): Promise<Part | undefined> {
  const path = resolve(host.workingFolder, word);
  const kind = await kindAt(path, host);
  if (kind === 'folder') return inFolder(path, () => true, word, host, options);
  if (kind === 'file') {
    if (kindOfName(path.replaceAll(sep, '/'))) {
      const uris = [uriOf(path)];
      const isLeftOut =
        options.ignoreNamed === true && (await ignoredBelow(uriOf(path), uris, [], host.files)).size > 0;
      const [taken, left] = isLeftOut ? [[], uris] : [uris, []];
      return { folder: undefined, taken, left, odd: new Map() };
    }
    if (isPassedOver(word, options)) return undefined;
    throw refusals.otherFile(word);
  }
  if (isNegative(word)) return undefined;
  if (isGlob(word)) {
    const { folder, matches } = globOf(word, host.workingFolder);
    if ((await kindAt(folder, host)) === 'folder') return inFolder(folder, matches, word, host, options);
    if (isPassedOver(word, options)) return undefined;
    throw new Refused(noRoleFile(word, 'pattern'));
  }
  if (isPassedOver(word, options)) return undefined;
  throw refusals.nothingThere(word);
}

async function inFolder(
  path: string,
  matches: (path: string) => boolean,
  word: string,
  host: Host,
  options: SelectOptions,
): Promise<Part | undefined> {
  const folder = uriOf(path);
  const odd = new Map<string, Refusal>();
  const markers: string[] = [];
  const found = await host.files.find(folder, {
    odd: (uri, refusal) => odd.set(uri, refusal),
    marker: (uri) => markers.push(uri),
  });
  // Whatever is in a folder that cannot be listed may match.
  const isClosed = (uri: string): boolean => {
    const reason = odd.get(uri)?.reason;
    return reason === 'closed-folder' || (reason === 'odd-name' && !kindOfName(uri));
  };
  const matching = [...new Set([...found, ...odd.keys()])].filter(
    (uri) => isClosed(uri) || matches(pathOf(uri) ?? uri),
  );
  const spelled = (uri: string): string => (isClosed(uri) ? `${uri}/` : uri);
  const ignored = options.noIgnore
    ? new Set<string>()
    : await ignoredBelow(folder, matching.map(spelled), markers, host.files);
  const taken = matching.filter((uri) => !ignored.has(spelled(uri)));
  if (!isPassedOver(word, options) && !options.mayLackRoles && !taken.some((uri) => isRole(uri) || isClosed(uri))) {
    const how = path === resolve(host.workingFolder, word) ? 'folder' : 'pattern';
    throw matching.some(isRole) ? refusals.allIgnored(word, how) : new Refused(noRoleFile(word, how));
  }
  const isTaken = new Set(taken);
  return { folder, taken, left: found.filter((uri) => !isTaken.has(uri)), odd };
}

function isRole(uri: string): boolean {
  return kindOfName(uri) === 'role';
}

/** What is there, on the disk or in what is laid over it. */
async function kindAt(path: string, { files }: Host): Promise<'file' | 'folder' | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found) return found.isDirectory() ? 'folder' : 'file';
  if (!kindOfName(path.replaceAll(sep, '/'))) return undefined;
  const uri = uriOf(path);
  return (await files.find(uriOf(dirname(path)))).includes(uri) ? 'file' : undefined;
}
