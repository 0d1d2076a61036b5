/** Where reports go, and whose paths they tell. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments } from '../../server/src/cli/args.ts';
import { check } from '../../server/src/cli/commands/check.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

/** One finding, related to a file above. */
const files = {
  'units/wards/nurse.role.yaml': 'id: nurse\nlang: en\ntitle: Nurse\nmision: Care.\n',
  'units/wards/matron.role.yaml': 'id: nurse # rolespec-ignore id-filename-mismatch: a test\nlang: en\ntitle: Matron\n',
};

async function report(folder: string, ...words: readonly string[]): Promise<string> {
  const { host, said } = hostIn(join(folder, 'units'));
  await check.run(readArguments(check, ['wards/nurse.role.yaml', ...words]), host);
  return said.out;
}

describe('the paths of a report', () => {
  for (const [form, inRepository] of [
    ['github', true],
    ['gitlab', true],
    ['sarif', true],
    ['json', false],
    ['jsonl', false],
    ['checkstyle', false],
    ['junit', false],
    ['concise', false],
    ['human', false],
    ['markdown', false],
  ] as const) {
    it(`for ${form} are from ${inRepository ? 'the top of the repository' : 'the working folder'}`, () =>
      withFolder({ ...files, '.git/HEAD': '' }, async (folder) => {
        // The documentation of rules has paths of its own.
        const told = (await report(folder, '--format', form)).replace(/"rules": [^]*"columnKind"/, '');
        assert.match(told, /wards\/nurse\.role\.yaml/);
        const paths = told.match(/(?:[\w.]+\/)*wards\/\w+\.role\.yaml/g) ?? [];
        for (const path of paths) assert.equal(path.startsWith(inRepository ? 'units/wards/' : 'wards/'), true, path);
      }));
  }

  it('are relative for a file that cannot be read, in SARIF too', () =>
    withFolder({ 'units/wards/nurse.role.yaml': Buffer.from([0x61, 0xff]) }, async (folder) => {
      const { runs } = JSON.parse(await report(folder, '--format', 'sarif'));
      const [{ ruleId, locations }] = runs[0].results;
      const { uri } = locations[0].physicalLocation.artifactLocation;
      assert.deepEqual([ruleId, uri], ['unreadable-file', 'wards/nurse.role.yaml']);
    }));

  it('are from the working folder where there is no repository', () =>
    withFolder(files, async (folder) => {
      for (const form of ['github', 'gitlab', 'sarif']) {
        assert.doesNotMatch(await report(folder, '--format', form), /units/, form);
      }
    }));
});

describe('the most findings that are told', () => {
  for (const [form, has] of [
    ['human', /and 1 more finding /],
    ['concise', /and 1 more finding /],
    ['markdown', /… and 1 more\./],
    ['html', /and 1 more finding /],
    ['jsonl', /unknown-field[^]*unknown-field/],
  ] as const) {
    it(`of ${form} are ${form === 'jsonl' ? 'all' : 'as many as are asked for'}`, () =>
      withFolder(
        { 'units/wards/nurse.role.yaml': 'id: nurse\nlang: en\ntitle: Nurse\na: 1\nb: 2\n' },
        async (folder) => {
          const words = ['--format', form, '--max-findings', '1', '--quiet'];
          assert.match(await report(folder, ...words), has);
        },
      ));
  }
});

describe('a summary', () => {
  it('is printed beside reports that go to files', () =>
    withFolder(files, async (folder) => {
      assert.match(
        await report(folder, '--summary', '--format', 'concise=a.txt', '--format', 'json=b.json'),
        /^1 {2}duplicate-id/,
      );
      assert.match(await readFile(join(folder, 'units/a.txt'), 'utf8'), /^wards\/nurse/);
      assert.ok(JSON.parse(await readFile(join(folder, 'units/b.json'), 'utf8')));
    }));
});
