/** The suite that runs inside VS Code in a web worker, beside the extension and its server; bundled by `esbuild.mjs`. */
import Mocha from 'mocha';
import { runInside } from '../host/test-lines.ts';

/** Called by VS Code. Rejects when a test fails. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ timeout: 120_000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./in-worker.ts');
  await import('./chart.ts');
  await import('./editor.ts');
  await import('./graph.ts');
  await import('./preview.ts');
  await import('./server.ts');
  await runInside(mocha);
}
