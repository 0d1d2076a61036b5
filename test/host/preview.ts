/** What a person sees of the preview. Run by `run-suite.ts`, outside VS Code. */
import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { kindOfName, renderPage, Workspace } from '../../server/src/index.ts';
import { withKeptWorkbench } from './kept-workbench.ts';
import { chooseTheme, contentOf, file, focusEditor, lineOf, openPreview, title } from './preview-steps.ts';

describe('the preview', () => {
  it('marks what is wrong, offers what is missing and keeps the last good page', () =>
    withKeptWorkbench({ file }, async (page, host) => {
      const frame = await openPreview(host);
      await focusEditor(host);

      const family = await lineOf(/^family:/);
      await host.replaceLine(family, 'family: TODO');
      const sign = frame.locator('#rolespec-marks .sign.error');
      await sign.waitFor();
      assert.match((await sign.getAttribute('aria-label')) ?? '', /^Error: 'TODO' is a placeholder/);
      await sign.hover();
      await frame.locator('#rolespec-marks .note', { hasText: "'TODO' is a placeholder" }).waitFor();
      await host.goTo(1, 1);
      await sign.click();
      await page.locator('.statusbar-item', { hasText: `Ln ${family}, Col 13 (4 selected)` }).waitFor();
      await frame.locator('#rolespec-bar .problems .error', { hasText: '1' }).waitFor();
      const content = await contentOf(frame);
      assert.deepEqual(await axeFindings(content), []);
      await focusEditor(host);
      await host.replaceLine(family, 'family: Commerce');
      await frame.locator('[data-pointer="/family"]', { hasText: 'Commerce' }).waitFor();
      await sign.waitFor({ state: 'detached' });

      // Beside what is ours, the document in the preview is the page, to the letter.
      const shown = await content.evaluate<string>(
        `(() => { const body = document.body.cloneNode(true); body.querySelectorAll('.rolespec-missing').forEach((one) => one.remove()); return body.innerHTML; })()`,
      );
      const html = await pageOf(host.folder, (text) => text.replace(/^family:.*$/m, 'family: Commerce'));
      const whole = await page.context().newPage();
      await whole.setContent(html);
      assert.ok(shown.trim() === (await whole.evaluate<string>('document.body.innerHTML')).trim());
      await whole.close();

      const add = frame.locator('.rolespec-missing button', { hasText: 'Grades' });
      await add.click();
      await page.locator('.view-line', { hasText: /^levels:/ }).waitFor();
      await add.waitFor({ state: 'detached' });
      // The first place to fill in is at hand.
      await host.typeText('Junior');
      await page.keyboard.press('Tab');
      await (await host.openSuggestions()).filter({ hasText: 'junior' }).first().click();
      await frame.locator('#levels', { hasText: 'Junior' }).waitFor();
      await page.keyboard.press('Escape');
      const toggle = frame.locator('#rolespec-bar button.missing');
      assert.equal(await toggle.getAttribute('aria-pressed'), 'true');
      await toggle.click();
      await frame.locator('.rolespec-missing').first().waitFor({ state: 'detached' });

      await focusEditor(host);
      await host.goTo(await lineOf(/^title:/), 'title: '.length + title.length + 1);
      await host.typeText(':');
      const banner = frame.locator('#banner');
      await banner.filter({ hasText: 'This is the page as it was before.' }).waitFor();
      assert.equal(await frame.locator('h1').textContent(), title);
      await page.keyboard.press('Backspace');
      await banner.waitFor({ state: 'hidden' });

      await host.runCommand('File: Set Active Editor Read-only in Session');
      await toggle.click();
      await frame.locator('.rolespec-missing button', { hasText: 'Workplaces' }).click();
      await page.locator('.notification-toast', { hasText: 'This text is read-only' }).waitFor();
      assert.equal(await page.locator('.view-line', { hasText: /^locations:/ }).count(), 0);
    }));

  it('offers what is missing beside what is there, and has its whole bar in a narrow window', () =>
    withKeptWorkbench({ size: { width: 1000, height: 900 } }, async (_, host) => {
      for (const [name, shows] of [
        ['empty', 'p'],
        ['purpose', '#purpose'],
        ['draft', '.notices'],
      ] as const) {
        const text = `id: ${name}\nlang: fr\ntitle: Chargée de clientèle de ${name}\n`;
        const rest = { empty: '', purpose: 'mission: Servir.\n', draft: 'meta: { status: draft }\n' }[name];
        await writeFile(join(host.folder, `${name}.role.yaml`), text + rest);
        await host.openFile(`${name}.role.yaml`);
        const frame = name === 'empty' ? await openPreview(host) : host.previewFrame();
        await frame.locator('h1', { hasText: name }).waitFor();
        await frame.locator('.flow .rolespec-missing').first().waitFor();
        await frame.locator(shows).first().waitFor();
        assert.deepEqual(await (await contentOf(frame)).evaluate<readonly string[]>(covered), [], name);
        await focusEditor(host);
      }
    }));

  it('speaks French, and follows the theme of the editor', () =>
    withKeptWorkbench({ file, locale: 'fr' }, async (page, host) => {
      const frame = await openPreview(host, 'Ouvrir l’aperçu de la fiche sur le côté');
      await page.locator('.tab', { hasText: `Aperçu de ${file}` }).waitFor();
      await frame.getByRole('toolbar', { name: 'Aperçu' }).waitFor();
      await frame.locator('#rolespec-bar .status', { hasText: 'Brouillon · 0.1.0' }).waitFor();
      await frame.getByRole('button', { name: 'Ajouter\u00a0: Offre d’emploi' }).waitFor();
      await frame.getByRole('button', { name: 'Copier le lien vers cette section\u00a0: Équipe' }).waitFor();
      await focusEditor(host);
      await host.replaceLine(await lineOf(/^title:/), 'title: "Rompu');
      await frame.locator('#banner', { hasText: 'Voici la page telle qu’elle était avant.' }).waitFor();

      for (const [theme, kind, isDark] of [
        ['Dark Modern', 'vscode-dark', true],
        ['Dark High Contrast', 'vscode-high-contrast', true],
        ['Light High Contrast', 'vscode-high-contrast-light', false],
        ['Light Modern', 'vscode-light', false],
      ] as const) {
        await chooseTheme(page, theme);
        await frame.locator(`body.${kind}`).waitFor();
        const colors = await frame.locator('body').evaluate(colorsOf);
        assert.equal(brightness(colors.paper) < 128, isDark, `${theme}: paper ${colors.paper}`);
        assert.equal(brightness(colors.ink) < 128, !isDark, `${theme}: ink ${colors.ink}`);
      }
    }));
});

/** What lies over something else, and what of the bar is out of sight or apart from its like. Runs in the page. */
const covered = `(() => {
  const box = (element) => element.getBoundingClientRect();
  const groups = [...document.querySelectorAll('.rolespec-missing')];
  const others = [...groups, ...document.querySelectorAll('h1, h2, .notices, .prose, .flow > p')];
  const lies = (one, other) => !one.contains(other) && box(one).top < box(other).bottom - 1 && box(other).top < box(one).bottom - 1;
  const over = groups.flatMap((one) => others.filter((other) => lies(one, other)));
  const bar = [...document.querySelectorAll('#rolespec-bar :is(button, .status):not([hidden])')];
  const out = bar.filter((one) => box(one).right > innerWidth || box(one).left < 0);
  const zooms = bar.filter((one) => one.matches('.zoom'));
  const apart = zooms.filter((one) => box(one).top !== box(zooms[0]).top);
  return [...over, ...out, ...apart].map((element) => element.outerHTML);
})()`;

/** What axe finds in what is ours, against WCAG 2 A and AA. */
async function axeFindings(content: Frame): Promise<readonly string[]> {
  await content.evaluate(axe.source);
  const { violations } = await content.evaluate<axe.AxeResults>(
    `axe.run({ include: [['#rolespec-bar'], ['#rolespec-marks'], ['.rolespec-missing']] }, { runOnly: ['wcag2a', 'wcag2aa'] })`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Runs in the page. */
function colorsOf(): { paper: string; ink: string } {
  const { backgroundColor: paper, color: ink } = getComputedStyle(window.document.body);
  return { paper, ink };
}

function brightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/\d+/g) ?? []).map(Number);
  return (red * 299 + green * 587 + blue * 114) / 1000;
}

/** The page of the sample with its text changed, among the other files of the folder. */
async function pageOf(folder: string, change: (text: string) => string): Promise<string> {
  const workspace = new Workspace();
  for (const name of (await readdir(folder)).filter((one) => kindOfName(one) !== undefined)) {
    const text = await readFile(join(folder, name), 'utf8');
    workspace.set(`file:///${name}`, name === file ? change(text) : text);
  }
  const document = workspace.get(`file:///${file}`);
  assert.ok(document);
  return renderPage(document, workspace.index);
}
