import assert from 'node:assert/strict';
import fc from 'fast-check';
import { safeText } from '../../server/src/text/safe-text.ts';
import { shown } from '../../server/src/text/shown.ts';

describe('safeText', () => {
  it('writes out what a terminal or a log would obey', () => {
    assert.equal(safeText('\u001b[31mred\u001b[0m'), '\\x1b[31mred\\x1b[0m');
    assert.equal(safeText('a\r\n::error::b'), 'a\\x0d\\x0a::error::b');
    assert.equal(safeText('\u009b31m\u007f\u0085'), '\\x9b31m\\x7f\\x85');
    assert.equal(safeText('\u202ea\u2066b\u200f'), '\\u{202e}a\\u{2066}b\\u{200f}');
    assert.equal(safeText('\ud800 \udc00 \u2028'), '\\u{d800} \\u{dc00} \\u{2028}');
  });

  it('leaves what people write', () => {
    const text = 'Directeur / Directrice « e-commerce »\u00a0: l’été, 15 %, 😀👩‍⚕️, عربي, 日本';
    assert.equal(safeText(text), text);
  });

  it('leaves no control sign of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.doesNotMatch(safeText(text), /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});

describe('shown', () => {
  it('puts a text on one line, and cuts it', () => {
    assert.equal(shown('a\r\n  b\tc'), 'a b c');
    assert.equal(shown('x'.repeat(60)), 'x'.repeat(60));
    assert.equal(shown('x'.repeat(61)), `${'x'.repeat(59)}…`);
  });

  it('never cuts a sign in two', () => {
    assert.equal(shown(`${'x'.repeat(58)}😀😀`), `${'x'.repeat(58)}…`);
  });

  it('is quick with the text of a whole file', () => {
    assert.equal(shown('a '.repeat(1_000_000)).length, 60);
  });
});
