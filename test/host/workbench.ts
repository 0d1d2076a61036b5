/**
 * VS Code as a person sees it: the real workbench in a browser, with our built extension installed, on a copy of a
 * folder. For what an extension cannot ask its host: what is drawn, and where.
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '../../server/src/text/language.ts';
import { launchBrowser } from './browser.ts';
import { root } from './cache.ts';
import { withCopy } from './samples.ts';
import { startServer, type Server } from './server.ts';
import { themeSettings, type Theme } from './settings.ts';
import { hands, type Hands } from './hands.ts';

export interface WorkbenchOptions {
  /** The folder to open a copy of; `samples/e-commerce` if left out. Absolute. */
  readonly folder?: string;
  /** A file to open at once, relative to the folder. */
  readonly file?: string;
  readonly locale?: Language;
  readonly theme?: Theme;
  readonly size?: { readonly width: number; readonly height: number };
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The folder of the built extension; the project if left out. */
  readonly extension?: string;
  /** Folders of extensions beside it. */
  readonly companions?: readonly string[];
}

export interface Host extends Hands {
  /** The copy that is open. */
  readonly folder: string;
  readonly server: Server;
}

/** Opens the workbench, does `work` in it, and ends everything again, whatever happens. Waits at most 60 s per step. */
export async function withWorkbench<Result>(
  options: WorkbenchOptions,
  work: (page: Page, host: Host) => Promise<Result>,
): Promise<Result> {
  return withCopy(options.folder ?? join(root, 'samples', 'e-commerce'), async (folder) => {
    const server = await startServer({
      workspace: folder,
      extensions: [options.extension ?? root, ...(options.companions ?? [])],
      locale: options.locale ?? 'en',
      settings: { ...themeSettings(options.theme ?? 'light'), ...options.settings },
    });
    try {
      const browser = await launchBrowser(options);
      try {
        const { page } = browser;
        page.setDefaultTimeout(60_000);
        const host = { ...hands(page), folder, server };
        await page.goto(addressOf(host, options.file));
        await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
        if (options.file) {
          await host.waitForFile(options.file);
          // Asked to open a file, VS Code brings back nothing of what was open before: a reload is no new wish.
          await page.evaluate(
            (bare) => history.replaceState(undefined, '', bare),
            `/?folder=${encodeURIComponent(folder)}`,
          );
        }
        return await work(page, host);
      } catch (error) {
        throw await withPicture(error, browser.page);
      } finally {
        await browser.close();
      }
    } finally {
      await server.stop();
    }
  });
}

/** VS Code opens the file with its window: choosing it in a list would take as long as both together. */
function addressOf({ folder, server: { address, authority } }: Host, file: string | undefined): string {
  if (file === undefined) return address;
  const url = new URL(address);
  url.searchParams.set('folder', folder);
  url.searchParams.set('payload', JSON.stringify([['openFile', `vscode-remote://${authority}${join(folder, file)}`]]));
  return url.href;
}

/** What was on the screen tells more than which selector did not come. */
async function withPicture(error: unknown, page: Page): Promise<Error> {
  const path = join(root, '.cache', 'failures', `${Date.now()}.png`);
  const taken = await page.screenshot({ path }).then(
    () => `the screen then: ${path}`,
    () => 'no picture of the screen could be taken',
  );
  return new Error(`${error instanceof Error ? error.message : String(error)}\n${taken}`, { cause: error });
}
