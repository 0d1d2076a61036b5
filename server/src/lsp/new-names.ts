import type { RenameFilesParams } from 'vscode-languageserver';
import { isAmong, normalUri } from '../files/uri.ts';
import type { Session } from './session.ts';

/** Files or whole folders have other names now; of those that are known to have them, nothing is new. */
export function takeNewNames(session: Session, { files }: RenameFilesParams): void {
  // Before the old names are gone, so that nothing is said while the files are on their way.
  session.disk.appeared(files.map(({ newUri }) => newUri));
  const left = leftBehind(files);
  // Editors may keep a document open of which nobody can see that it is.
  for (const uri of session.texts.uris().filter((one) => isAmong(left, one))) {
    if (!session.texts.isOpen(uri)) continue;
    while (session.texts.isOpen(uri)) session.texts.close(uri);
    session.pull.toldAlone(uri);
  }
  session.disk.deleted(left);
}

/** The old names that are not new ones as well, as where two files swap theirs. */
function leftBehind(files: RenameFilesParams['files']): readonly string[] {
  const taken = new Set(files.map(({ newUri }) => normalUri(newUri)));
  return files.map(({ oldUri }) => normalUri(oldUri)).filter((uri) => !taken.has(uri));
}
