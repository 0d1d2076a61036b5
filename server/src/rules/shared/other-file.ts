/** How a finding speaks of another file. */
import { folderOf, readable } from '../../schema/file-name.ts';

/** Whether a text is no file yet. */
export function isUnsaved(uri: string): boolean {
  return uri.startsWith('untitled:');
}

/** The way to the other file from the folder that both are in. */
export function pathFrom(own: string, other: string): string {
  let common = 0;
  for (
    let at = other.indexOf('/');
    at >= 0 && own.startsWith(other.slice(0, at + 1));
    at = other.indexOf('/', at + 1)
  ) {
    common = at + 1;
  }
  // Beside a text that is no file yet, there is no such folder.
  return readable(other.slice(common > 0 ? common : folderOf(other).length));
}
