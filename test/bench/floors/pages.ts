/**
 * Renders the page of each role file in a folder, by the library that is shipped, or by markdown-it alone from the same
 * content as Markdown: what such pages cost at least when somebody writes them by hand.
 *
 *     node pages.js LIBRARY FOLDER ours|markdown-it [FILE | EVERY]
 *
 * With a file, only its page, as often as a median needs; with a number n, every n-th page.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import MarkdownIt from 'markdown-it';
import type * as rolespec from '../../../server/src/index.ts';

const [libraryFile = '', folder = '.', renderer, only] = process.argv.slice(2);
const begin = performance.now();
const { Workspace, renderPage, toMarkdown } = (await import(pathToFileURL(libraryFile).href)) as typeof rolespec;
const workspace = new Workspace();
for (const name of readdirSync(folder).toSorted()) {
  workspace.set(pathToFileURL(join(folder, name)).href, readFileSync(join(folder, name), 'utf8')).rest();
}
const { index } = workspace;
const readMs = performance.now() - begin;

const every = Number(only ?? 1);
const documents = [...workspace.documents()]
  .filter(({ uri, kind }) => (every > 0 ? kind === 'role' : uri.endsWith(`/${only}`)))
  .filter((_, position) => !(every > 0) || position % every === 0);
const markdownIt = new MarkdownIt('commonmark');
const hash = createHash('sha256');
const times: number[] = [];
let bytes = 0;
for (const document of documents) {
  for (let time = 0; time < (every > 0 ? 1 : 300); time++) {
    const markdown = renderer === 'ours' ? '' : toMarkdown(document, index);
    const start = performance.now();
    const html = renderer === 'ours' ? renderPage(document, index) : markdownIt.render(markdown);
    times.push(performance.now() - start);
    if (time > 0) continue;
    bytes += Buffer.byteLength(html);
    hash.update(html);
  }
  // As a build of a site does: what was rendered is not needed again.
  document.rest();
}
const rssMiB = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ readMs, times, bytes, rssMiB, sha: hash.digest('hex') }));
