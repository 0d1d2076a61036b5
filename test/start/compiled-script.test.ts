/** What is kept of compiled scripts makes starts shorter and changes nothing else, whatever becomes of it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, stat, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { MANY } from '../../server/src/cli/check/read-asked.ts';
import { BuiltCommand } from '../cli/built-command.ts';
import { withFolder } from '../files/temporary-folder.ts';

const role = 'id: nurse\nlang: en\ntitle: Nurse\nseniority: nonsense\n';

/** As many as are read in threads. */
function manyRoles(): [name: string, text: string][] {
  return Array.from({ length: MANY.forOneThread }, (_, n) => [
    `nurse${n}.role.yaml`,
    `id: nurse${n}\nlang: en\ntitle: Nurse ${n}\n`,
  ]);
}

/** V8 takes what was compiled for its own flags only: it is asked in a process that has those of a start. */
async function isTaken(script: string, kept: string): Promise<boolean> {
  const asked = `
    const { readFileSync } = require('node:fs');
    const [, script, kept] = process.argv;
    const cachedData = readFileSync(kept).subarray(0, -4);
    const { cachedDataRejected } = new (require('node:vm').Script)(readFileSync(script, 'latin1'), { cachedData });
    process.stdout.write(String(!cachedDataRejected));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', asked, script, kept], { env: {} });
  return stdout === 'true';
}

describe('compiled scripts', () => {
  const command = new BuiltCommand();
  before(() => command.build());

  /** Where they are kept below `kept`. */
  const own = process.getuid ? `rolespec-${process.getuid()}` : 'rolespec';

  async function check(folder: string, env: Readonly<Record<string, string>> = {}, name = 'check') {
    const kept = join(folder, 'kept');
    const words = name === 'check' ? ['check', 'nurse.role.yaml'] : [name, 'nurse.role.yaml'];
    return command.run(folder, words, { env: { NODE_COMPILE_CACHE: kept, ...env } });
  }

  /** The files that are kept, with the time of the last change. */
  async function keptIn(folder: string): Promise<ReadonlyMap<string, number>> {
    const path = join(folder, 'kept', own);
    const names = await readdir(path).catch(() => []);
    return new Map(
      await Promise.all(names.map(async (name) => [name, (await stat(join(path, name))).mtimeMs] as const)),
    );
  }

  /** @returns the path of the script that something was kept of, whose name begins with the digest of the script. */
  async function scriptOf(name: string): Promise<string> {
    const folder = dirname(command.main);
    for (const file of (await readdir(folder)).filter((one) => one.endsWith('.script.js'))) {
      const path = join(folder, file);
      const digest = createHash('sha256')
        .update(await readFile(path, 'latin1'))
        .digest('hex');
      if (name.startsWith(digest.slice(0, 16))) return path;
    }
    return assert.fail(name);
  }

  const inFolder = (use: (folder: string) => Promise<void>): Promise<void> =>
    withFolder({ 'nurse.role.yaml': role }, use);

  it('are kept by the first run and used by the next, and none is left half-written', () =>
    inFolder(async (folder) => {
      const first = await check(folder);
      assert.equal(first.status, 1, first.err);
      const kept = await keptIn(folder);
      assert.ok(kept.size > 0 && [...kept.keys()].every((name) => !name.endsWith('.tmp')), [...kept.keys()].join());
      assert.deepEqual(await check(folder), first);
      assert.deepEqual(await keptIn(folder), kept);
    }));

  it('are kept for the next start by a run that set flags of V8, as threads need them', () =>
    withFolder(Object.fromEntries(manyRoles()), async (folder) => {
      const args = { env: { NODE_COMPILE_CACHE: join(folder, 'kept') } };
      const first = await command.run(folder, ['check', '.'], args);
      assert.equal(first.status, 0, first.err);
      const kept = await keptIn(folder);
      assert.ok(kept.size > 0);
      for (const name of kept.keys()) {
        assert.equal(await isTaken(await scriptOf(name), join(folder, 'kept', own, name)), true, name);
      }
      await command.run(folder, ['check', 'nurse0.role.yaml'], args);
      assert.deepEqual(await keptIn(folder), kept);
    }));

  it('are kept for each command by itself', () =>
    inFolder(async (folder) => {
      await check(folder);
      const ofCheck = [...(await keptIn(folder)).keys()];
      await check(folder, {}, 'page');
      const other = [...(await keptIn(folder)).keys()].filter((name) => !ofCheck.includes(name));
      assert.ok(ofCheck.every((name) => name.includes('-check-')) && other.some((name) => name.includes('-page-')));
    }));

  const spoilt: Readonly<Record<string, (path: string) => Promise<void>>> = {
    'overwritten by something else': async (path) => {
      const bytes = await readFile(path);
      await writeFile(path, bytes.fill(0xa5, bytes.length >> 1, (bytes.length >> 1) + 512));
    },
    'cut off': async (path) => truncate(path, Math.floor((await stat(path)).size / 2)),
    empty: (path) => truncate(path, 0),
    'of zeros': async (path) => writeFile(path, Buffer.alloc((await stat(path)).size)),
  };
  for (const [how, spoil] of Object.entries(spoilt)) {
    it(`are made again when they are ${how}`, () =>
      inFolder(async (folder) => {
        const first = await check(folder);
        const path = join(folder, 'kept', own);
        const names = await readdir(path);
        const sizes = await Promise.all(names.map(async (name) => (await stat(join(path, name))).size));
        await Promise.all(names.map((name) => spoil(join(path, name))));
        assert.deepEqual(await check(folder), first);
        const before = await keptIn(folder);
        assert.deepEqual(await check(folder), first);
        assert.deepEqual(await keptIn(folder), before, 'used again');
        const now = await Promise.all(names.map(async (name) => (await stat(join(path, name))).size));
        assert.ok(
          now.every((size, at) => size > (sizes[at] ?? 0) / 2),
          `${now.join()} after ${sizes.join()}`,
        );
      }));
  }

  const refused: Readonly<Record<string, (folder: string) => Promise<void>>> = {
    'where others can write': async (folder) => {
      await mkdir(join(folder, 'kept', own), { recursive: true });
      await chmod(join(folder, 'kept', own), 0o777);
    },
    'where a link leads elsewhere': async (folder) => {
      await mkdir(join(folder, 'kept'));
      await mkdir(join(folder, 'elsewhere'));
      await symlink(join(folder, 'elsewhere'), join(folder, 'kept', own));
    },
    'where a file is in the way': (folder) => writeFile(join(folder, 'kept'), ''),
  };
  for (const [where, prepare] of Object.entries(refused)) {
    it(`are not kept ${where}`, () =>
      inFolder(async (folder) => {
        const first = await check(folder, { NODE_DISABLE_COMPILE_CACHE: '1' });
        await prepare(folder);
        assert.deepEqual(await check(folder), first);
        assert.deepEqual([...(await keptIn(folder)).keys()], []);
      }));
  }

  it('are not kept by who keeps nothing of Node’s', () =>
    inFolder(async (folder) => {
      assert.equal((await check(folder, { NODE_DISABLE_COMPILE_CACHE: '1' })).status, 1);
      assert.deepEqual([...(await keptIn(folder)).keys()], []);
    }));

  it('are forgotten when they are old', () =>
    inFolder(async (folder) => {
      await check(folder);
      const old = join(folder, 'kept', own, 'of-long-ago');
      await writeFile(old, '');
      await utimes(old, new Date('2020-01-01'), new Date('2020-01-01'));
      await check(folder, {}, 'page');
      assert.ok(!(await keptIn(folder)).has('of-long-ago'));
    }));
});
