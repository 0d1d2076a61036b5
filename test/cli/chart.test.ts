import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments } from '../../server/src/cli/args.ts';
import { Refused } from '../../server/src/cli/command.ts';
import { chartCommand } from '../../server/src/cli/commands/chart.ts';
import { nodeFileSystem } from '../../server/src/files/node.ts';
import { withFolder } from '../files/temporary-folder.ts';

const files = {
  'rolespec.config.yaml': 'ignore: [drafts/]\n',
  'roles/nurse.role.yaml':
    'id: nurse\nlang: en\ntitle: Nurse\nteam: { reportsTo: [{ role: head }] }\nprogression: { evolvesTo: [{ role: head }] }\n',
  'roles/head.role.yaml': 'id: head\nlang: en\ntitle: Ward manager\nteam: { reportsTo: [{ role: chief }] }\n',
  'roles/head.fr.role.yaml': 'translationOf: head\nlang: fr\ntitle: Cadre de santé\n',
  'chief.role.yaml': 'id: chief\nlang: en\ntitle: Chief\n',
  'drafts/idea.role.yaml': 'id: idea\nlang: en\ntitle: Idea\nteam: { reportsTo: [{ role: chief }] }\n',
};

describe('rolespec chart', () => {
  const cases: readonly { readonly it: string; readonly args: readonly string[]; readonly out: string }[] = [
    {
      it: 'draws what the settings do not leave out',
      args: ['--format', 'mermaid'],
      out: 'flowchart TB\n  r0["Chief"]\n  r1["Ward manager"]\n  r2["Nurse"]\n  r0 --- r1\n  r1 --- r2\n',
    },
    {
      it: 'draws the roles of a path and those they are tied to',
      args: ['roles/nurse.role.yaml', '--format', 'mermaid'],
      out: 'flowchart TB\n  r0["Ward manager"]\n  r1["Nurse"]\n  r0 --- r1\n',
    },
    {
      it: 'starts at a role and ends at a depth',
      args: ['--root', 'head', '--depth', '0', '--format', 'mermaid'],
      out: 'flowchart TB\n  r0["Ward manager (#43;1)"]\n',
    },
    {
      it: 'draws careers, in the language asked for',
      args: ['--view', 'career', '--format', 'mermaid', '--lang', 'fr'],
      out: 'flowchart LR\n  r0["Cadre de santé"]\n  r1["Nurse"]\n  r1 --> r0\n',
    },
    {
      it: 'writes JSON with the paths of the files',
      args: ['--root', 'head', '--format', 'json'],
      out: `${JSON.stringify(
        {
          view: 'reporting',
          roles: [
            { id: 'head', title: 'Ward manager', path: 'roles/head.role.yaml' },
            { id: 'nurse', title: 'Nurse', path: 'roles/nurse.role.yaml', parent: 'head' },
          ],
          lines: [{ from: 'nurse', to: 'head', kind: 'tree' }],
        },
        undefined,
        2,
      )}\n`,
    },
  ];
  for (const { it: title, args, out } of cases) {
    it(title, async () => assert.deepEqual(await charted(args), { status: 0, out, err: '' }));
  }

  it('tells of no tie that the settings call internal, posted or not', async () => {
    const config = 'page: { internal: [team.reportsTo] }\n';
    const posted = files['roles/nurse.role.yaml'].replace(
      'title',
      'posting: { employer: Clinic, datePosted: 2026-11-01 }\ntitle',
    );
    for (const nurse of [files['roles/nurse.role.yaml'], posted]) {
      const drawn = { ...files, 'rolespec.config.yaml': config, 'roles/nurse.role.yaml': nurse };
      const { out } = await withFolder(drawn, (folder) => ran(folder, ['--format', 'mermaid']));
      assert.doesNotMatch(out, /---/);
    }
  });

  it('marks a draft, unless the settings call that internal', async () => {
    const nurse = `${files['roles/nurse.role.yaml']}meta: { status: draft }\n`;
    for (const [config, isMarked] of [
      ['page: {}\n', true],
      ['page: { internal: [meta.status] }\n', false],
      ['page: { internal: [meta] }\n', false],
    ] as const) {
      const drawn = { ...files, 'rolespec.config.yaml': config, 'roles/nurse.role.yaml': nurse };
      const { out } = await withFolder(drawn, (folder) => ran(folder, ['--format', 'svg']));
      assert.equal(/Nurse – Draft/.test(out) && />Draft</.test(out), isMarked, config);
      assert.equal(out.includes('Draft'), isMarked, config);
    }
  });

  it('is a picture otherwise, and says its own words in the language of the user', async () => {
    const { out } = await charted(['--lang', 'fr']);
    assert.match(out, /^<svg [^>]*aria-label="Organigramme"/);
    assert.match(out, /Nurse – rattachement\u00a0: Cadre de santé/);
  });

  it('writes a file, and nothing else', () =>
    withFolder(files, async (folder) => {
      assert.deepEqual(await ran(folder, ['--out', 'chart.svg']), { status: 0, out: '', err: '' });
      assert.match(await readFile(join(folder, 'chart.svg'), 'utf8'), /^<svg [^]*<\/svg>\n$/);
    }));

  const refusals: readonly (readonly [args: readonly string[], said: string])[] = [
    [['--root', 'nobody'], "no role has the id 'nobody'"],
    [['--root', 'nobody', '--lang', 'fr'], 'aucun rôle n’a l’identifiant «\u00a0nobody\u00a0»'],
    [['--depth', '-1'], "'--depth' wants a whole number from 0, not '-1'"],
    [['--depth', 'two'], "'--depth' wants a whole number from 0, not 'two'"],
    [['--depth', '1e9'], "'--depth' wants a whole number from 0, not '1e9'"],
    [['--format', 'png'], "'--format' does not know 'png'; it takes svg, mermaid, json"],
    [['--view', 'x'], "'--view' does not know 'x'; it takes reporting, career"],
    [
      ['chief.role.yaml', '--view', 'career'],
      'no role leads to another or comes from one, so there are no paths to draw',
    ],
    [
      ['--out', 'no/such/folder.svg'],
      /^cannot write 'no\/such\/folder.svg': there is no such folder \(ENOENT\)$/.source,
    ],
  ];
  for (const [args, said] of refusals) {
    it(`says: ${said}`, async () => {
      const { status, out, err } = await charted(args);
      assert.deepEqual({ status, out }, { status: 2, out: '' });
      if (said.startsWith('^')) assert.match(err, new RegExp(said));
      else assert.equal(err, said);
    });
  }
});

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

function charted(args: readonly string[]): Promise<Ran> {
  return withFolder(files, (folder) => ran(folder, args));
}

async function ran(folder: string, args: readonly string[]): Promise<Ran> {
  const said = { out: '', err: '' };
  const asked = args.includes('fr') ? ('fr' as const) : undefined;
  const host = {
    workingFolder: folder,
    files: nodeFileSystem,
    language: asked ?? ('en' as const),
    languageAsked: asked,
    color: false,
    version: '0',
    today: '2026-11-24',
    print: (text: string) => void (said.out += text),
    complain: (text: string) => void (said.err += text),
  };
  try {
    const status = await chartCommand.run(readArguments(chartCommand, args), host);
    return { status, ...said };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { status: 2, out: said.out, err: error.text[host.language] };
  }
}
