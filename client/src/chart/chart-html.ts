import { env, type Uri } from 'vscode';
import type { Words } from '../webview/chart/words.ts';
import { builtText, escapeHtml, newNonce } from '../webview-parts.ts';

/**
 * The document of the panel, empty until its script is told what to show. It may load nothing at all: its script and its
 * styles are inside it and known by their nonce.
 */
export async function chartHtml(extensionUri: Uri, title: string, words: Words): Promise<string> {
  const [script, style] = await Promise.all([
    builtText(extensionUri, 'chart.js'),
    builtText(extensionUri, 'chart.css'),
  ]);
  const nonce = newNonce();
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}" id="chart-style"></style>
<style nonce="${nonce}">${style}</style>
</head>
<body></body>
<script nonce="${nonce}" data-words="${escapeHtml(JSON.stringify(words))}">${script}</script>
</html>`;
}
