import { TextDocument } from 'vscode-languageserver-textdocument';
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { FileSystem } from '../../server/src/files/file-system.ts';
import { refusal } from '../../server/src/files/refusal.ts';
import { isBelow, normalUri } from '../../server/src/files/uri.ts';
import { findingsOf, startLive, type Findings } from './live-findings.ts';
import type { TestClient } from './test-client.ts';

/** Texts by URI: a disk that can be changed at once. */
export type Files = Map<string, string>;
export const root = 'file:///roles';
/** The types of file events. */
export const [created, changed, deleted] = [1, 2, 3];
const config = `${root}/rolespec.config.yaml`;
const settings = 'rules: { orphan-role: off, several-roots: off, title-collision: off }\n';

export function role(id: string, to: readonly string[] = [], relation = 'reportsTo'): string {
  const field = relation === 'reportsTo' ? 'team' : 'progression';
  const items = to.map((other) => `    - role: ${other}\n`).join('');
  return `id: ${id}\nlang: en\ntitle: Role ${id}\n${items && `${field}:\n  ${relation}:\n${items}`}`;
}

export function codes(findings: Findings): readonly unknown[] {
  return [...findings.values()].flat().map(({ code }) => code);
}

export function uriOfRole(id: string): string {
  return normalUri(`${root}/${id}.role.yaml`);
}

export function numbered(count: number, text: (n: number) => string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [uriOfRole(`r${n}`), text(n)]));
}

export function filesOf(texts: Readonly<Record<string, string>>): Files {
  return new Map(Object.entries({ [config]: settings, ...texts }));
}

export function diskOf(files: Files): FileSystem {
  return {
    read(uri) {
      const text = files.get(uri);
      return Promise.resolve(text === undefined ? { refused: refusal('missing') } : { text });
    },
    find: (folder) => Promise.resolve([...files.keys()].filter((uri) => isBelow(folder, uri)).toSorted()),
  };
}

export function start(files: Files, folders: readonly string[] = [root]): Promise<TestClient> {
  return startLive(diskOf(files), folders);
}

export function fresh(files: Files, folders: readonly string[] = [root]): Promise<Findings> {
  return findingsOf(diskOf(new Map(files)), folders, files.keys());
}

/** Writes files, or deletes those without a text, and tells of it at once. */
export async function write(
  client: TestClient,
  files: Files,
  texts: Readonly<Record<string, string | undefined>>,
  others: readonly { readonly uri: string; readonly type: number }[] = [],
): Promise<void> {
  const changes = Object.entries(texts).map(([uri, text]) => {
    const type = text === undefined ? deleted : files.has(uri) ? changed : created;
    if (text === undefined) files.delete(uri);
    else files.set(uri, text);
    return { uri, type };
  });
  changes.push(...others);
  await client.notify('workspace/didChangeWatchedFiles', { changes });
}

/** Does on disk what the server asks for, and tells of it. */
export async function apply(client: TestClient, files: Files, { documentChanges = [] }: WorkspaceEdit): Promise<void> {
  const texts: Record<string, string | undefined> = {};
  for (const change of documentChanges) {
    if ('textDocument' in change) {
      const { uri } = change.textDocument;
      const document = TextDocument.create(uri, '', 0, files.get(uri) ?? '');
      texts[uri] = TextDocument.applyEdits(document, change.edits as Parameters<typeof TextDocument.applyEdits>[1]);
    } else if (change.kind === 'rename') {
      texts[change.newUri] = texts[change.oldUri] ?? files.get(change.oldUri);
      texts[change.oldUri] = undefined;
    }
  }
  await write(client, files, texts);
}
