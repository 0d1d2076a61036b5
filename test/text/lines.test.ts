import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineMap } from '../../server/src/text/lines.ts';
import { contains } from '../../server/src/text/range.ts';

describe('LineMap', () => {
  it('ends lines at LF, CRLF and CR, and nowhere else', () => {
    const text = 'a\nb\r\nc\rd\u2028e\u0085f\n';
    const lines = new LineMap(text);
    assert.equal(lines.lineCount, 5);
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((line) => lines.lineStart(line)),
      [0, 2, 5, 7, 13],
    );
    assert.deepEqual(lines.positionAt(text.indexOf('f')), { line: 3, character: 4 });
  });

  it('counts in UTF-16 units', () => {
    const lines = new LineMap('é😀x\ne\u0301y');
    assert.deepEqual(lines.positionAt(3), { line: 0, character: 3 });
    assert.deepEqual(lines.positionAt(7), { line: 1, character: 2 });
  });

  it('has one line in an empty text, and moves what is outside to the nearest end', () => {
    assert.equal(new LineMap('').lineCount, 1);
    const lines = new LineMap('ab\ncd');
    assert.deepEqual(lines.positionAt(-5), { line: 0, character: 0 });
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 2 });
    assert.equal(lines.lineStart(9), 5);
  });

  it('agrees with the text documents of the protocol', () => {
    const texts = fc
      .array(fc.constantFrom('a', 'é', '😀', '\ud800', '\n', '\r', '\r\n', '\u2028', '\ufeff', ' '))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.nat(60), (text, offset) => {
        const inside = Math.min(offset, text.length);
        // Theirs moves an offset between CR and LF; ours says where it is.
        if (text.startsWith('\r\n', inside - 1)) return;
        const theirs = TextDocument.create('file:///a', 'x', 1, text).positionAt(inside);
        assert.deepEqual(new LineMap(text).positionAt(inside), theirs);
      }),
      { numRuns: 500, seed: 2 },
    );
  });
});

describe('contains', () => {
  it('is true inside and at both ends, as a cursor touches a word', () => {
    const touched = [1, 2, 3, 5, 6].filter((offset) => contains({ start: 2, end: 5 }, offset));
    assert.deepEqual(touched, [2, 3, 5]);
  });
});
