import * as vscode from 'vscode';
import {
  importVocabularyRequest,
  type ImportedVocabularyFile,
  type ImportVocabularyParams,
  type ImportVocabularyResult,
} from '../../../server/src/lsp/protocol.ts';
import { isOurs } from '../languages.ts';
import { isWritten } from '../written.ts';
import type { Command, Extension } from './command.ts';

/** Asks for the files of a classification or a glossary, and writes what they come to beside the settings. */
export const importVocabulary: Command = {
  id: 'rolespec.importVocabulary',
  async run(extension) {
    const folder = await folderToWriteTo();
    const files = folder && (await vscode.window.showOpenDialog(dialog()));
    if (!folder || !files || files.length === 0) return;
    const version = await vscode.window.showInputBox({
      prompt: vscode.l10n.t('Version of the classification, such as 4.60; leave it empty where you do not know it'),
      ignoreFocusOut: true,
    });
    if (version === undefined) return;
    const params = { files: files.map(String), folder: folder.toString(), ...(version !== '' && { version }) };
    const written = await importAs(extension, params);
    if (written) await tell(written, extension);
  },
};

function dialog(): vscode.OpenDialogOptions {
  return {
    canSelectMany: true,
    openLabel: vscode.l10n.t('Import'),
    filters: { [vscode.l10n.t('Vocabularies')]: ['csv', 'tsv', 'txt', 'yaml', 'yml'] },
  };
}

/** Asks for what the files do not tell, as long as that helps. */
async function importAs(
  extension: Extension,
  params: ImportVocabularyParams,
): Promise<readonly ImportedVocabularyFile[] | undefined> {
  const result = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Importing the vocabulary…') },
    async () => {
      const answer = await extension.client.sendRequest<ImportVocabularyResult>(importVocabularyRequest, params);
      if (!('vocabularies' in answer)) return answer;
      for (const { uri, text } of answer.vocabularies) if (!(await isWhole(uri, text))) return undefined;
      return answer;
    },
  );
  if (!result) return undefined;
  if ('vocabularies' in result) return result.vocabularies;
  const { refused, needs, choose = [] } = result;
  if (needs === 'scheme' && params.scheme === undefined) {
    const title = vscode.l10n.t('Classification that the codes are of');
    const chosen = await vscode.window.showQuickPick([...choose], { title });
    return chosen && importAs(extension, { ...params, scheme: chosen.value });
  }
  if (needs === 'language' && params.language === undefined) {
    const language = await vscode.window.showInputBox({
      prompt: vscode.l10n.t('Code of the language, such as de or nl-BE'),
      ignoreFocusOut: true,
    });
    return language ? importAs(extension, { ...params, language }) : undefined;
  }
  void vscode.window.showErrorMessage(refused);
  return undefined;
}

/** The file is there as a whole or not at all, whatever happens meanwhile; where it is not, that is said. */
async function isWhole(address: string, text: string): Promise<boolean> {
  const uri = vscode.Uri.parse(address, true);
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const temporary = vscode.Uri.joinPath(uri, '..', `.${name}.tmp`);
  return isWritten(uri, async () => {
    await vscode.workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
    await vscode.workspace.fs.rename(temporary, uri, { overwrite: true });
  });
}

async function tell(written: readonly ImportedVocabularyFile[], { reports }: Extension): Promise<void> {
  const notes = written.flatMap((one) => one.notes);
  const [open, details] = [vscode.l10n.t('Open'), vscode.l10n.t('Show what was left out')];
  const message = written.map(({ summary }) => summary).join('. ');
  const buttons = notes.length > 0 ? [open, details] : [open];
  const chosen = await vscode.window.showInformationMessage(message, ...buttons);
  const [first] = written;
  if (chosen === open && first) await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(first.uri, true));
  if (chosen !== details) return;
  await reports.show(vscode.l10n.t('What was left out'), `${notes.join('\n')}\n`, vscode.ViewColumn.Active);
}

/** That of the role that is open, else one of those that are open. */
async function folderToWriteTo(): Promise<vscode.Uri | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const own = document && isOurs(document) ? vscode.workspace.getWorkspaceFolder(document.uri)?.uri : undefined;
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (own) return own;
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  if (!folders[0])
    void vscode.window.showErrorMessage(vscode.l10n.t('Open a folder first: vocabularies are kept in it.'));
  return folders[0]?.uri;
}
