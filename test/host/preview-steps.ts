/** What the tests of the preview share. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { root } from './cache.ts';
import type { Host } from './workbench.ts';

export const file = 'directeur-e-commerce.role.yaml';
export const title = 'Directeur / Directrice e-commerce';

/** @returns the document of the preview, once its page is shown. */
export async function openPreview(host: Host, command = 'Open Role Preview to the Side'): Promise<FrameLocator> {
  await host.runCommand(`Role Specs: ${command}`);
  const frame = host.previewFrame();
  await frame.locator('h1').first().waitFor();
  return frame;
}

/** The same, with hands on its script. */
export async function contentOf(frame: FrameLocator): Promise<Frame> {
  const handle = await frame.owner().elementHandle();
  const content = await handle?.contentFrame();
  assert.ok(content);
  return content;
}

export async function focusEditor(host: Host): Promise<void> {
  await host.runCommand('View: Focus First Editor Group');
}

/** @returns the number of the first line of the sample like that, from 1. */
export async function lineOf(pattern: RegExp): Promise<number> {
  const lines = (await readFile(join(root, 'samples', 'e-commerce', file), 'utf8')).split('\n');
  const index = lines.findIndex((line) => pattern.test(line));
  assert.notEqual(index, -1, `no line like ${pattern}`);
  return index + 1;
}

/** The number of the first line of the editor that can be seen as a whole. Runs in the workbench. */
export const topLine = `(() => {
  const editor = document.querySelector('.monaco-editor[data-uri]');
  const top = editor.getBoundingClientRect().top;
  const numbers = [...editor.querySelectorAll('.margin-view-overlays .line-numbers')];
  const seen = numbers.filter((one) => one.textContent && one.getBoundingClientRect().top >= top - 1);
  return Math.min(...seen.map((one) => Number(one.textContent)));
})()`;

/** Chooses a theme, as the palette offers it. */
export async function chooseTheme(page: Page, name: string): Promise<void> {
  const input = page.locator('.quick-input-widget:visible');
  await page.keyboard.press('F1');
  await input.locator('input[type="text"]').fill('>Preferences: Color Theme');
  await input.locator('.monaco-list-row', { hasText: 'Preferences: Color Theme' }).first().click();
  // The list of themes takes the place of the palette.
  await input.locator('.monaco-list-row', { hasText: 'Light Modern' }).waitFor();
  await input.locator('input[type="text"]').fill(name);
  await input.locator('.monaco-list-row', { hasText: name }).first().click();
  await input.waitFor({ state: 'hidden' });
}
