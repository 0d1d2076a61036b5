/**
 * Texts that break other tools: each is refused or read, tells each problem once, and stops nothing.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments } from '../../server/src/cli/args.ts';
import { check } from '../../server/src/cli/commands/check.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

const head = 'id: x\nlang: en\ntitle: X\n# rolespec-ignore-file id-filename-mismatch: a test\n';
const jsonHead = '"id": "x", "lang": "en", "title": "X", "x-rolespec-ignore": { "id-filename-mismatch": "a test" }';

function times(count: number, of: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => of(at)).join('');
}

function tasks(count: number): string {
  return `${head}x-tasks:\n${times(count, (at) => `  - { id: t${at}, statement: "Do the thing ${at}" }\n`)}`;
}

interface Case {
  readonly it: string;
  readonly text: string | Uint8Array;
  readonly json?: boolean;
  /** How often each code is found; where a text has more problems than are told, nothing. */
  readonly found: Readonly<Record<string, number>> | 'the most that are told';
}

const cases: readonly Case[] = [
  {
    it: 'names that stand for names that stand for names (a billion laughs)',
    text: `${head}x-a0: &a0 [x]\n${times(9, (at) => `x-a${at + 1}: &a${at + 1} [${times(9, () => `*a${at}, `)}]\n`)}`,
    found: { 'unsupported-yaml': 91 },
  },
  {
    it: 'a group merged into another one 3,000 times',
    text: `${head}x-a: &a { ${times(3000, (at) => `k${at}: 1, `)} }\nx-b:\n  <<: [${times(3000, () => '*a, ')}]\n`,
    found: 'the most that are told',
  },
  {
    it: '20,000 anchors',
    text: `${head}x-a: [${times(20_000, (at) => `&a${at} 1, `)}]\n`,
    found: 'the most that are told',
  },
  {
    it: '20,000 aliases',
    text: `${head}x-a: &a 1\nx-b: [${times(20_000, () => '*a, ')}]\n`,
    found: 'the most that are told',
  },
  ...[
    ['['.repeat(10_000), false],
    ['['.repeat(100_000) + ']'.repeat(100_000), false],
    ['{a: '.repeat(100_000), false],
    ['- '.repeat(100_000), false],
    [times(2000, (at) => `${' '.repeat(at)}a:\n`).slice(0, 1_990_000), false],
    ['['.repeat(100_000), true],
    ['{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000), true],
  ].map(([text, json]): Case => ({
    it: `nests without end: ${String(text).slice(0, 12).replaceAll('\n', ' ')} in ${json ? 'JSON' : 'YAML'}`,
    text: String(text),
    json: json === true,
    found: { 'limit-exceeded': 1 },
  })),
  { it: '10,000 fields', text: head + times(10_000, (at) => `x-k${at}: 1\n`), found: {} },
  {
    it: '100,000 fields',
    text: head + times(100_000, (at) => `x-k${at}: 1\n`),
    found: { 'limit-exceeded': 1 },
  },
  { it: 'a megabyte', text: tasks(24_000), found: {} },
  { it: 'five megabytes', text: tasks(120_000), found: { 'limit-exceeded': 1 } },
  {
    it: 'five megabytes on one line',
    text: `${head}mission: ${'a '.repeat(2_500_000)}\n`,
    found: { 'limit-exceeded': 1 },
  },
  {
    it: '2,000 broken lines',
    text: times(2000, (at) => `a${at}: b: c\n`),
    found: 'the most that are told',
  },
  {
    it: '60 passages that nobody chose between, in YAML',
    text: `${head}${times(60, (at) => `${times(48, (n) => `x-k${at}-${n}: 1\n`)}<<<<<<< HEAD\nx-c${at}: 1\n=======\nx-c${at}: 2\n>>>>>>> other\n`)}`,
    found: { 'syntax-error': 60 },
  },
  {
    it: '60 passages that nobody chose between, in JSON',
    json: true,
    text: `{${times(60, (at) => `${times(48, (n) => `"x-k${at}-${n}": 1,\n`)}<<<<<<< HEAD\n"x-c${at}": 1,\n=======\n"x-c${at}": 2,\n>>>>>>> other\n`)}${jsonHead} }`,
    found: { 'syntax-error': 60 },
  },
  ...(
    [
      ['Latin-1', [0x69, 0x64, 0x3a, 0x20, 0xe9]],
      ['UTF-16', [0xff, 0xfe, 0x69, 0x00, 0x64, 0x00]],
      ['UTF-16 the other way round', [0xfe, 0xff, 0x00, 0x69, 0x00, 0x64]],
      ['a sign spelled too long', [0x61, 0xc0, 0xaf]],
      ['a sign that is cut off', [0x61, 0xe2, 0x82]],
      ['the rest of a sign', [0x61, 0x80]],
      ['half of a pair', [0x61, 0xed, 0xa0, 0x80]],
      ['a sign beyond the last one', [0x61, 0xf5, 0x80, 0x80, 0x80]],
    ] as const
  ).map(([what, bytes]): Case => ({
    it: `no UTF-8: ${what}`,
    text: Uint8Array.from(bytes),
    found: { 'unreadable-file': 1 },
  })),
];

interface Checked {
  readonly status: number;
  readonly found: readonly { readonly path: string; readonly code: string }[];
}

async function checked(folder: string, words: readonly string[] = []): Promise<Checked> {
  const { host, said } = hostIn(folder);
  const input = readArguments(check, ['--format', 'jsonl', '--severity', 'warning', ...words]);
  const status = await check.run(input, host);
  const lines = said.out.split('\n').filter((line) => line !== '');
  return {
    status,
    found: lines.map((line) => JSON.parse(line) as Checked['found'][number]),
  };
}

describe('a text that breaks other tools', () => {
  // What takes longer never ends.
  for (const { it: title, text, json = false, found: expected } of cases) {
    it(title, () => {
      const name = `bad.role.${json ? 'json' : 'yaml'}`;
      const good = 'id: good\nlang: en\ntitle: Another one\ntitel: x\n';
      return withFolder({ [name]: text, 'good.role.yaml': good }, async (folder) => {
        const { status, found } = await checked(folder, typeof text === 'string' ? [] : ['--fix']);
        assert.equal(status, 1);
        const counts: Record<string, number> = {};
        for (const { path, code } of found) if (path === name) counts[code] = (counts[code] ?? 0) + 1;
        if (expected === 'the most that are told') {
          const told = found.filter(({ path }) => path === name).length;
          assert.ok(told > 90 && told <= 100, `${told}`);
          assert.equal(counts['limit-exceeded'], 1, 'the others are counted');
        } else assert.deepEqual(counts, expected);
        assert.deepEqual(
          found.filter(({ path }) => path !== name).map(({ code }) => code),
          ['unknown-field'],
          'the others are checked all the same',
        );
        assert.ok(Buffer.from(text).equals(await readFile(join(folder, name))), 'nothing is written into it');
      });
    });
  }

  it('names that every object of JavaScript knows are names', () =>
    withFolder(
      {
        'constructor.role.yaml':
          'id: constructor\nlang: en\ntitle: toString\nteam: { reportsTo: [{ role: hasownproperty }] }\n',
        'hasownproperty.role.json':
          '{ "id": "hasownproperty", "lang": "en", "title": "__proto__", "__proto__": { "polluted": 1 }, "constructor": {}, "toString": 1 }',
        '__proto__.role.yaml':
          'id: __proto__\nlang: en\ntitle: X\n__proto__: { polluted: 1 }\nvalueOf: 1\nteam: { reportsTo: [{ role: valueof }] }\n',
      },
      async (folder) => {
        const { status, found } = await checked(folder);
        const told = found.map(({ path, code }) => `${path} ${code}`);
        assert.deepEqual(told.toSorted(), [
          '__proto__.role.yaml bad-form',
          '__proto__.role.yaml unknown-field',
          '__proto__.role.yaml unknown-field',
          '__proto__.role.yaml unresolved-role-ref',
          'hasownproperty.role.json unknown-field',
          'hasownproperty.role.json unknown-field',
          'hasownproperty.role.json unknown-field',
        ]);
        assert.equal(status, 1);
      },
    ));
});
