/**
 * Takes the place of the desktop VS Code for `@vscode/test-electron`: started with the same arguments, it runs the same
 * suite in the same extension host, in a VS Code server with a browser in front of it, and ends with the suite's status.
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { format } from 'node:util';
import { pickLanguage } from '../../server/src/text/language.ts';
import { launchBrowser } from './browser.ts';
import { exitOnSignals } from './processes.ts';
import { startServer, type Server } from './server.ts';

const args = process.argv.slice(2);
const valuesOf = (name: string) =>
  args.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3));

/** Two native modules that npm does not build (VS Code then writes no log files and has no watchdog), and no gallery. */
const isNoise = /Could not locate the bindings file|native-watchdog|additional builtin extensions/;

exitOnSignals();
const workspace = args.find((arg) => !arg.startsWith('-') && statSync(arg, { throwIfNoEntry: false })?.isDirectory());
const server = await startServer({
  workspace: resolve(workspace ?? '.'),
  locale: pickLanguage(valuesOf('locale')[0]),
  testDriver: true,
});
let status = 1;
try {
  status = await runSuite(server);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
} finally {
  await server.stop();
}
process.exit(status);

async function runSuite({ authority, address }: Server): Promise<number> {
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
    const remote = (path: string) => `vscode-remote://${authority}${encodeURI(resolve(path))}`;
    const payload = [
      ['skipWelcome', 'true'],
      ...valuesOf('extensionDevelopmentPath').map((path) => ['extensionDevelopmentPath', remote(path)]),
      ...valuesOf('extensionTestsPath').map((path) => ['extensionTestsPath', remote(path)]),
    ];
    const query = new URLSearchParams({ folder: resolve(workspace ?? '.'), payload: JSON.stringify(payload) });
    await page.goto(`${address}?${query}`);
    return await ended;
  } finally {
    ended.catch(() => {});
    await browser.close();
  }
}
