/** A thread that reads and understands files, a batch a message. */
import { parentPort } from 'node:worker_threads';
import { readNow } from '../files/node.ts';
import { understood } from './understood.ts';

parentPort?.on('message', (uris: readonly string[]) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  parentPort?.postMessage(uris.map((uri) => understood(uri, readNow(uri))));
});
