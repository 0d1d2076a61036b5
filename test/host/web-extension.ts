/**
 * An extension for VS Code in a browser comes over HTTP: a small server of its folder, and what makes the page of VS Code
 * take it from there, to run it in a web worker.
 */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { Page } from 'playwright-core';

export interface WebExtension {
  /** The folder as it would be installed. Absolute. */
  readonly folder: string;
  /** A suite in one file, which is served as if it lay in `dist/test` of that folder. Absolute. */
  readonly suite: string;
}

const types: Readonly<Record<string, string>> = {
  '.cjs': 'text/javascript',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The place of the suite, for whoever loads the extension. */
const suitePath = '/dist/test/suite.cjs';

/** Serves it on a port of this machine. @returns the port, and how to end it. */
export async function serveExtension({ folder, suite }: WebExtension) {
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const file = path === suitePath ? suite : join(folder, path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'text/plain' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server of the extension has no port');
  return {
    port: address.port,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * Tells the page, before it reads its settings, where the extension and its suite are: behind VS Code's own proxy, as its
 * policy lets nothing else through.
 *
 * @param authority of VS Code's server.
 */
export async function loadFrom(port: number, authority: string, page: Page): Promise<void> {
  const at = (path: string) => ({ scheme: 'http', authority, path: `/proxy/${port}${path}` });
  const options = JSON.stringify({ extensions: [at('')], extensionTestsPath: at(suitePath) });
  await page.addInitScript(`document.addEventListener('readystatechange', () => {
    const element = document.getElementById('vscode-workbench-web-configuration');
    if (document.readyState !== 'interactive' || !element) return;
    const settings = JSON.parse(element.getAttribute('data-settings'));
    settings.developmentOptions = { ...settings.developmentOptions, ...${options} };
    element.setAttribute('data-settings', JSON.stringify(settings));
  });`);
}
