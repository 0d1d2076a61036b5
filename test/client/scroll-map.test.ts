import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { scrollMap, type Anchor } from '../../client/src/webview/scroll-map.ts';

describe('the map between lines and the page', () => {
  const end = { line: 100, top: 2000 };

  it('goes through its anchors, and is even between them', () => {
    const map = scrollMap([{ line: 10, top: 500 }], end);
    assert.deepEqual([0, 5, 10, 55, 100].map(map.topOf), [0, 250, 500, 1250, 2000]);
    assert.deepEqual([0, 250, 500, 1250, 2000].map(map.lineOf), [0, 5, 10, 55, 100]);
  });

  it('reaches both ends together, and stays there', () => {
    const map = scrollMap([], end);
    assert.deepEqual([-5, 150].map(map.topOf), [0, 2000]);
    assert.deepEqual([-5, 9000].map(map.lineOf), [0, 100]);
  });

  it('leaves out what the page shows elsewhere than the text has it', () => {
    const head = { line: 90, top: 20 };
    const map = scrollMap([head, { line: 10, top: 500 }, { line: 50, top: 900 }], end);
    assert.equal(map.topOf(50), 900);
    assert.ok(map.topOf(90) > 900);
  });

  it('takes one of those that stand side by side', () => {
    const map = scrollMap(
      [
        { line: 10, top: 500 },
        { line: 30, top: 500 },
        { line: 50, top: 900 },
      ],
      end,
    );
    assert.equal(map.topOf(50), 900);
    assert.ok(map.topOf(10) === 500 || map.topOf(30) === 500);
  });

  const anchor = fc.record({ line: fc.nat(200), top: fc.nat(5000) });
  const ends = fc.record({ line: fc.integer({ min: 1, max: 200 }), top: fc.integer({ min: 1, max: 5000 }) });

  it('never goes back, and leads there and back to the same place', () => {
    fc.assert(
      fc.property(fc.array(anchor), ends, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (all, last, shares) => {
        const map = scrollMap(all, last);
        const tops = shares.toSorted((a, b) => a - b).map((share) => map.topOf(share * last.line));
        for (const [n, top] of tops.entries()) {
          assert.ok(top >= (tops[n - 1] ?? 0) - 1e-6 && top <= last.top + 1e-6);
          assert.ok(Math.abs(map.topOf(map.lineOf(top)) - top) < 1e-6);
        }
      }),
    );
  });

  it('has as many anchors as any choice of them in order could have', () => {
    fc.assert(
      fc.property(fc.array(anchor, { maxLength: 9 }), (all) => {
        const last = { line: 1000, top: 10_000 };
        const map = scrollMap(all, last);
        const met = new Set(all.filter((one) => inside(one) && Math.abs(map.topOf(one.line) - one.top) < 1e-6));
        const lines = new Set([...met].map(({ line }) => line));
        assert.ok(lines.size >= longest(all.filter(inside)), JSON.stringify(all));
      }),
    );
  });

  it('is quick with many anchors', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => ({ line: n + 1, top: (n + 1) * 20 }));
    const map = scrollMap(many, { line: 20_002, top: 500_000 });
    assert.equal(map.topOf(12_345), 246_900);
  });
});

function inside({ line, top }: Anchor): boolean {
  return line > 0 && top > 0;
}

/** By trying all choices. */
function longest(anchors: readonly Anchor[], after: Anchor = { line: 0, top: 0 }): number {
  const next = anchors.filter(({ line, top }) => line > after.line && top > after.top);
  return Math.max(0, ...next.map((one) => 1 + longest(anchors, one)));
}
