import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { root } from '../../host/cache.ts';

export const stockExtension = 'rolespec-bench.stock-yaml';

/** What the YAML extension of VS Code sets for YAML; and its indentation behind Enter, which it leaves to the user. */
const defaults = {
  'editor.insertSpaces': true,
  'editor.tabSize': 2,
  'editor.quickSuggestions': { other: true, comments: false, strings: true },
  'editor.autoIndent': 'advanced',
  'editor.formatOnType': true,
};

const manifest = {
  name: 'stock-yaml',
  publisher: 'rolespec-bench',
  version: '0.0.0',
  engines: { vscode: '^1.91.0' },
  main: './main.cjs',
  activationEvents: ['onLanguage:yaml'],
  contributes: { configurationDefaults: { '[yaml]': defaults } },
};

/** Our schema for our files, as a user of the YAML extension sets it. */
export const stockSettings = {
  'yaml.schemas': { [pathToFileURL(join(root, 'schemas', 'role.schema.json')).href]: '*.role.yaml' },
  'yaml.schemaStore.enable': false,
};

const main = (node: string, server: string) => `
import { LanguageClient } from 'vscode-languageclient/node';
export async function activate({ subscriptions }) {
  const run = { command: ${JSON.stringify(node)}, args: [${JSON.stringify(server)}, '--stdio'] };
  const client = new LanguageClient('yaml', 'YAML', run, {
    documentSelector: [{ language: 'yaml' }],
    synchronize: { configurationSection: ['yaml', 'editor', 'files'] },
  });
  subscriptions.push({ dispose: () => void client.dispose() });
  await client.start();
}
`;

/**
 * Writes an extension around the stock YAML server, so that it is met in the same VS Code as ours.
 *
 * @returns its folder, inside `folder`.
 */
export async function writeStockExtension(folder: string, node: string, server: string): Promise<string> {
  const own = join(folder, manifest.name);
  await mkdir(own, { recursive: true });
  await writeFile(join(own, 'package.json'), JSON.stringify(manifest));
  await esbuild.build({
    stdin: { contents: main(node, server), resolveDir: root },
    bundle: true,
    external: ['vscode'],
    format: 'cjs',
    outfile: join(own, 'main.cjs'),
    platform: 'node',
    target: 'node20',
  });
  // Its helper must not live on beside what is measured.
  await esbuild.stop();
  return own;
}
