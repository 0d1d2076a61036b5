/**
 * The least a command can do on two cores that checks a folder: each of two threads reads, parses and validates half of
 * the files.
 *
 *     node two-threads.js FOLDER
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { problemsOf } from './read.ts';

if (isMainThread) {
  const [folder = '.'] = process.argv.slice(2);
  const files = readdirSync(folder).toSorted();
  const half = Math.ceil(files.length / 2);
  const worker = new Worker(new URL(import.meta.url), { workerData: { folder, files: files.slice(half) } });
  const other = new Promise<number>((resolve, reject) => worker.once('message', resolve).once('error', reject));
  const own = check(folder, files.slice(0, half));
  console.log(JSON.stringify({ problems: own + (await other) }));
} else {
  const { folder, files } = workerData as { readonly folder: string; readonly files: readonly string[] };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  parentPort?.postMessage(check(folder, files));
}

function check(folder: string, files: readonly string[]): number {
  return files.reduce((sum, name) => sum + problemsOf(readFileSync(join(folder, name), 'utf8'), false).length, 0);
}
