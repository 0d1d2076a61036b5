/** What is ignored is nowhere: it is searched for in the bytes of all that the commands make for everybody. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../server/src/cli/run.ts';
import { allExporters } from '../../server/src/exchange/all.ts';
import { unzipped } from '../exchange/unzipped.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

const files = {
  'roles/buyer.role.yaml': 'id: buyer\nlang: en\ntitle: Buyer\n',
  'roles/cook.role.yaml':
    'id: cook\nlang: en\ntitle: Cook\nteam: { reportsTo: [{ role: buyer }], manages: [{ role: idea, label: Secret helper }], collaboratesWith: [{ role: idea }] }\nprogression: { evolvesTo: [{ role: idea }, { label: Chef }] }\nmeta: { status: deprecated, supersededBy: idea }\n',
  'roles/cook.fr.role.yaml':
    'translationOf: cook\nlang: fr\ntitle: Cuisinier\nteam: { manages: [{ role: idea, label: Aide secrète }] }\n',
  'drafts/idea.role.yaml':
    'id: idea\nlang: en\ntitle: Secret idea\nsummary: Secret summary.\nteam: { reportsTo: [{ role: buyer }] }\nprogression: { evolvesFrom: [{ role: buyer }] }\n',
  'drafts/idea.fr.role.yaml': 'translationOf: idea\nlang: fr\ntitle: Idée\n',
  'drafts/buyer.fr.role.yaml': 'translationOf: buyer\nlang: fr\ntitle: Secret acheteur\n',
  // Before the role itself by its name, so that it would be the one that is found.
  'drafts/another.role.yaml': 'id: buyer\nlang: en\ntitle: Secret buyer\n',
};

const ways: readonly { readonly by: string; readonly files: Readonly<Record<string, string>> }[] = [
  { by: 'the settings', files: { 'rolespec.config.yaml': 'ignore: [drafts/]\n' } },
  { by: '.rolespecignore', files: { 'rolespec.config.yaml': '', '.rolespecignore': 'drafts/\n' } },
  { by: '.gitignore', files: { 'rolespec.config.yaml': '', '.git/HEAD': '', '.gitignore': 'drafts/\n' } },
];

const [buyer, cook] = ['roles/buyer.role.yaml', 'roles/cook.role.yaml'];
const commands: readonly (readonly string[])[] = [
  ...[buyer, cook].map((role) => ['page', role]),
  ['page', 'roles/cook.fr.role.yaml'],
  ...allExporters.flatMap(({ name, of }) =>
    (of === 'roles' ? ['.', 'roles'] : [buyer, cook]).map((path) => ['export', path, '--format', name]),
  ),
  ...['reporting', 'career'].flatMap((view) =>
    ['svg', 'mermaid', 'json'].flatMap((format) =>
      [[], ['--root', 'buyer'], ['--lang', 'fr']].map((more) => ['chart', '--view', view, '--format', format, ...more]),
    ),
  ),
  ['build', '.'],
];

describe('what is ignored', () => {
  for (const { by, files: ignoring } of ways) {
    it(`by ${by} is in nothing that is made for everybody`, () =>
      withFolder({ ...files, ...ignoring }, async (folder) => {
        for (const command of commands) {
          const found = /.{0,60}(?:secr[eè]t|idea).{0,60}/i.exec(await made(folder, command));
          assert.equal(found?.[0], undefined, command.join(' '));
        }
      }));
  }

  it('would be found', () =>
    withFolder({ ...files, 'rolespec.config.yaml': '' }, async (folder) => {
      assert.match(await made(folder, ['page', buyer]), /Secret idea/);
      assert.match(await made(folder, ['build', '.']), /Secret idea/);
    }));

  for (const { by, files: ignoring } of ways) {
    it(`by ${by} is shown where it is named, with what is ignored of the same role`, () =>
      withFolder({ ...files, ...ignoring }, async (folder) => {
        assert.match(await made(folder, ['page', 'drafts/idea.role.yaml']), /<title>Secret idea<[^]*idea\.fr\.html/);
        assert.match(await made(folder, ['page', 'drafts/idea.fr.role.yaml']), /<title>Idée<[^]*Secret summary/);
        const drawn = await made(folder, ['chart', 'drafts/idea.role.yaml', '--format', 'mermaid']);
        assert.match(drawn, /Secret idea/);
        assert.doesNotMatch(drawn, /Secret buyer/);
      }));
  }
});

/** All that the command writes, or says why there is nothing to write. */
async function made(folder: string, command: readonly string[]): Promise<string> {
  const { host, said } = hostIn(folder);
  const out = join(folder, command[0] === 'build' ? 'site' : 'made');
  if ((await run([...command, '--out', out], host)) === 2) return said.err;
  if (command[0] === 'build') {
    const names = await readdir(out);
    return (await Promise.all(names.map((name) => readFile(join(out, name), 'utf8')))).join('\n') + said.out;
  }
  const bytes = await readFile(out);
  return command.includes('docx') ? [...unzipped(bytes).values()].join('\n') : bytes.toString('utf8');
}
