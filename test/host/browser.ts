import { join } from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { remove, removeOnExit, temporaryFolder } from './temporary.ts';

export interface BrowserOptions {
  /** In CSS pixels; the usual one if left out. */
  readonly size?: { readonly width: number; readonly height: number };
}

export const usualSize = { width: 1600, height: 1000 };

const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  // Nothing but this machine can be reached, whatever VS Code would like to ask the world.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost , EXCLUDE *.localhost',
];

/** A browser without a window, with a profile of its own. */
export interface Browser {
  readonly version: string;
  readonly page: Page;
  readonly close: () => Promise<void>;
}

export async function launchBrowser({ size }: BrowserOptions = {}): Promise<Browser> {
  const folder = await temporaryFolder('browser');
  try {
    const { executablePath, env } = await findChromium(folder);
    const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath,
      env: Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)),
      args: flags,
      // It shows our own pages only, and the sandbox refuses root and most containers.
      chromiumSandbox: false,
      viewport: size ?? usualSize,
      locale: 'en-US',
      reducedMotion: 'reduce',
      // exitOnSignals has them; Playwright ends its browser when the process exits.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    const forget = removeOnExit(folder);
    return {
      version: context.browser()?.version() ?? '',
      page: context.pages()[0] ?? (await context.newPage()),
      async close() {
        await context.close();
        forget();
        await remove(folder);
      },
    };
  } catch (error) {
    await remove(folder);
    throw error;
  }
}

/**
 * Waits until a condition holds, looked at with each picture that is drawn; not by `waitForFunction`, which evaluates it
 * again and again, and that the policies of our pages and of the preview do not allow.
 */
export async function until(target: Page | Frame, condition: string): Promise<void> {
  await target.evaluate(`new Promise((resolve, reject) => {
    const look = () => ((${condition}) ? resolve() : requestAnimationFrame(look));
    setTimeout(() => reject(new Error('never came true: ' + ${JSON.stringify(condition)})), 30_000);
    look();
  })`);
}
