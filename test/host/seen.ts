/**
 * The part of the editor's suite that only somebody in front of the screen can check. Run by `run-suite.ts`, outside VS
 * Code; each test has a VS Code of its own.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './cache.ts';
import { withWorkbench } from './workbench.ts';

const file = 'directeur-e-commerce.role.yaml';

describe('what a person sees', () => {
  it('a field that does not exist is underlined while it stands', () =>
    withWorkbench({ file }, async (_, host) => {
      const line = await lineOf(/^seniority:/);
      await host.replaceLine(line, 'seniorty: director');
      await host.waitForSquiggles('error');
      await host.replaceLine(line, 'seniority: director');
      await host.waitForNoSquiggles('error');
    }));

  it('a list narrows to what is typed, and the chosen field is written out', () =>
    withWorkbench({ file }, async (page, host) => {
      await host.goTo(await lineOf(/^seniority:/), 1);
      await host.typeText('\n');
      await page.keyboard.press('ArrowUp');
      await host.typeText('compen');
      const rows = await host.openSuggestions();
      await rows.filter({ hasText: 'compensation' }).first().click();
      await page.locator('.view-line', { hasText: /^compensation:/ }).waitFor();
    }));

  it('the page stands beside the role and follows what is typed', () =>
    withWorkbench({ file }, async (_, host) => {
      await host.runCommand('Role Specs: Open Role Preview to the Side');
      const heading = host.previewFrame().locator('h1');
      await heading.filter({ hasText: 'Directeur / Directrice e-commerce' }).waitFor();
      await host.runCommand('View: Focus First Editor Group');
      await host.replaceLine(await lineOf(/^title:/), 'title: Cheffe de la boutique en ligne');
      await heading.filter({ hasText: 'Cheffe de la boutique en ligne' }).waitFor();
    }));

  it('messages are in the language of the editor', () =>
    withWorkbench({ file, locale: 'fr' }, async (page, host) => {
      await host.replaceLine(await lineOf(/^seniority:/), 'seniorty: director');
      await host.waitForSquiggles('error');
      await host.runCommand('Problems: Focus on Problems View');
      await page.locator('.markers-panel .monaco-list-row', { hasText: '« seniorty »' }).first().waitFor();
    }));
});

/** @returns the number of the first line like that, from 1. */
async function lineOf(pattern: RegExp): Promise<number> {
  const lines = (await readFile(join(root, 'samples', 'e-commerce', file), 'utf8')).split('\n');
  const index = lines.findIndex((line) => pattern.test(line));
  assert.notEqual(index, -1, `no line like ${pattern}`);
  return index + 1;
}
