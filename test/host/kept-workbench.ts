/**
 * A workbench that goes from test to test, as opening one takes longer than most tests. The one of a test that passed is
 * kept, tidied up, and handed to the next that asks for the same; the one of a test that failed is closed.
 */
import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { until, usualSize } from './browser.ts';
import { isGone } from './hands.ts';
import {
  openWorkbench,
  usualFolder,
  withPicture,
  type Host,
  type Workbench,
  type WorkbenchOptions,
} from './workbench.ts';

export interface KeptOptions extends Pick<WorkbenchOptions, 'folder' | 'file' | 'locale' | 'size'> {
  /** For what happens when VS Code starts: the one that is kept is not taken. */
  readonly fresh?: boolean;
}

interface Kept extends Workbench {
  /** The folder of which a copy is open. */
  readonly source: string;
  readonly locale: string;
  readonly settings: string;
}

const putAway = 'Control+Alt+Shift+F9';
const closeEditor = 'Control+Alt+Shift+F8';

const keys = [
  {
    key: 'ctrl+alt+shift+f9',
    commands: [
      'workbench.action.closeQuickOpen',
      'workbench.action.closePanel',
      'workbench.action.closeAuxiliaryBar',
      'notifications.clearAll',
      'workbench.view.explorer',
    ],
  },
  {
    key: 'ctrl+alt+shift+f8',
    commands: [
      'workbench.action.files.resetActiveEditorReadonlyInSession',
      'workbench.action.revertAndCloseActiveEditor',
    ],
  },
];

const settings = {
  // A line that sticks at the top would be taken for the first one.
  'editor.stickyScroll.enabled': false,
  // A file that is opened once more is as it is the first time.
  'files.restoreUndoStack': false,
  'workbench.editor.restoreViewState': false,
  // As the newest VS Code says it: it would write the older words anew, and the file would not be what it was.
  'extensions.autoUpdate': 'off',
  'workbench.colorTheme': 'Light Modern',
};

let kept: Kept | undefined;

/** Does `work` in the workbench that is kept, if it is one of these options and can be tidied up, or else in a new one. */
export async function withKeptWorkbench(
  { file, size, ...options }: KeptOptions,
  work: (page: Page, host: Host) => Promise<void>,
): Promise<void> {
  const workbench = (await takeKept(options)) ?? (await openNew(options));
  const { page, host } = workbench;
  try {
    await page.setViewportSize(size ?? usualSize);
    if (file !== undefined) await openFromList(page, host, file);
    await work(page, host);
  } catch (error) {
    const shown = await withPicture(error, page);
    await workbench.close();
    throw shown;
  }
  await closeKept();
  kept = workbench;
}

/** The list of files stands still while it is clicked; what is found by its name comes and goes as it is looked for. */
async function openFromList(page: Page, host: Host, file: string): Promise<void> {
  await page.locator('.explorer-folders-view').getByText(file, { exact: true }).first().dblclick();
  await host.waitForFile(file);
}

export async function closeKept(): Promise<void> {
  const workbench = kept;
  kept = undefined;
  await workbench?.close();
}

type Same = Pick<KeptOptions, 'folder' | 'locale' | 'fresh'>;

/** @returns `undefined` if there is none to be had. */
async function takeKept({ folder = usualFolder, locale = 'en', fresh }: Same): Promise<Kept | undefined> {
  const workbench = kept;
  kept = undefined;
  if (!workbench) return undefined;
  if (workbench.source === folder && workbench.locale === locale && !fresh) {
    try {
      await tidyUp(workbench);
      return workbench;
    } catch (error) {
      console.warn(`a window is not handed on: ${String(error)}`);
    }
  }
  await workbench.close();
  return undefined;
}

async function openNew({ folder = usualFolder, locale = 'en' }: Same): Promise<Kept> {
  const workbench = await openWorkbench({ folder, locale, settings, keys });
  return { ...workbench, source: folder, locale, settings: await settingsOf(workbench.host) };
}

async function settingsOf({ server }: Host): Promise<string> {
  return readFile(join(server.folder, 'data', 'User', 'settings.json'), 'utf8');
}

/** Makes a window what it was when it was opened, step by step, each seen to be done. */
async function tidyUp({ page, host, source, settings: then }: Kept): Promise<void> {
  // Nobody could see when VS Code has taken a setting back.
  assert.equal(await settingsOf(host), then);
  for (const other of page.context().pages()) if (other !== page) await other.close();
  await page.context().clearPermissions();
  await page.mouse.move(0, 0);
  const dialog = page.locator('.monaco-dialog-box');
  if (await dialog.isVisible()) await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.press(putAway);
  for (const part of ['.notification-toast', '.quick-input-widget', '.part.panel', '.part.auxiliarybar']) {
    await page.locator(`${part}:visible`).first().waitFor({ state: 'detached' });
  }
  await page.locator('.explorer-folders-view').waitFor();
  const tabs = page.locator('.part.editor .tab');
  // A page that is just being shown may take the focus, and the key with it.
  for (let tries = 20; tries > 0; tries--) {
    const count = await tabs.count();
    if (count === 0) break;
    await page.keyboard.press(putAway);
    await page.keyboard.press(closeEditor);
    await isGone(tabs.nth(count - 1));
  }
  assert.equal(await tabs.count(), 0, 'editors are open');
  await putBack(page, host.folder, source);
}

/**
 * Makes a folder what its source is. What has changed is taken away first, and then written: the list of the files shows
 * that VS Code has heard of both, and with it whoever watches the folder.
 */
async function putBack(page: Page, folder: string, source: string): Promise<void> {
  const [names, wanted] = [await readdir(folder), new Set(await readdir(source))];
  const isAsItWas = async (name: string) => {
    if (!wanted.has(name)) return false;
    const [now, then] = [await readFile(join(folder, name)), await readFile(join(source, name))];
    return now.equals(then);
  };
  const left: string[] = [];
  for (const name of names) {
    if (await isAsItWas(name)) left.push(name);
    else await rm(join(folder, name), { recursive: true });
  }
  await untilListed(page, left);
  for (const name of wanted) {
    if (!left.includes(name)) await writeFile(join(folder, name), await readFile(join(source, name)));
  }
  await untilListed(page, [...wanted]);
}

async function untilListed(page: Page, names: readonly string[]): Promise<void> {
  const rows = `[...document.querySelectorAll('.explorer-folders-view .monaco-list-row .label-name')]`;
  const shown = `${rows}.map((row) => row.textContent).toSorted().join('/')`;
  await until(page, `${shown} === ${JSON.stringify(names.toSorted().join('/'))}`);
}
