import assert from 'node:assert/strict';
import { homedir, hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { factsOf } from '../../server/src/cli/facts.ts';
import { run } from '../../server/src/cli/run.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

const files = {
  'rolespec.config.yaml': 'rules: {}\n',
  'roles/nurse.role.yaml': 'id: nurse\nlang: en\ntitle: Our secret nurse\n',
  'roles/cook.role.json': '{}',
  'roles/.cook.role.json.00000000-0000-4000-8000-000000000000.tmp': '',
  'roles/deep/rolespec.config.yaml': 'rules: {}\n',
};

describe('rolespec info', () => {
  it('tells what there is', () =>
    withFolder(files, async (folder) => {
      const facts = await factsOf('roles', hostIn(folder).host);
      assert.deepEqual(facts['folder'], {
        settings: ['roles/deep/rolespec.config.yaml', 'rolespec.config.yaml'],
        yaml: 1,
        json: 1,
        leftovers: 1,
      });
      assert.deepEqual(facts['rolespec'], { version: '0' });
      assert.equal(facts['system']?.['node'], process.version);
    }));

  it('tells nothing of people, nor of what is in the files', () =>
    withFolder(files, async (folder) => {
      for (const args of [
        ['info', 'roles'],
        ['info', '--format', 'json'],
        ['info', folder],
      ]) {
        const { host, said } = hostIn(join(folder, 'roles/deep'));
        assert.equal(await run(args, { ...host, workingFolder: args[1] === 'roles' ? folder : host.workingFolder }), 0);
        assert.match(said.out, /settings/);
        for (const secret of [folder, homedir(), hostname(), 'secret']) assert.ok(!said.out.includes(secret), secret);
        // A name such as root is a word like any other.
        if (userInfo().username.length > 5) assert.ok(!said.out.includes(userInfo().username));
      }
    }));

  it('is data for programs', () =>
    withFolder(files, async (folder) => {
      const { host, said } = hostIn(folder);
      assert.equal(await run(['info', '--format', 'json'], host), 0);
      const groups: unknown = JSON.parse(said.out);
      assert.deepEqual(Object.keys(Object(groups)), ['rolespec', 'system', 'language', 'terminal', 'folder']);
    }));

  it('works where there is nothing', () =>
    withFolder({}, async (folder) => {
      const { host, said } = hostIn(folder);
      assert.equal(await run(['info'], host), 0);
      assert.match(said.out, /\n {2}settings: +none\n {2}yaml: +0\n/);
    }));
});
