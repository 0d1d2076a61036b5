import * as vscode from 'vscode';
import { explainCommand } from '../../../server/src/lsp/protocol.ts';
import { explanationUri } from '../explanations.ts';
import type { Command } from './command.ts';

/** Shows what a code finds and why, as a page beside the text. Not in the palette: a finding says which code. */
export const explain: Command = {
  id: explainCommand,
  async run(_, code) {
    if (typeof code !== 'string') return;
    const uri = explanationUri(code);
    // The preview belongs to an extension that may be switched off, and has its commands once it runs.
    const markdown = vscode.extensions.getExtension('vscode.markdown-language-features');
    await markdown?.activate();
    if (markdown) await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
    else await vscode.window.showTextDocument(uri, { preview: true, viewColumn: vscode.ViewColumn.Beside });
  },
};
