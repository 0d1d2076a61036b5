import ignore, { type Ignore } from 'ignore';
import { pathBelow } from '../schema/file-name.ts';

/**
 * Whether the settings leave this file out.
 *
 * @param patterns as in a `.gitignore`, relative to `folder`.
 * @param folder of the settings, with the sign at its end; without one nothing is left out.
 */
export function isIgnored(
  uri: string,
  { ignore: patterns, folder }: { readonly ignore: readonly string[]; readonly folder: string | undefined },
): boolean {
  if (patterns.length === 0 || folder === undefined) return false;
  const path = pathBelow(folder, uri);
  return path !== undefined && path !== '' && matcherOf(patterns).ignores(path);
}

/** Asked for each file of a folder, by the same settings. */
const matchers = new WeakMap<readonly string[], Ignore>();

function matcherOf(patterns: readonly string[]): Ignore {
  const known = matchers.get(patterns);
  if (known) return known;
  const matcher = ignore({ allowRelativePaths: true }).add(patterns);
  matchers.set(patterns, matcher);
  return matcher;
}
