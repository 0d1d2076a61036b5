/** `rolespec diff` on files and in a real repository. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments } from '../../server/src/cli/args.ts';
import { Refused } from '../../server/src/cli/command.ts';
import { diff } from '../../server/src/cli/commands/diff.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

const nurse = 'id: nurse\nlang: en\ntitle: Nurse\nsummary: Heals.\nteam: { reportsTo: [{ role: matron }] }\n';
const latin1 = Buffer.from('id: cook\nlang: fr\ntitle: Employ\u00e9\n', 'latin1');
const matron = 'id: matron\nlang: en\ntitle: Matron\n';

const marketing =
  'id: head-of-marketing\nlang: en\ntitle: Head of marketing\nmission: Makes the brand known and loved.\nsummary: Leads the team.\n';
const promoted = marketing
  .replace('head-of-marketing', 'director-of-marketing')
  .replace('Head of marketing', 'Director of marketing');

describe('rolespec diff', () => {
  const two = { 'a.role.yaml': nurse, 'b.role.yaml': nurse.replace('Heals', 'Cares'), 'matron.role.yaml': matron };

  it('tells what changed between two files, and how grave it is', () =>
    withFolder(two, async (folder) => {
      assert.deepEqual(await run(folder, 'a.role.yaml', 'a.role.yaml'), { code: 0, out: 'nothing changed\n', err: '' });
      const { code, out } = await run(folder, 'a.role.yaml', 'b.role.yaml');
      assert.equal(code, 1);
      assert.match(out, /Wording and record\n {4}~ 'Summary' goes from 'Heals.' to 'Cares.'/);
      const ends = ['editorial', 'scope', 'contractual', 'none'].map(async (one) => {
        return (await run(folder, 'a.role.yaml', 'b.role.yaml', '--fail-on', one)).code;
      });
      assert.deepEqual(await Promise.all(ends), [1, 0, 0, 0]);
    }));

  it('ends with 1 for what is contractual, whatever is asked but nothing', () =>
    withFolder({ ...two, 'b.role.yaml': nurse.replace('Heals.', 'Heals.\nseniority: lead') }, async (folder) => {
      for (const [one, code] of [
        ['editorial', 1],
        ['scope', 1],
        ['contractual', 1],
        ['none', 0],
      ] as const)
        assert.equal((await run(folder, 'a.role.yaml', 'b.role.yaml', '--fail-on', one)).code, code, one);
    }));

  it('writes a comment, a page and JSON', () =>
    withFolder(two, async (folder) => {
      const markdown = await run(folder, 'a.role.yaml', 'b.role.yaml', '--format', 'markdown');
      assert.match(
        markdown.out,
        /^## What changes\n\n1 change in 1 role: .*\n\n### Nurse\n\n\*\*Wording and record\*\*\n\n- 'Summary'/,
      );
      await run(folder, 'a.role.yaml', 'b.role.yaml', '--format', 'html', '--out', 'd.html');
      assert.match(await readFile(join(folder, 'd.html'), 'utf8'), /^<!doctype html>[^]*Cares\.[^]*<\/html>\n$/);
      const json: unknown = JSON.parse((await run(folder, 'a.role.yaml', 'b.role.yaml', '--format', 'json')).out);
      assert.deepEqual(json, {
        roles: [
          {
            id: 'nurse',
            lang: 'en',
            title: 'Nurse',
            state: 'changed',
            before: 'a.role.yaml',
            after: 'b.role.yaml',
            changes: [
              {
                kind: 'changed',
                class: 'editorial',
                field: 'summary',
                message: "'Summary' goes from 'Heals.' to 'Cares.'",
                before: { pointer: '/summary', value: 'Heals.' },
                after: { pointer: '/summary', value: 'Cares.' },
              },
            ],
          },
        ],
        summary: { roles: 1, contractual: 0, scope: 0, editorial: 1 },
      });
    }));

  const secret = {
    'rolespec.config.yaml': 'ignore: [secret/]\n',
    'secret/matron.role.yaml': 'id: matron\nlang: en\ntitle: Top secret\nmission: Heals.\n',
    'nurse.role.yaml': nurse.replace('matron', 'matron, label: Somebody secret'),
  };
  const ofTwo = {
    ...secret,
    'cook.role.yaml': 'id: cook\nlang: en\ntitle: Cook\nteam: { reportsTo: [{ role: matron }] }\n',
  };
  const within = (folder: string, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
  const ofFolders = {
    ...within('old', secret),
    ...within('new', { ...secret, 'rolespec.config.yaml': '', '.rolespecignore': 'secret/\n' }),
    'new/nurse.role.yaml': secret['nurse.role.yaml'].replace('Heals', 'Cares'),
  };
  const leavingOut: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[], RegExp])[] = [
    ['two roles', ofTwo, ['nurse.role.yaml', 'cook.role.yaml'], /Heals\./],
    ['two folders', ofFolders, ['old', 'new'], /Cares\./],
  ];
  for (const [title, files, words, expected] of leavingOut) {
    it(`shows pages of ${title} beside each other without ties to what is left out`, () =>
      withFolder(files, async (folder) => {
        const { out } = await run(folder, ...words, '--format', 'html');
        const pages = out.slice(out.indexOf('The pages side by side'));
        assert.match(pages, expected);
        assert.doesNotMatch(pages, /secret/);
      }));
  }

  it('says so where a file cannot be understood whole', () =>
    withFolder({ ...two, 'b.role.yaml': nurse.replace('summary: Heals.', 'summary: [Heals.]') }, async (folder) => {
      const { err } = await run(folder, 'a.role.yaml', 'b.role.yaml');
      assert.match(err, /'b\.role\.yaml' has mistakes; what does not fit the format is not compared/);
    }));

  it('finds a role again by the name of its file, or by what it says', () =>
    withFolder(
      {
        'old/x.role.yaml': nurse,
        'old/marketing.role.yaml': marketing,
        'new/x.role.yaml': nurse.replace('id: nurse', 'id: carer'),
        'new/sales.role.yaml': 'id: sales\nlang: en\ntitle: Sales\nmission: Sells what the others make.\n',
        'new/director.role.yaml': promoted,
      },
      async (folder) => {
        const told = [...(await run(folder, 'old', 'new')).out.matchAll(/^ {4}(.*)$/gm)].map(([, line]) => line);
        assert.deepEqual(told, [
          "~ is called 'Director of marketing' instead of 'Head of marketing'",
          "~ 'Id' goes from 'head-of-marketing' to 'director-of-marketing'",
          "~ 'Id' goes from 'nurse' to 'carer'",
          "+ the role 'Sales' is new",
        ]);
      },
    ));

  it('compares two folders, by ids and not by names of files', () =>
    withFolder(
      {
        'old/nurse.role.yaml': nurse,
        'old/gone.role.yaml': 'id: gone\nlang: en\ntitle: Gone\n',
        'new/n.role.yaml': nurse,
      },
      async (folder) => {
        const { out } = await run(folder, 'old', 'new');
        assert.match(out, /^Gone\n {2}Scope of the work\n {4}- the role 'Gone' is removed\n\n1 change in 1 role/);
      },
    ));

  it('refuses what cannot be compared', () =>
    withFolder({ ...two, 'a.fr.role.yaml': 'translationOf: nurse\nlang: fr\ntitle: Infirmier\n' }, async (folder) => {
      await assert.rejects(run(folder, 'a.role.yaml'), Refused);
      await assert.rejects(run(folder, 'a.role.yaml', 'b.role.yaml', 'matron.role.yaml'), Refused);
      await assert.rejects(run(folder, 'a.role.yaml', 'a.fr.role.yaml'), Refused);
      await assert.rejects(run(folder, 'a.role.yaml', 'nowhere.role.yaml'), Refused);
    }));
});

describe('rolespec diff --base', () => {
  it('tells what changed since the branch left, whatever became of the names of files', () =>
    withFolder(
      {
        'roles/nurse.role.yaml': nurse,
        'roles/nurse.fr.role.yaml': 'translationOf: nurse\nlang: fr\ntitle: Infirmier\n',
        'roles/matron.role.yaml': matron,
        'roles/gone.role.yaml': 'id: gone\nlang: en\ntitle: Gone\n',
        'other/cook.role.yaml': 'id: cook\nlang: en\ntitle: Cook\n',
      },
      async (folder) => {
        git(folder, 'init', '--quiet', '--initial-branch', 'main');
        commit(folder);
        git(folder, 'checkout', '--quiet', '-b', 'work');
        assert.equal((await run(folder, '--base', 'main')).out, 'nothing changed\n');
        await mkdir(join(folder, 'moved'));
        await rename(join(folder, 'roles/matron.role.yaml'), join(folder, 'moved/matron.role.yaml'));
        await rm(join(folder, 'roles/gone.role.yaml'));
        await rm(join(folder, 'other/cook.role.yaml'));
        await writeFile(join(folder, 'roles/new.role.yaml'), 'id: new\nlang: en\ntitle: New\n');
        await writeFile(join(folder, 'roles/nurse.fr.role.yaml'), 'translationOf: nurse\nlang: fr\ntitle: Soignant\n');
        await writeFile(
          join(folder, 'roles/nurse.role.yaml'),
          nurse.replace('Heals', 'Cares').replace('matron', 'new'),
        );
        assert.deepEqual(await lines(folder, '--base', 'main'), [
          "- the role 'Cook' is removed",
          "- the role 'Gone' is removed",
          "+ the role 'New' is new",
          "- no longer reports to 'Matron'",
          "+ now reports to 'New'",
          "~ 'Summary' goes from 'Heals.' to 'Cares.'",
          "~ is called 'Soignant' instead of 'Infirmier'",
        ]);
        commit(folder);
        assert.deepEqual(await lines(folder, 'other', '--base', 'main'), ["- the role 'Cook' is removed"]);
        assert.deepEqual(await lines(folder, '--base', 'HEAD'), []);
        await assert.rejects(run(folder, '--base', 'nowhere'), Refused);
      },
    ));

  it('refuses what is not there and was not, as a check does', () =>
    withFolder(
      {
        'roles/nurse.role.yaml': nurse,
        'gone/matron.role.yaml': matron,
        'emptied/cook.role.yaml': 'id: cook\nlang: en\ntitle: Cook\n',
        'emptied/readme.md': '',
        'notes/readme.md': '',
      },
      async (folder) => {
        git(folder, 'init', '--quiet', '--initial-branch', 'main');
        commit(folder);
        await rm(join(folder, 'gone'), { recursive: true });
        await rm(join(folder, 'emptied/cook.role.yaml'));
        for (const [words, found] of [
          [['rols'], /there is no 'rols'/],
          [['roles', 'roles/nurs.role.yaml'], /there is no 'roles\/nurs\.role\.yaml'/],
          [['notes'], /there is no role file in 'notes'/],
          [['notes/readme.md'], /'notes\/readme\.md' is no role file/],
          [['rols/**'], /no role file matches 'rols/],
          [['roles', '!roles'], /every role file is left out/],
          [['roles'], []],
          [['gone'], ["- the role 'Matron' is removed"]],
          [['gone/matron.role.yaml'], ["- the role 'Matron' is removed"]],
          [['emptied', 'roles'], ["- the role 'Cook' is removed"]],
          [['**/c*.role.yaml'], ["- the role 'Cook' is removed"]],
          [['.', '!gone'], ["- the role 'Cook' is removed"]],
        ] as const) {
          const ended = lines(folder, '--base', 'main', ...words);
          if (found instanceof RegExp) await assert.rejects(ended, found, words.join(' '));
          else assert.deepEqual(await ended, found, words.join(' '));
        }
      },
    ));

  it('says so where the older text or the newer one cannot be read', () =>
    withFolder({ 'cook.role.yaml': latin1, 'nurse.role.yaml': nurse }, async (folder) => {
      git(folder, 'init', '--quiet', '--initial-branch', 'main');
      commit(folder);
      assert.deepEqual(await run(folder, '--base', 'main'), { code: 0, out: 'nothing changed\n', err: '' });
      await writeFile(join(folder, 'cook.role.yaml'), latin1.toString('latin1'));
      const { out, err } = await run(folder, '--base', 'main');
      assert.match(out, /the role 'Employé' is new/);
      assert.equal(
        err,
        "cook.role.yaml: what this file was in 'main' cannot be read, so it is compared as if it had not been there\n",
      );
      commit(folder);
      await writeFile(join(folder, 'cook.role.yaml'), latin1);
      await assert.rejects(run(folder, '--base', 'HEAD'), /what cannot be read cannot be compared/);
    }));

  it('tells a new id as a new id, also to those who refer to it', () =>
    withFolder({ 'nurse.role.yaml': nurse, 'matron.role.yaml': matron }, async (folder) => {
      git(folder, 'init', '--quiet', '--initial-branch', 'main');
      commit(folder);
      await rm(join(folder, 'matron.role.yaml'));
      await writeFile(join(folder, 'head.role.yaml'), matron.replace('id: matron', 'id: head'));
      await writeFile(join(folder, 'nurse.role.yaml'), nurse.replace('matron', 'head'));
      assert.deepEqual(await lines(folder, '--base', 'main'), ["~ 'Id' goes from 'matron' to 'head'"]);
    }));
});

describe('rolespec diff --base --fail-on', () => {
  it('sees a title that goes with the id and the file', () =>
    withFolder({ 'head-of-marketing.role.yaml': marketing }, async (folder) => {
      git(folder, 'init', '--quiet', '--initial-branch', 'main');
      commit(folder);
      git(folder, 'checkout', '--quiet', '-b', 'work');
      await rm(join(folder, 'head-of-marketing.role.yaml'));
      await writeFile(join(folder, 'director-of-marketing.role.yaml'), promoted);
      for (const isCommitted of [false, true]) {
        if (isCommitted) commit(folder);
        assert.equal((await run(folder, '--base', 'main', '--fail-on', 'contractual')).code, 1);
        assert.deepEqual(await lines(folder, '--base', 'main'), [
          "~ is called 'Director of marketing' instead of 'Head of marketing'",
          "~ 'Id' goes from 'head-of-marketing' to 'director-of-marketing'",
        ]);
      }
    }));
});

async function run(
  folder: string,
  ...words: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const { host, said } = hostIn(folder);
  const code = await diff.run(readArguments(diff, words), host);
  return { code, ...said };
}

async function lines(folder: string, ...words: readonly string[]): Promise<readonly string[]> {
  return [...(await run(folder, ...words)).out.matchAll(/^ {4}(.*)$/gm)].map(([, line = '']) => line);
}

function git(folder: string, ...words: readonly string[]): void {
  const person = ['user.name=Somebody', 'user.email=somebody@example.org'];
  // Automatic maintenance would be one more process behind each commit.
  const settingsOfGit = [...person, 'commit.gpgsign=false', 'maintenance.auto=false'];
  execFileSync('git', [...settingsOfGit.flatMap((one) => ['-c', one]), ...words], { cwd: folder, stdio: 'ignore' });
}

function commit(folder: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'next');
}
