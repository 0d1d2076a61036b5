import * as vscode from 'vscode';
import { importMemory, importRequest, type ImportParams, type ImportResult } from '../../../server/src/lsp/protocol.ts';
import { chosenFolder } from '../chosen-folder.ts';
import { writeFile } from '../written.ts';
import type { Command, Extension } from './command.ts';

/** Asks for files of other formats, makes roles of them in a folder, and shows what became of them. */
export const importRoles: Command = {
  id: 'rolespec.import',
  async run(extension, clicked) {
    const place = await chosenFolder(clicked);
    if (!place) return;
    const { folder } = place;
    if (!folder) {
      void vscode.window.showErrorMessage(vscode.l10n.t('Open a folder first: roles are kept in it.'));
      return;
    }
    const chosen = await vscode.window.showOpenDialog({
      canSelectMany: true,
      defaultUri: folder,
      openLabel: vscode.l10n.t('Import'),
      title: vscode.l10n.t('Files to make roles of'),
    });
    if (!chosen || chosen.length === 0) return;
    await importInto(extension, folder, chosen, false);
  },
};

/** @param restores whether roles that were deleted since they were imported are written again. */
async function importInto(
  extension: Extension,
  folder: vscode.Uri,
  chosen: readonly vscode.Uri[],
  restores: boolean,
): Promise<void> {
  const { client, log, reports } = extension;
  const progress = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Importing roles') };
  const result = await vscode.window.withProgress(progress, async (shown) => {
    const files: ImportParams['files'][number][] = [];
    for (const uri of chosen) {
      shown.report({ message: nameOf(uri), increment: 100 / chosen.length });
      files.push({ name: nameOf(uri), base64: base64Of(await vscode.workspace.fs.readFile(uri)) });
    }
    const memory = await textOf(vscode.Uri.joinPath(folder, importMemory));
    const params: ImportParams = {
      folder: folder.toString(),
      files,
      restores,
      ...(memory !== undefined && { memory }),
    };
    return client.sendRequest<ImportResult | null>(importRequest, params);
  });
  if (!result) return log.error('nothing was imported');
  if ('refused' in result) return void vscode.window.showErrorMessage(result.refused);
  if (!(await written(result, folder))) return;
  await showFirst(result, folder);
  await reports.show(vscode.l10n.t('Import of roles'), result.report, vscode.ViewColumn.Beside);
  if (result.deleted === 0) return;
  const restore = vscode.l10n.t('Write Them Again');
  const message = vscode.l10n.t('Roles that were deleted since they were imported were left out: {0}', result.deleted);
  if ((await vscode.window.showInformationMessage(message, restore)) === restore)
    await importInto(extension, folder, chosen, true);
}

type Imported = Exclude<ImportResult, { readonly refused: string }>;

/** @returns whether all of it was written. What was imported is remembered only then. */
async function written({ files, memory }: Imported, folder: vscode.Uri): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  for (const { fileName, newText, range } of files) {
    const uri = vscode.Uri.joinPath(folder, fileName);
    if (!range) edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(newText) });
    else {
      const { start, end } = range;
      edit.replace(uri, new vscode.Range(start.line, start.character, end.line, end.character), newText);
    }
  }
  // VS Code calls it a failure where there is nothing to change.
  if (files.length > 0 && !(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The files could not be written.'));
    return false;
  }
  for (const { fileName, range } of files) {
    if (range) await (await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, fileName))).save();
  }
  return writeFile(vscode.Uri.joinPath(folder, memory.fileName), memory.text);
}

async function showFirst({ files }: Imported, folder: vscode.Uri): Promise<void> {
  const [first] = files;
  if (!first) return;
  const options = { preview: false, viewColumn: vscode.ViewColumn.One };
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, first.fileName), options);
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  return vscode.workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
}

/** In parts, as no function takes a million arguments. */
function base64Of(bytes: Uint8Array): string {
  let signs = '';
  for (let at = 0; at < bytes.length; at += 10_000) signs += String.fromCharCode(...bytes.subarray(at, at + 10_000));
  return btoa(signs);
}
