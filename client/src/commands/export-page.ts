import * as vscode from 'vscode';
import { isOurs } from '../languages.ts';
import { exportPage, printPage } from '../preview/preview-export.ts';
import type { Command, Extension } from './command.ts';

/** Of the preview that has the focus, else of the role in the active editor. */
export const exportHtml = onPage('rolespec.exportHtml', (extension, uri) => exportPage(extension, uri, 'html'));
export const exportMarkdown = onPage('rolespec.exportMarkdown', (extension, uri) =>
  exportPage(extension, uri, 'markdown'),
);
export const printRole = onPage('rolespec.print', printPage);

function onPage(id: string, work: (extension: Extension, uri: vscode.Uri) => Promise<void>): Command {
  return {
    id,
    async run(extension) {
      const document = vscode.window.activeTextEditor?.document;
      const uri = extension.previews.active?.uri ?? (document && isOurs(document) ? document.uri : undefined);
      if (uri) await work(extension, uri);
    },
  };
}
