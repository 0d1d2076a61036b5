import * as vscode from 'vscode';
import { isOurs } from '../languages.ts';
import type { Command } from './command.ts';

/** Shows the page of the role in the active editor, beside it. */
export const openPreviewToSide: Command = {
  id: 'rolespec.openPreviewToSide',
  run({ preview }) {
    const document = vscode.window.activeTextEditor?.document;
    if (document && isOurs(document)) preview.open(document.uri);
    else void vscode.window.showInformationMessage(vscode.l10n.t('Open a role first: its page is shown beside it.'));
  },
};
