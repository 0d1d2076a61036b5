/** The ending of a file and the format that is written into it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../server/src/cli/run.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

const files = {
  'a.role.yaml': 'id: a\nlang: en\ntitle: A\n',
  'b.role.yaml': 'id: b\nlang: en\ntitle: B\nskills: { technical: [{ id: sql, label: SQL }] }\n',
};

const diff = ['diff', 'a.role.yaml', 'b.role.yaml', '--fail-on', 'none'];
const one = ['export', 'b.role.yaml'];

const written: readonly (readonly [words: readonly string[], file: string, holds: RegExp])[] = [
  [diff, 'd.html', /^<!doctype html>/],
  [diff, 'd.HTM', /^<!doctype html>/],
  [diff, 'd.md', /^## What tells/],
  [diff, 'd.json', /^\{/],
  [diff, 'd.txt', /^A – B\n/],
  [diff, 'd.log', /^A – B\n/],
  [diff, 'd', /^A – B\n/],
  [[...diff, '--format', 'html'], 'd', /^<!doctype html>/],
  [[...diff, '--career'], 'd.html', /^<!doctype html>/],
  [['chart'], 'c.svg', /^<svg/],
  [['chart'], 'c.mmd', /^flowchart/],
  [['chart'], 'c.json', /^\{/],
  [['chart'], 'c.old.svg.tmp', /^<svg/],
  [['chart', '--format', 'mermaid'], 'c.txt', /^flowchart/],
  [one, 'b.md', /^# B/],
  [one, 'b.docx', /^PK/],
  [one, 'b.jsonld', /"@context"/],
  [[...one, '--format', 'json-ld'], 'b.json', /"@context"/],
  [['export', '.'], 'all.csv', /^\ufeffid,/],
  [['export', '.', '--format', 'skills-matrix'], 'all.csv', /SQL/],
  [['export', '.'], 'all.html', /^<!doctype html>/],
  [['page', 'a.role.yaml'], 'a.html', /^<!doctype html>/],
  [['page', 'a.role.yaml'], 'a.role.html.new', /^<!doctype html>/],
];

const refused: readonly (readonly [words: readonly string[], file: string, said: string])[] = [
  [['chart'], 'c.png', "there is no format that ends in '.png': svg, mermaid, json"],
  [diff, 'd.pdf', "there is no format that ends in '.pdf': text, markdown, html, json"],
  [['chart'], 'c.yaml', "there is no format that ends in '.yaml': svg, mermaid, json"],
  [['chart'], 'c.html', "there is no format that ends in '.html': svg, mermaid, json"],
  [
    ['export', 'a.role.yaml', '--format', 'markdown'],
    'a.htm',
    "a file that ends in '.htm' holds no markdown: give it another ending, or name another format",
  ],
  [['page', 'a.role.yaml'], 'a.json', "there is no format that ends in '.json': html"],
  [['page', 'a.role.yaml'], 'a.pdf', "there is no format that ends in '.pdf': html"],
  [['export', '.'], 'all.json', 'say in which format: --format json-ld|graph-json'],
  ...(
    [
      [[...diff, '--format', 'text'], 'd.html', 'text'],
      [['chart', '--format', 'svg'], 'c.json', 'svg'],
      [['chart', '--format', 'svg'], 'c.png', 'svg'],
      [[...one, '--format', 'markdown'], 'b.docx', 'markdown'],
      [['export', '.', '--format', 'csv'], 'all.xlsx', 'csv'],
    ] as const
  ).map(([words, file, format]) => {
    const ending = file.slice(file.indexOf('.'));
    return [
      words,
      file,
      `a file that ends in '${ending}' holds no ${format}: give it another ending, or name another format`,
    ] as const;
  }),
];

describe('the ending of a file', () => {
  for (const [words, file, holds] of written) {
    it(`says what is written: ${[...words, file].join(' ')}`, () =>
      withFolder(files, async (folder) => {
        const { host, said } = hostIn(folder);
        assert.equal(await run([...words, '--out', file], host), 0, said.err);
        assert.match(await readFile(join(folder, file), 'utf8'), holds);
      }));
  }

  for (const [words, file, why] of refused) {
    it(`does not go with what is asked for: ${[...words, file].join(' ')}`, () =>
      withFolder(files, async (folder) => {
        const { host, said } = hostIn(folder);
        assert.equal(await run([...words, '--out', file], host), 2);
        assert.equal(said.err, `rolespec: ${why}\n`);
        await assert.rejects(readFile(join(folder, file)));
      }));
  }
});
