/**
 * The suite for an extension that was installed, which lends nothing to a suite beside it: what stands in for the
 * questions of New Role would not reach it. Bundled by `esbuild.mjs`.
 */
import Mocha from 'mocha';
import { runInside } from '../host/test-lines.ts';

/** Called by VS Code. Rejects when a test fails. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ timeout: 120_000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./chart.ts');
  await import('./editor.ts');
  await import('./graph.ts');
  await import('./preview.ts');
  await import('./server.ts');
  await import('./server-killed.ts');
  await runInside(mocha);
}
