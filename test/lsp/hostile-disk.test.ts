import assert from 'node:assert/strict';
import { mkdir, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileSystem } from '../../server/src/files/file-system.ts';
import { nodeFileSystem, uriOf } from '../../server/src/files/node.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { codes, created, diskOf, filesOf, fresh, role, root, uriOfRole } from './files-in-memory.ts';
import { comesToShow, findingsOf, startLive } from './live-findings.ts';

describe('on a disk', () => {
  it('links in circles, links to nowhere, and folders with the names of files are passed', () =>
    withFolder({ 'nurse.role.yaml': role('nurse', ['ghost']), 'deep/rolespec.config.yaml': '{}\n' }, async (folder) => {
      await symlink(folder, join(folder, 'deep', 'up'));
      await symlink('loop.role.yaml', join(folder, 'loop.role.yaml'));
      await symlink('nowhere.role.yaml', join(folder, 'ghost.role.yaml'));
      await mkdir(join(folder, 'cook.role.yaml'));
      const client = await startLive(nodeFileSystem, [uriOf(folder)]);
      const found = await findingsOf(nodeFileSystem, [uriOf(folder)], [uriOf(join(folder, 'nurse.role.yaml'))]);
      assert.deepEqual(codes(found), ['unresolved-role-ref']);
      await comesToShow(client, found);
      await unlink(join(folder, 'ghost.role.yaml'));
      await writeFile(join(folder, 'ghost.role.yaml'), role('ghost'));
      const changes = [{ uri: uriOf(join(folder, 'ghost.role.yaml')), type: created }];
      await client.notify('workspace/didChangeWatchedFiles', { changes });
      await comesToShow(client, new Map());
    }));

  it('a file that goes between being listed and being read was never there', async () => {
    const files = filesOf({ [uriOfRole('nurse')]: role('nurse', ['cook']), [uriOfRole('cook')]: role('cook') });
    const disk = diskOf(files);
    const vanishing: FileSystem = {
      ...disk,
      async find(folder) {
        const found = await disk.find(folder);
        files.delete(uriOfRole('cook'));
        return found;
      },
    };
    const client = await startLive(vanishing, [root]);
    const found = await fresh(files);
    assert.deepEqual(codes(found), ['unresolved-role-ref']);
    await comesToShow(client, found);
  });
});
