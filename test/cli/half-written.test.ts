/** Writes that fail half-way: a limit on the size of files, a disk that is full, a disk that is read-only. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withFolder } from '../files/temporary-folder.ts';
import { BuiltCommand } from './built-command.ts';

/** 165 kB, with one safe fix at its very end. */
const big = `id: nurse\nlang: en\ntitle: Nurse\nx-long: |\n${`  ${'x'.repeat(97)}\n`.repeat(1650)}tools:   A\n`;
const small = 'id: cook\nlang: en\ntitle: Cook\ntools: A\n';
const files = { 'nurse.role.yaml': big, 'zcook.role.yaml': small };

const works: readonly { readonly name: string; readonly line: string; readonly file: string }[] = [
  { name: 'check --fix', line: 'rolespec check --fix --quiet --format summary', file: 'nurse.role.yaml' },
  { name: 'format --write', line: 'rolespec format --write', file: 'nurse.role.yaml' },
  { name: 'a report', line: 'rolespec check --format sarif=report.json', file: 'report.json' },
  { name: 'page --out', line: 'rolespec page nurse.role.yaml --out nurse.html', file: 'nurse.html' },
  { name: 'chart --out', line: 'rolespec chart --out chart.svg', file: 'chart.svg' },
  { name: 'export --out', line: 'rolespec export nurse.role.yaml --format markdown --out nurse.md', file: 'nurse.md' },
];

describe('a write that fails half-way', () => {
  const command = new BuiltCommand();
  before(() => command.build());

  describe('because files may not be that large', () => {
    for (const { name, line, file } of works) {
      it(`leaves what was there: ${name}`, () =>
        withFolder({ ...files, ...(file in files ? {} : { [file]: 'before\n' }) }, async (folder) => {
          // A block is a kilobyte, and nothing that we write here is smaller.
          const { status, err } = await command.bash(folder, `ulimit -f ${file in files ? 16 : 0}; ${line}`);
          assert.equal(status, 2, err);
          assert.match(err, new RegExp(`^rolespec: cannot write '${file}': it is larger than .* \\(EFBIG\\)$`, 'm'));
          assert.doesNotMatch(err, /\n {4}at /);
          const kept = await readFile(join(folder, file), 'utf8');
          assert.ok(kept === (file in files ? big : 'before\n'), `${kept.length} characters`);
          assert.deepEqual(
            (await readdir(folder)).filter((one) => one.endsWith('.tmp')),
            [],
          );
        }));
    }

    it('mends the other files', () =>
      withFolder(files, async (folder) => {
        await command.bash(folder, 'ulimit -f 16; rolespec check --fix');
        assert.match(await readFile(join(folder, 'zcook.role.yaml'), 'utf8'), /tools:\n {2}- id: a/);
      }));

    it('tells of each page of a site, and builds it the next time', () =>
      withFolder(files, async (folder) => {
        const { status, err } = await command.bash(folder, 'ulimit -f 4; rolespec build . --out site');
        assert.equal(status, 2);
        assert.match(err, /^rolespec: cannot write 'site\/nurse\.html': .* \(EFBIG\)$/m);
        assert.deepEqual(
          (await readdir(join(folder, 'site'))).filter((one) => one.endsWith('.tmp')),
          [],
        );
        assert.notEqual((await command.run(folder, ['build', '.', '--out', 'site'])).status, 2);
        assert.ok((await readdir(join(folder, 'site'))).includes('nurse.html'));
      }));
  });

  describe('because the disk is full', () => {
    for (const { name, line, file } of works) {
      it(`leaves what was there: ${name}`, function () {
        return withFolder({}, async (folder) => {
          const disk = join(folder, 'disk');
          await mkdir(disk);
          const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', disk]);
          // Only root has disks to fill.
          if (mounted.status !== 0) return this.skip();
          try {
            for (const [one, text] of Object.entries(files)) await writeFile(join(disk, one), text);
            if (!(file in files)) await writeFile(join(disk, file), 'before\n');
            await writeFile(join(disk, 'rest'), Buffer.alloc(2 ** 20)).catch(() => undefined);
            const { status, err } = await command.bash(disk, line);
            assert.equal(status, 2, err);
            assert.match(err, new RegExp(`^rolespec: cannot write '${file}': the disk is full \\(ENOSPC\\)$`, 'm'));
            assert.equal(await readFile(join(disk, file), 'utf8'), file in files ? big : 'before\n');
            const names = [...new Set([...Object.keys(files), file, 'rest'])].toSorted();
            assert.deepEqual((await readdir(disk)).toSorted(), names);
          } finally {
            spawnSync('umount', [disk]);
          }
        });
      });
    }
  });
});
