import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { startsWithMark } from '../files/decode.ts';
import { pathOf } from '../files/node.ts';
import type { Host } from './host.ts';

/**
 * What changes in a file from one text to the other, as `diff -u` writes it and `git apply` and `patch -p1` read it in the
 * working folder. A byte order mark, which is in neither text, is in what they compare.
 */
export async function difference(uri: string, before: string, after: string, host: Host): Promise<string> {
  const path = pathOf(uri) ?? uri;
  const bytes = await readFile(path).catch(() => undefined);
  const mark = bytes && startsWithMark(bytes) ? '\ufeff' : '';
  const name = relative(host.workingFolder, path).replaceAll(sep, '/');
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, mark + before, mark + after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  // A name with letters that do not belong into a terminal comes in quotes; one with spaces is ended by a tab, as git does.
  return patch.replace(/^--- ([^"\n]* [^\n]*)\n\+\+\+ ([^"\n]* [^\n]*)\n/, '--- $1\t\n+++ $2\t\n');
}
