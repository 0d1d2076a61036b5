/** What the documents of our webviews are made of. */
import { Uri, workspace } from 'vscode';

/** A file of the extension. */
export async function builtText(extensionUri: Uri, name: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'client', name)));
}

/** By which a webview knows our script and our styles; another one each time. */
export function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A text in an element or an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
