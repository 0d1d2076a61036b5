/** What `--print-config` says of a file. */
import assert from 'node:assert/strict';
import { readArguments } from '../../server/src/cli/args.ts';
import { check } from '../../server/src/cli/commands/check.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

interface Printed {
  readonly file: string;
  readonly settings: readonly string[];
  readonly ignored: boolean;
  readonly preset: string;
  readonly rules: Readonly<
    Record<string, { readonly severity: string; readonly from: string; readonly options?: unknown }>
  >;
  readonly ignore: readonly string[];
}

const files = {
  'rolespec.config.yaml': 'rules: { orphan-role: warning }\n',
  'house.rolespec.config.yaml': 'preset: strict\nrules: { several-roots: off, empty-section: error }\n',
  'wards/rolespec.config.yaml':
    'extends: [../house.rolespec.config.yaml]\nrules: { empty-section: info }\noptions: { long-sentence: { words: 20 } }\nignore: [drafts/]\noverrides: [{ files: ["*.en.role.yaml"], rules: { empty-section: off } }]\n',
  'ci.yaml': 'rules: { orphan-role: error }\n',
};

async function printed(folder: string, words: readonly string[]): Promise<Printed> {
  const { host, said } = hostIn(folder);
  assert.equal(await check.run(readArguments(check, ['--print-config', ...words]), host), 0);
  return JSON.parse(said.out) as Printed;
}

describe('the settings that hold for a file', () => {
  it('are told with what they build on, by rule', () =>
    withFolder(files, async (folder) => {
      const { rules, ...rest } = await printed(folder, ['wards/nurse.role.yaml']);
      assert.deepEqual(
        [rest.file, rest.settings, rest.ignored, rest.preset, rest.ignore],
        [
          'wards/nurse.role.yaml',
          ['house.rolespec.config.yaml', 'wards/rolespec.config.yaml'],
          false,
          'strict',
          ['drafts/'],
        ],
      );
      assert.deepEqual(rules['empty-section'], { severity: 'info', from: 'settings' });
      assert.deepEqual(rules['several-roots'], { severity: 'off', from: 'settings' });
      assert.equal(rules['duplicate-id']?.from, 'preset strict');
      assert.deepEqual(rules['long-sentence']?.options, { words: 20 });
    }));

  it('may be others for some files, and leave some out', () =>
    withFolder(files, async (folder) => {
      assert.equal((await printed(folder, ['wards/a.en.role.yaml'])).rules['empty-section']?.severity, 'off');
      assert.equal((await printed(folder, ['wards/drafts/a.role.yaml'])).ignored, true);
    }));

  it('are those of a folder above, the named ones or none', () =>
    withFolder(files, async (folder) => {
      const outer = await printed(folder, ['nurse.role.yaml']);
      assert.deepEqual([outer.settings, outer.rules['orphan-role']?.severity], [['rolespec.config.yaml'], 'warning']);
      const named = await printed(folder, ['nurse.role.yaml', '--config', 'ci.yaml']);
      assert.deepEqual([named.settings, named.rules['orphan-role']?.severity], [['ci.yaml'], 'error']);
      const none = await printed(folder, ['nurse.role.yaml', '--no-config']);
      assert.deepEqual([none.settings, none.rules['orphan-role']?.severity], [[], 'hint']);
    }));

  it('are those of role files alone', () =>
    withFolder(files, (folder) => assert.rejects(printed(folder, ['ci.yaml']), /'ci\.yaml' is no role file/)));
});
