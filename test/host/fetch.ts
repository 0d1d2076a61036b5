/**
 * VS Code and a browser to show it in, from npm alone: code-server is VS Code's own server and workbench, built.
 */
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.ts';
import { npmInstall } from './npm.ts';
import { startGroup } from './processes.ts';
import { startProgress, type Progress } from './progress.ts';
import { stop } from './say.mjs';

/**
 * VS Code, each with the Node that it wants: 1.139.1, and 1.93.1, the lowest that `engines.vscode` allows. That is what
 * decided the lowest: npm has no server of 1.91 and 1.92.
 */
const hosts = {
  newest: { codeServer: '4.139.1', node: '24.21.0' },
  oldest: { codeServer: '4.93.1', node: '20.20.2' },
} as const;

const chromiumVersion = '143.0.4';

/** It checks passwords, which nobody asks for; the one that the oldest wants would have to be compiled. */
const overrides = { newest: {}, oldest: { argon2: '0.44.0' } } as const;

export type HostVersion = keyof typeof hosts;

/** Big parts of VS Code for agents and other systems, loaded only when used: leaving them out saves 300 MB. */
const unneeded = {
  packages: ['@github/copilot-sdk', '@microsoft/mxc-sdk', '@vscode/windows-process-tree', '@vscode/windows-registry'],
  extensions: ['copilot', 'mermaid-markdown-features', 'microsoft-authentication'],
} as const;

/** A VS Code server that is ready to be started: `node entry`. Absolute paths. */
export interface VSCodeHost {
  readonly node: string;
  readonly entry: string;
}

/** Fetches VS Code the first time; ends the process with status 2 where that cannot be. */
export async function fetchHost(version: HostVersion = 'newest'): Promise<VSCodeHost> {
  const { codeServer, node } = hosts[version];
  const nodePackage = `node-linux-${requireArchitecture(['x64', 'arm64'])}`;
  const folder = await fetched(`code-server-${codeServer}-${nodePackage}-${node}`, 'VS Code', async (to, progress) => {
    const manifest = { name: 'vscode-host', private: true, overrides: overrides[version] };
    await writeFile(join(to, 'package.json'), JSON.stringify(manifest));
    await npmInstall(to, [`code-server@${codeServer}`, `${nodePackage}@${node}`], progress);
    const vscode = join(to, 'node_modules', 'code-server', 'lib', 'vscode');
    await leaveOutUnneeded(vscode);
    await npmInstall(vscode, [], progress);
    if (version === 'oldest') await writeSilentLog(vscode);
  });
  const modules = join(folder, 'node_modules');
  return {
    node: join(modules, nodePackage, 'bin', 'node'),
    entry: join(modules, 'code-server', 'out', 'node', 'entry.js'),
  };
}

/** Fetches a Chromium without a window the first time. @returns the folder it was unpacked to. */
export async function fetchChromium(): Promise<string> {
  requireArchitecture(['x64']);
  const name = `chromium-${chromiumVersion}`;
  return fetched(name, 'Chromium', async (to, progress) => {
    await writeFile(join(to, 'package.json'), '{ "name": "chromium-host", "private": true }\n');
    await npmInstall(to, [`@sparticuz/chromium@${chromiumVersion}`], progress);
    // It unpacks itself into the temp folder, and takes its system libraries along when it believes to be in AWS Lambda.
    const unpack = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`;
    const env = { ...process.env, TMPDIR: to, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', NODE_OPTIONS: '' };
    const { ended } = startGroup(process.execPath, ['-e', unpack], { cwd: to, env, stdio: ['ignore', 2, 2] });
    const status = await ended;
    if (status !== 0 || !existsSync(join(to, 'chromium'))) throw new Error(`@sparticuz/chromium: ${status}`);
    await rm(join(to, 'node_modules'), { recursive: true });
  });
}

async function fetched(name: string, what: string, fetch: (to: string, progress: Progress) => Promise<void>) {
  return cached(name, async (to) => {
    const progress = startProgress({
      en: `fetching ${what} (once, into .cache):`,
      fr: `téléchargement de ${what} (une fois, dans .cache) :`,
    });
    await fetch(to, progress).catch((error: unknown) => {
      progress.stop();
      throw error;
    });
    progress.done();
  }).catch((error: unknown) => {
    const text = { en: `${what} could not be fetched`, fr: `${what} n’a pas pu être téléchargé` };
    return stop(text, error instanceof Error ? error.message : String(error));
  });
}

async function leaveOutUnneeded(vscode: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(vscode, 'package.json'), 'utf8'));
  for (const name of unneeded.packages) delete manifest.dependencies[name];
  await writeFile(join(vscode, 'package.json'), JSON.stringify(manifest, undefined, 2));
  for (const name of unneeded.extensions) {
    await rm(join(vscode, 'extensions', name), { recursive: true, force: true });
  }
}

/** Where the native module that writes its log is not built, the oldest turns in a circle for ever. */
async function writeSilentLog(vscode: string): Promise<void> {
  const methods = [
    'trace',
    'debug',
    'info',
    'warn',
    'error',
    'setLevel',
    'clearFormatters',
    'setPattern',
    'flush',
    'drop',
  ];
  const log = `{ ${methods.map((name) => `${name}() {}`).join(', ')} }`;
  await writeFile(
    join(vscode, 'node_modules', '@vscode', 'spdlog', 'index.js'),
    `exports.setFlushOn = () => {};\nexports.createAsyncRotatingLogger = async () => (${log});\n`,
  );
}

function requireArchitecture(known: readonly string[]): string {
  if (process.platform === 'linux' && known.includes(process.arch)) return process.arch;
  const system = `${process.platform}-${process.arch}`;
  return stop({
    en: `npm has no VS Code or Chromium for ${system}: install the desktop VS Code (or Chromium, and name it in CHROME_PATH)`,
    fr: `npm n’a pas de VS Code ou de Chromium pour ${system} : installez VS Code (ou Chromium, nommé dans CHROME_PATH)`,
  });
}
