import assert from 'node:assert/strict';
import { defaultPageSettings } from '../../server/src/model/settings/page-settings.ts';
import { stylesheet } from '../../server/src/page/style.ts';
import { siteStylesheet } from '../../server/src/site/style.ts';

describe('the stylesheet of the lists', () => {
  it('begins with no class of role pages, so that none has two meanings', () => {
    const known = new Set(stylesheet(defaultPageSettings).match(classes));
    const own = selectorsOf(siteStylesheet).map((selector) => selector.match(classes)?.[0] ?? '');
    assert.ok(own.length > 40, `only ${own.length} selectors`);
    assert.deepEqual(
      own.filter((name) => known.has(name)),
      [],
    );
  });

  it('prints a drawing on one sheet below the title of its page, and no part of a list in two', () => {
    const print = siteStylesheet.slice(siteStylesheet.indexOf('@media print'));
    for (const rule of [
      /\.drawing\.wide, \.site:has\(\.drawing\.wide\) \.head \{ page: drawing; \}/,
      /\.drawing-frame svg \{[^}]* max-width: 100%; max-height: \d+mm; \}/,
      /\.entries > li, \.career > li \{ break-inside: avoid; \}/,
      // In its row, it would keep all rows together.
      /\.career h3 \{ break-after: auto; \}/,
      /\.group-of-roles \{[^}]* border-top: 0; \}/,
    ])
      assert.match(print, rule);
  });
});

const classes = /\.[a-z][a-z-]*/g;

/** Each by itself, without what it declares. */
function selectorsOf(css: string): readonly string[] {
  return css
    .replace(/@media[^{]*\{/g, '')
    .split(/\{[^}]*\}/)
    .flatMap((list) => list.split(','))
    .map((selector) => selector.replaceAll('}', '').trim())
    .filter((selector) => selector !== '');
}
