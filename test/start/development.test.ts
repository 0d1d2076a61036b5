/** What `npm start` and `npm run watch` build, which is not made small, works like what is shipped. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, type BuildOptions } from 'esbuild';
import { LanguageClient } from '../bench/lsp/client.ts';
import { withFolder } from '../files/temporary-folder.ts';

const builder = new URL('../../esbuild.mjs', import.meta.url).href;

describe('the build for development', () => {
  /** Builds a bundle of it into a folder of its own. */
  async function withBundle(outdir: string, use: (folder: string) => Promise<void>): Promise<void> {
    const { bundles } = (await import(builder)) as { bundles(how: { production: boolean }): Promise<BuildOptions[]> };
    const options = (await bundles({ production: false })).find((bundle) => bundle.outdir === outdir);
    assert.ok(options !== undefined);
    await withFolder({ 'package.json': '{ "type": "module" }' }, async (folder) => {
      await build({ ...options, outdir: folder });
      await use(folder);
    });
  }

  it('has a server that answers', () =>
    withBundle('dist/server', async (folder) => {
      const args = [join(folder, 'node.js'), '--stdio'];
      const client = new LanguageClient({ command: process.execPath, args, name: 'the server', settings: {} });
      try {
        const params = { processId: null, rootUri: null, capabilities: {} };
        const { result } = await client.request<{ readonly serverInfo: unknown }>('initialize', params);
        assert.ok(result.serverInfo !== undefined);
      } finally {
        await client.stop();
      }
    }));

  it('has a command that runs', () =>
    withBundle('dist/cli', async (folder) => {
      const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'main.js'), '--version']);
      assert.match(stdout, /^\d+\.\d+\.\d+/);
    }));
});
