/** Fixes of files that are not what they should be, and of files that somebody else writes at the same time. */
import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withFolder } from '../files/temporary-folder.ts';
import { BuiltCommand } from './built-command.ts';
import { runIn } from './host-in.ts';
import { mendable, stateOf } from './many-roles.ts';

const text = 'id: nurse\nlang: en\ntitle: Nurse\ntools: A\n';

/** Bytes that are no UTF-8, by what is wrong with them. */
const wrongBytes: Readonly<Record<string, readonly number[]>> = {
  latin1: [0xe8],
  'lone-continuation': [0x80],
  'two-continuations': [0x80, 0xbf],
  'start-alone': [0xc3],
  'start-then-ascii': [0xc3, 0x20],
  'cut-three': [0xe2, 0x82],
  'cut-four': [0xf0, 0x9f, 0x98],
  'overlong-slash': [0xc0, 0xaf],
  'overlong-three': [0xe0, 0x80, 0xaf],
  'overlong-four': [0xf0, 0x80, 0x80, 0xaf],
  'overlong-nul': [0xc0, 0x80],
  'surrogate-high': [0xed, 0xa0, 0x80],
  'surrogate-pair': [0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80],
  'beyond-unicode': [0xf4, 0x90, 0x80, 0x80],
  'five-bytes': [0xf8, 0x88, 0x80, 0x80, 0x80],
  'six-bytes': [0xfc, 0x84, 0x80, 0x80, 0x80, 0x80],
  'impossible-fe': [0xfe],
  'impossible-ff': [0xff, 0xff],
};

const places: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  first: (bytes) => Buffer.concat([bytes, Buffer.from(text)]),
  within: (bytes) =>
    Buffer.concat([Buffer.from(text.replace('Nurse\n', 'Nurse ')), bytes, Buffer.from('\ntools: A\n')]),
  last: (bytes) => Buffer.concat([Buffer.from(text), Buffer.from('# '), bytes]),
};

const cases = new Map<string, Buffer>([
  ['utf16le.role.yaml', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['utf16be.role.yaml', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['utf16-no-mark.role.yaml', Buffer.from(text, 'utf16le')],
  ['utf32.role.yaml', Buffer.from([...Buffer.from(text)].flatMap((byte) => [0, 0, 0, byte]))],
  ...Object.entries(wrongBytes).flatMap(([name, bytes]) =>
    Object.entries(places).map(([place, at]) => [`${name}-${place}.role.yaml`, at(Buffer.from(bytes))] as const),
  ),
]);

describe('a fix', () => {
  const command = new BuiltCommand();
  before(() => command.build());

  for (const args of [
    ['check', '--fix-unsafe', '--quiet', '--max-findings', '1000'],
    ['format', '--write'],
  ]) {
    it(`leaves every byte of what is not UTF-8, and says so: ${args[0]}`, () =>
      withFolder({ ...Object.fromEntries(cases), 'nurse.role.yaml': text }, async (folder) => {
        const { status, out, err } = await runIn(folder, args);
        assert.equal(status, 1, err);
        for (const [name, bytes] of cases) {
          assert.ok((await readFile(join(folder, name))).equals(bytes), name);
          // UTF-16 and UTF-32 without a mark are UTF-8 with very many NULs, which YAML does not allow.
          assert.ok((out + err).includes(name), `${name} is not told of`);
        }
        assert.equal((await readdir(folder)).length, cases.size + 1);
      }));
  }

  it('keeps line ends, marks and a missing end of line', () =>
    withFolder({}, async (folder) => {
      const kept: { name: string; before: string; after: string }[] = [];
      for (const mark of ['', '\ufeff']) {
        for (const end of ['\n', '\r\n']) {
          for (const last of ['', '\n']) {
            const name = `k${kept.length}`;
            const lines = (all: readonly string[]): string => mark + (all.join('\n') + last).replaceAll('\n', end);
            const head = [`id: ${name}`, 'lang: en', 'title: Nurse'];
            kept.push({
              name: `${name}.role.yaml`,
              before: lines([...head, 'continuousLearning: A']),
              after: lines([...head, 'continuousLearning:', '  - A']),
            });
          }
        }
      }
      for (const { name, before } of kept) await writeFile(join(folder, name), before);
      assert.equal((await runIn(folder, ['check', '--fix'])).status, 0);
      for (const { name, after } of kept) assert.equal(await readFile(join(folder, name), 'utf8'), after, name);
    }));

  it('of many files twice at the same time does the work of one', () =>
    // So many that each is still at it when the last has begun.
    withFolder(mendable(120).old, async (folder) => {
      const roles = mendable(120);
      const ends = await Promise.all([1, 2, 3].map(() => command.run(folder, ['check', '--fix', '--quiet'])));
      const state = stateOf(folder, roles);
      assert.deepEqual(state, { old: 0, mended: 120, others: [] });
      for (const { status, err } of ends) {
        // Where two are at the same file at the same moment, one is told that it was changed.
        assert.match(
          err,
          /^(?:rolespec: '.*' was changed by somebody else meanwhile, and stays as it is\n)*\d+ files? mended\n$/,
        );
        assert.equal(status, err.startsWith('rolespec') ? 2 : 0);
      }
    }));
});
