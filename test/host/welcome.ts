import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const manifest = {
  name: 'rolespec-welcome',
  publisher: 'rolespec',
  version: '0.0.0',
  engines: { vscode: '^1.91.0' },
  main: './main.cjs',
  activationEvents: ['onStartupFinished'],
};

/** Leaves a reload alone: there VS Code itself brings back what was open. */
const main = (file: string) => `
const { commands, Uri, window } = require('vscode');
exports.activate = async () => {
  if (window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) return;
  await window.showTextDocument(Uri.file(${JSON.stringify(file)}));
  await commands.executeCommand('rolespec.openPreviewToSide');
};
`;

/**
 * Writes a small extension that opens one role and its page when VS Code opens: a bare address cannot ask for that.
 *
 * @returns its folder, inside `folder`.
 */
export async function writeWelcome(folder: string, file: string): Promise<string> {
  const welcome = join(folder, manifest.name);
  await mkdir(welcome, { recursive: true });
  await writeFile(join(welcome, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(welcome, 'main.cjs'), main(file));
  return welcome;
}
