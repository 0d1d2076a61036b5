import type { Understood } from './understood.ts';

/** The same files with their bytes behind each other in one buffer, which can be handed to another thread as it is. */
export function inOneBuffer(files: readonly Understood[]): {
  readonly packed: readonly Understood[];
  readonly buffer: ArrayBuffer;
} {
  const size = files.reduce((sum, file) => sum + ('bytes' in file ? file.bytes.length : 0), 0);
  const buffer = new ArrayBuffer(size);
  let start = 0;
  const packed = files.map((file) => {
    if (!('bytes' in file)) return file;
    const bytes = new Uint8Array(buffer, start, file.bytes.length);
    bytes.set(file.bytes);
    start += bytes.length;
    return { ...file, bytes };
  });
  return { packed, buffer };
}
