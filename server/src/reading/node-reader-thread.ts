/** A thread that reads and understands files, a batch a message. */
import { parentPort } from 'node:worker_threads';
import { readNow } from '../files/node.ts';
import type { Batch } from './node-thread.ts';
import { inOneBuffer } from './packed.ts';
import { understood } from './understood.ts';

parentPort?.on('message', ({ uris, day }: Batch) => {
  const files = uris.map((uri) => {
    const { result, bytes } = readNow(uri);
    return understood(uri, result, bytes, day);
  });
  const { packed, buffer } = inOneBuffer(files);
  parentPort?.postMessage(packed, [buffer]);
});
