import assert from 'node:assert/strict';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { readNow, uriOf } from '../../server/src/files/node.ts';
import type { NodeReader } from '../../server/src/reading/node-reader.ts';
import { understood } from '../../server/src/reading/understood.ts';
import { withFolder } from '../files/temporary-folder.ts';

const source = (name: string): string => fileURLToPath(new URL(`../../server/src/reading/${name}.ts`, import.meta.url));

const day = '2027-03-31';

/** The reader needs its thread as a file beside it, so it is bundled as it is shipped. */
async function withReader(
  files: Readonly<Record<string, string>>,
  work: (reader: NodeReader, folder: string) => Promise<void>,
  thread?: string,
): Promise<void> {
  await withFolder({ 'package.json': '{ "type": "module" }', ...files }, async (folder) => {
    await esbuild.build({
      entryPoints: [
        { in: source('node-reader'), out: 'node-reader' },
        { in: thread ? join(folder, thread) : source('node-reader-thread'), out: 'node-reader-thread' },
      ],
      bundle: true,
      format: 'esm',
      platform: 'node',
      outdir: folder,
      banner: { js: "import { createRequire as make } from 'node:module'; const require = make(import.meta.url);" },
      logLevel: 'error',
      mainFields: ['module', 'main'],
    });
    const built: { NodeReader: new () => NodeReader } = await import(
      pathToFileURL(join(folder, 'node-reader.js')).href
    );
    const reader = new built.NodeReader();
    try {
      await work(reader, folder);
    } finally {
      reader.rest();
    }
  });
}

describe('reading in threads', () => {
  const files = {
    'nurse.role.yaml':
      'id: nurse\nlang: en\ntitle: Nurse\nteam: { reportsTo: [{ role: ward-manager, relation: functional }] }\n',
    'cook.role.yaml': 'id: cook\nlang: en\n',
    'nurse.fr.role.yaml': 'translationOf: nurse\nlang: fr\ntitle: TODO\n',
  };

  it('finds out the same as reading here', () =>
    withReader(files, async (reader, folder) => {
      const uris = [...Object.keys(files), 'gone.role.yaml'].map((name) => uriOf(join(folder, name)));
      const here = uris.map((uri) => {
        const { result, bytes } = readNow(uri);
        return understood(uri, result, new Uint8Array(bytes), day);
      });
      assert.deepEqual(await Promise.all(uris.map(async (uri) => (await reader.read([uri], day))[0])), here);
      reader.rest();
      assert.deepEqual(await reader.read(uris, day), here);
    }));

  const mortal = {
    'mortal.mjs': `import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ uris }) => uris.includes('deadly') ? process.exit(1) : parentPort.postMessage(uris));`,
  };

  it('fails where a thread ends, and goes on with another', () =>
    withReader(
      mortal,
      async (reader) => {
        assert.deepEqual(await reader.read(['fine'], day), ['fine']);
        // More than there are threads: what waits for the dead one is told at once.
        const wishes = [['deadly'], ['also fine'], ['waits'], ['waits too']].map((uris) => reader.read(uris, day));
        const [first] = await Promise.allSettled(wishes);
        assert.equal(first?.status, 'rejected');
        assert.deepEqual(await reader.read(['fine'], day), ['fine']);
      },
      'mortal.mjs',
    ));

  it('is not tried again where the first thread did not answer', () =>
    withReader(
      mortal,
      async (reader) => {
        await assert.rejects(reader.read(['deadly'], day));
        await assert.rejects(reader.read(['fine'], day), /no threads/);
      },
      'mortal.mjs',
    ));
});
