import * as vscode from 'vscode';
import type { Command } from './command.ts';

/** Lists the sections that the role in the active editor does not have yet; the chosen one is added at its place. */
export const addSection: Command = {
  id: 'rolespec.addSection',
  run: () =>
    vscode.commands.executeCommand('editor.action.codeAction', {
      kind: 'refactor.rewrite.addSection',
      apply: 'never',
    }),
};
