import { FileChangeType } from 'vscode-languageserver';
import { kindOfName } from '../schema/kinds.ts';
import {
  type Accepts,
  field,
  isChange,
  isConfiguration,
  isDocument,
  isFileRename,
  isFolderChange,
  isOpening,
  isWatched,
} from './params.ts';
import type { Session } from './session.ts';

/** One notification of the protocol and what it changes. */
export interface NotificationHandler {
  readonly method: string;
  /** Never throws. */
  readonly take: (session: Session, params: unknown) => void;
}

/** Every notification about texts and files that the server takes. */
export const notifications: readonly NotificationHandler[] = [
  notification('textDocument/didOpen', isOpening, (session, { textDocument }) => {
    const { uri, languageId, version, text } = textDocument;
    session.texts.open(uri, languageId, version, text);
    if (session.texts.isOpen(uri)) session.disk.configure(uri);
    session.changed();
  }),

  notification('textDocument/didChange', isChange, (session, { textDocument, contentChanges }) => {
    session.texts.change(textDocument.uri, contentChanges, textDocument.version);
    session.changed();
  }),

  notification('textDocument/didClose', isDocument, (session, { textDocument }) => {
    if (!session.texts.isOpen(textDocument.uri)) return;
    session.texts.close(textDocument.uri);
    session.pull.toldAlone(textDocument.uri);
    session.disk.closed(textDocument.uri);
  }),

  notification('workspace/didChangeWatchedFiles', isWatched, (session, { changes }) => {
    const deleted = changes.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri);
    const written = changes.filter(({ type, uri }) => type !== FileChangeType.Deleted && kindOfName(uri));
    session.disk.deleted(deleted);
    for (const { uri } of written) session.texts.tryAgain(uri);
    session.disk.changed(written.map(({ uri }) => uri));
  }),

  notification('workspace/didRenameFiles', isFileRename, (session, { files }) => {
    // Before the old names are gone, so that nothing is said while the files are on their way.
    session.disk.appeared(files.map(({ newUri }) => newUri));
    session.disk.deleted(files.map(({ oldUri }) => oldUri));
  }),

  notification('workspace/didChangeConfiguration', isConfiguration, (session, { settings }) => {
    const scope = field(field(field(settings, 'rolespec'), 'diagnostics'), 'scope');
    if (typeof scope === 'string') session.setOpenFilesOnly(scope === 'openFiles');
  }),

  notification('workspace/didChangeWorkspaceFolders', isFolderChange, (session, { event }) => {
    for (const { uri } of event.removed) session.disk.removeFolder(uri);
    for (const { uri } of event.added) session.disk.addFolder(uri);
  }),
];

function notification<Params>(
  method: string,
  accepts: Accepts<Params>,
  take: (session: Session, params: Params) => void,
): NotificationHandler {
  return {
    method,
    take(session, params) {
      try {
        if (accepts(params)) take(session, params);
        else session.connection.console.warn(`${method}: unexpected parameters`);
      } catch (error) {
        session.failures.report(method, error);
      }
    },
  };
}
