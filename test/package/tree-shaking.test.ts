/** What a bundle carries that imports one function of the library. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../host/cache.ts';

/** Words that only these parts write. */
const marks = {
  renderer: 'application/ld+json',
  rules: 'A role reports to itself',
} as const;

describe('a bundle of the library', () => {
  it('with parseRole alone has neither the renderer nor the rules', async () => {
    const { text, size } = await bundled('parseRole');
    assert.ok(!text.includes(marks.renderer));
    assert.ok(!text.includes(marks.rules));
    const { size: whole } = await bundled('*');
    assert.ok(size < 0.7 * whole, `${size} of ${whole} bytes`);
  });

  it('with what needs them has them', async () => {
    assert.ok((await bundled('renderPage')).text.includes(marks.renderer));
    assert.ok((await bundled('check')).text.includes(marks.rules));
  });

  it('with nothing used of it is empty', async () => assert.equal((await bundled('')).size, 0));

  it('asks for nothing that a browser does not have', async () => {
    const { imports, text } = await bundled('*');
    assert.deepEqual(imports, []);
    assert.doesNotMatch(text, /\bprocess\.(?:env|cwd|argv|platform)\b|\brequire\(|\beval\(|new Function\(/);
  });
});

/** @param name one export, `*` for all of them, nothing for none. */
async function bundled(name: string) {
  const what = name === '*' ? '* as all' : `{ ${name} }`;
  const use = { '*': 'console.log(all);', '': '' }[name] ?? `console.log(${name});`;
  const { outputFiles, metafile } = await esbuild.build({
    stdin: { contents: `import ${what} from './dist/library/index.js';\n${use}`, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    logLevel: 'error',
    metafile: true,
    minify: true,
    outfile: join(root, 'bundle.js'),
    platform: 'browser',
    write: false,
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  const text = outputFiles[0]?.text ?? '';
  return { text, size: text.length, imports };
}
