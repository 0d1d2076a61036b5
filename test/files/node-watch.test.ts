import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FolderWatch } from '../../server/src/files/node-watch.ts';
import { withFolder } from './temporary-folder.ts';

describe('a folder watch', () => {
  it('tells of files in folders below, and of folders that come', () =>
    watched(async ({ folder, change, watch }) => {
      await change(() => writeFile(join(folder, 'a/b/nurse.role.yaml'), 'id: nurse\n'));
      await change(() => mkdir(join(folder, 'a/new')));
      assert.ok(await watch.follow([folder], []));
      await change(() => writeFile(join(folder, 'a/new/cook.role.yaml'), 'id: cook\n'));
      await change(() => rm(join(folder, 'a'), { recursive: true }));
    }));

  it('says whether anything is new to it', () =>
    watched(async ({ folder, watch }) => {
      assert.ok(!(await watch.follow([folder], [])));
      assert.ok(!(await watch.follow([folder], [join(folder, 'a')])));
      assert.ok(!(await watch.follow([join(folder, 'a')], [])));
      assert.ok(await watch.follow([folder], []));
    }));

  it('leaves out what it is told to, what is hidden, and what is no folder', () =>
    watched(async ({ folder, count }) => {
      for (const name of ['site/nurse.role.yaml', 'node_modules/x.role.yaml', '.git/x.role.yaml'])
        await writeFile(join(folder, name), 'changed');
      const { watch, changed } = counter();
      await watch.follow([join(folder, 'none'), join(folder, 'site/nurse.role.yaml')], []);
      watch.close();
      assert.deepEqual([count(), changed()], [0, 0]);
    }));

  it('watches nothing after it was closed, also where it was about to', () =>
    watched(async ({ folder, watch }) => {
      const following = watch.follow([folder, join(folder, 'site')], []);
      watch.close();
      assert.ok(!(await following));
    }));
});

interface Watched {
  readonly folder: string;
  readonly watch: FolderWatch;
  count(): number;
  /** Does something, and waits until it is told. */
  change(work: () => Promise<unknown>): Promise<void>;
}

function watched(work: (around: Watched) => Promise<void>): Promise<void> {
  const files = { 'a/b/x.txt': '', 'site/x.txt': '', 'node_modules/x.txt': '', '.git/x.txt': '' };
  return withFolder(files, async (folder) => {
    const waiting = new Set<() => void>();
    let count = 0;
    const watch = new FolderWatch(
      () => {
        count += 1;
        for (const go of waiting) go();
      },
      (path) => path === join(folder, 'site'),
    );
    try {
      await watch.follow([folder], []);
      const change = async (doIt: () => Promise<unknown>): Promise<void> => {
        const told = new Promise<void>((resolve) => waiting.add(resolve));
        await doIt();
        await told;
        waiting.clear();
      };
      await work({ folder, watch, count: () => count, change });
    } finally {
      watch.close();
    }
  });
}

function counter() {
  let count = 0;
  const watch = new FolderWatch(() => (count += 1));
  return { watch, changed: () => count };
}
