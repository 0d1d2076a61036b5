/**
 * The pages in a real browser, as everybody reads them. Run by `run-suite.ts`, outside VS Code.
 */
import type { Page } from 'playwright-core';
import { checkPages, checkTheChecks } from '../page/axe.browser.ts';
import { checkHostileStrings, checkTheStrings, parts } from '../page/hostile.browser.ts';
import { checkNarrow } from '../page/narrow.browser.ts';
import { checkLibrary } from '../package/library.browser.ts';
import { checkSearch, checkSite, checkWithoutScript } from '../site/site.browser.ts';
import { launchBrowser } from './browser.ts';

describe('the pages in a browser', () => {
  it('pass axe, light and dark, wide and narrow, and ask nothing of the network', () => inBrowser(checkPages));
  it('fit the smallest phones, whatever the words', () => inBrowser(checkNarrow));
  for (const part of parts) {
    it(`run nothing of hostile texts, and show them as written: from ${part}`, () =>
      inBrowser((page) => checkHostileStrings(page, part))).timeout(300_000);
  }
  it('would run them if they were let through', () => inBrowser(checkTheStrings));
  it('of a site pass axe in both languages, light, dark and in forced colours', () => inBrowser(checkSite));
  it('of a site are found by their search, without a server', () => inBrowser(checkSearch));
  it('of a site are found without script', () => inBrowser(checkWithoutScript));
  it('are made there as well, by the packed library', () => inBrowser(checkLibrary));
  it('would be found out', () => inBrowser(checkTheChecks));
});

async function inBrowser(look: (page: Page) => Promise<void>): Promise<void> {
  const browser = await launchBrowser();
  try {
    await look(browser.page);
  } finally {
    await browser.close();
  }
}
