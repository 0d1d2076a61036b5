import { join } from 'node:path';
import { textOf, uriOf } from '../../files/node.ts';
import type { Git } from './git.ts';

/** One file of two states of a repository that differ in it. */
export interface GitChange {
  /** From the top of the repository, with `/`. */
  readonly path: string;
  /** The name of its content in the older state; nothing where there was no such file, or no plain one. */
  readonly before: string | undefined;
  /** The same in the newer state; nothing as well where that is the disk. */
  readonly after: string | undefined;
  /** Whether it is unresolved in a merge: its content is the one on the disk then. */
  readonly isUnmerged: boolean;
}

/** What `git diff` with these words finds, renames as one file that went and one that came. */
export async function changesOf(git: Git, words: readonly string[]): Promise<readonly GitChange[]> {
  const raw = ['diff', '--raw', '-z', '--no-renames', '--no-abbrev', '--no-ext-diff', '--ignore-submodules'];
  const parts = (await git.read([...raw, ...words])).toString('utf8').split('\0');
  const changes: GitChange[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [oldMode = '', newMode = '', before = '', after = '', status = ''] = (parts[at] ?? '').slice(1).split(' ');
    changes.push({
      path: parts[at + 1] ?? '',
      before: contentOf(oldMode, before),
      after: contentOf(newMode, after),
      isUnmerged: status.startsWith('U'),
    });
  }
  return changes;
}

/** Git knows links and other repositories as well; those have no text. */
function contentOf(mode: string, name: string): string | undefined {
  return mode.startsWith('100') && !/^0+$/.test(name) ? name : undefined;
}

/**
 * Files of ours that git does not keep, by their paths from the top.
 *
 * @param words such as `--exclude-standard`.
 */
export async function untracked(git: Git, words: readonly string[] = []): Promise<readonly string[]> {
  return ourFiles(git, ['--others', ...words]);
}

export async function ourFiles(git: Git, words: readonly string[]): Promise<readonly string[]> {
  return listed(git, words, ours);
}

/** A file as it would be committed. */
export interface Indexed {
  readonly path: string;
  /** The name of its content; nothing of what is no plain file. */
  readonly content: string | undefined;
  /** Whether git looks at the disk for it. It does not where a sparse checkout leaves the file out, or somebody said so. */
  readonly isWatched: boolean;
}

/** Files that git keeps, by default those of ours; what is unresolved in a merge comes once for each side. */
export async function indexed(git: Git, specs: readonly string[] = ours): Promise<readonly Indexed[]> {
  const lines = await listed(git, ['--cached', '--stage', '-v'], specs);
  return lines.map((line) => {
    const end = line.indexOf('\t');
    const [tag = '', mode = '', name = ''] = line.slice(0, end).split(' ');
    return { path: line.slice(end + 1), content: contentOf(mode, name), isWatched: !/^[Sa-z]$/.test(tag) };
  });
}

const ours = [
  ...['*.role.yaml', '*.role.yml', '*.role.json'],
  ...['*rolespec.config.yaml', '*rolespec.config.yml', '*rolespec.config.json'],
  ...['*.vocabulary.yaml', '*.vocabulary.yml', '*.vocabulary.json'],
  ...['.rolespecignore', '.gitignore'],
].map((name) => `:(top,glob)**/${name}`);

async function listed(git: Git, words: readonly string[], specs: readonly string[]): Promise<readonly string[]> {
  const out = await git.read(['ls-files', '-z', '--full-name', ...words, '--', ...specs]);
  return [...new Set(out.toString('utf8').split('\0'))].filter((line) => line !== '');
}

/** The URI of what is at this path from the top of the repository. */
export function uriIn(git: Git, path: string): string {
  return uriOf(join(git.top, path));
}

/** The text of a file with these bytes; nothing where they are none. */
export function textIn(bytes: Buffer | undefined): string | undefined {
  const result = bytes && textOf(bytes);
  return result && 'text' in result ? result.text : undefined;
}

/** The bytes behind the names of contents; a name that git does not know has none. */
export async function contentsOf(git: Git, names: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  if (names.length === 0) return contents;
  const out = await git.read(['cat-file', '--batch'], `${names.join('\n')}\n`);
  for (let at = 0; at < out.length;) {
    const end = out.indexOf(0x0a, at);
    const [name = '', , size] = out.subarray(at, end).toString('utf8').split(' ');
    at = end + 1;
    if (size === undefined || !/^\d+$/.test(size)) continue;
    contents.set(name, out.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}
