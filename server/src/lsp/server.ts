import {
  type Connection,
  ErrorCodes,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { FileSystem } from '../files/file-system.ts';
import type { BulkReader } from '../reading/understood.ts';
import { codeActionKinds } from './code-actions.ts';
import { clientTraits, type ClientTraits } from './client-traits.ts';
import { handlers } from './handlers.ts';
import { notifications } from './notifications.ts';
import { fileOperations } from './rename.ts';
import type { Replies } from './replies.ts';
import { Session } from './session.ts';
import { tokenLegend } from './structure.ts';
import { watchFiles } from './watch.ts';

/**
 * Answers on the connection until the client goes.
 *
 * @param replies of this connection, told by its options.
 * @param files of `file:` URIs; for others the client is asked, if it offers that.
 * @param bulkReader of very many `file:` URIs, where there is something faster for them.
 */
export function startServer(
  connection: Connection,
  replies: Replies,
  files: FileSystem,
  bulkReader?: BulkReader,
): void {
  let session: Session | undefined;
  let ended = false;

  connection.onInitialize((params): InitializeResult => {
    const client = clientTraits(params);
    const started = new Session(connection, replies, client, files, bulkReader);
    session = started;
    // Not before: the connection has a listener of its own for folders, and sets it up now.
    for (const { method, take } of notifications) {
      connection.onNotification(method, (params: unknown) => {
        started.traffic.passes();
        if (!ended) take(started, params);
      });
    }
    return { serverInfo: { name: 'rolespec' }, capabilities: capabilities(client) };
  });
  connection.onInitialized(() => {
    if (!session) return;
    if (session.client.folders.length === 0) session.texts.setComplete(true);
    for (const folder of session.client.folders) session.disk.addFolder(folder);
    watchFiles(session);
  });
  connection.onShutdown(() => {
    ended = true;
    session?.pull.release();
  });

  for (const { method, respond } of handlers) {
    connection.onRequest(method, (params, token) => {
      if (!session) throw new ResponseError(ErrorCodes.ServerNotInitialized, `${method}: before initialize`);
      if (ended) throw new ResponseError(ErrorCodes.InvalidRequest, `${method}: after shutdown`);
      session.traffic.passes();
      return respond(session, params, token).finally(() => replies.made(method));
    });
  }
  connection.listen();
}

function capabilities({
  pullsDiagnostics,
  preparesRename,
  workspaceFolders,
  own,
}: ClientTraits): InitializeResult['capabilities'] {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [' ', '"'], resolveProvider: true },
    documentSymbolProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: {},
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: { legend: tokenLegend, full: true, range: true },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: ['-'] },
    callHierarchyProvider: true,
    typeHierarchyProvider: true,
    inlayHintProvider: { resolveProvider: true },
    // A lens opens its list by a command of the client.
    ...(own.commands && { codeLensProvider: { resolveProvider: true } }),
    renameProvider: preparesRename ? { prepareProvider: true } : true,
    codeActionProvider: { codeActionKinds: [...codeActionKinds], resolveProvider: true },
    ...(pullsDiagnostics && {
      diagnosticProvider: { identifier: 'rolespec', interFileDependencies: true, workspaceDiagnostics: true },
    }),
    workspace: {
      fileOperations,
      ...(workspaceFolders && { workspaceFolders: { supported: true, changeNotifications: true } }),
    },
  };
}
