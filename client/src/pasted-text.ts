import * as vscode from 'vscode';
import { isOurs } from './languages.ts';

/** Offers to make a role of a text that was pasted into an empty file. */
export function offerForPastedText(): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    const [change] = contentChanges;
    const isWhole = contentChanges.length === 1 && change?.text.length === document.getText().length;
    if (!isOurs(document) || !isWhole || reason !== undefined || !/\S\s*[\r\n]+\s*\S/.test(change.text)) return;
    void offer(document);
  });
}

async function offer(document: vscode.TextDocument): Promise<void> {
  const [first] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(0, 0, 0, 0),
    'refactor.rewrite.starterFromText',
    1,
  );
  if (!first?.edit) return;
  const yes = vscode.l10n.t('Make a Role of It');
  const { version } = document;
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'This text is no role yet. Its title and headings can be made into one; the paragraphs stay as comments.',
    ),
    yes,
  );
  if (answer === yes && document.version === version) await vscode.workspace.applyEdit(first.edit);
}
