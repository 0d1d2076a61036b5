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
    /** Beside the name of the file. */
    readonly said?: string;
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
    {
      it: 'leaves the ids of others alone, and says so',
      args: ['Nurse'],
      file: 'nurse-2.role.yaml',
      text: /^id: nurse-2\n/,
      said: "the id 'nurse' is that of nurse.role.yaml, so the new role has another\n",
    },
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
      it: 'says where no id can be made of the title',
      args: ['日本'],
      file: 'role.role.yaml',
      text: /^id: role\n/,
      said: "no id could be made of this title, as it has no letter from a to z; '--id' gives one\n",
    },
    {
      it: 'writes to another folder',
      args: ['Cook', '--in', 'kitchen'],
      file: 'kitchen/cook.role.yaml',
      text: /^id: cook\n/,
    },
  ];
  for (const { it: title, args, file, text, said = '' } of cases) {
    it(title, () =>
      withFolder(
        { 'nurse.role.yaml': 'id: nurse\nlang: en\ntitle: Nurse\n', 'kitchen/readme.md': '' },
        async (folder) => {
          let [out, err] = ['', ''];
          const host = {
            workingFolder: folder,
            files: nodeFileSystem,
            language: 'en' as const,
            languageAsked: undefined,
            version: '0',
            color: false,
            today: '2026-11-24',
            print: (line: string) => void (out += line),
            complain: (line: string) => void (err += line),
          };
          assert.equal(await run(['new', ...args], host), 0);
          assert.equal(out, `${file}\n`);
          assert.equal(err, said);
          assert.match(await readFile(join(folder, file), 'utf8'), text);
        },
      ),
    );
  }
});
