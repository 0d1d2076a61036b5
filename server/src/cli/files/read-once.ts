import type { FileSystem } from '../../files/file-system.ts';

/**
 * The same files, each opened once: whoever asks again gets what was read, whatever happened on the disk meanwhile.
 *
 * @param known keeps what was read, by URI.
 */
export function readOnce(files: FileSystem, known = new Map<string, ReturnType<FileSystem['read']>>()): FileSystem {
  return {
    ...files,
    read(uri) {
      const before = known.get(uri);
      if (before) return before;
      const result = files.read(uri);
      known.set(uri, result);
      return result;
    },
  };
}
