import { PassThrough } from 'node:stream';
import { createConnection, type InitializeParams } from 'vscode-languageserver';
import {
  createMessageConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { FileSystem } from '../../server/src/files/file-system.ts';
import { nodeFileSystem } from '../../server/src/files/node.ts';
import { refusal } from '../../server/src/files/refusal.ts';
import { isBelow } from '../../server/src/files/uri.ts';
import { connectionOptions } from '../../server/src/lsp/connection-options.ts';
import { Replies } from '../../server/src/lsp/replies.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import { TestClient } from './test-client.ts';

/** A disk in memory: texts by URI; a text `not-utf-8` is a file that is none. */
export type MemoryFiles = Map<string, string>;

/** Everything that our own client can do, so that a test says only what is special about it. */
export const fullCapabilities: InitializeParams['capabilities'] = {
  textDocument: {
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    diagnostic: { relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: {},
    hover: { contentFormat: ['markdown'] },
    rename: { prepareSupport: true },
  },
  workspace: {
    codeLens: { refreshSupport: true },
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    inlayHint: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename'] },
    workspaceFolders: true,
  },
};

export interface MemoryServerOptions {
  readonly files?: Readonly<Record<string, string>>;
  /** URIs; `file:///roles` if left out. */
  readonly folders?: readonly string[];
  readonly capabilities?: InitializeParams['capabilities'];
  readonly locale?: string;
  readonly initializationOptions?: unknown;
}

/**
 * A client with the server at the other end, in this process, with files in memory. Ended after the test by itself.
 *
 * @param ready the disk answers nothing before.
 */
export function startMemoryServer(
  files: MemoryFiles = new Map(),
  ready: Promise<void> = Promise.resolve(),
): TestClient {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const replies = new Replies();
  const server = createConnection(
    (logger) =>
      createProtocolConnection(
        new StreamMessageReader(toServer),
        new StreamMessageWriter(toClient),
        logger,
        connectionOptions(replies),
      ),
    { initialize: () => {}, shutdownReceived: false, exit: () => {} },
  );
  startServer(server, replies, memoryFileSystem(files, ready));
  return new TestClient(
    createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)),
    files,
  );
}

/** The roles of a test often have nothing to do with each other. */
const settings = { 'file:///roles/rolespec.config.yaml': 'rules: { orphan-role: off }\n' };

/** The same, past `initialize` and with all files read. */
export async function startWorkspace(options: MemoryServerOptions = {}): Promise<TestClient> {
  const client = startMemoryServer(new Map(Object.entries({ ...settings, ...options.files })));
  const settled = client.next('rolespec/changed');
  const folders = options.folders ?? ['file:///roles'];
  await client.initialize({
    capabilities: options.capabilities ?? fullCapabilities,
    locale: options.locale ?? 'en',
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    initializationOptions: options.initializationOptions ?? { notifications: true },
  });
  if (folders.length > 0 && options.initializationOptions === undefined) await settled;
  return client;
}

function memoryFileSystem(files: MemoryFiles, ready: Promise<void>): FileSystem {
  return {
    async read(uri) {
      await ready;
      const text = files.get(uri);
      if (text === undefined) return { refused: refusal('missing') };
      return text === 'not-utf-8' ? { refused: refusal(text) } : { text };
    },
    find: (folder) => Promise.resolve([...files.keys()].filter((uri) => isBelow(folder, uri)).toSorted()),
    // Pictures are no texts, so they are where they are.
    readBytes: (uri, limits) =>
      nodeFileSystem.readBytes?.(uri, limits) ?? Promise.resolve({ refused: refusal('missing') }),
  };
}
