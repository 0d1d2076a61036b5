import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npmInstall } from '../host/npm.ts';
import { startProgress } from '../host/progress.ts';
import { remove, removeOnExit } from '../host/temporary.ts';
import { benchFolder } from './folders.ts';

/** What we compare with. All else that they bring is the newest that they allow at the first run on a machine. */
export const versions = {
  'ajv-cli': '5.0.0',
  'vscode-json-languageserver': '1.3.4',
  'yaml-language-server': '1.25.0',
} as const;

/** The scripts that start them. */
export interface Peers {
  readonly ajvCli: string;
  readonly jsonServer: string;
  readonly yamlServer: string;
}

/**
 * The peers, fetched from npm the first time. The folder is filled under another name and renamed when it is complete.
 *
 * @throws an Error with npm's own last lines.
 */
export async function preparePeers(): Promise<Peers> {
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  const folder = join(benchFolder, 'peers', packages.join('_'));
  if (!existsSync(folder)) await fetchPeers(folder, packages);
  const modules = join(folder, 'node_modules');
  return {
    ajvCli: join(modules, 'ajv-cli', 'dist', 'index.js'),
    jsonServer: join(modules, 'vscode-json-languageserver', 'bin', 'vscode-json-languageserver'),
    yamlServer: join(modules, 'yaml-language-server', 'bin', 'yaml-language-server'),
  };
}

/** Commands that check YAML with a JSON schema; spectral and eslint need what they read and check with beside them. */
const cliVersions = {
  v8r: '5.1.0',
  '@stoplight/spectral-cli': '6.16.3',
  eslint: '10.15.0',
  'eslint-plugin-json-schema-validator': '6.3.1',
  'yaml-eslint-parser': '2.1.0',
  '@sourcemeta/jsonschema': '16.11.0',
} as const;

/** The scripts that start them, and the modules that one of them is given. */
export interface CliPeers {
  readonly v8r: string;
  readonly spectral: string;
  readonly eslint: string;
  readonly eslintPlugin: string;
  readonly yamlParser: string;
  readonly sourcemeta: string;
}

/** The same for what only the section `cli` needs: 420 packages. */
export async function prepareCliPeers(): Promise<CliPeers> {
  const packages = Object.entries(cliVersions).map(([name, version]) => `${name}@${version}`);
  const folder = join(benchFolder, 'peers', packages.map((one) => one.replace(/^.*\//, '')).join('_'));
  if (!existsSync(folder)) await fetchPeers(folder, packages);
  const modules = join(folder, 'node_modules');
  return {
    v8r: join(modules, 'v8r', 'src', 'index.js'),
    spectral: join(modules, '@stoplight', 'spectral-cli', 'dist', 'index.js'),
    eslint: join(modules, 'eslint', 'bin', 'eslint.js'),
    eslintPlugin: moduleIn(modules, 'eslint-plugin-json-schema-validator'),
    yamlParser: moduleIn(modules, 'yaml-eslint-parser'),
    sourcemeta: join(modules, '@sourcemeta', 'jsonschema', 'npm', 'cli.js'),
  };
}

function moduleIn(modules: string, name: string): string {
  return pathToFileURL(createRequire(join(modules, 'x.js')).resolve(name)).href;
}

async function fetchPeers(folder: string, packages: readonly string[]): Promise<void> {
  await mkdir(join(benchFolder, 'peers'), { recursive: true });
  const staging = await mkdtemp(join(benchFolder, 'peers', '.fetching-'));
  const keep = removeOnExit(staging);
  const progress = startProgress({ en: 'fetching the peers', fr: 'récupération des outils comparés' });
  try {
    await writeFile(join(staging, 'package.json'), '{ "private": true }\n');
    await npmInstall(staging, packages, progress);
    await rename(staging, folder);
    progress.done();
  } catch (error) {
    progress.stop();
    await remove(staging);
    // Somebody else was faster.
    if (!existsSync(folder)) throw error;
  } finally {
    keep();
  }
}
