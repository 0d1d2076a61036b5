import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { planSite } from '../../server/src/site/site.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { until } from '../host/browser.ts';
import { axeFindings, checkLooks } from '../page/axe.browser.ts';
import { sampleDocuments, textsOf } from './render-site.ts';

const own = ['index', 'a-z', 'organisation', 'paths'].flatMap((name) => [`${name}.html`, `${name}.en.html`]);

/**
 * The site of the samples, opened from the disk in a real browser: no finding of axe on its own pages, in both languages,
 * light, dark and in forced colours, wide and narrow; nothing wider than the window, no part of a list squeezed, nothing
 * asked of the network.
 */
export async function checkSite(page: Page): Promise<void> {
  await onDisk(async (address) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    for (const name of [...own, '404.html', 'directeur-e-commerce.html']) {
      await page.goto(address(name));
      await checkLooks(page, name, async (where) => assert.deepEqual(await page.evaluate(squeezed), [], where));
    }
    assert.deepEqual(
      requests.filter((url) => !url.startsWith('file:')),
      [],
    );
  });
}

/** The parts of a list that do not take the width there is; runs in the page. */
const squeezed = `Array.from(document.querySelectorAll('.list-body > *, .list-body > ul > li'))
  .filter(({ offsetWidth, parentElement }) => offsetWidth > 0 && offsetWidth < parentElement.clientWidth - 60)
  .map(({ className, textContent }) => className + ' ' + textContent)`;

/** The search from the disk: by a synonym, without accents, with a slip of the pen, by keys alone. */
export async function checkSearch(page: Page): Promise<void> {
  await onDisk(async (address) => {
    const happened: string[] = [];
    page.on('pageerror', ({ message }) => happened.push(message));
    page.on('console', (message) => happened.push(message.text()));
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.goto(address('index.html'));
    const found = async (words: string): Promise<readonly string[]> => {
      await page.fill('#search-words', words);
      await until(page, 'document.querySelector("#search-count").textContent !== ""');
      return page.locator('#search-results .entry-title a').allTextContents();
    };
    assert.deepEqual(await found('referencement'), [
      'Référenceur / Référenceuse Web',
      'Directeur / Directrice e-commerce',
      'Webmaster',
    ]);
    assert.match(await page.innerText('#search-results li:nth-child(2)'), /demande\u00a0: .*référencement/i);
    assert.deepEqual(await axeFindings(page), []);
    assert.equal((await found('directeur vente ligne'))[0], 'Directeur / Directrice e-commerce');
    assert.ok((await found('webmastre')).includes('Webmaster'));
    assert.equal((await found('E-commerce Director'))[0], 'Directeur / Directrice e-commerce');
    assert.deepEqual(await found('zzzzz'), []);
    assert.equal(await page.textContent('#search-count'), 'Aucun rôle trouvé ; voici toute la liste');
    assert.ok(await page.isVisible('#search-list'));
    await page.press('#search-words', 'Escape');
    assert.equal(await page.textContent('#search-count'), '');
    // Enter leads to what was found and opens nothing; who opens one of them and comes back finds them again.
    await found('webmaster');
    await page.press('#search-words', 'Enter');
    assert.equal(await page.evaluate('document.activeElement.getAttribute("href")'), 'webmaster.html');
    await Promise.all([page.waitForURL(/webmaster\.html$/), page.keyboard.press('Enter')]);
    await page.goBack();
    await page.waitForSelector('#search-results a[href="webmaster.html"]');
    assert.equal(await page.inputValue('#search-words'), 'webmaster');
    await page.press('#search-words', 'Escape');
    assert.ok(page.url().endsWith('index.html'), page.url());
    await page.goto(`${address('a-z.en.html')}?q=webmaster`);
    await page.waitForSelector('#search-results a[href="webmaster.html"]');
    assert.deepEqual(happened, []);
  });
}

/** Whoever runs no script sees the lists, and no search that does nothing. */
export async function checkWithoutScript(page: Page): Promise<void> {
  await onDisk(async (address) => {
    await page.route('**/search.js', (route) => route.abort());
    await page.goto(address('index.html'));
    assert.ok(!(await page.isVisible('#search')));
    assert.ok(await page.isVisible('#search-list'));
    await page.click('a[href="webmaster.html"]');
    assert.match(page.url(), /webmaster\.html$/);
    await page.click('nav.site-bar a[href="organisation.html"]');
    await page.click('svg a[href="webmaster.html"]');
    assert.match(page.url(), /webmaster\.html$/);
  });
}

/** @param work is given the addresses of the pages. */
async function onDisk(work: (address: (name: string) => string) => Promise<void>): Promise<void> {
  await withFolder({}, async (folder) => {
    for (const [name, text] of textsOf(planSite(sampleDocuments()))) await writeFile(join(folder, name), text);
    await work((name) => pathToFileURL(join(folder, name)).href);
  });
}
