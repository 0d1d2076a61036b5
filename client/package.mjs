/**
 * `npm run package`: the extension as a VSIX, `dist/rolespec-<version>.vsix`, from what is built in `dist/`.
 *
 * It is packed in a folder of its own beside it, `extension`, with just its files: the manifest is the package.json of the
 * library and the command as well, whose `files` are others.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

const root = fileURLToPath(new URL('..', import.meta.url));

/** All that VS Code reads of a manifest; the rest is for npm and for those who work on this. */
const manifestKeys = [
  ...[
    'name',
    'displayName',
    'description',
    'version',
    'publisher',
    'license',
    'icon',
    'type',
    'categories',
    'keywords',
  ],
  ...['main', 'browser', 'activationEvents', 'capabilities', 'l10n', 'contributes'],
];

const files = {
  'CHANGELOG.md': 'CHANGELOG.md',
  LICENSE: 'LICENSE',
  'README.md': 'client/README.md',
  'dist/client': 'dist/client',
  'dist/server': 'dist/server',
  l10n: 'l10n',
  'package.nls.json': 'package.nls.json',
  'package.nls.fr.json': 'package.nls.fr.json',
  'third-party-notices.txt': 'dist/third-party-notices.txt',
  'client/json-language-configuration.json': 'client/json-language-configuration.json',
  'client/yaml-language-configuration.json': 'client/yaml-language-configuration.json',
  'client/syntaxes': 'client/syntaxes',
  'client/media/icon.png': 'client/media/icon.png',
  'client/media/role-dark.svg': 'client/media/role-dark.svg',
  'client/media/role-light.svg': 'client/media/role-light.svg',
};

const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const packagePath = process.argv[2] ?? join(root, 'dist', `${manifest.name}-${manifest.version}.vsix`);
const folder = join(dirname(packagePath), 'extension');
await rm(folder, { recursive: true, force: true });
for (const [to, from] of Object.entries(files)) {
  await mkdir(dirname(join(folder, to)), { recursive: true });
  await cp(join(root, from), join(folder, to), { recursive: true, filter: (path) => !path.endsWith('.map') });
}
const shown = Object.fromEntries(manifestKeys.map((key) => [key, manifest[key]]));
const extension = { ...shown, engines: { vscode: manifest.engines.vscode }, files: ['**'] };
await writeFile(join(folder, 'package.json'), `${JSON.stringify(extension, undefined, 2)}\n`);

await createVSIX({
  cwd: folder,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  // There is no address yet that they could be rewritten to.
  rewriteRelativeLinks: false,
});
