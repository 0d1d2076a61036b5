import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * Does work in which nothing that is written waits until it is on the disk. Where others write much, each such wait is
 * long, and a test that writes thousands of files takes minutes of doing nothing.
 */
export async function unflushed<Result>(work: () => Promise<Result>): Promise<Result> {
  const file = await open(fileURLToPath(import.meta.url));
  const handle = Object.getPrototypeOf(file) as typeof file;
  await file.close();
  const { sync } = handle;
  handle.sync = () => Promise.resolve();
  try {
    return await work();
  } finally {
    handle.sync = sync;
  }
}
