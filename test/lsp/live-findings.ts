import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import type { Diagnostic, FullDocumentDiagnosticReport, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import {
  createConnection,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { FileSystem } from '../../server/src/files/file-system.ts';
import { connectionOptions } from '../../server/src/lsp/connection-options.ts';
import { Replies } from '../../server/src/lsp/replies.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import { fullCapabilities } from './memory-server.ts';
import { TestClient } from './test-client.ts';

/** What is found in each file in which anything is, by URI. */
export type Findings = ReadonlyMap<string, readonly Diagnostic[]>;

const token = 'live';

/** A server over a disk in this process, past the reading of all files, and a client that it tells of all news. */
export async function startLive(disk: FileSystem, folders: readonly string[]): Promise<TestClient> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const replies = new Replies();
  const streams = [new StreamMessageReader(toServer), new StreamMessageWriter(toClient)] as const;
  startServer(createConnection(...streams, connectionOptions(replies)), replies, disk);
  const client = new TestClient(
    createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)),
  );
  const read = client.next('rolespec/changed');
  await client.initialize({
    capabilities: fullCapabilities,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    initializationOptions: { notifications: true },
  });
  await read;
  // It lasts until the server ends.
  void client.request('workspace/diagnostic', { previousResultIds: [], partialResultToken: token });
  return client;
}

/** What a client shows, and how much of what it heard is in it. */
const screens = new WeakMap<TestClient, { heard: number; readonly shown: Map<string, readonly Diagnostic[]> }>();

/** What the client shows at the moment, by all it was told so far. */
export function shownBy(client: TestClient): Findings {
  const screen = screens.get(client) ?? { heard: 0, shown: new Map<string, readonly Diagnostic[]>() };
  screens.set(client, screen);
  for (; screen.heard < client.heard.length; screen.heard += 1) {
    const { method, params } = client.heard[screen.heard]!;
    const part = params as { readonly token: string; readonly value: WorkspaceDiagnosticReport };
    if (method !== '$/progress' || part.token !== token) continue;
    for (const report of part.value.items) {
      const { items } = report as FullDocumentDiagnosticReport;
      if (items.length > 0) screen.shown.set(report.uri, items);
      else screen.shown.delete(report.uri);
    }
  }
  return screen.shown;
}

/**
 * What a server finds in these files that has never seen others. Files are asked for by themselves, so that nothing is
 * waited for.
 */
export async function findingsOf(
  disk: FileSystem,
  folders: readonly string[],
  uris: Iterable<string>,
): Promise<Findings> {
  const client = await startLive(disk, folders);
  const asked = [...uris];
  const reports = await Promise.all(asked.map((uri) => client.pull(uri)));
  const found = new Map<string, readonly Diagnostic[]>();
  for (const [position, report] of reports.entries()) {
    const { items } = report as FullDocumentDiagnosticReport;
    if (items.length > 0) found.set(asked[position]!, items);
  }
  return found;
}

/** Waits until the client shows exactly these findings, and says what it shows instead where that takes too long. */
export async function comesToShow(client: TestClient, expected: Findings, milliseconds = 40_000): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), milliseconds)));
  const wanted = inOrder(expected);
  while (shownBy(client).size !== expected.size || inOrder(shownBy(client)) !== wanted) {
    if ((await Promise.race([client.next('$/progress'), late])) === false) break;
  }
  clearTimeout(timer);
  assert.deepEqual(JSON.parse(inOrder(shownBy(client))), JSON.parse(wanted));
}

function inOrder(findings: Findings): string {
  return JSON.stringify([...findings].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
