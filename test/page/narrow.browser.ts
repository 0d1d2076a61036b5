import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { siteOf, textsOf } from '../site/render-site.ts';
import { fullRole } from './full-role.ts';

/** Each in every text of a role: a German compound, an address, and words that fit a line only one by one. */
const texts: Readonly<Record<string, string>> = {
  compound: 'Rechtsschutzversicherungsgesellschaftenangestelltenvertreterinnen',
  address: 'https://intranet.example.org/organisation/departments/intensive-care/organisation-chart-2026.html',
  words: 'Internationalisation organisationnelle des responsabilités environnementales départementalisées',
};

/** The widths of the smallest phones in use, and of most. */
const widths = [320, 360];

/** A role page and the lists of its site, with such texts everywhere: nothing is wider than the window. */
export async function checkNarrow(page: Page): Promise<void> {
  for (const [name, text] of Object.entries(texts)) {
    const role = JSON.stringify(fullRole((number) => `${text}${number}`, 'fr'));
    const other = JSON.stringify({ id: 'boss', lang: 'de', title: text, family: text, summary: text });
    for (const [file, html] of textsOf(siteOf({ 'full-role.role.json': role, 'boss.role.json': other }))) {
      if (!file.endsWith('.html')) continue;
      await page.setContent(html);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await page.evaluate(tooWide), [], `${file}, ${width} pixels, ${name}`);
      }
    }
  }
}

/** What reaches beyond the window, but for what can be moved in a frame of its own. Runs in the page. */
const tooWide = `document.documentElement.scrollWidth <= innerWidth ? [] : Array.from(document.querySelectorAll('body *'))
  .filter((one) => one.getBoundingClientRect().right > innerWidth && !one.closest('.drawing-frame'))
  .map(({ tagName, className, parentElement }) => parentElement.className + ' > ' + tagName + '.' + className)`;
