import {
  CreateFile,
  RenameFile,
  type SnippetTextEdit,
  TextDocumentEdit,
  type TextEdit as LspTextEdit,
  type WorkspaceEdit as LspWorkspaceEdit,
} from 'vscode-languageserver';
import type { WorkspaceEdit } from '../text/edit.ts';
import { withoutPlaceholders } from './placeholders.ts';
import type { Session } from './session.ts';

/**
 * Edits as the client can make them; those of an open document hold for its present version only.
 *
 * @param snippet the new texts have tab stops; a client without them gets the text alone.
 * @returns nothing where the client cannot do part of it, or a file is gone: half of an edit would do harm.
 */
export function workspaceEdit(session: Session, edit: WorkspaceEdit, snippet = false): LspWorkspaceEdit | undefined {
  const { client, texts } = session;
  const { creates = [], renames = [] } = edit;
  if (creates.length > 0 && !(client.createsFiles && client.documentChanges)) return undefined;
  if (renames.length > 0 && !(client.renamesFiles && client.documentChanges)) return undefined;
  const hasStops = snippet && client.snippetEdits && client.documentChanges;
  const edits = new Map<string, LspTextEdit[]>();
  for (const [uri, changes] of edit.edits) {
    const document = texts.document(uri);
    if (!document) return undefined;
    const positions = texts.positions(document);
    edits.set(
      uri,
      changes.map(({ range, newText }) => ({
        range: positions.range(range),
        newText: snippet && !hasStops ? withoutPlaceholders(newText) : newText,
      })),
    );
  }
  if (!client.documentChanges) {
    return { changes: Object.fromEntries([...edits].map(([uri, changes]) => [texts.clientUri(uri), changes])) };
  }
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      ...creates.flatMap(({ uri, text }) => [
        CreateFile.create(uri),
        TextDocumentEdit.create({ uri, version: null }, [{ range: { start, end: start }, newText: text }]),
      ]),
      ...[...edits].map(([uri, changes]) =>
        TextDocumentEdit.create(
          { uri: texts.clientUri(uri), version: texts.version(uri) ?? null },
          hasStops ? changes.map(withStops) : changes,
        ),
      ),
      ...renames.map(({ from, to }) => RenameFile.create(texts.clientUri(from), to)),
    ],
  };
}

function withStops({ range, newText }: LspTextEdit): SnippetTextEdit {
  return { range, snippet: { kind: 'snippet', value: newText } };
}
