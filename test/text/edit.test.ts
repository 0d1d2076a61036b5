import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, editOf } from '../../server/src/text/edit.ts';

const edit = (start: number, end: number, newText: string) => ({ range: { start, end }, newText });

describe('applyEdits', () => {
  it('replaces, inserts and deletes, in whatever order the edits come', () => {
    const edits = [edit(12, 12, '!'), edit(0, 3, 'good'), edit(3, 6, '')];
    assert.equal(applyEdits('bad   nurse.', edits), 'goodnurse.!');
    assert.equal(applyEdits('bad   nurse.', edits.toReversed()), 'goodnurse.!');
  });

  it('inserts at one place in the order given', () => {
    assert.equal(applyEdits('ac', [edit(1, 1, 'b'), edit(1, 1, 'B')]), 'abBc');
  });

  it('lets edits touch', () => {
    assert.equal(applyEdits('abcd', [edit(0, 2, 'x'), edit(2, 4, 'y'), edit(2, 2, '-')]), 'x-y');
  });

  it('refuses edits that overlap', () => {
    assert.throws(() => applyEdits('abcd', [edit(0, 3, 'x'), edit(2, 4, 'y')]), /overlap at offset 2/);
    assert.throws(() => applyEdits('abcd', [edit(0, 3, 'x'), edit(1, 1, 'y')]), RangeError);
  });

  it('does nothing where nothing is to be done, and leaves halves of signs alone', () => {
    assert.equal(applyEdits('a😀b', []), 'a😀b');
    assert.equal(applyEdits('a😀b', [edit(1, 3, 'é')]), 'aéb');
  });

  it('is what applying one edit after the other from the end gives', () => {
    const cases = fc.tuple(fc.string({ unit: 'grapheme' }), fc.array(fc.tuple(fc.nat(), fc.nat(), fc.string())));
    fc.assert(
      fc.property(cases, ([text, wishes]) => {
        const places = wishes
          .map(([a, b, newText]) =>
            edit(Math.min(a, b) % (text.length + 1), Math.max(a, b) % (text.length + 1), newText),
          )
          .filter(({ range }) => range.start <= range.end)
          .toSorted((a, b) => a.range.start - b.range.start);
        const apart = places.filter(({ range }, position) => range.start > (places[position - 1]?.range.end ?? -1));
        const kept = apart.filter(({ range }, position) =>
          apart.slice(0, position).every((one) => one.range.end < range.start),
        );
        const oneByOne = kept.reduceRight(
          (done, { range, newText }) => done.slice(0, range.start) + newText + done.slice(range.end),
          text,
        );
        assert.equal(applyEdits(text, kept), oneByOne);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('takes the edits of one file as a change of the workspace', () => {
    const change = editOf('file:///a', edit(0, 1, 'x'));
    assert.deepEqual([...change.edits], [['file:///a', [edit(0, 1, 'x')]]]);
  });
});
