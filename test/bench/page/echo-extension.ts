import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** As the palette has it. */
export const echoCommand = 'Echo the title';

const manifest = {
  name: 'echo',
  publisher: 'rolespec-bench',
  version: '0.0.0',
  engines: { vscode: '^1.93.0' },
  main: './main.cjs',
  contributes: { commands: [{ command: 'echo.open', title: echoCommand }] },
};

const page = `<!DOCTYPE html>
<html lang="en">
  <body>
    <h1></h1>
    <script>
      const heading = document.querySelector('h1');
      addEventListener('message', ({ data }) => (heading.textContent = data));
      acquireVsCodeApi().postMessage('ready');
    </script>
  </body>
</html>`;

const main = `
const { commands, ViewColumn, window, workspace } = require('vscode');
exports.activate = ({ subscriptions }) => {
  const open = () => {
    const { document } = window.activeTextEditor;
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const { webview } = window.createWebviewPanel('echo', 'Echo', place, { enableScripts: true });
    const tell = () => webview.postMessage(/^title: (.*)/m.exec(document.getText())[1]);
    subscriptions.push(webview.onDidReceiveMessage(tell), workspace.onDidChangeTextDocument(tell));
    webview.html = ${JSON.stringify(page)};
  };
  subscriptions.push(commands.registerCommand('echo.open', open));
};
`;

/**
 * Writes an extension that sends the title of a file to a page with nothing but a heading, at each key: what a key needs
 * at least from the editor to a page beside it.
 *
 * @returns its folder, inside `folder`.
 */
export async function writeEchoExtension(folder: string): Promise<string> {
  const own = join(folder, manifest.name);
  await mkdir(own, { recursive: true });
  await writeFile(join(own, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(own, 'main.cjs'), main);
  return own;
}
