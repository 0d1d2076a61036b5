import * as vscode from 'vscode';
import { isOurs } from '../languages.ts';
import type { OpenOptions } from '../preview/previews.ts';
import type { Command } from './command.ts';

/** Show the page of the role in the active editor: in its place, beside it, and beside it for good. */
export const openPreview = command('rolespec.openPreview', { beside: false, locked: false });
export const openPreviewToSide = command('rolespec.openPreviewToSide', { beside: true, locked: false });
export const openLockedPreviewToSide = command('rolespec.openLockedPreviewToSide', { beside: true, locked: true });

function command(id: string, options: OpenOptions): Command {
  return {
    id,
    run({ previews }) {
      const document = vscode.window.activeTextEditor?.document;
      if (document && isOurs(document)) previews.open(document.uri, options);
      else void vscode.window.showInformationMessage(vscode.l10n.t('Open a role first: its page is shown beside it.'));
    },
  };
}
