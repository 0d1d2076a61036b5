import ignore, { type Ignore } from 'ignore';
import type { FileSystem } from './file-system.ts';
import { parentUri, relativePath, childUri, isBelow } from './uri.ts';

/**
 * Which of these files the `.gitignore` and `.rolespecignore` files leave out, those of the folders above included.
 *
 * A `.gitignore` counts inside of a repository, up to its root; what git knows of this machine alone is not asked, so that
 * every machine leaves out the same. A `.rolespecignore` counts without a repository as well, and may take back in what
 * a `.gitignore` leaves out.
 *
 * @param folderUri where somebody looks for the files; a repository above it is found from here.
 * @param uris of files below the folder; of a folder with a slash at its end.
 * @param markers what was come across in the folder and below (`Seen.marker`).
 */
export async function ignoredBelow(
  folderUri: string,
  uris: readonly string[],
  markers: readonly string[],
  files: FileSystem,
): Promise<ReadonlySet<string>> {
  const above = parentsOf(folderUri);
  const isThere = new Set(markers);
  const areRoots = await each(above, (folder) => isRepository(folder, files));
  const isRoot = (folder: string): boolean =>
    isThere.has(childUri(folder, '.git')) || areRoots[above.indexOf(folder)] === true;
  // The nearest: a repository of a home folder says nothing about those inside of it.
  const chain = [folderUri, ...above];
  const root = chain.find(isRoot);
  const counted = root === undefined ? chain : chain.slice(0, chain.indexOf(root) + 1);
  const top = counted.at(-1) ?? folderUri;
  const below = [...new Set(markers.flatMap((uri) => parentUri(uri) ?? []))].filter((one) => one !== folderUri);
  const folders = [...counted, ...below].toSorted((one, other) => one.length - other.length);
  // Without a repository around, there may be some in here.
  const roots = root === undefined ? below.concat(folderUri).filter(isRoot) : [root];
  const inRepository = folders.filter((folder) => roots.some((one) => one === folder || isBelow(one, folder)));
  const mayHold = (folder: string, name: string): boolean =>
    isThere.has(childUri(folder, name)) || above.includes(folder);
  const patternsOf = (name: string, where: readonly string[]): Promise<Ignore | undefined> =>
    patternsIn(
      where.filter((folder) => mayHold(folder, name)),
      name,
      top,
      files,
    );
  const byGit = await patternsOf('.gitignore', inRepository);
  const byUs = await patternsOf('.rolespecignore', folders);
  if (!byGit && !byUs) return new Set();
  const verdict = byUs && verdictsOf(byUs);
  return new Set(
    uris.filter((uri) => {
      const path = relativePath(top, uri);
      return path !== undefined && (verdict?.(path) ?? byGit?.ignores(path) ?? false);
    }),
  );
}

/** What patterns say of a file by its own path or by the folders above it; nothing where they do not speak of it. */
function verdictsOf(patterns: Ignore): (path: string) => boolean | undefined {
  const known = new Map<string, boolean>();
  const isTakenBack = (path: string): boolean => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const parent = path.slice(0, path.replace(/\/$/, '').lastIndexOf('/') + 1);
    const taken = patterns.test(path).unignored || (parent !== '' && isTakenBack(parent));
    known.set(path, taken);
    return taken;
  };
  return (path) => {
    if (patterns.ignores(path)) return true;
    return isTakenBack(path) ? false : undefined;
  };
}

/** All patterns of the files of this name as if they stood in one file in `top`; nothing where there are none. */
async function patternsIn(
  folders: readonly string[],
  name: string,
  top: string,
  files: FileSystem,
): Promise<Ignore | undefined> {
  const texts = await each(folders, async (folder) => {
    const result = await files.read(childUri(folder, name));
    return 'text' in result ? { folder, text: result.text } : undefined;
  });
  if (texts.every((one) => one === undefined)) return undefined;
  // As git has it on all machines but those that do not tell upper from lower case.
  const patterns = ignore({ ignorecase: false });
  for (const one of texts) {
    if (!one) continue;
    const path = relativePath(top, one.folder) ?? '';
    patterns.add(one.text.split(/\r?\n/).map((line) => movedUp(line, path)));
  }
  return patterns;
}

/** The pattern of a file in the folder `path`, for one in the folder above. */
function movedUp(line: string, path: string): string {
  if (path === '' || line.trim() === '' || line.startsWith('#')) return line;
  const pattern = line.startsWith('!') ? line.slice(1) : line;
  // With a slash at its start or inside, it is about this folder; otherwise about all below it as well.
  const isAnchored = pattern.trimEnd().slice(0, -1).includes('/');
  const literal = path.replace(/[\\*?[]/g, '\\$&');
  const moved = isAnchored ? pattern.replace(/^\//, '') : `**/${pattern}`;
  return `${line.startsWith('!') ? '!' : ''}/${literal}/${moved}`;
}

async function isRepository(folder: string, files: FileSystem): Promise<boolean> {
  const result = await files.read(childUri(folder, '.git'));
  // A folder, or in another worktree of it a file.
  return 'text' in result || result.refused.reason !== 'missing';
}

function parentsOf(uri: string): readonly string[] {
  const parents: string[] = [];
  for (let parent = parentUri(uri); parent !== undefined; parent = parentUri(parent)) parents.push(parent);
  return parents;
}

/** A few at a time: enough to keep the disk busy. */
async function each<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += 64) {
    results.push(...(await Promise.all(items.slice(start, start + 64).map(work))));
  }
  return results;
}
