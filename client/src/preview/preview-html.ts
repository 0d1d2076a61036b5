import type { Uri } from 'vscode';
import { builtText, escapeHtml, newNonce } from '../webview-parts.ts';
import type { Words } from '../webview/words.ts';

/**
 * The document of the webview, empty until its script is told what to show. It may load nothing at all: its script and
 * its style are inside it and known by their nonce, and a picture of the page is written out in it.
 */
export async function previewHtml(extensionUri: Uri, loading: string, words: Words): Promise<string> {
  const [script, style] = await Promise.all([
    builtText(extensionUri, 'preview.js'),
    builtText(extensionUri, 'preview.css'),
  ]);
  const nonce = newNonce();
  const policy = `default-src 'none'; img-src data:; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${nonce}" id="page-style"></style>
<style nonce="${nonce}">${style}</style>
</head>
<body><p id="loading">${escapeHtml(loading)}</p></body>
<script nonce="${nonce}" data-words="${escapeHtml(JSON.stringify(words))}">${script}</script>
</html>`;
}
