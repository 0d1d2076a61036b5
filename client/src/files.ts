import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  findFilesRequest,
  readFileRequest,
  type FindFilesParams,
  type FindFilesResult,
  type ReadFileParams,
  type ReadFileResult,
} from '../../server/src/lsp/protocol.ts';

/** Lends the server our eyes, for files that only the editor can reach. */
export function serveFiles(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest<ReadFileResult, never>(readFileRequest, readFile),
    client.onRequest<FindFilesResult, never>(findFilesRequest, findFiles),
  );
}

async function readFile({ uri, maxBytes, base64 }: ReadFileParams): Promise<ReadFileResult> {
  try {
    const address = vscode.Uri.parse(uri, true);
    const { type, size } = await vscode.workspace.fs.stat(address);
    if ((type & vscode.FileType.File) === 0) return { refused: 'not-a-file' };
    if (size > maxBytes) return { refused: 'too-long' };
    const bytes = await vscode.workspace.fs.readFile(address);
    return base64 === true ? { base64: encode(bytes) } : decode(bytes);
  } catch (error) {
    return { refused: reasonOf(error) };
  }
}

function encode(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function decode(bytes: Uint8Array): ReadFileResult {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { refused: 'not-utf-8' };
  }
}

function reasonOf(error: unknown): 'missing' | 'no-permission' | 'not-a-file' | 'failed' {
  switch (error instanceof vscode.FileSystemError ? error.code : '') {
    case 'FileNotFound':
      return 'missing';
    case 'NoPermissions':
      return 'no-permission';
    case 'FileIsADirectory':
      return 'not-a-file';
    default:
      return 'failed';
  }
}

async function findFiles({ folder, include, exclude }: FindFilesParams): Promise<FindFilesResult> {
  const base = vscode.Uri.parse(folder, true);
  const found = await vscode.workspace.findFiles(
    new vscode.RelativePattern(base, include),
    new vscode.RelativePattern(base, exclude),
  );
  return found.map((uri) => uri.toString());
}
