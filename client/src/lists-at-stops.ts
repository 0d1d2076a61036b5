import * as vscode from 'vscode';
import { isOurs } from './languages.ts';

/**
 * Opens the list of proposals where a field was just written out or a tab stop reached: the editor does so only behind a
 * key that was typed.
 */
export function openListsAtStops(): vscode.Disposable {
  let last = { text: '', line: -1 };
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges: [change], reason }) => {
      if (!isOurs(document) || !change) return;
      const line = change.range.start.line + change.text.split('\n').length - 1;
      last = { text: reason === undefined ? change.text : '', line };
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection], kind }) => {
      if (!selection?.isEmpty || !isOurs(textEditor.document)) return;
      const { line, character } = selection.active;
      const written = line === last.line ? last.text : undefined;
      const { text } = textEditor.document.lineAt(line);
      // The line below the name of a group is empty because it was just written.
      const isGroup = /:\r?\n +$/.test(written ?? '') && text.trim() === '';
      if (!isJump(kind, written) || !(isGroup || isEmptyPlace(text, character))) return;
      void openList(textEditor);
    }),
  );
}

/** @param written what was just written on the line of the cursor. */
function isJump(kind: vscode.TextEditorSelectionChangeKind | undefined, written: string | undefined): boolean {
  // Enter begins an item; a list that is open there would take the next Enter.
  if (kind === vscode.TextEditorSelectionChangeKind.Command)
    return written === undefined || !/^\s*(?:- *)?$/.test(written);
  // A field without a stop in it is told as no command.
  return kind === undefined && /\S(?:\s*[:-] |:\r?\n +)$/.test(written ?? '');
}

/** In JSON, most stops stand between quotes. */
function isEmptyPlace(line: string, column: number): boolean {
  const [before, after] = [line.slice(0, column), line.slice(column)];
  return /(?:(?::|-) |(?:: |\[)")$/.test(before) && /^[\s\]}"']*(?:[,#].*)?$/.test(after);
}

/** As if a space had been typed; where there is nothing to propose, nothing is said. */
async function openList(editor: vscode.TextEditor): Promise<void> {
  const { document, selection } = editor;
  const found = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
    ' ',
  );
  if (found.items.length === 0 || editor !== vscode.window.activeTextEditor || !editor.selection.isEqual(selection))
    return;
  await vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
}
