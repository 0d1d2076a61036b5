import { FileChangeType } from 'vscode-languageserver';
import { kindOfName } from '../schema/kinds.ts';
import { takeNewNames } from './new-names.ts';
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
    session.pageWatch.expected();
    if (kindOfName(textDocument.uri) === 'config') session.disk.settingsChanged();
    session.changed();
  }),

  notification('textDocument/didClose', isDocument, (session, { textDocument }) => {
    if (!session.texts.isOpen(textDocument.uri)) return;
    session.texts.close(textDocument.uri);
    if (session.texts.isOpen(textDocument.uri)) return session.changed();
    session.pull.toldAlone(textDocument.uri);
    session.disk.closed(textDocument.uri);
  }),

  notification('workspace/didChangeWatchedFiles', isWatched, (session, { changes }) => {
    const deleted = changes.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri);
    const written = changes.filter(({ type, uri }) => type !== FileChangeType.Deleted && kindOfName(uri));
    session.disk.deleted(deleted);
    for (const { uri } of written) session.texts.tryAgain(uri);
    session.disk.changed(written.map(({ uri }) => uri));
    const others = changes.filter(({ type, uri }) => type === FileChangeType.Created && !kindOfName(uri));
    session.disk.mayHold(others.map(({ uri }) => uri));
    session.logos.changed(changes.map(({ uri }) => uri));
  }),

  notification('workspace/didRenameFiles', isFileRename, takeNewNames),

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
