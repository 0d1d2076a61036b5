import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { bash } from '../../server/src/cli/completion/bash.ts';
import { fish } from '../../server/src/cli/completion/fish.ts';
import { powershell } from '../../server/src/cli/completion/powershell.ts';
import { allCommands } from '../../server/src/cli/commands/all.ts';
import { allWords, type CommandWords } from '../../server/src/cli/completion/words.ts';
import { zsh } from '../../server/src/cli/completion/zsh.ts';
import { allReporters } from '../../server/src/cli/reporters/all.ts';
import { languages } from '../../server/src/text/language.ts';
import { withFolder } from '../files/temporary-folder.ts';

const files = {
  'nurse.role.yaml': '',
  'ward manager.role.json': '',
  'notes.txt': '',
  'roles/cook.role.yml': '',
};

/** What is proposed after the words, the last of which is being typed; bash takes `=` for a word. */
const cases: readonly {
  readonly it: string;
  readonly words: readonly string[];
  readonly proposed: readonly string[];
  readonly onlyInBash?: boolean;
}[] = [
  { it: 'commands', words: ['ch'], proposed: ['check', 'chart'] },
  { it: 'options', words: ['check', '--fi'], proposed: ['--fix', '--fix-unsafe'] },
  {
    it: 'options of this command alone',
    words: ['explain', '--'],
    proposed: ['--lang', '--color', '--debug', '--help'],
  },
  { it: 'values', words: ['check', '--severity', 'w'], proposed: ['warning'] },
  {
    it: 'values behind a sign',
    words: ['check', '--severity', '='],
    proposed: ['error', 'warning', 'info', 'hint'],
    onlyInBash: true,
  },
  {
    it: 'values half written behind a sign',
    words: ['check', '--severity', '=', 'h'],
    proposed: ['hint'],
    onlyInBash: true,
  },
  { it: 'reports', words: ['check', '--format', ''], proposed: allReporters.map(({ name }) => name) },
  {
    it: 'any file for a report',
    words: ['check', '--format', 'sarif', '=', 'no'],
    proposed: ['notes.txt'],
    onlyInBash: true,
  },
  {
    it: 'any file for a report behind its sign',
    words: ['check', '--format', '=', 'sarif', '='],
    proposed: ['notes.txt', 'nurse.role.yaml', 'roles', 'ward manager.role.json'],
    onlyInBash: true,
  },
  { it: 'folders for what is remembered', words: ['check', '--cache-location', ''], proposed: ['roles'] },
  { it: 'no options behind two dashes', words: ['check', '--', '--fi'], proposed: [], onlyInBash: true },
  { it: 'nothing for a number', words: ['check', '--max-warnings', ''], proposed: [] },
  {
    it: 'role files and folders',
    words: ['check', ''],
    proposed: ['roles', 'nurse.role.yaml', 'ward manager.role.json'],
    onlyInBash: true,
  },
  {
    it: 'role files in a folder',
    words: ['check', '--quiet', 'roles/'],
    proposed: ['roles/cook.role.yml'],
    onlyInBash: true,
  },
  {
    it: 'all files where one is written',
    words: ['page', '--out', ''],
    proposed: ['notes.txt', 'nurse.role.yaml', 'roles', 'ward manager.role.json'],
  },
  { it: 'folders where one is written', words: ['build', '--out', ''], proposed: ['roles'] },
  { it: 'rules', words: ['explain', 'self'], proposed: ['self-reference'] },
  { it: 'shells', words: ['completion', ''], proposed: ['bash', 'zsh', 'fish', 'powershell'] },
  { it: 'commands to be helped with', words: ['help', 'pa'], proposed: ['page'] },
  {
    it: 'files to import from, and what they are',
    words: ['import', ''],
    proposed: [...Object.keys(files).filter((name) => !name.includes('/')), 'roles', 'vocabulary'],
    onlyInBash: true,
  },
  { it: 'what files to import from are', words: ['import', 'voc'], proposed: ['vocabulary'], onlyInBash: true },
  { it: 'files of a vocabulary', words: ['import', 'vocabulary', 'no'], proposed: ['notes.txt'], onlyInBash: true },
  { it: 'settings', words: ['check', '--config', 'no'], proposed: ['notes.txt'] },
  { it: 'commands behind an option', words: ['--lang', 'fr', '--debug', 'pa'], proposed: ['page'] },
  {
    it: 'options of a command behind an option',
    words: ['--lang', '=', 'fr', 'check', '--fi'],
    proposed: ['--fix', '--fix-unsafe'],
    onlyInBash: true,
  },
  { it: 'values of an option before the command', words: ['--lang', ''], proposed: ['en', 'fr'] },
  { it: 'nothing for a title', words: ['new', 'N'], proposed: [] },
];

const shells: readonly {
  readonly name: string;
  readonly make: (commands: readonly CommandWords[]) => string;
  readonly syntax: readonly string[];
}[] = [
  { name: 'bash', make: bash, syntax: ['-n'] },
  { name: 'zsh', make: zsh, syntax: ['-n'] },
  { name: 'fish', make: fish, syntax: ['--no-execute'] },
  {
    name: 'pwsh',
    make: powershell,
    syntax: ['-NoProfile', '-Command', '[scriptblock]::Create((Get-Content -Raw $args[0])) | Out-Null'],
  },
];

describe('completion', () => {
  for (const { name, make, syntax } of shells) {
    for (const language of languages) {
      it(`is something that ${name} takes, and tells all (${language})`, async function () {
        const commands = await allWords(allCommands, language);
        const script = make(commands);
        for (const { name: command, options, summary } of commands) {
          assert.ok(script.includes(command));
          for (const option of options) assert.ok(script.includes(option.name.slice(2)), `${command} ${option.name}`);
          if (name !== 'bash') assert.ok(unquoted(script).includes(unquoted(summary)), summary);
        }
        await withFolder({ script }, (folder) => {
          const { error, status, stderr } = spawnSync(name, [...syntax, `${folder}/script`], { encoding: 'utf8' });
          // Not every machine has every shell.
          if (!error) assert.deepEqual([status, stderr], [0, '']);
          return Promise.resolve();
        });
      });
    }
  }

  describe('in bash', () => {
    for (const { it: title, words, proposed } of cases) {
      it(`proposes ${title}`, () => check('bash', askBash, words, proposed));
    }
  });

  describe('in fish', () => {
    // It takes an option, its sign and its value for one word, and offers every file for a path.
    for (const { it: title, words, proposed } of cases.filter(({ onlyInBash }) => onlyInBash !== true)) {
      it(`proposes ${title}`, function () {
        if (spawnSync('fish', ['--version']).error) return this.skip();
        return check('fish', askFish, words, proposed);
      });
    }
  });
});

async function check(
  shell: string,
  ask: (script: string, words: readonly string[]) => { readonly args: readonly string[]; readonly input: string },
  words: readonly string[],
  proposed: readonly string[],
): Promise<void> {
  const commands = await allWords(allCommands, 'en');
  await withFolder(files, async (folder) => {
    assert.equal((await readdir(folder)).length, 4);
    const { args, input } = ask(shell === 'bash' ? bash(commands) : fish(commands), words);
    const { stdout, stderr } = spawnSync(shell, args, {
      cwd: folder,
      input,
      encoding: 'utf8',
      env: { ...process.env, HOME: folder },
    });
    assert.equal(stderr, '');
    const found = stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.replace(/\/?\t.*|\/$/, ''));
    assert.deepEqual(found.toSorted(), proposed.toSorted());
  });
}

function askBash(script: string, words: readonly string[]) {
  const list = ['rolespec', ...words].map((word) => `'${word}'`).join(' ');
  const ask = `COMP_WORDS=(${list}); COMP_CWORD=${words.length}; _rolespec 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return { args: ['--norc', '-s'], input: `${script}\n${ask}\n` };
}

function askFish(script: string, words: readonly string[]) {
  return { args: ['--no-config', '-c', `${script}\ncomplete -C 'rolespec ${words.join(' ')}'\n`], input: '' };
}

/** Without the marks that shells need around a text and in it. */
function unquoted(text: string): string {
  return text.replaceAll(/[\\'’‘]/g, '');
}
