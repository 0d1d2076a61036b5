import { kindOfName } from '../schema/kinds.ts';
import { isPassedOver, type FileSystem } from './file-system.ts';
import { isBelow, relativePath } from './uri.ts';

/** What reading a file comes to. */
export type ReadResult = Awaited<ReturnType<FileSystem['read']>>;

/** The same files but for some, of which other texts are laid over those of the disk, or nothing is there. */
export function overlaid(files: FileSystem, over: ReadonlyMap<string, ReadResult>): FileSystem {
  const isThere = (uri: string): boolean => {
    const result = over.get(uri);
    return result === undefined || 'text' in result || result.refused.reason !== 'missing';
  };
  return {
    ...files,
    async read(uri) {
      return over.get(uri) ?? files.read(uri);
    },
    async find(folderUri, seen) {
      const onDisk = await files.find(folderUri, {
        odd(uri, refusal) {
          if (!over.has(uri)) seen?.odd(uri, refusal);
        },
        marker: (uri) => seen?.marker(uri),
      });
      const added = [...over.keys()].filter((uri) => isFoundIn(folderUri, uri));
      return [...new Set([...onDisk, ...added])].filter(isThere).toSorted();
    },
  };
}

function isFoundIn(folderUri: string, uri: string): boolean {
  if (!isBelow(folderUri, uri) || !kindOfName(uri)) return false;
  return !relativePath(folderUri, uri)?.split('/').some(isPassedOver);
}
