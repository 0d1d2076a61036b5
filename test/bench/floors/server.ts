/**
 * The least a language server can do that validates: keep the texts, and at every change parse and validate the whole
 * text and publish what is wrong. It answers every request with nothing, as fast as the pipe allows.
 */
import type { PublishDiagnosticsParams, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { frame, unframe } from '../lsp/framing.ts';
import { problemsOf } from './read.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly textDocument: { readonly uri: string; readonly version: number; readonly text: string };
    readonly contentChanges: TextDocumentContentChangeEvent[];
  };
}

const documents = new Map<string, TextDocument>();

process.stdin.on(
  'data',
  unframe((message) => take(message as Message)),
);
process.stdin.on('end', () => process.exit());

function take({ id, method, params }: Message): void {
  if (id !== undefined) return send({ id, result: method === 'initialize' ? initializeResult : null });
  if (method === 'exit') process.exit();
  if (!params?.textDocument) return;
  const { uri, version, text } = params.textDocument;
  if (method === 'textDocument/didOpen') check(TextDocument.create(uri, '', version, text));
  if (method === 'textDocument/didChange') {
    check(TextDocument.update(documents.get(uri)!, params.contentChanges, version));
  }
}

const initializeResult = { capabilities: { textDocumentSync: { openClose: true, change: 2 } } };

function check(text: TextDocument): void {
  documents.set(text.uri, text);
  const start = { line: 0, character: 0 };
  const diagnostics = problemsOf(text.getText(), text.uri.endsWith('.json')).map(({ pointer, keyword }) => ({
    range: { start, end: start },
    severity: 1 as const,
    code: keyword,
    message: `${pointer} ${keyword}`,
  }));
  const params: PublishDiagnosticsParams = { uri: text.uri, version: text.version, diagnostics };
  send({ method: 'textDocument/publishDiagnostics', params });
}

function send(message: object): void {
  process.stdout.write(frame({ jsonrpc: '2.0', ...message }));
}
