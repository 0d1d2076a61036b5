/** The parts of the stylesheet that can be held to something without a browser. */
import assert from 'node:assert/strict';
import { defaultPageSettings } from '../../server/src/model/settings/page-settings.ts';
import { stylesheet } from '../../server/src/page/style.ts';
import { fullRole } from './full-role.ts';
import { page } from './render.ts';

const css = stylesheet(defaultPageSettings);
const print = css.slice(css.indexOf('@media print'));

describe('the stylesheet', () => {
  it('loads nothing and has a rule for every theme', () => {
    assert.doesNotMatch(css, /url\(|@import|@font-face|expression\(|</);
    for (const media of ['prefers-color-scheme: dark', 'prefers-contrast: more', 'forced-colors: active', 'print']) {
      assert.ok(css.includes(`@media (${media})`) || css.includes(`@media ${media}`), media);
    }
  });

  it('closes what it opens', () => {
    let depth = 0;
    for (const sign of css) {
      if (sign === '{') depth += 1;
      if (sign === '}') depth -= 1;
      assert.ok(depth >= 0);
    }
    assert.equal(depth, 0);
  });

  it('hyphenates long words, on small screens more of them, and nothing that is copied letter by letter', () => {
    const rules = [...css.matchAll(/([^{}]*)\{ hyphens: (\w+);(?: hyphenate-limit-chars: (\d+))?/g)];
    assert.deepEqual(
      rules.map(([, selector = '', kind, letters]) => [selector.trim(), kind, letters]),
      [
        ['body', 'auto', '16'],
        ['body', 'auto', '12'],
        ['code, a[rel], .codes, .mappings', 'manual', undefined],
      ],
    );
  });

  it('prints on A4, black on white, without the addresses of links', () => {
    assert.match(print, /@page \{ size: A4;/);
    assert.match(
      print,
      /body, body\.vscode-dark, body\.vscode-high-contrast \{ color-scheme: light; --paper: #ffffff;/,
    );
    assert.doesNotMatch(print, /attr\(href\)/);
  });

  it('prints no item in two parts, and no heading without what follows', () => {
    const { html } = page({ 'full-role.role.json': JSON.stringify(fullRole((number) => `Text ${number}`)) });
    const lists = [...html.matchAll(/<(?:ul|ol|dl) class="([a-z -]+)"/g)].map(
      ([, names = '']) => names.split(' ')[0] ?? '',
    );
    const whole = /([^{}]*)\{ break-inside: avoid; \}/.exec(print)?.[1] ?? '';
    // Short enough to stand in a line or in an item that is kept together.
    const small = [
      'names',
      'standing',
      'language-list',
      'inline-list',
      'tags',
      'lines',
      'measures',
      'codes',
      'remarks',
      'chips',
      'notices',
      'figures',
    ];
    const cut = [...new Set(lists)].filter((name) => !small.includes(name) && !whole.includes(`.${name} > `));
    assert.deepEqual(cut, []);
    assert.match(print, /h1, h2, h3, \.group-name, \.tags \{ break-after: avoid; \}/);
  });

  it('knows every variable that it uses', () => {
    const set = new Set([...css.matchAll(/(--[a-z-]+):/g)].map(([, name]) => name));
    const used = [...css.matchAll(/var\((--[a-z-]+)\)/g)].map(([, name]) => name);
    assert.deepEqual(
      [...new Set(used)].filter((name) => !set.has(name)),
      [],
    );
  });
});
