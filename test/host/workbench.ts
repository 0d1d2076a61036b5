/**
 * VS Code as a person sees it: the real workbench in a browser, with our built extension installed, on a copy of a
 * folder. For what an extension cannot ask its host: what is drawn, and where.
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '../../server/src/text/language.ts';
import { launchBrowser } from './browser.ts';
import { root } from './cache.ts';
import { copyOf } from './samples.ts';
import { startServer, type KeyBinding, type Server } from './server.ts';
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
  /** Keys of the user, above those of VS Code. */
  readonly keys?: readonly KeyBinding[];
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

/** A workbench that is open. */
export interface Workbench {
  readonly page: Page;
  readonly host: Host;
  /** Ends it with everything that was started for it. */
  readonly close: () => Promise<void>;
}

export const usualFolder = join(root, 'samples', 'e-commerce');

/** Opens a workbench of its own, does `work` in it, and ends everything again, whatever happens. */
export async function withWorkbench<Result>(
  options: WorkbenchOptions,
  work: (page: Page, host: Host) => Promise<Result>,
): Promise<Result> {
  const workbench = await openWorkbench(options);
  try {
    return await work(workbench.page, workbench.host);
  } catch (error) {
    throw await withPicture(error, workbench.page);
  } finally {
    await workbench.close();
  }
}

/** Waits at most 60 s per step, then and later. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const ends: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const end of ends.splice(0).toReversed()) await end();
  };
  try {
    const { folder, remove } = await copyOf(options.folder ?? usualFolder);
    ends.push(remove);
    const server = await startServer({
      workspace: folder,
      extensions: [options.extension ?? root, ...(options.companions ?? [])],
      locale: options.locale ?? 'en',
      settings: { ...themeSettings(options.theme ?? 'light'), ...options.settings },
      keys: options.keys ?? [],
    });
    ends.push(server.stop);
    const { page, close: closeBrowser } = await launchBrowser(options);
    ends.push(closeBrowser);
    const host = { ...hands(page), folder, server };
    try {
      await show(page, host, options.file);
    } catch (error) {
      throw await withPicture(error, page);
    }
    return { page, host, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function show(page: Page, host: Host, file: string | undefined): Promise<void> {
  page.setDefaultTimeout(60_000);
  await page.goto(addressOf(host, file));
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  if (file === undefined) return;
  await host.waitForFile(file);
  // Asked to open a file, VS Code brings back nothing of what was open before: a reload is no new wish.
  const bare = `/?folder=${encodeURIComponent(host.folder)}`;
  await page.evaluate((address) => history.replaceState(undefined, '', address), bare);
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
export async function withPicture(error: unknown, page: Page): Promise<Error> {
  const path = join(root, '.cache', 'failures', `${Date.now()}.png`);
  const taken = await page.screenshot({ path }).then(
    () => `the screen then: ${path}`,
    () => 'no picture of the screen could be taken',
  );
  return new Error(`${error instanceof Error ? error.message : String(error)}\n${taken}`, { cause: error });
}
