/** A folder full of what is not a file, or cannot be read: it is gone through once, quickly, and each thing is told once. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, chown, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { readArguments } from '../../server/src/cli/args.ts';
import { check } from '../../server/src/cli/commands/check.ts';
import { nodeFileSystem } from '../../server/src/files/node.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

const role = (id: string): string => `id: ${id}\nlang: en\ntitle: The ${id}\n`;

interface Found {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

interface Checked {
  readonly status: number;
  /** With severity error, in the order of the report. */
  readonly found: readonly Found[];
  readonly err: string;
  readonly opened: readonly string[];
  readonly milliseconds: number;
}

async function checked(
  folder: string,
  words: readonly string[],
  onRead?: (uri: string) => Promise<void>,
): Promise<Checked> {
  const { host, said } = hostIn(folder);
  const opened: string[] = [];
  const files: typeof host.files = {
    ...nodeFileSystem,
    async read(uri) {
      await onRead?.(uri);
      const result = await nodeFileSystem.read(uri);
      if ('text' in result || result.refused.reason !== 'missing') opened.push(uri);
      return result;
    },
  };
  const start = performance.now();
  const status = await check.run(readArguments(check, ['--format', 'jsonl', '--quiet', ...words]), { ...host, files });
  const milliseconds = performance.now() - start;
  const found = said.out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Found);
  return { status, found, err: said.err, opened, milliseconds };
}

/** As somebody who may not read everything; whoever runs tests as the administrator may. */
async function asNobody<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const { seteuid } = process;
  if (process.getuid?.() !== 0 || !seteuid) return work();
  await chown(folder, 65534, 65534);
  seteuid(65534);
  try {
    return await work();
  } finally {
    seteuid(0);
  }
}

describe('odd things in a folder', function () {
  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  it('are gone through in less than two seconds, a thousand of them, each opened once and told once', () =>
    withFolder({ 'good/nurse.role.yaml': role('nurse') }, async (folder) => {
      const wanted = new Map<string, string>();
      const many = Array.from({ length: 100 }, (_, at) => at);
      const path = (name: string): string => join(folder, name);
      const odd = async (name: string, message: string, make: (path: string) => Promise<unknown>): Promise<void> => {
        await make(path(name));
        wanted.set(name, message);
      };
      await mkdir(path('links'));
      for (const at of many) {
        await odd(`dead${at}.role.yaml`, 'dead link', (one) => symlink(path('nowhere'), one));
        await odd(`self${at}.role.yaml`, 'dead link', (one) => symlink(one, one));
        await odd(`device${at}.role.json`, at === 0 ? 'no file' : 'the same file', (one) => symlink('/dev/zero', one));
        await odd(`locked${at}.role.yaml`, 'no permission', async (one) => {
          await writeFile(one, role(`locked${at}`));
          await chmod(one, 0);
        });
        await odd(`closed${at}`, 'closed', (one) => mkdir(one, { mode: 0 }));
        await odd(`latin${at}.role.yaml`, 'not UTF-8', (one) => writeFile(one, Buffer.from([0x69, 0x64, 0xe9])));
        // Nothing to speak of: folders with odd names, links in circles, links that are none of ours.
        await mkdir(path(`folder${at}.role.yaml`));
        await symlink(folder, path(`links/circle${at}`));
        await symlink(path('good'), path(`links/again${at}.role.yaml`));
        await symlink(path('nowhere'), path(`links/other${at}`));
      }
      const pipes = many.map((at) => `pipe${at}.role.yaml`);
      execFileSync('mkfifo', pipes, { cwd: folder });
      for (const pipe of pipes) wanted.set(pipe, 'no file');
      const socket = createServer();
      await new Promise<void>((resolve) => socket.listen(path('socket.role.yaml'), resolve));
      wanted.set('socket.role.yaml', 'no file');
      try {
        const { status, found, err, opened, milliseconds } = await asNobody(folder, () => checked(folder, ['.']));
        const told = new Map(found.map((one) => [one.path, kindOf(one)]));
        const expected = new Map([...wanted].filter(([, kind]) => kind !== 'the same file'));
        assert.deepEqual(told, expected);
        assert.equal(found.length, told.size, 'each is told once');
        assert.equal(opened.length, new Set(opened).size, 'each is opened once');
        assert.ok(!opened.some((uri) => /pipe|socket|device|dead|self/.test(uri)), 'nothing odd is opened');
        assert.equal(err, '');
        assert.equal(status, 2);
        assert.ok(milliseconds < 2000, `${milliseconds} ms`);
      } finally {
        socket.close();
        for (const at of many) await chmod(path(`closed${at}`), 0o700);
      }
    }));

  it('may be too far down to be reached', () =>
    withFolder({ 'nurse.role.yaml': role('nurse') }, async (folder) => {
      // No path can say where the end of this is: it is put together of two halves.
      const half = Array.from({ length: 10 }, () => 'd'.repeat(250)).join('/');
      const [upper, lower] = [join(folder, 'upper', half), join(folder, 'lower')];
      await mkdir(upper, { recursive: true });
      await mkdir(join(lower, half), { recursive: true });
      await rename(lower, join(upper, 'lower'));
      try {
        const { status, found } = await checked(folder, []);
        assert.deepEqual(found.map(kindOf), ['closed']);
        assert.equal(status, 2);
      } finally {
        await rename(join(upper, 'lower'), lower);
      }
    }));

  it('may have names that nobody can write', async function () {
    if (process.platform !== 'linux') return this.skip();
    return withFolder({ 'nurse.role.yaml': role('nurse') }, async (folder) => {
      const latin = (name: string): Buffer => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')]);
      await writeFile(latin('caf\u00e9.role.yaml'), role('cafe'));
      await mkdir(latin('d\u00e9p\u00f4t'));
      await writeFile(latin('d\u00e9p\u00f4t/a.role.yaml'), role('a'));
      const { status, found } = await checked(folder, []);
      assert.deepEqual(found.map(kindOf), ['odd name', 'odd name']);
      assert.equal(status, 2);
    });
  });

  it('do not matter where they are left out', () =>
    withFolder({ 'nurse.role.yaml': role('nurse'), '.rolespecignore': 'closed/\n*.json\n' }, async (folder) => {
      await mkdir(join(folder, 'closed'), { mode: 0 });
      await symlink('nowhere', join(folder, 'dead.role.json'));
      const { status, found } = await asNobody(folder, () => checked(folder, ['.']));
      assert.deepEqual([status, found], [0, []]);
    }));

  it('may go away while the others are read, which is no error', () =>
    withFolder(
      Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`r${at}.role.yaml`, role(`r${at}`)])),
      async (folder) => {
        const gone = new Set(Array.from({ length: 1000 }, (_, at) => `r${at}`).filter((_, at) => at % 3 === 0));
        const { status, found, err } = await checked(folder, [], async (uri) => {
          const name = /(r\d+)\.role\.yaml$/.exec(uri)?.[1] ?? '';
          if (gone.has(name)) await rm(join(folder, `${name}.role.yaml`));
        });
        assert.deepEqual([status, found], [0, []]);
        const told = err.split('\n').filter((line) => line !== '');
        assert.equal(told.length, gone.size);
        assert.match(told[0] ?? '', /^r\d+\.role\.yaml: went away while the files were read, and is left out$/);
      },
    ));

  it('may take the place of a file while the others are read', () =>
    withFolder({ 'a.role.yaml': role('a'), 'b.role.yaml': role('b'), 'c.role.yaml': role('c') }, async (folder) => {
      const { status, found } = await checked(folder, [], async (uri) => {
        const path = join(folder, 'a.role.yaml');
        if (uri.endsWith('a.role.yaml')) await rm(path).then(() => mkdir(path));
        if (uri.endsWith('b.role.yaml')) await writeFile(join(folder, 'b.role.yaml'), '');
      });
      assert.deepEqual(
        found.map(({ path, code }) => `${path} ${code}`),
        ['a.role.yaml unreadable-file', 'b.role.yaml missing-field'],
      );
      assert.equal(status, 2);
    }));
});

/** By the words of the message, which are for people. */
function kindOf({ message }: Found): string {
  const kinds: readonly (readonly [string, string])[] = [
    ['link that leads to no file', 'dead link'],
    ['folder or a device', 'no file'],
    ['you have no permission to open', 'no permission'],
    ['what is in this folder', 'closed'],
    ['its name is not written in UTF-8', 'odd name'],
    ['not written in UTF-8', 'not UTF-8'],
  ];
  return kinds.find(([words]) => message.includes(words))?.[1] ?? message;
}
