import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, link, lstat, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile, writeNewFile, writeResult } from '../../server/src/cli/files/write-file.ts';
import { leftover, removeLeftovers, writeWhole } from '../../server/src/cli/files/write-whole.ts';
import { Interrupted, uninterrupted } from '../../server/src/cli/interrupted.ts';
import { kindOfName } from '../../server/src/schema/kinds.ts';
import { withFolder } from '../files/temporary-folder.ts';

const name = 'nurse.role.yaml';
const before = 'id: nurse\r\nlang: en\r\n';
const after = 'id: nurse\r\nlang: fr\r\n';
const mark = '\ufeff';

describe('replaceFile', () => {
  it('keeps mode, byte order mark, line ends and the symbolic link', () =>
    withFolder({ [`deep/${name}`]: mark + before }, async (folder) => {
      const [file, way] = [join(folder, 'deep', name), join(folder, 'link.role.yaml')];
      await chmod(file, 0o640);
      await symlink(file, way);
      assert.equal(await replace(way), undefined);
      assert.ok((await lstat(way)).isSymbolicLink());
      assert.equal((await stat(file)).mode & 0o7777, 0o640);
      assert.equal(await readFile(file, 'utf8'), mark + after);
      assert.deepEqual(await readdir(join(folder, 'deep')), [name]);
    }));

  it('keeps the owner', async function () {
    if (process.getuid?.() !== 0) return this.skip();
    return withFolder({ [name]: before }, async (folder) => {
      const file = join(folder, name);
      execFileSync('chown', ['12345:23456', file]);
      await replace(file);
      const { uid, gid } = await stat(file);
      assert.deepEqual([uid, gid], [12345, 23456]);
    });
  });

  it('tells of other names that keep the old text', () =>
    withFolder({ [name]: before }, async (folder) => {
      await link(join(folder, name), join(folder, 'other'));
      assert.match(
        (await replace(join(folder, name)))?.en ?? '',
        /'shown' has other names on this disk \(hard links\)/,
      );
      assert.equal(await readFile(join(folder, 'other'), 'utf8'), before);
    }));

  it('takes names as long as the disk does', () =>
    withFolder({}, async (folder) => {
      for (const long of [`${'x'.repeat(245)}.role.yaml`, `${'é'.repeat(122)}.role.yaml`]) {
        await writeFile(join(folder, long), before);
        await replace(join(folder, long));
        assert.equal(await readFile(join(folder, long), 'utf8'), after);
      }
      assert.equal((await readdir(folder)).length, 2);
    }));

  it('leaves what is as it should be', () =>
    withFolder({ [name]: after }, async (folder) => {
      const { ino } = await stat(join(folder, name));
      await replace(join(folder, name));
      assert.equal((await stat(join(folder, name))).ino, ino);
    }));

  const refusals: readonly { it: string; content: string | Uint8Array; mode?: number; why: RegExp }[] = [
    {
      it: 'what somebody else has changed',
      content: 'theirs',
      why: /^Error: 'shown' was changed by somebody else meanwhile/,
    },
    { it: 'what is not UTF-8', content: Buffer.from('id: infirmi\xe8re\n', 'latin1'), why: /changed by somebody else/ },
    {
      it: 'what is read-only, root or not',
      content: before,
      mode: 0o444,
      why: /^Error: 'shown' is read-only, and stays/,
    },
  ];
  for (const { it: title, content, mode = 0o644, why } of refusals) {
    it(`refuses ${title}`, () =>
      withFolder({ [name]: content }, async (folder) => {
        await chmod(join(folder, name), mode);
        await assert.rejects(replace(join(folder, name)), why);
        assert.ok((await readFile(join(folder, name))).equals(Buffer.from(content)));
        assert.deepEqual(await readdir(folder), [name]);
      }));
  }

  it('says which file is not there', () =>
    withFolder({}, (folder) =>
      assert.rejects(replace(join(folder, name)), /^Error: cannot write 'shown': there is no such folder \(ENOENT\)$/),
    ));
});

describe('writeWhole', () => {
  it('gives up at the last moment, and leaves nothing', () =>
    withFolder({ [name]: before }, async (folder) => {
      assert.equal(await writeWhole(join(folder, name), after, { isWanted: () => Promise.resolve(false) }), false);
      assert.equal(await readFile(join(folder, name), 'utf8'), before);
      assert.deepEqual(await readdir(folder), [name]);
    }));

  it('leaves nothing where it fails', () =>
    withFolder({ 'folder/a': '' }, async (folder) => {
      await assert.rejects(writeWhole(join(folder, 'folder'), after));
      assert.deepEqual(await readdir(folder), ['folder']);
    }));
});

describe('writeNewFile', () => {
  it('follows links to where nothing is yet', () =>
    withFolder({ 'deep/a': '' }, async (folder) => {
      await symlink('deep', join(folder, 'way'));
      await symlink('way/next', join(folder, 'first'));
      await symlink('new.html', join(folder, 'deep/next'));
      await writeNewFile(join(folder, 'first'), 'text', 'first');
      assert.equal(await readFile(join(folder, 'deep/new.html'), 'utf8'), 'text');
      for (const link of ['first', 'deep/next']) assert.ok((await lstat(join(folder, link))).isSymbolicLink(), link);
      await symlink('gone/x', join(folder, 'lost'));
      await assert.rejects(
        writeNewFile(join(folder, 'lost'), '', 'lost'),
        /'lost': there is no such folder \(ENOENT\)/,
      );
      await symlink('round', join(folder, 'round'));
      await assert.rejects(writeNewFile(join(folder, 'round'), '', 'round'), /its links lead in a circle \(ELOOP\)/);
      assert.deepEqual((await readdir(folder)).toSorted(), ['deep', 'first', 'lost', 'round', 'way']);
    }));

  it('keeps the mode of what it replaces, and the link to it', () =>
    withFolder({ 'deep/report.json': '{}' }, async (folder) => {
      await chmod(join(folder, 'deep/report.json'), 0o600);
      await symlink('deep/report.json', join(folder, 'report.json'));
      await writeNewFile(join(folder, 'report.json'), '[]', 'shown');
      assert.ok((await lstat(join(folder, 'report.json'))).isSymbolicLink());
      assert.equal((await stat(join(folder, 'deep/report.json'))).mode & 0o777, 0o600);
      assert.equal(await readFile(join(folder, 'deep/report.json'), 'utf8'), '[]');
    }));

  it('puts nothing in the place of a device', async () => {
    await writeNewFile('/dev/null', 'text', '/dev/null');
    assert.ok((await stat('/dev/null')).isCharacterDevice());
  });

  it('refuses a folder and what is read-only', () =>
    withFolder({ 'a/b': '', 'report.json': '{}' }, async (folder) => {
      await chmod(join(folder, 'report.json'), 0o400);
      await assert.rejects(writeNewFile(join(folder, 'a'), '', 'a'), /cannot write 'a': it is a folder \(EISDIR\)/);
      await assert.rejects(writeNewFile(join(folder, 'report.json'), '', 'x'), /'x' is read-only/);
    }));
});

describe('writeResult', () => {
  for (const taken of [name, 'new.role.json', 'rolespec.config.yaml', 'house.rolespec.config.yml', 'a.vocabulary.yaml'])
    it(`writes no ${taken}, there or not`, () =>
      withFolder({ [name]: before }, async (folder) => {
        await assert.rejects(writeResult(join(folder, taken), '{}', taken), /is a name for roles, settings or words/);
        assert.deepEqual(await readdir(folder), [name]);
        assert.equal(await readFile(join(folder, name), 'utf8'), before);
      }));
});

describe('what a killed process leaves behind', () => {
  const old = '.nurse.role.yaml.00000000-0000-4000-8000-000000000000.tmp';

  it('is known by its name, and never a role', () => {
    assert.equal(leftover(old), name);
    assert.equal(kindOfName(old), undefined);
    for (const other of [name, `.${name}.tmp`, '.tmp', `${old}x`, `x${old}`]) assert.equal(leftover(other), undefined);
  });

  it('is removed when it is old, and is of a role', () =>
    withFolder(
      { [old]: '', [old.replace('0000', '1111')]: '', [old.replace('.role', '')]: '', [name]: '' },
      async (folder) => {
        const longAgo = new Date(Date.now() - 2 * 3_600_000);
        for (const one of await readdir(folder))
          if (!one.includes('1111')) await utimes(join(folder, one), longAgo, longAgo);
        await removeLeftovers(folder);
        const left = [old.replace('0000', '1111'), old.replace('.role', ''), name];
        assert.deepEqual((await readdir(folder)).toSorted(), left.toSorted());
      },
    ));
});

describe('uninterrupted', () => {
  it('ends after the work when somebody ended it', () =>
    assert.rejects(
      uninterrupted(async (signal) => {
        process.kill(process.pid, 'SIGTERM');
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
      }),
      (error) => error instanceof Interrupted && error.ending === 'SIGTERM',
    ));

  it('hears of what comes in the last moment', () =>
    assert.rejects(
      uninterrupted(() => Promise.resolve(process.kill(process.pid, 'SIGINT'))),
      (error) => error instanceof Interrupted && error.ending === 'SIGINT',
    ));

  it('leaves nobody listening', async () => {
    const count = process.listenerCount('SIGINT');
    assert.equal(await uninterrupted(() => Promise.resolve(1)), 1);
    assert.equal(process.listenerCount('SIGINT'), count);
  });
});

function replace(path: string) {
  return replaceFile(path, before, after, 'shown');
}
