import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../server/src/cli/run.ts';
import { nodeFileSystem } from '../../server/src/files/node.ts';
import { withFolder } from '../files/temporary-folder.ts';

describe('rolespec new', () => {
  const cases: readonly {
    readonly it: string;
    readonly args: readonly string[];
    readonly file: string;
    readonly text: RegExp;
  }[] = [
    {
      it: 'writes a file called after the title',
      args: ['Ward manager'],
      file: 'ward-manager.role.yaml',
      text: /^id: ward-manager\nlang: en\ntitle: Ward manager\nsummary: ""\n/,
    },
    {
      it: 'takes words for one title',
      args: ['Ward', 'manager'],
      file: 'ward-manager.role.yaml',
      text: /title: Ward manager/,
    },
    { it: 'leaves the ids of others alone', args: ['Nurse'], file: 'nurse-2.role.yaml', text: /^id: nurse-2\n/ },
    {
      it: 'writes in another language',
      args: ['Cadre de santé', '--role-lang', 'fr-CA'],
      file: 'cadre-de-sante.role.yaml',
      text: /lang: fr-CA\n/,
    },
    {
      it: 'writes JSON',
      args: ['Cook', '--json', '--id', 'chef'],
      file: 'chef.role.json',
      text: /^\{\n {2}"id": "chef",/,
    },
    {
      it: 'writes to another folder',
      args: ['Cook', '--in', 'kitchen'],
      file: 'kitchen/cook.role.yaml',
      text: /^id: cook\n/,
    },
  ];
  for (const { it: title, args, file, text } of cases) {
    it(title, () =>
      withFolder(
        { 'nurse.role.yaml': 'id: nurse\nlang: en\ntitle: Nurse\n', 'kitchen/readme.md': '' },
        async (folder) => {
          let out = '';
          const host = {
            workingFolder: folder,
            files: nodeFileSystem,
            language: 'en' as const,
            languageAsked: undefined,
            version: '0',
            color: false,
            today: '2026-11-24',
            print: (said: string) => void (out += said),
            complain: assert.fail,
          };
          assert.equal(await run(['new', ...args], host), 0);
          assert.equal(out, `${file}\n`);
          assert.match(await readFile(join(folder, file), 'utf8'), text);
        },
      ),
    );
  }
});
