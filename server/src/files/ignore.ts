import ignore, { type Ignore } from 'ignore';
import { pathBelow } from '../schema/file-name.ts';

/**
 * Whether the settings leave this file out.
 *
 * @param ignore patterns as in a `.gitignore`, each relative to its `folder`, which has the sign at its end; the later ones
 *   win.
 */
export function isIgnored(
  uri: string,
  { ignore: all }: { readonly ignore: readonly { readonly folder: string; readonly patterns: readonly string[] }[] },
): boolean {
  let isOut = false;
  for (const { folder, patterns } of all) {
    const path = pathBelow(folder, uri);
    if (path === undefined || path === '') continue;
    const { ignored, unignored } = matcherOf(patterns).test(path);
    isOut = ignored || (isOut && !unignored);
  }
  return isOut;
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
