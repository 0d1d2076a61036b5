/** What goes to npm, and what the tools for packages say to it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../host/cache.ts';
import { remove, temporaryFolder } from '../host/temporary.ts';
import { pack, tool, type Packed } from './packed.ts';

/** Everything that may be in it; the client is there because `main` and `browser` name it for VS Code. */
const wanted = [
  /^(?:CHANGELOG\.md|LICENSE|README\.md|package\.json)$/,
  /^(?:client\/README|\.github\/docs\/(?:ci|library))\.md$/,
  /^(?:action\.yml|\.gitlab\/rolespec\.yml|\.pre-commit-hooks\.yaml)$/,
  /^schemas\/(?:role|translation|config|vocabulary)\.schema\.json$/,
  /^dist\/third-party-notices\.txt$/,
  /^dist\/client\/(?:(?:node|browser)\.cjs|node\.script\.js)$/,
  /^dist\/cli\/[\w-]+(?:\.script)?\.js$/,
  /^dist\/man\/rolespec(?:\.fr)?\.1$/,
  /^dist\/library\/(?:[\w-]+\/)*[\w-]+\.js$/,
  /^dist\/types\/(?:server\/src|schemas)\/(?:[\w-]+\/)*[\w-]+\.d\.ts$/,
];

describe('the package', () => {
  let folder = '';
  let packed: Packed;

  before(async () => {
    folder = await temporaryFolder('package');
    packed = await pack(folder);
  });
  after(() => remove(folder));

  it('holds what it should, each kind of it, and nothing else', () => {
    assert.deepEqual(
      packed.files.filter((path) => !wanted.some((pattern) => pattern.test(path))),
      [],
    );
    for (const pattern of wanted)
      assert.ok(
        packed.files.some((path) => pattern.test(path)),
        `none like ${pattern}`,
      );
    for (const path of ['dist/cli/main.js', 'dist/library/index.js', 'dist/types/server/src/index.d.ts']) {
      assert.ok(packed.files.includes(path), path);
    }
  });

  it('holds the pages for its users and what they tell to copy', () => {
    for (const path of ['.github/docs/ci.md', '.github/docs/library.md', 'client/README.md', '.gitlab/rolespec.yml'])
      assert.ok(packed.files.includes(path), path);
  });

  it('is no bigger than it has to be', () => {
    assert.ok(packed.size < 2_300_000, `${packed.size} bytes packed`);
    assert.ok(packed.unpackedSize < 8_000_000, `${packed.unpackedSize} bytes unpacked`);
  });

  it('needs no other package and runs nothing when it is installed', async () => {
    const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    for (const key of ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies']) {
      assert.equal(manifest[key], undefined, key);
    }
    const atInstall = /^(?:pre|post)?(?:install|prepare|publish|pack)$|^(?:un|prepublishOnly)/;
    assert.deepEqual(
      Object.keys(manifest.scripts).filter((name) => atInstall.test(name)),
      [],
    );
  });

  it('is accepted by publint', async () => {
    await tool('publint/src/cli.js', ['run', packed.tarball, '--strict'], root);
  });

  it('has types that resolve, says attw', async () => {
    await tool('@arethetypeswrong/cli/dist/index.js', [packed.tarball, '--profile', 'esm-only'], root);
  });
});
