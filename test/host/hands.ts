import { basename } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** What a person does in VS Code. Each waits until its effect can be seen, never for a time. */
export interface Hands {
  /** Runs a command from the palette. @param title as the palette shows it, `Role Specs: ...` for ours. */
  readonly runCommand: (title: string) => Promise<void>;
  /** @returns the row of the command in the palette, which is open then. */
  readonly findCommand: (title: string) => Promise<Locator>;
  /** Opens a file of the folder. @param path relative to the folder. */
  readonly openFile: (path: string) => Promise<void>;
  /** Until the file is the open one, and its text can be seen. @param path relative to the folder. */
  readonly waitForFile: (path: string) => Promise<void>;
  /** Types another name over that of a file of the folder, which is not opened for it. */
  readonly renameFile: (name: string, newName: string) => Promise<void>;
  /** Puts the cursor there. @param line and column from 1. */
  readonly goTo: (line: number, column: number) => Promise<void>;
  /** Types key by key, as a person does, so that VS Code completes, indents and closes as it goes. */
  readonly typeText: (text: string) => Promise<void>;
  /** Selects the whole line and types over it. */
  readonly replaceLine: (line: number, text: string) => Promise<void>;
  /** @returns the squiggles that can be seen, at least one. */
  readonly waitForSquiggles: (severity?: 'error' | 'warning' | 'info') => Promise<Locator>;
  readonly waitForNoSquiggles: (severity?: 'error' | 'warning' | 'info') => Promise<void>;
  /** Asks for the completion list. @returns its rows, at least one. */
  readonly openSuggestions: () => Promise<Locator>;
  /** @returns the document inside the webview that is open. */
  readonly previewFrame: () => FrameLocator;
}

export function hands(page: Page): Hands {
  const { keyboard } = page;
  const editor = page.locator('.monaco-editor[data-uri]').first();
  const quickInput = page.locator('.quick-input-widget:visible');
  const suggestions = page.locator('.suggest-widget.visible');
  const squiggles = (severity = 'error') => page.locator(`.monaco-editor .squiggly-${severity}`);

  /** Types into the box that VS Code drops down for commands, files and lines. @returns the row of that name. */
  async function find(open: string, text: string, row: string): Promise<Locator> {
    // The first row is VS Code's guess, which is not always the one that was named.
    const wanted = quickInput.locator('.monaco-list-row', { hasText: row }).first();
    for (let tries = 20; ; tries--) {
      await keyboard.press(open);
      await quickInput.locator('input[type="text"]').fill(text);
      // The list holds what there was when it opened; the commands of an extension may come a moment later.
      if (tries === 0 || (await isThere(wanted))) return wanted;
      await keyboard.press('Escape');
      await quickInput.waitFor({ state: 'hidden' });
    }
  }

  async function pick(open: string, text: string, row: string): Promise<void> {
    const wanted = await find(open, text, row);
    await wanted.click();
    await quickInput.waitFor({ state: 'hidden' });
  }

  const goTo: Hands['goTo'] = async (line, column) => {
    await keyboard.press('Control+g');
    await quickInput.locator('input[type="text"]').fill(`:${line}:${column}`);
    await keyboard.press('Enter');
    await quickInput.waitFor({ state: 'hidden' });
    await page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  };

  // A preview that follows the editor has a tab with the name in it as well.
  const activeTab = (path: string) => page.locator(`.tab.active[data-resource-name="${basename(path)}"]`).first();

  const waitForFile: Hands['waitForFile'] = async (path) => {
    await activeTab(path).waitFor();
    await editor.locator('.view-line').first().waitFor();
  };

  return {
    runCommand: (title) => pick('F1', `>${title}`, title),
    findCommand: (title) => find('F1', `>${title}`, title),
    async openFile(path) {
      // What is found last may push another file under the pointer.
      for (let tries = 20; tries > 0; tries--) {
        await pick('Control+p', path, basename(path));
        if (await isThere(activeTab(path))) break;
      }
      await waitForFile(path);
    },
    waitForFile,
    goTo,
    typeText: (text) => keyboard.type(text),
    async replaceLine(line, text) {
      await goTo(line, 1);
      await keyboard.press('Shift+End');
      await keyboard.type(text);
    },
    async waitForSquiggles(severity) {
      await squiggles(severity).first().waitFor();
      return squiggles(severity);
    },
    waitForNoSquiggles: (severity) => squiggles(severity).first().waitFor({ state: 'detached' }),
    async openSuggestions() {
      const rows = suggestions.locator('.monaco-list-row');
      for (let tries = 20; ; tries--) {
        await keyboard.press('Control+Space');
        // As long as the server is not ready, VS Code says that there is nothing, and leaves it at that.
        if (tries === 0 || (await isThere(rows.first()))) return rows;
        if (!(await suggestions.isVisible())) continue;
        await keyboard.press('Escape');
        await suggestions.waitFor({ state: 'hidden' });
      }
    },
    async renameFile(name, newName) {
      await page.locator('.explorer-folders-view').getByText(name, { exact: true }).click({ button: 'right' });
      // VS Code lets a click pass that comes right after its menu.
      const item = page.getByRole('menuitem', { name: 'Rename...' });
      await item.waitFor();
      await keyboard.press('Escape');
      await item.waitFor({ state: 'hidden' });
      await keyboard.press('F2');
      await page.locator('.explorer-item-edited input').fill(newName);
      await keyboard.press('Enter');
    },
    previewFrame: () => page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame'),
  };
}

/** Whether it is seen before long. */
export async function isThere(row: Locator): Promise<boolean> {
  return comesTo(row, 'visible');
}

/** Whether it is seen no more before long. */
export async function isGone(row: Locator): Promise<boolean> {
  return comesTo(row, 'hidden');
}

async function comesTo(row: Locator, state: 'visible' | 'hidden'): Promise<boolean> {
  return row.waitFor({ state, timeout: 3000 }).then(
    () => true,
    () => false,
  );
}
