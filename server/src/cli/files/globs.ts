import { relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';

/** A pattern such as `roles/**\/n*.role.{yaml,json}`: where to look, and what to take. */
export interface Glob {
  /** Absolute path of the folder that the pattern begins with: nothing outside of it can match. */
  readonly folder: string;
  /** @param path absolute. */
  matches(path: string): boolean;
}

/** Whether a word that is the name of nothing on the disk is meant as a pattern. */
export function isGlob(word: string): boolean {
  return picomatch.scan(slashed(word)).isGlob;
}

/** `*` and `?` stay inside one name, `**` goes through folders; `{a,b}`, `[ab]` and `!(a)` as in a shell. */
export function globOf(word: string, workingFolder: string): Glob {
  const { base, glob } = picomatch.scan(slashed(word));
  const folder = resolve(workingFolder, unescaped(base));
  const matches = picomatch(glob, { dot: true });
  return { folder, matches: (path) => matches(relative(folder, path).replaceAll(sep, '/')) };
}

/** Whether the word takes something away from what other words lead to. */
export function isNegative(word: string): boolean {
  return word.startsWith('!') && !word.startsWith('!(');
}

/** What a pattern takes away: what matches it, and everything below that. */
export function takesAway(pattern: string, workingFolder: string): (path: string) => boolean {
  const { base, glob } = picomatch.scan(slashed(pattern));
  const folder = resolve(workingFolder, unescaped(base));
  if (glob === '') return isAtOrBelow(folder);
  const matches = picomatch([glob, `${glob}/**`], { dot: true });
  return (path) => matches(relative(folder, path).replaceAll(sep, '/'));
}

/** The same for the name of a file or folder, whatever signs are in it. */
export function isAtOrBelow(folder: string): (path: string) => boolean {
  return (path) => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Absolute paths of the files and folders in which what the words lead to can appear. */
export function placesOf(words: readonly string[], workingFolder: string): readonly string[] {
  const places = words
    .filter((word) => !isNegative(word))
    .flatMap((word) => [resolve(workingFolder, word), ...(isGlob(word) ? [globOf(word, workingFolder).folder] : [])]);
  return places.length > 0 ? places : [workingFolder];
}

/** People on Windows write both; elsewhere `\` takes the meaning from the sign behind it. */
function slashed(word: string): string {
  return sep === '\\' ? word.replaceAll('\\', '/') : word;
}

function unescaped(base: string): string {
  return sep === '\\' ? base : base.replace(/\\(.)/g, '$1');
}
