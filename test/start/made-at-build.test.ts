import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type * as source from './made-at-build.ts';
import { madeAtBuild } from '../../server/made-at-build.mjs';

describe('what the build makes in the place of a module', () => {
  let built: typeof source;
  let own: typeof source;

  before(async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('made-at-build.ts', import.meta.url))],
      bundle: true,
      format: 'esm',
      mainFields: ['module', 'main'],
      platform: 'neutral',
      plugins: [madeAtBuild],
      write: false,
    });
    const [file] = outputFiles;
    assert.ok(file);
    built = (await import(
      `data:text/javascript;base64,${Buffer.from(file.contents).toString('base64')}`
    )) as typeof source;
    own = await import('./made-at-build.ts');
    assert.notEqual(String(built.schemas.role), String(own.schemas.role), 'the module is in the bundle');
  });

  it('are the schemas', () => {
    for (const kind of ['role', 'translation', 'config', 'vocabulary'] as const) {
      assert.deepEqual(built.schemas[kind](), own.schemas[kind](), kind);
    }
  });

  it('are the beginnings of what rules look for', () => {
    for (const language of [...own.languages, undefined]) {
      const found = own.ruleBeginnings(own.ruleWords, language);
      assert.ok(found.length > 100);
      assert.deepEqual(built.ruleBeginnings(built.ruleWords, language), found, language);
    }
  });
});
