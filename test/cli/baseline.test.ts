import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments } from '../../server/src/cli/args.ts';
import { Refused } from '../../server/src/cli/command.ts';
import { check } from '../../server/src/cli/commands/check.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

const role = (id: string, more = ''): string => `id: ${id}\nlang: en\ntitle: The ${id}\n${more}`;

const files = {
  'rolespec.config.yaml': 'rules: { empty-section: error, orphan-role: off }\n',
  'nurse.role.yaml': role('nurse', 'tools: []\nobjectives: []\n'),
  'wards/cook.role.yaml': role('cook', 'tools: []\n'),
};

describe('a baseline', () => {
  it('keeps what is known from failing, and tells what is new or cured', () =>
    withFolder(files, async (folder) => {
      assert.equal((await run(folder)).status, 1);
      const made = await run(folder, '--update-baseline');
      assert.equal(made.status, 0);
      assert.match(made.err, /rolespec\.baseline\.json is written\n3 findings are left out/);
      assert.deepEqual(JSON.parse(await readFile(join(folder, 'rolespec.baseline.json'), 'utf8')), {
        version: 1,
        files: { 'nurse.role.yaml': { 'empty-section': 2 }, 'wards/cook.role.yaml': { 'empty-section': 1 } },
      });
      assert.deepEqual(await run(folder), {
        status: 0,
        out: '3 files checked: nothing to report\n',
        err: '3 findings are left out, as the baseline knows them\n',
      });
      assert.equal((await run(folder, '--no-baseline')).status, 1);

      // One more is one too many, and which of them is new nobody can tell.
      await writeFile(join(folder, 'wards/cook.role.yaml'), role('cook', 'tools: []\nobjectives: []\n'));
      const more = await run(folder);
      assert.equal(more.status, 1);
      assert.match(more.out, /3 files checked: 2 errors/);

      await writeFile(join(folder, 'wards/cook.role.yaml'), role('cook'));
      const cured = await run(folder);
      assert.equal(cured.status, 0);
      assert.match(cured.err, /1 finding of the baseline is cured: write it again with '--update-baseline'/);
    }));

  it('counts for a part of the files as well, and keeps what it says of others that are there', () =>
    withFolder({ ...files, 'wards/aide.role.yaml': role('aide', 'tools: []\n') }, async (folder) => {
      await run(folder, '--update-baseline');
      await rm(join(folder, 'wards/aide.role.yaml'));
      await writeFile(join(folder, 'nurse.role.yaml'), role('nurse'));
      assert.equal((await run(join(folder, 'wards'))).status, 0);
      await run(folder, '--update-baseline', 'nurse.role.yaml');
      const { files: known } = JSON.parse(await readFile(join(folder, 'rolespec.baseline.json'), 'utf8'));
      assert.deepEqual(known, { 'wards/cook.role.yaml': { 'empty-section': 1 } });
    }));

  it('puts nothing off that cannot be read or has the wrong shape', () =>
    withFolder({ 'nurse.role.yaml': role('nurse', 'mision: x\n') }, async (folder) => {
      const { status, err } = await run(folder, '--update-baseline');
      assert.equal(status, 1);
      assert.match(err, /is written\n1 finding is not in it and reported further: what cannot be read or does not fit/);
    }));

  for (const text of ['{', '[]', '{ "files": 3 }', '{ "files": { "a": { "b": "c" } } }']) {
    it(`that is ${text} is refused`, () =>
      withFolder({ ...files, 'rolespec.baseline.json': text }, async (folder) => {
        await assert.rejects(run(folder), (error) => error instanceof Refused && /is no baseline/.test(error.text.en));
      }));
  }
});

async function run(folder: string, ...words: readonly string[]) {
  const { host, said } = hostIn(folder);
  const status = await check.run(readArguments(check, words), host);
  return { status, ...said };
}
