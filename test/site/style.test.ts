import assert from 'node:assert/strict';
import { defaultPageSettings } from '../../server/src/model/page-settings.ts';
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
