/** What the extension is shipped with, and under which licences. */
import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../host/cache.ts';
import { remove, temporaryFolder } from '../host/temporary.ts';
import { packVsix } from './packed.ts';
import { zipEntries } from './zip-entries.ts';

/** Everything that may be in it. */
const wanted = [
  /^(?:\[Content_Types\]\.xml|extension\.vsixmanifest)$/,
  /^extension\/(?:LICENSE\.txt|changelog\.md|readme\.md|third-party-notices\.txt)$/,
  /^extension\/package(?:\.nls(?:\.fr)?)?\.json$/,
  /^extension\/l10n\/bundle\.l10n\.fr\.json$/,
  /^extension\/client\/(?:json|yaml)-language-configuration\.json$/,
  /^extension\/client\/syntaxes\/rolespec(?:-json)?\.tmLanguage\.json$/,
  /^extension\/client\/media\/(?:icon\.png|role-(?:dark|light)\.svg)$/,
  /^extension\/dist\/client\/(?:(?:node|browser)\.cjs|node\.script\.js|(?:chart|preview)\.(?:js|css))$/,
  /^extension\/dist\/server\/[\w-]+(?:\.script)?\.js$/,
];

describe('the VSIX', () => {
  let folder = '';
  let vsix = '';
  let entries: ReadonlyMap<string, string>;

  before(async () => {
    folder = await temporaryFolder('package');
    vsix = await packVsix(folder);
    entries = zipEntries(await readFile(vsix));
  });
  after(() => remove(folder));

  it('holds what it should, each kind of it, and nothing else', () => {
    const names = [...entries.keys()];
    assert.deepEqual(
      names.filter((path) => !wanted.some((pattern) => pattern.test(path))),
      [],
    );
    for (const pattern of wanted)
      assert.ok(
        names.some((path) => pattern.test(path)),
        `none like ${pattern}`,
      );
  });

  it('is small', async () => {
    const { size } = await stat(vsix);
    assert.ok(size < 2_350_000, `${size} bytes`);
  });

  it('has all that its manifest names, and no more of a manifest than VS Code reads', () => {
    const manifest = JSON.parse(entries.get('extension/package.json') ?? '');
    const named = JSON.stringify(manifest).matchAll(/"(?:\.\/)?((?:client|dist|l10n)(?:\/[\w./-]+)?)"/g);
    const paths = [...named].map(([, path]) => `extension/${path}`);
    assert.ok(paths.length > 8);
    for (const path of paths)
      assert.ok(
        [...entries.keys()].some((name) => `${name}/`.startsWith(`${path}/`)),
        path,
      );
    for (const key of ['scripts', 'devDependencies', 'exports', 'bin']) assert.ok(!(key in manifest), key);
  });

  it('has a page of its own, whose links all lead somewhere', () => {
    const page = entries.get('extension/readme.md') ?? '';
    assert.match(page, /^# Role Specs for VS Code$/m);
    for (const [, target = ''] of page.matchAll(/\]\(([^)]+)\)/g)) assert.match(target, /^(?:https:|#)/);
  });

  it('names each package that is bundled, with its licence', async () => {
    const notices = entries.get('extension/third-party-notices.txt') ?? '';
    const packages = await bundledPackages();
    assert.ok(packages.length > 30);
    for (const path of packages) {
      const { name, version, license } = JSON.parse(await readFile(join(root, path, 'package.json'), 'utf8'));
      assert.ok(notices.includes(`\n${name} ${version} (${license})\n`), `${name} ${version}`);
    }
    assert.match(notices, /^minisearch /m);
    assert.doesNotMatch(notices, /\((?:undefined|A?GPL|LGPL|SSPL|UNLICENSED)/);
  });
});

/** Found once more, from the sources. */
async function bundledPackages(): Promise<readonly string[]> {
  const [node, browser] = await Promise.all([
    bundledFiles('node', ['client/src/node.ts', 'server/src/lsp/node.ts', 'server/src/cli/main.ts']),
    bundledFiles('browser', ['client/src/browser.ts', 'server/src/lsp/browser.ts', 'server/src/index.ts']),
  ]);
  const folders = [...node, ...browser].map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]);
  return [...new Set(folders)].filter((path) => path !== undefined);
}

async function bundledFiles(platform: 'node' | 'browser', entryPoints: string[]): Promise<readonly string[]> {
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints,
    bundle: true,
    external: ['vscode'],
    format: 'esm',
    metafile: true,
    outdir: 'not-written',
    platform,
    write: false,
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
}
