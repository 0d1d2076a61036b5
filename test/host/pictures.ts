/** Takes the pictures of the README in the real VS Code: `npm run pictures`. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './cache.ts';
import { exitOnSignals } from './processes.ts';
import { say, stop } from './say.mjs';
import type { Theme } from './settings.ts';
import { withWorkbench } from './workbench.ts';

const file = 'directeur-e-commerce.role.yaml';
const folder = join(root, 'client', 'media', 'pictures');

/** What tells of this machine only. */
const style = `#status\\.host, #status\\.forwardedPorts, #status\\.workbench\\.keyboardLayout { display: none !important }`;

exitOnSignals();
try {
  await mkdir(folder, { recursive: true });
  for (const theme of ['light', 'dark'] as const) await takePicture(theme);
  await takePictureOfGraph();
} catch (error) {
  const text = { en: 'the pictures could not be taken', fr: 'les images n’ont pas pu être faites' };
  stop(text, error instanceof Error ? error.message : String(error));
}

/** The role with its page beside it; a misspelt field underlined, and below it the list of those that are still free. */
async function takePicture(theme: Theme): Promise<void> {
  const path = join(folder, `editor-${theme}.png`);
  const line = await lineOf(file, 'seniority:');
  await withWorkbench({ file, theme, settings: { 'editor.stickyScroll.enabled': false } }, async (page, host) => {
    await page.locator('.codelens-decoration a').first().waitFor();
    await host.runCommand('Role Specs: Open Role Preview to the Side');
    await host.previewFrame().locator('h1').first().waitFor();
    await host.runCommand('View: Focus First Editor Group');
    await host.replaceLine(line, 'seniorty: director');
    await host.waitForSquiggles('error');
    await host.typeText('\n');
    await host.openSuggestions();
    // Once more for what the chosen field is about.
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-details').waitFor();
    await page.screenshot({ path, style });
  });
  say({ en: `picture taken: ${path}`, fr: `image faite : ${path}` });
}

/** The roles that report to one, opened from the line above it, and beside them the line of those it reports to. */
async function takePictureOfGraph(): Promise<void> {
  const path = join(folder, 'graph-light.png');
  const settings = { 'editor.stickyScroll.enabled': false };
  await withWorkbench({ file, settings }, async (page, host) => {
    await host.goTo(await lineOf(file, 'id:'), 8);
    await host.runCommand('Calls: Show Call Hierarchy');
    await page.locator('.sidebar .monaco-list-row').nth(1).waitFor();
    await page.locator('.codelens-decoration a').first().click();
    await page.locator('.reference-zone-widget .monaco-list-row').nth(3).waitFor();
    await page.screenshot({ path, style });
  });
  say({ en: `picture taken: ${path}`, fr: `image faite : ${path}` });
}

/** @returns the number of the first line that starts so, from 1. */
async function lineOf(name: string, start: string): Promise<number> {
  const lines = (await readFile(join(root, 'samples', 'e-commerce', name), 'utf8')).split('\n');
  return 1 + lines.findIndex((text) => text.startsWith(start));
}
