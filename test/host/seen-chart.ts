/**
 * The panel of the chart as somebody in front of the screen uses it. Run by `run-suite.ts`, outside VS Code.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { until } from './browser.ts';
import { root } from './cache.ts';
import { withKeptWorkbench } from './kept-workbench.ts';
import type { Host } from './workbench.ts';

describe('the chart on the screen', () => {
  it('shows careers, in French, and is written to a file', () =>
    withKeptWorkbench({ file: 'rolespec.config.yaml', locale: 'fr' }, async (page, host) => {
      const frame = await shown(host, 'Role Specs: Afficher l’organigramme');
      await frame.locator('#bar button', { hasText: 'Parcours' }).click();
      await frame.locator('.chart-career').waitFor();
      await box(frame, 'directeur-e-commerce').focus();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowRight');
      await frame.locator('[data-id="directeur-e-commerce"]:focus').waitFor();
      await frame.locator('#bar button', { hasText: 'Exporter…' }).click();
      const input = page.locator('.quick-input-widget:visible');
      await input.locator('.monaco-list-row', { hasText: 'Mermaid' }).click();
      // The question where to takes the place of the list, and proposes a name; it is ready for an answer with its folder.
      await until(page, `document.querySelector('.quick-input-widget input').value.endsWith('parcours.mmd')`);
      await input.locator('.monaco-list-row', { hasText: '..' }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.notification-list-item', { hasText: 'parcours.mmd' }).waitFor();
      assert.match(
        await readFile(join(host.folder, 'parcours.mmd'), 'utf8'),
        /^flowchart LR\n {2}r0\["Directeur \/ Dir/,
      );
    }));

  it('has its tools where there is a chart', () =>
    withKeptWorkbench({ folder: join(root, 'samples', 'mistakes', 'empty-section') }, async (_, host) => {
      const frame = await shown(host, 'Role Specs: Show Org Chart');
      const off = frame.locator('#bar :disabled');
      await frame.locator('.chart-role').first().waitFor();
      assert.equal(await off.count(), 0);
      await frame.locator('#bar button', { hasText: 'Career paths' }).click();
      await frame.getByText('No role says yet').waitFor();
      assert.equal(await off.count(), 8);
      await frame.locator('#bar button', { hasText: 'Reporting lines' }).click();
      await frame.locator('.chart-role').first().waitFor();
      assert.equal(await off.count(), 0);
    }));

  it('draws one branch and so many levels, and is there again after a restart', () =>
    withKeptWorkbench({ file: 'rolespec.config.yaml', fresh: true }, async (page, host) => {
      const frame = await shown(host, 'Role Specs: Show Org Chart');
      const branch = frame.locator('#branch');
      await box(frame, 'directeur-e-commerce').focus();
      await page.keyboard.press('b');
      await box(frame, 'directeur-general').waitFor({ state: 'detached' });
      assert.equal(await branch.textContent(), 'Branch: Directeur / Directrice e-commerce');
      await box(frame, 'web-analyst').waitFor();
      await frame.getByLabel('Levels').selectOption({ label: '1 level' });
      await box(frame, 'web-analyst').waitFor({ state: 'detached' });
      await box(frame, 'responsable-e-commerce').waitFor();

      const reloaded = page.waitForEvent('load');
      await host.runCommand('Developer: Reload Window');
      await reloaded;
      await page.locator('.tab', { hasText: 'Org Chart' }).waitFor();
      const again = host.previewFrame();
      await box(again, 'responsable-e-commerce').waitFor();
      assert.equal(await again.locator('#branch').getAttribute('aria-pressed'), 'true');
      assert.equal(await again.getByLabel('Levels').inputValue(), '1');
      assert.equal(await box(again, 'web-analyst').count(), 0);
      await again.locator('#branch').click();
      await box(again, 'directeur-general').waitFor();
      await again.getByLabel('Levels').selectOption({ label: 'All levels' });
      await box(again, 'web-analyst').waitFor();
    }));

  it('is found, gone through and opened with the keyboard', () =>
    withKeptWorkbench({ file: 'rolespec.config.yaml' }, async (page, host) => {
      const frame = await shown(host, 'Role Specs: Show Org Chart');
      await box(frame, 'directeur-general').waitFor();

      await frame.locator('#search').fill('responsable');
      await frame.locator('#found', { hasText: '1 of 4' }).waitFor();
      await page.keyboard.press('Enter');
      await frame.locator('#found', { hasText: '2 of 4' }).waitFor();
      await page.keyboard.press('Escape');
      await frame.locator('.chart-role.found').first().waitFor({ state: 'detached' });

      await box(frame, 'directeur-general').focus();
      for (const [key, id] of [
        ['ArrowDown', 'directeur-e-commerce'],
        ['ArrowDown', 'webmaster'],
        ['ArrowUp', 'directeur-e-commerce'],
        ['ArrowRight', 'responsable-marketing'],
        ['End', 'directeur-magasin'],
        ['Home', 'directeur-general'],
      ] as const) {
        await page.keyboard.press(key);
        await frame.locator(`[data-id="${id}"]:focus`).waitFor();
      }
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('.tab.active', { hasText: 'directeur-e-commerce.role.yaml' }).waitFor();
      // The editor stands beside the chart, which says whose role it shows.
      await box(frame, 'directeur-e-commerce').and(frame.locator('.current[aria-current="true"]')).waitFor();
    }));

  it('keeps its size and place while a title is typed, and opens what is clicked', () =>
    withKeptWorkbench({ file: 'webmaster.role.yaml' }, async (page, host) => {
      await host.runCommand('View: New Editor Group to the Right');
      const frame = await shown(host, 'Role Specs: Show Org Chart');
      await box(frame, 'webmaster').waitFor();
      for (let step = 0; step < 4; step++) await frame.locator('#bar button[aria-label="Zoom in"]').click();
      const scale = frame.locator('#scale');
      const before = await scale.textContent();
      const stage = frame.locator('#stage');
      const place = () => stage.evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
      await stage.evaluate((element) => element.scrollTo(120, 20));
      assert.deepEqual(await place(), [120, 20]);
      await host.runCommand('View: Focus First Editor Group');
      const lines = (await readFile(join(host.folder, 'webmaster.role.yaml'), 'utf8')).split('\n');
      await host.replaceLine(lines.findIndex((line) => line.startsWith('title:')) + 1, 'title: Gardienne du site');
      await box(frame, 'webmaster').filter({ hasText: 'Gardienne du site' }).waitFor();
      assert.equal(await scale.textContent(), before);
      assert.deepEqual(await place(), [120, 20]);
      await box(frame, 'directeur-general').click();
      await page.locator('.tab.active', { hasText: 'directeur-general.role.yaml' }).waitFor();
    }));
});

async function shown(host: Host, command: string): Promise<FrameLocator> {
  await host.runCommand(command);
  return host.previewFrame();
}

function box(frame: FrameLocator, id: string): ReturnType<Page['locator']> {
  return frame.locator(`[data-id="${id}"]`);
}
