/** What a person does in the preview, and beside it. Run by `run-suite.ts`, outside VS Code. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { pagePlaces } from '../../server/src/features/page-places.ts';
import { parseRole } from '../../server/src/index.ts';
import { LineMap } from '../../server/src/text/lines.ts';
import { until } from './browser.ts';
import { found, withFind, type Found } from './find-in-page.ts';
import { withKeptWorkbench } from './kept-workbench.ts';
import { contentOf, file, focusEditor, lineOf, openPreview, title, topLine } from './preview-steps.ts';
import type { Host } from './workbench.ts';

const translation = 'directeur-e-commerce.en.role.yaml';

describe('in the preview', () => {
  it('another language is chosen, one preview is locked, another follows, and both come back', () =>
    withKeptWorkbench({ file, fresh: true }, async (page, host) => {
      const frame = await openPreview(host, 'Open Locked Role Preview to the Side');
      await page.locator('.tab', { hasText: `Locked preview of ${file}` }).waitFor();
      await frame.getByLabel('Language of the page').selectOption({ label: 'English' });
      await frame.locator('html[lang="en"]').waitFor({ state: 'attached' });
      await frame.locator('h1', { hasText: 'E-commerce Director' }).waitFor();
      await frame.locator('h2', { hasText: 'Purpose' }).waitFor();
      await page.locator('.tab', { hasText: `Locked preview of ${translation}` }).waitFor();

      await focusEditor(host);
      await host.runCommand('Role Specs: Open Role Preview to the Side');
      await previewOf(page, title).waitFor();
      await focusEditor(host);
      await host.openFile('web-analyst.role.yaml');
      await page.locator('.tab', { hasText: 'Preview web-analyst.role.yaml' }).waitFor();
      await page.locator('.tab', { hasText: `Locked preview of ${translation}` }).waitFor();

      // Not as the browser reloads: VS Code would not have kept yet what was opened last.
      const reloaded = page.waitForEvent('load');
      await host.runCommand('Developer: Reload Window');
      await reloaded;
      const locked = page.locator('.tab', { hasText: `Locked preview of ${translation}` });
      await locked.waitFor();
      await host.openFile('webmaster.role.yaml');
      await page.locator('.tab', { hasText: 'Preview webmaster.role.yaml' }).waitFor();
      await locked.click();
      await previewOf(page, 'E-commerce Director').waitFor();
      await host.runCommand('Role Specs: Let the Preview Follow the Editor');
      await page.locator('.tab', { hasText: `Preview ${translation}` }).waitFor();
    }))
    // VS Code in a browser may be ended before it has written down what was opened last.
    .retries(2);

  it('the page scrolls with the text, and the text with the page', () =>
    withKeptWorkbench({ file }, async (page, host) => {
      const frame = await openPreview(host);
      const content = await contentOf(frame);
      const line = await lineOf(/^skills:/);

      await focusEditor(host);
      await host.goTo(line, 1);
      await until(page, `${topLine} > 100`);
      const wanted = Number(await page.evaluate(topLine));
      await until(content, `window.scrollY > 0`);
      const near = await lineShownAtTop(content);
      assert.ok(Math.abs(near - wanted) < 25, `the text is at line ${wanted}, the page at ${near}`);

      // The other way round, and the page stays where the reader has put it.
      const before = Number(await content.evaluate('window.scrollY'));
      const box = await frame.owner().boundingBox();
      assert.ok(box);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.wheel(0, 1500);
      await until(content, `Math.abs(window.scrollY - ${before + 1500}) < 2`);
      const read = await lineShownAtTop(content);
      await until(page, `Math.abs(${topLine} - ${read}) < 25`);
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget:visible').waitFor();
      await page.keyboard.press('Escape');
      assert.equal(Number(await content.evaluate('window.scrollY')), before + 1500);

      // What is typed into the text beside leaves the page where it is.
      await focusEditor(host);
      const lines = (await readFile(join(host.folder, file), 'utf8')).split('\n');
      const top = Number(await page.evaluate(topLine));
      const label = lines.findIndex((text, n) => n > top + 2 && /^ +label: [^'"{#]+$/.test(text));
      await host.goTo(label + 1, (lines[label] ?? '').length + 1);
      const there = Number(await content.evaluate('window.scrollY'));
      await host.typeText(' xyz');
      await frame.locator('main', { hasText: 'xyz' }).waitFor();
      const after = Number(await content.evaluate('window.scrollY'));
      assert.ok(Math.abs(after - there) < 2, `the page was at ${there}, and is at ${after}`);
    }))
    // On a busy machine the page may still follow the cursor when its place is read.
    .retries(2);

  it('a click selects the source, keys and wheel zoom, words are looked for, links are copied', () =>
    withKeptWorkbench({ file }, async (page, host) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const frame = await openPreview(host);
      const content = await contentOf(frame);

      await frame.locator('[data-pointer="/skills/technical/0"]').click();
      const text = await readFile(join(host.folder, file), 'utf8');
      const source = placeOf(text, '/skills/technical/0');
      await page.locator('.statusbar-item', { hasText: source.status }).waitFor();
      // A heading stands for what is below it.
      await frame.locator('#objectives > h2').click();
      await page.locator('.statusbar-item', { hasText: placeOf(text, '/objectives/0').status }).waitFor();

      await frame.locator('#purpose > h2').hover();
      const link = frame.locator('#rolespec-links .link.near');
      await link.click();
      await page.locator('.statusbar-item', { hasText: 'Copied: directeur-e-commerce.html#purpose' }).waitFor();
      assert.equal(await page.evaluate('navigator.clipboard.readText()'), 'directeur-e-commerce.html#purpose');

      const zoom = frame.locator('#rolespec-bar button.zoom', { hasText: '%' });
      const size = () => content.evaluate<string>('getComputedStyle(document.body).fontSize');
      await zoom.filter({ hasText: '100%' }).waitFor();
      await frame.locator('main').press('Control+=');
      await zoom.filter({ hasText: '110%' }).waitFor();
      assert.equal(await size(), '17.6px');
      await frame.locator('#purpose > h2').hover();
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -100);
      await page.keyboard.up('Control');
      await zoom.filter({ hasText: '125%' }).waitFor();
      await zoom.click();
      await zoom.filter({ hasText: '100%' }).waitFor();
      assert.equal(await size(), '16px');

      await frame.locator('main').press('Control+f');
      await content.evaluate(withFind);
      const find = page.locator('.simple-find-part.visible');
      const input = find.locator('input, textarea').first();
      await input.waitFor();
      await host.typeText('chiffre d’aff');
      const isFound = `(${found}).text.toLowerCase() === 'chiffre d’aff'`;
      await until(content, isFound);
      const first = await content.evaluate<Found>(found);
      assert.ok(first.isOnPage);
      await input.press('Enter');
      await until(content, `${isFound} && (${found}).offset > ${first.offset}`);
      assert.ok((await content.evaluate<Found>(found)).isOnPage);
      await host.typeText('xyz');
      await until(content, `(${found}).text === ''`);
      await input.press('Escape');

      // The text changes on the disk while somebody is at a button of ours.
      await frame.locator('#rolespec-bar .problems button').first().focus();
      const there = `document.activeElement.closest('.problems')?.textContent`;
      const counts = await content.evaluate<string>(there);
      assert.ok(counts);
      await writeFile(join(host.folder, file), text.replace(title, 'Directrice e-commerce'));
      await frame.locator('h1', { hasText: /^Directrice e-commerce$/ }).waitFor();
      assert.equal(await content.evaluate(there), counts);
    }));

  it('a link leads to the address of the page, to the letter', () =>
    withKeptWorkbench({}, async (page, host) => {
      const address = 'https://jobs.example.com/apply?return=a%26b%23c&x=1%2B2';
      const text = `id: link\nlang: fr\ntitle: Un lien\nsummary: See [jobs](${address}).\n`;
      await writeFile(join(host.folder, 'link.role.yaml'), text);
      await host.openFile('link.role.yaml');
      const frame = await openPreview(host);
      await page.evaluate('window.usualOpen = window.open');
      await page.evaluate('window.open = (address) => { window.openedAddress = address; return window; }');
      await frame.getByRole('link', { name: 'jobs' }).click();
      await page.locator('.monaco-dialog-box').getByRole('button', { name: 'Open', exact: true }).click();
      await until(page, 'window.openedAddress !== undefined');
      assert.equal(await page.evaluate('window.openedAddress'), address);
      await page.evaluate('window.open = window.usualOpen');
    }));

  it('the page is exported and printed', () =>
    withKeptWorkbench({ file }, async (page, host) => {
      await openPreview(host);
      await exportTo(page, host, 'HTML', 'page.html');
      const html = await readFile(join(host.folder, 'page.html'), 'utf8');
      assert.match(html, /^<!doctype html>/);
      assert.ok(html.includes(title));
      await page.keyboard.press('Escape');

      await host.runCommand('Role Specs: Print the Page');
      const notice = page.locator('.notification-toast', { hasText: 'Your browser cannot open files of this window' });
      const words = (await notice.textContent()) ?? '';
      const path = /it also lies in (\/\S+\.html)\./.exec(words)?.[1];
      assert.ok(path, words);
      assert.equal(await readFile(path, 'utf8'), html);
    }));
});

/** The preview in sight whose page has this title. */
function previewOf(page: Page, heading: string) {
  return page
    .frameLocator('iframe.webview.ready >> visible=true')
    .frameLocator('iframe#active-frame')
    .locator('h1', { hasText: heading });
}

async function exportTo(page: Page, host: Host, format: string, name: string): Promise<void> {
  const input = page.locator('.quick-input-widget:visible input[type="text"]');
  await page.keyboard.press('F1');
  await input.fill(`>Role Specs: Export the Page as ${format}`);
  await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: format }).first().click();
  // The question where to takes the place of the palette, and proposes the name of the page.
  await until(page, `document.querySelector('.quick-input-widget input').value.includes('directeur-e-commerce.')`);
  await input.fill(join(host.folder, name));
  await page.keyboard.press('Enter');
  await page.locator('.notification-toast', { hasText: `Exported to ${name}` }).waitFor();
}

/** Where a pointer leads, and what the status bar says when that is selected. */
function placeOf(text: string, pointer: string): { readonly line: number; readonly status: string } {
  const [place] = pagePlaces([pointer], parseRole('file:///a.role.yaml', text));
  assert.ok(place);
  const lines = new LineMap(text);
  const end = lines.positionAt(place.range.end);
  const count = place.range.end - place.range.start;
  const status = `Ln ${end.line + 1}, Col ${end.character + 1} (${count} selected)`;
  return { line: lines.positionAt(place.range.start).line + 1, status };
}

/** The line, from 1, of what stands at the top of the page. */
async function lineShownAtTop(content: Frame): Promise<number> {
  const pointer = await content.evaluate<string>(
    `(() => {
      const distance = (one) => Math.abs(one.getBoundingClientRect().top);
      const all = [...document.querySelectorAll('main section:not(.card) [data-pointer]')];
      return all.toSorted((a, b) => distance(a) - distance(b))[0].dataset.pointer;
    })()`,
  );
  const text = await readFile(new URL(`../../samples/e-commerce/${file}`, import.meta.url), 'utf8');
  return placeOf(text, pointer).line;
}
