import assert from 'node:assert/strict';
import { frame } from '../../server/src/text/frame.ts';
import { LineMap } from '../../server/src/text/lines.ts';

/** The frame of the part of the text in `«»`, as it is shown. */
function framed(marked: string): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const { line, source, mark, parts } = frame(text, new LineMap(text), { start, end });
  assert.equal(parts.join(''), source);
  assert.equal(mark.indexOf('^'), Array.from(parts[0]).length);
  assert.equal(mark.trim().length, Math.max(Array.from(parts[1]).length, 1));
  return `${line}|${source}\n${' '.repeat(`${line}`.length)}|${mark}`;
}

describe('frame', () => {
  it('draws carets under the range', () => {
    assert.equal(framed('id: a\ntitle: «Nurse» x\n'), '2|title: Nurse x\n |       ^^^^^');
  });

  it('draws one caret under nothing, also at the end of the text', () => {
    assert.equal(framed('id:«» a'), '1|id: a\n |   ^');
    assert.equal(framed('id: a\n«»'), '2|\n |^');
  });

  it('draws the first line of a longer range', () => {
    assert.equal(framed('a: «|\n  b\n»c: d'), '1|a: |\n |   ^');
  });

  it('leaves no line break in the line', () => {
    assert.equal(framed('«id»: a\r\nb: c'), '1|id: a\n |^^');
    assert.equal(framed('a: b\r«id»: a\rb: c'), '2|id: a\n |^^');
  });

  it('counts signs as they are shown', () => {
    assert.equal(framed('😀: «é»\n'), '1|😀: é\n |   ^');
    assert.equal(framed('\t- «a»'), '1|  - a\n |    ^');
    assert.equal(framed('a\u001b[31m «b»'), '1|a\\x1b[31m b\n |          ^');
  });

  it('shows the part of a long line around the range', () => {
    const [source = '', mark = ''] = framed(`${'a'.repeat(500)}«bbb»${'c'.repeat(500)}`).split('\n');
    assert.ok(source.length < 110, `${source.length} signs`);
    assert.match(source, /^1\|…a+bbbc+…$/);
    assert.equal(source.indexOf('bbb'), mark.indexOf('^^^'));
  });
});
