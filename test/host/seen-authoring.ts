/**
 * The beginning of the real profile, written in the editor from an empty file by proposals, tab stops and values. Run by
 * `run-suite.ts`, outside VS Code. All of it is written by `npm run bench -- authoring`.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ourDesk, writeInEditor } from './authoring/write-in-editor.ts';
import { root } from './cache.ts';
import { remove, removeOnExit, temporaryFolder } from './temporary.ts';

const name = 'directeur-e-commerce.role.yaml';

describe('a role written in the editor', () => {
  it('is what was meant, sign for sign, with fewer keys', async () => {
    const real = await readFile(join(root, 'samples', 'e-commerce', name), 'utf8');
    const wanted = real.split('\n').slice(4, 21).join('\n');
    const folder = await temporaryFolder('authoring');
    const forget = removeOnExit(folder);
    try {
      const { pressed, taken } = await writeInEditor(folder, name, wanted, ourDesk);
      assert.ok(taken > 10 && pressed < 0.75 * wanted.length, `${pressed} keys for ${wanted.length} signs`);
    } finally {
      forget();
      await remove(folder);
    }
  });
});
