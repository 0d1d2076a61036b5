import {
  type CancellationToken,
  type FileOperationOptions,
  type FileOperationRegistrationOptions,
  LSPErrorCodes,
  type Range,
  type RenameFilesParams,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type WorkspaceEdit as LspWorkspaceEdit,
} from 'vscode-languageserver';
import { fileRenames, type FilesAreRenamed } from '../features/file-renames.ts';
import { type FileMove, nameTaken, type Refused } from '../features/id-edits.ts';
import { noId, prepareRename, rename } from '../features/rename.ts';
import { normalUri } from '../files/uri.ts';
import type { RoleDocument } from '../model/document.ts';
import { fileName } from '../schema/file-name.ts';
import type { WorkspaceEdit } from '../text/edit.ts';
import type { LocalizedText } from '../text/language.ts';
import { allFiles } from './all-files.ts';
import { takeNewNames } from './new-names.ts';
import { isFileRename, isPlace, isRename } from './params.ts';
import { filesRenamedRequest } from './protocol.ts';
import { request, type RequestHandler } from './request.ts';
import type { Session } from './session.ts';
import { warn } from './warn.ts';
import { workspaceEdit } from './workspace-edit.ts';

const ofOurFiles: FileOperationRegistrationOptions = {
  filters: [
    { pattern: { glob: '**/*.role.{yaml,yml,json}', matches: 'file' } },
    { pattern: { glob: '**', matches: 'folder' } },
  ],
};

/** Which renamed files the server wants to hear of. */
export const fileOperations: FileOperationOptions = { willRename: ofOurFiles, didRename: ofOurFiles };

/** A request to rename an id, or the file that bears it. A refusal is an error, which editors show. */
export const renames: readonly RequestHandler[] = [
  request<TextDocumentPositionParams, { readonly range: Range; readonly placeholder: string } | null>(
    'textDocument/prepareRename',
    isPlace,
    null,
    async (session, { textDocument, position }, token) => {
      await allFiles(session, token);
      const found = about(session, textDocument, (document) => {
        const offset = session.texts.positions(document).offset(position);
        return prepareRename(document, offset, session.texts.index) ?? noId;
      });
      const document = session.texts.document(textDocument.uri);
      if (!found || !document) return null;
      if ('refused' in found) throw failed(session, found.refused);
      return { range: session.texts.positions(document).range(found.range), placeholder: found.placeholder };
    },
  ),

  request<RenameParams, LspWorkspaceEdit | null>(
    'textDocument/rename',
    isRename,
    null,
    async (session, { textDocument, position, newName }, token) => {
      const edit = await asOnDisk(session, token, () =>
        about(session, textDocument, (document) => {
          const offset = session.texts.positions(document).offset(position);
          return rename(document, offset, newName, session.texts.index);
        }),
      );
      if (!edit) return null;
      if ('refused' in edit) throw failed(session, edit.refused);
      return answer(session, edit);
    },
  ),

  request<RenameFilesParams, LspWorkspaceEdit | null>(
    'workspace/willRenameFiles',
    isFileRename,
    null,
    (session, params, token) => follow(session, withoutOwn(session, movesOf(params)), 'not yet', token),
  ),

  request<RenameFilesParams, LspWorkspaceEdit | null>(
    filesRenamedRequest,
    isFileRename,
    null,
    (session, params, token) => {
      takeNewNames(session, params);
      return follow(session, movesOf(params), 'already', token);
    },
  ),
];

function movesOf({ files }: RenameFilesParams): readonly FileMove[] {
  return files.map(({ oldUri, newUri }) => ({ from: normalUri(oldUri), to: normalUri(newUri) }));
}

/** What the text has to say for these names of files; why it does not is told as a warning. */
async function follow(
  session: Session,
  moves: readonly FileMove[],
  areRenamed: FilesAreRenamed,
  token: CancellationToken,
): Promise<LspWorkspaceEdit | null> {
  let refusals: readonly LocalizedText[] = [];
  const edit = await asOnDisk(
    session,
    token,
    () => {
      const found = fileRenames(moves, session.texts.index, areRenamed);
      refusals = found.refusals;
      return found.edit;
    },
    moves.map(({ from, to }) => (areRenamed === 'already' ? to : from)),
  );
  for (const refusal of 'refused' in edit ? [edit.refused] : refusals) warn(session, refusal);
  return 'refused' in edit || edit.edits.size === 0 ? null : answer(session, edit);
}

/** Nothing where the document is unknown. */
function about<T>(
  { texts, working }: Session,
  { uri }: { readonly uri: string },
  ask: (document: RoleDocument) => T,
): T | undefined {
  const document = texts.document(uri);
  return document && working.during(document.uri, () => ask(document));
}

/**
 * An edit that fits what is on disk at this moment: closed files have no version by which a client could see that an edit
 * is out of date, so they are read again before the edit is made.
 *
 * @param more files whose texts decide what the edit is.
 */
async function asOnDisk<T extends WorkspaceEdit | Refused | undefined>(
  session: Session,
  token: CancellationToken,
  make: () => T,
  more: readonly string[] = [],
): Promise<T | Refused> {
  const { texts, disk } = session;
  await allFiles(session, token);
  const draft = make();
  const { edits, renames = [] }: WorkspaceEdit = draft && 'edits' in draft ? draft : { edits: new Map() };
  // On a disk that does not tell capitals from small letters, this is the file itself.
  const targets = renames.filter(({ from, to }) => from.toLowerCase() !== to.toLowerCase()).map(({ to }) => to);
  const touched = [...edits.keys(), ...renames.map(({ from }) => from), ...more].filter((uri) => texts.document(uri));
  const closed = [...new Set([...touched, ...targets])].filter((uri) => !texts.isOpen(uri));
  if (closed.length === 0) return draft;
  disk.read(closed);
  await allFiles(session, token);
  for (const uri of closed) {
    const refusal = texts.refusal(uri);
    if (!refusal) continue;
    return targets.includes(uri) ? nameTaken(uri) : { refused: inFile(uri, refusal.message) };
  }
  return make();
}

/** Names that we asked for ourselves, of files whose text the client has not told us of yet, ask for nothing more. */
function withoutOwn({ texts, ownRenames }: Session, moves: readonly FileMove[]): readonly FileMove[] {
  return moves.filter(({ from, to }) => {
    const document = texts.document(from);
    if (!document || ownRenames.get(document) !== to) return true;
    ownRenames.delete(document);
    return false;
  });
}

/** A client that cannot rename files gets the rest: the ids are right, and a diagnostic tells of the names. */
function answer(session: Session, { edits, renames = [] }: WorkspaceEdit): LspWorkspaceEdit | null {
  const { client, texts, ownRenames } = session;
  const possible = client.renamesFiles && client.documentChanges ? renames : [];
  for (const { from, to } of possible) {
    const document = texts.document(from);
    if (document) ownRenames.set(document, to);
  }
  const edit = workspaceEdit(session, { edits, renames: possible });
  for (const uri of edits.keys()) if (!texts.isOpen(uri)) texts.document(uri)?.rest();
  return edit ?? null;
}

function inFile(uri: string, message: LocalizedText): LocalizedText {
  return { en: `${fileName(uri)}: ${message.en}`, fr: `${fileName(uri)} : ${message.fr}` };
}

function failed({ client }: Session, reason: LocalizedText): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason[client.language]);
}
