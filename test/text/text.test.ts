import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/text/edit.ts';
import { frame } from '../../server/src/text/frame.ts';
import { pickLanguage } from '../../server/src/text/language.ts';
import { LineMap } from '../../server/src/text/lines.ts';
import { contains } from '../../server/src/text/range.ts';
import { safeText } from '../../server/src/text/safe-text.ts';

describe('text', () => {
  it('a range touches a cursor at both of its ends', () => {
    const touched = [1, 2, 3, 4, 5].filter((offset) => contains({ start: 2, end: 4 }, offset));
    assert.deepEqual(touched, [2, 3, 4]);
  });

  describe('edits', () => {
    const insert = (at: number, newText: string) => ({ range: { start: at, end: at }, newText });
    it('are applied in the order of the text', () =>
      assert.equal(
        applyEdits('abc', [insert(3, '!'), insert(0, '-'), { range: { start: 1, end: 2 }, newText: '' }]),
        '-ac!',
      ));
    it('are refused where they overlap', () =>
      assert.throws(
        () =>
          applyEdits('abc', [
            { range: { start: 0, end: 2 }, newText: '' },
            { range: { start: 1, end: 3 }, newText: '' },
          ]),
        RangeError,
      ));
  });

  describe('lines', () => {
    const cases: readonly (readonly [text: string, offset: number, line: number, character: number])[] = [
      ['', 0, 0, 0],
      ['a\nb', 2, 1, 0],
      ['a\r\nb', 3, 1, 0],
      ['a\r\nb', 2, 0, 2],
      ['a\rb', 2, 1, 0],
      ['a\n\nb', 2, 1, 0],
      ['a\n', 2, 1, 0],
      ['😀a\n😀b', 6, 1, 2],
      ['a\u2028b', 2, 0, 2],
      ['abc', 99, 0, 3],
      ['abc', -1, 0, 0],
    ];
    for (const [text, offset, line, character] of cases) {
      it(`${JSON.stringify(text)} at ${offset}`, () =>
        assert.deepEqual(new LineMap(text).positionAt(offset), { line, character }));
    }
    it('start where the one before ends', () => {
      const lines = new LineMap('a\nbc\r\nd');
      assert.deepEqual(
        [0, 1, 2, 3].map((line) => lines.lineStart(line)),
        [0, 2, 6, 7],
      );
      assert.equal(lines.lineCount, 3);
    });
  });

  describe('the language to speak', () => {
    const cases = [
      ['fr', 'fr'],
      ['fr-CA', 'fr'],
      ['fr_FR.UTF-8', 'fr'],
      ['FR', 'fr'],
      ['frr', 'en'],
      ['de', 'en'],
      ['C', 'en'],
      ['', 'en'],
      [undefined, 'en'],
    ] as const;
    for (const [tag, language] of cases) it(`${tag}: ${language}`, () => assert.equal(pickLanguage(tag), language));
  });

  describe('a text for the terminal', () => {
    const cases = [
      ['plain é œ 漢 😀', 'plain é œ 漢 😀'],
      ['a\u001b[31m', 'a\\x1b[31m'],
      ['a\r\n::error::b', 'a\\x0d\\x0a::error::b'],
      ['\u0085\u009b', '\\x85\\x9b'],
      ['a\u202eb\u2066c', 'a\\u{202e}b\\u{2066}c'],
      ['\ud800x', '\\u{d800}x'],
      ['\u2028', '\\u{2028}'],
    ] as const;
    for (const [raw, safe] of cases) it(JSON.stringify(raw), () => assert.equal(safeText(raw), safe));
  });

  describe('a line with carets', () => {
    const draw = (text: string, start: number, end: number): readonly string[] => {
      const { line, source, mark } = frame(text, new LineMap(text), { start, end });
      return [`${line} ${source}`, mark];
    };
    it('marks the range', () => assert.deepEqual(draw('a: b\nc: dd\n', 8, 10), ['2 c: dd', '   ^^']));
    it('marks one place where the range is empty', () => assert.deepEqual(draw('a:\n', 2, 2), ['1 a:', '  ^']));
    it('stops at the end of the line', () => assert.deepEqual(draw('ab\ncd\n', 1, 5), ['1 ab', ' ^']));
    it('shows a tab as two spaces', () => assert.deepEqual(draw('\tab\n', 1, 3), ['1   ab', '  ^^']));
    it('counts an emoji as one', () => assert.deepEqual(draw('😀 ab\n', 3, 5), ['1 😀 ab', '  ^^']));
    it('shows the part of a long line that matters', () => {
      const [source = '', mark = ''] = draw(`${'a'.repeat(500)}BAD${'c'.repeat(500)}`, 500, 503);
      assert.match(source, /^1 …a+BADc+…$/);
      assert.equal(source.slice(2).slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1), 'BAD');
    });
  });
});
