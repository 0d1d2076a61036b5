/** What is remembered of a check never changes what the next one says. */
import assert from 'node:assert/strict';
import { chmod, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../../server/src/cli/host.ts';
import { run } from '../../server/src/cli/run.ts';
import { idOf, makeOrganisation } from '../bench/corpus/organisation.ts';
import { randomFrom } from '../bench/corpus/random.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

async function check(folder: string, words: readonly string[], more: Partial<Host> = {}) {
  const { host, said } = hostIn(folder);
  const status = await run(['check', '--format', 'json', ...words], { ...host, ...more });
  return { status, ...said };
}

const organisation = (count: number): Record<string, string> =>
  Object.fromEntries(makeOrganisation(count, 11).map(({ name, text }) => [name, text]));

const cacheOf = (folder: string): string => join(folder, '.rolespec-cache');

/** One thing done to the files of an organisation, as people do. */
const edits: readonly ((folder: string, names: string[], random: ReturnType<typeof randomFrom>) => Promise<void>)[] = [
  async (folder, names, random) =>
    change(folder, random.pick(names), (text) => text.replace(/^title: .*/m, 'title: Le même métier')),
  async (folder, names, random) =>
    change(folder, random.pick(names), (text) =>
      text.replace(/^id: .*/m, `id: autre-${random.pick(names).slice(0, 11)}`),
    ),
  async (folder, names, random) =>
    change(folder, random.pick(names), (text) => text.replace('seniority: ', 'senority: ')),
  async (folder, names, random) =>
    change(folder, random.pick(names), (text) => text.replace('- role: fiche-', '- role: fichu-')),
  async (folder, names, random) => change(folder, random.pick(names), (text) => `${text}# une remarque\n`),
  async (folder, names, random) =>
    change(folder, random.pick(names), (text) => text.replace(/^lang: fr$/m, "lang: 'fr")),
  async (folder, names, random) =>
    change(folder, random.pick(names), (text) =>
      text.replace(/^id: /m, '# rolespec-ignore-file orphan-role: on le sait\nid: '),
    ),
  // The same length at the same time: only the text, or the clock of the disk, tells.
  async (folder, names, random) => {
    const path = join(folder, random.pick(names));
    await change(folder, random.pick(names), (text) => text);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('fiche-0000', 'fiche-9999'));
    await utimes(path, new Date(0), new Date(0));
  },
  async (folder, names, random) => rm(join(folder, names.splice(random.below(names.length), 1)[0] ?? '')),
  async (folder, names, random) => {
    const name = `${idOf(900 + random.below(100))}.role.yaml`;
    if (!names.includes(name)) names.push(name);
    await writeFile(join(folder, name), `id: ${name.slice(0, 11)}\nlang: fr\ntitle: Métier 3\n`);
  },
  async (folder, _, random) =>
    writeFile(
      join(folder, 'rolespec.config.yaml'),
      `rules: { orphan-role: ${random.pick(['off', 'error', 'warning'])} }\n`,
    ),
  async (folder) => rm(join(folder, 'rolespec.config.yaml'), { force: true }),
];

async function change(folder: string, name: string, how: (text: string) => string): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, how(await readFile(path, 'utf8')));
}

describe('check --cache', () => {
  it('says what it would say without, whatever changed in between', () =>
    withFolder(organisation(14), async (folder) => {
      const names = Object.keys(organisation(14));
      const random = randomFrom(20261130);
      await mkdir(join(folder, 'wards'));
      for (let round = 0; round < 50; round += 1) {
        for (let n = random.below(3); n > 0; n -= 1) await random.pick(edits)(folder, names, random);
        const path = random.pick(['.', '.', names[0] ?? '.']);
        assert.deepEqual(await check(folder, [path, '--cache']), await check(folder, [path]), `round ${round}`);
      }
    }));

  it('looks into no file again that is as it was, and says the same', () =>
    withFolder(organisation(30), async (folder) => {
      const before = new Date(Date.now() - 60_000);
      await check(folder, ['--cache']);
      const first = await check(folder, ['--cache']);
      for (const name of Object.keys(organisation(30))) await utimes(join(folder, name), before, before);
      const read: string[] = [];
      const { host } = hostIn(folder);
      const files = { ...host.files, read: (uri: string) => (read.push(uri), host.files.read(uri)) };
      assert.deepEqual(await check(folder, ['--cache'], { files }), first);
      assert.deepEqual(
        read.filter((uri) => uri.endsWith('.role.yaml')),
        [],
      );
    }));

  it('is of use to a run in which one file of many is another one', () =>
    withFolder(organisation(40), async (folder) => {
      await check(folder, ['--cache']);
      await change(folder, `${idOf(5)}.role.yaml`, (text) => text.replace(/^id: /m, 'id: x'));
      const read: string[] = [];
      const { host } = hostIn(folder);
      const files = {
        ...host.files,
        read: (uri: string) => (read.push(uri.split('/').at(-1) ?? ''), host.files.read(uri)),
      };
      assert.deepEqual(await check(folder, ['--cache'], { files }), await check(folder, []));
      assert.deepEqual(
        read.filter((name) => name.endsWith('.role.yaml')),
        [`${idOf(5)}.role.yaml`],
      );
    }));

  it('starts anew where what is remembered is broken, cut off or of another program', () =>
    withFolder(organisation(12), async (folder) => {
      const without = await check(folder, []);
      const damage: readonly ((bytes: Buffer) => Buffer)[] = [
        (bytes) => bytes.subarray(0, bytes.length / 2),
        (bytes) => Buffer.concat([bytes.subarray(0, 200), Buffer.from('x'), bytes.subarray(201)]),
        () => Buffer.alloc(0),
        () => Buffer.from('{"files": []}'),
      ];
      for (const broken of damage) {
        await check(folder, ['--cache']);
        for (const name of (await readdir(cacheOf(folder))).filter((one) => one !== '.gitignore')) {
          const path = join(cacheOf(folder), name);
          await writeFile(path, broken(await readFile(path)));
        }
        assert.deepEqual(await check(folder, ['--cache']), without);
        assert.deepEqual(await check(folder, ['--cache']), without);
      }
      assert.deepEqual(await check(folder, ['--cache'], { program: () => 'another' }), without);
      const later = ['--today', '2030-01-01'];
      assert.deepEqual(await check(folder, ['--cache', ...later]), await check(folder, later));
    }));

  it('starts anew where one file has taken the place of another', () =>
    withFolder(organisation(12), async (folder) => {
      const without = await check(folder, []);
      await check(folder, ['--cache']);
      const names = (await readdir(cacheOf(folder))).filter((one) => one !== '.gitignore').toSorted();
      assert.equal(names.length, 2);
      const [files, heads] = names.map((name) => join(cacheOf(folder), name));
      assert.ok(files && heads);
      for (const [from, to] of [
        [heads, files],
        [files, heads],
      ] as const) {
        await writeFile(to, await readFile(from));
        assert.deepEqual(await check(folder, ['--cache']), without);
        assert.deepEqual(await check(folder, ['--cache']), without);
      }
    }));

  it('survives two runs at once, and leaves nothing half-written', () =>
    withFolder(organisation(20), async (folder) => {
      const without = await check(folder, []);
      const runs = await Promise.all(Array.from({ length: 6 }, () => check(folder, ['--cache'])));
      for (const one of runs) assert.deepEqual(one, without);
      assert.deepEqual(
        (await readdir(cacheOf(folder))).filter((name) => name.endsWith('.tmp')),
        [],
      );
      assert.deepEqual(await check(folder, ['--cache']), without);
    }));

  it('says once that nothing can be remembered, and checks all the same', () =>
    withFolder({ ...organisation(12), taken: 'no folder' }, async (folder) => {
      const without = await check(folder, []);
      const { err, ...rest } = await check(folder, ['--cache-location', 'taken/cache']);
      assert.deepEqual({ err: '', ...rest }, without);
      assert.match(err, /^rolespec: nothing could be remembered in '.*taken\/cache'[^\n]*\n$/);
    }));

  it('is kept in the modules of a project that has some, and hidden from git elsewhere', () =>
    withFolder({ ...organisation(3), 'node_modules/x/package.json': '{}' }, async (folder) => {
      await check(folder, ['--cache']);
      assert.equal((await readdir(join(folder, 'node_modules', '.cache', 'rolespec'))).length, 3);
      await rm(join(folder, 'node_modules'), { recursive: true });
      await check(folder, ['--cache']);
      assert.match(await readFile(join(cacheOf(folder), '.gitignore'), 'utf8'), /^\*$/m);
      await chmod(cacheOf(folder), 0o755);
    }));
});
