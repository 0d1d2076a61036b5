import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isPageName } from '../../server/src/site/page-names.ts';

describe('the name of a page', () => {
  for (const name of ['nurse.html', 'nurse.fr-CA.html', '404.html', 'search-roles.en.js', 'a-z.html', 'console.html']) {
    it(`may be ${name}`, () => assert.ok(isPageName(name)));
  }

  const hostile = [
    ...[
      '',
      '.',
      '..',
      '...',
      '/',
      '\\',
      '../x.html',
      'a/../x.html',
      'a/b.html',
      'a\\b.html',
      '/etc/passwd',
      'C:x.html',
    ],
    ...[
      '.hidden',
      '.html',
      'x.',
      'x..html',
      '-x.html',
      'x.html-',
      'x y.html',
      ' x.html',
      'x.html ',
      'x:stream',
      'x\0.html',
    ],
    ...[
      '%2e%2e%2fx',
      '..%2fx.html',
      'x%00.html',
      '~/x.html',
      '$HOME.html',
      '*.html',
      '"x".html',
      "'x'.html",
      'x|y.html',
    ],
    ...['CON', 'con.html', 'Con.fr.html', 'NUL.html', 'aux.html', 'prn.en.html', 'com1.html', 'lpt9.html', 'COM0.html'],
    ...[
      'é.html',
      'e\u0301.html',
      'ｎurse.html',
      'nurse\u2025.html',
      'nurse\u202e.html',
      '\ufeffnurse.html',
      'nurse\n.html',
    ],
    `${'a'.repeat(176)}.html`,
  ];
  for (const name of hostile) {
    it(`is not ${JSON.stringify(name).slice(0, 40)}`, () => assert.ok(!isPageName(name)));
  }

  it('never leads out of a folder, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('.', '/', '\\', 'a', 'b', ':', '%', '~', '-', '0', '\0', ' ') }),
        (name) => {
          if (!isPageName(name)) return;
          const { pathname } = new URL(name, 'file:///site/');
          assert.equal(pathname, `/site/${name}`);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
