/**
 * Takes the place of the desktop VS Code for `@vscode/test-electron`: started with the same arguments, it runs the same
 * suite in the same extension host, in a VS Code server with a browser in front of it, and ends with the suite's status.
 *
 * Arguments of our own: `--rolespec-version=oldest`; `--rolespec-vsix=`, an extension that is installed instead of the one
 * in development; `--rolespec-web=`, the folder of one that runs in a web worker.
 */
import { statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { pickLanguage } from '../../server/src/text/language.ts';
import { launchBrowser } from './browser.ts';
import { exitOnSignals } from './processes.ts';
import { startServer, type Server } from './server.ts';
import { loadFrom, serveExtension } from './web-extension.ts';

const args = process.argv.slice(2);
const valuesOf = (name: string) =>
  args.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3));
const [vsix] = valuesOf('rolespec-vsix');
const [web] = valuesOf('rolespec-web');
const [suite = ''] = valuesOf('extensionTestsPath');

/** Two native modules that npm does not build (VS Code then writes no log files and has no watchdog), and no gallery. */
const isNoise = /Could not locate the bindings file|native-watchdog|additional builtin extensions/;

exitOnSignals();
const workspace = resolve(
  args.find((arg) => !arg.startsWith('-') && statSync(arg, { throwIfNoEntry: false })?.isDirectory()) ?? '.',
);
const server = await startServer({
  workspace,
  version: valuesOf('rolespec-version').includes('oldest') ? 'oldest' : 'newest',
  vsix,
  proxy: web !== undefined,
  locale: pickLanguage(valuesOf('locale')[0]),
  testDriver: true,
});
let status = 1;
try {
  status = web ? await runInWorker(server, web) : await runInNode(server);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
} finally {
  await server.stop();
}
process.exit(status);

async function runInNode(server: Server): Promise<number> {
  const remote = (path: string) => `vscode-remote://${server.authority}${encodeURI(resolve(path))}`;
  const developed = vsix ? [await emptyExtension(server.folder)] : valuesOf('extensionDevelopmentPath');
  const payload = developed.map((path) => ['extensionDevelopmentPath', remote(path)]);
  return runSuite(server, [...payload, ['extensionTestsPath', remote(suite)]]);
}

async function runInWorker(server: Server, folder: string): Promise<number> {
  const { port, stop } = await serveExtension({ folder, suite });
  try {
    return await runSuite(server, [], (page) => loadFrom(port, server.authority, page));
  } finally {
    await stop();
  }
}

/** VS Code runs a suite only beside an extension in development. */
async function emptyExtension(folder: string): Promise<string> {
  const path = join(folder, 'empty');
  const manifest = { name: 'empty', publisher: 'rolespec', version: '0.0.1', engines: { vscode: '*' } };
  await mkdir(path);
  await writeFile(join(path, 'package.json'), JSON.stringify(manifest));
  return path;
}

async function runSuite(
  { address }: Server,
  payload: readonly (readonly string[])[],
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<number> {
  const browser = await launchBrowser();
  const { page } = browser;
  const ended = new Promise<number>((done, failed) => {
    page.on('crash', () => failed(new Error('the page of VS Code crashed')));
    page.on('close', () => failed(new Error('the page of VS Code closed before the suite ended')));
    // The workbench calls these two functions where they exist: when run() has settled, and for each console line.
    void page.exposeFunction('codeAutomationExit', (code: number) => done(code));
    void page.exposeFunction('codeAutomationLog', (_: string, logged: readonly unknown[]) => {
      const line = format(...logged);
      if (!isNoise.test(line)) console.log(line);
    });
  });
  try {
    await prepare(page);
    const query = new URLSearchParams({
      folder: workspace,
      payload: JSON.stringify([['skipWelcome', 'true'], ...payload]),
    });
    await page.goto(`${address}?${query}`);
    return await ended;
  } finally {
    ended.catch(() => {});
    await browser.close();
  }
}
