import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

describe('the start of the server', () => {
  it('loads nothing that only some requests need', async () => {
    const loaded = await loadedAtOnce('server/src/lsp/node.ts');
    assert.ok(loaded.has('server/src/lsp/handlers.ts'));
    const parts = [...loaded].map(
      (path) => /node_modules\/(?:@[^/]+\/)?[^/]+|server\/src\/[^/]+/.exec(path)?.[0] ?? path,
    );
    const late = ['page', 'chart', 'site', 'compare', 'review', 'format'].map((name) => `server/src/${name}`);
    const latePackages = ['papaparse', 'preact', 'markdown-it', 'prettier', 'd3-hierarchy'].map(
      (name) => `node_modules/${name}`,
    );
    assert.deepEqual(
      [...late, ...latePackages].filter((part) => parts.includes(part)),
      [],
    );
  });
});

/** The sources of the file and of all that it imports by a statement, without those that leave nothing behind. */
async function loadedAtOnce(entry: string): Promise<ReadonlySet<string>> {
  const { metafile } = await esbuild.build({
    absWorkingDir: fileURLToPath(new URL('../../', import.meta.url)),
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    metafile: true,
    outdir: 'not-written',
    platform: 'node',
    splitting: true,
    write: false,
  });
  const [first = ''] = Object.keys(metafile.outputs).filter((path) => metafile.outputs[path]?.entryPoint === entry);
  const outputs = new Set([first]);
  for (const path of outputs) {
    for (const { kind, path: imported } of metafile.outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && metafile.outputs[imported]) outputs.add(imported);
    }
  }
  const inputs = [...outputs].flatMap((path) => Object.entries(metafile.outputs[path]?.inputs ?? {}));
  return new Set(inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])));
}
