/** The suite that runs inside VS Code; bundled by `esbuild.mjs`. */
import Mocha from 'mocha';
import { runInside } from '../host/test-lines.ts';

/** Called by VS Code. Rejects when a test fails. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ timeout: 30_000 });
  // The tests are in this bundle; mocha can load files only.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./chart.ts');
  await import('./compare.ts');
  await import('./editor.ts');
  await import('./file-renames.ts');
  await import('./graph.ts');
  await import('./import-roles.ts');
  await import('./import-vocabulary.ts');
  await import('./new-role.ts');
  await import('./preview.ts');
  await import('./server.ts');
  await import('./server-killed.ts');
  await runInside(mocha);
}
