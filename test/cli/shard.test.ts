/** Several machines that each check a part find what one finds that checks all. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments } from '../../server/src/cli/args.ts';
import { partOf } from '../../server/src/cli/check/shard.ts';
import { check } from '../../server/src/cli/commands/check.ts';
import { makeOrganisation } from '../bench/corpus/organisation.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

async function checked(folder: string, words: readonly string[]): Promise<{ text: string; status: number }> {
  const { host, said } = hostIn(folder);
  const status = await check.run(readArguments(check, words), host);
  assert.equal(said.err, '');
  return { text: said.out, status };
}

interface Json {
  readonly files: readonly unknown[];
  readonly summary: Readonly<Record<string, number>>;
}

interface Sarif {
  readonly runs: readonly { readonly results: readonly { readonly ruleIndex?: number }[] }[];
}

/** How the reports of the parts are put together, in their order. */
const merges: Readonly<Record<string, (parts: readonly string[]) => unknown>> = {
  jsonl: (parts) => parts.join(''),
  github: (parts) => parts.join(''),
  json(parts) {
    const reports = parts.map((part) => JSON.parse(part) as Json);
    const names = Object.keys(reports[0]?.summary ?? {});
    return {
      files: reports.flatMap(({ files }) => files),
      summary: Object.fromEntries(
        names.map((name) => [name, reports.reduce((sum, { summary }) => sum + (summary[name] ?? 0), 0)]),
      ),
    };
  },
  gitlab: (parts) => parts.flatMap((part) => JSON.parse(part) as unknown[]),
  // Each file is uploaded by itself; what they tell together is this.
  sarif: (parts) =>
    parts.flatMap((part) =>
      (JSON.parse(part) as Sarif).runs.flatMap(({ results }) => results.map((one) => ({ ...one, ruleIndex: 0 }))),
    ),
};

/** What one check writes in each of these formats, by their names. */
function reports(
  folder: string,
  words: readonly string[],
): Promise<{ texts: Readonly<Record<string, string>>; status: number }> {
  return withFolder({}, async (out) => {
    const formats = Object.keys(merges).flatMap((name) => ['--format', `${name}=${join(out, name)}`]);
    const { status } = await checked(folder, [...formats, ...words]);
    const texts = Object.keys(merges).map(async (name) => [name, await readFile(join(out, name), 'utf8')] as const);
    return { texts: Object.fromEntries(await Promise.all(texts)), status };
  });
}

async function checkMerges(folder: string, words: readonly string[] = []): Promise<void> {
  const whole = await reports(folder, words);
  for (const count of [1, 3, 4]) {
    const parts = [];
    for (let number = 1; number <= count; number += 1) {
      parts.push(await reports(folder, [...words, '--shard', `${number}/${count}`]));
    }
    for (const [format, merge] of Object.entries(merges)) {
      const text = whole.texts[format] ?? '';
      const merged = merge(parts.map(({ texts }) => texts[format] ?? ''));
      assert.deepEqual(merged, format === 'json' ? JSON.parse(text) : merge([text]), `${format}, ${count}`);
    }
    assert.equal(Math.max(...parts.map(({ status }) => status)), whole.status);
  }
}

describe('the parts of a check', () => {
  const samples = fileURLToPath(new URL('../../samples', import.meta.url));

  it('are together the check of the samples', () => checkMerges(`${samples}/e-commerce`));

  it('are together the check of files with mistakes across files', () =>
    checkMerges(samples, [
      'mistakes/{reports-to-cycle,duplicate-id,translation-stale,several-roots,unreadable-file}/**',
    ]));

  it('are together the check of a whole organisation', () =>
    withFolder(
      Object.fromEntries(makeOrganisation(60, 1).map(({ name, text }, n) => [`${n % 7}/${name}`, text])),
      (folder) => checkMerges(folder),
    ));

  it('tell of named settings once', () =>
    withFolder(
      {
        'a.role.yaml': 'id: a\nlang: en\ntitle: A\n',
        'b.role.yaml': 'id: b\nlang: en\ntitle: B\n',
        'ci.yaml': 'rule: x\n',
      },
      (folder) => checkMerges(folder, ['--config', 'ci.yaml']),
    ));

  it('may be more than there are files', () =>
    withFolder({ 'a.role.yaml': 'id: a\nlang: en\ntitle: A\n' }, async (folder) => {
      const { text, status } = await checked(folder, ['--format', 'jsonl', '--shard', '1/9']);
      assert.deepEqual([text, status], ['', 0]);
    }));

  it('hold each item once, in order, and are about as large', () => {
    const items = Array.from({ length: 23 }, (_, at) => at);
    for (const count of [1, 2, 5, 23, 40]) {
      const parts = Array.from({ length: count }, (_, at) => partOf(items, { number: at + 1, count }));
      assert.deepEqual(parts.flat(), items);
      const sizes = parts.map(({ length }) => length);
      assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1);
    }
  });

  const refused: readonly (readonly [string, RegExp])[] = [
    ['0/4', /'--shard' wants a part/],
    ['5/4', /'--shard' wants a part/],
    ['1', /'--shard' wants a part/],
    ['a/b', /'--shard' wants a part/],
    ['1/4 --max-warnings=3', /'--max-warnings' can only be 0/],
    ['1/4 --stdin', /'--stdin' is about one text/],
  ];
  for (const [words, expected] of refused) {
    it(`are not '${words}'`, () =>
      withFolder({ 'a.role.yaml': 'id: a\nlang: en\ntitle: A\n' }, (folder) =>
        assert.rejects(checked(folder, ['--format', 'json', '--shard', ...words.split(' ')]), expected),
      ));
  }
});
