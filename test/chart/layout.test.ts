import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Graph } from '../../server/src/model/graph-shape.ts';
import { chart, type Chart } from '../../server/src/chart/chart.ts';
import { layOut, type ChartLayout } from '../../server/src/chart/layout.ts';
import { box } from '../../server/src/chart/measures.ts';
import { indexOf } from './organisation.ts';

describe('the layout of a chart', () => {
  it('puts a superior above the middle of a few reports', () =>
    check('top\na ^top\nb ^top\nc ^top', ['         top         ', 'a        b        c']));

  it('puts many reports below each other', () =>
    check('top\na ^top\nb ^top\nc ^top\nd ^top', ['top', ' a', ' b', ' c', ' d']));

  it('indents what is below a head', () =>
    check('top\na ^top\nb ^top\nc ^a\nd ^a\ne ^d', ['         top', 'a                    b', ' c', ' d', '  e']));

  it('puts roles without ties together', () => check('a\nb\nc', ['a b', 'c']));

  it('lets careers grow to the right', () => check('a >c\nb >c\nc >d\nd', ['a', '   c d', 'b'], 'career'));

  const ids = Array.from({ length: 14 }, (_, number) => `r${number}`);
  const tie = fc.tuple(fc.constantFrom('^', '_', '~', '>', '<'), fc.constantFrom(...ids, 'nobody'));
  const organisation = fc
    .array(fc.array(tie, { maxLength: 4 }), { maxLength: ids.length })
    .map((all) => all.map((ties, n) => [ids[n], ...ties.map((parts) => parts.join(''))].join(' ')).join('\n'));

  it('shows each role once and lets no boxes overlap, whatever the files say', () => {
    const options = fc.record({
      view: fc.constantFrom<Graph>('reporting', 'career'),
      root: fc.option(fc.constantFrom(...ids), { nil: undefined }),
      depth: fc.option(fc.nat(3), { nil: undefined }),
    });
    fc.assert(
      fc.property(organisation, options, (picture, asked) => {
        const drawn = chart(indexOf(picture), asked);
        assert.equal(new Set(drawn.roles.map(({ id }) => id)).size, drawn.roles.length);
        for (const [position, { parent }] of drawn.roles.entries()) {
          const above = drawn.roles.findIndex(({ id }) => id === parent);
          assert.ok(parent === undefined || (above >= 0 && above < position));
        }
        assertSound(layOut(drawn));
      }),
      { numRuns: 300 },
    );
  });

  it('shows all roles and all lines where everything is wanted', () => {
    fc.assert(
      fc.property(organisation, (picture) => {
        const index = indexOf(picture);
        const { roles, lines } = chart(index);
        const named = new Set(index.documents.flatMap(({ head }) => head.id ?? []));
        for (const { id } of roles) named.delete(id);
        assert.deepEqual([...named], []);
        const solid = lines.filter(({ kind }) => kind !== 'functional').map(({ from, to }) => `${from} ${to}`);
        const ups = roles.flatMap(({ id }) => index.neighbours(id, 'reporting', 'up').map((upper) => `${id} ${upper}`));
        assert.deepEqual(solid.toSorted(), ups.toSorted());
      }),
      { numRuns: 200 },
    );
  });

  const parents = fc
    .integer({ min: 1, max: 400 })
    .chain((count) =>
      fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { minLength: count, maxLength: count }),
    );

  it('keeps apart what is large, and neither a band nor a tower', () => {
    fc.assert(
      fc.property(parents, fc.constantFrom<Graph>('reporting', 'career'), (shares, view) => {
        // Some superiors get many reports, most none.
        const above = shares.map((share, number) => Math.floor(share ** 3 * number));
        const layout = layOut(treeOf(view, above));
        assertSound(layout);
        assert.ok(view === 'career' || layout.width < 3000 || layout.width < 3 * layout.height, String(layout.width));
        assert.ok(view === 'career' || layout.height < 3000 || layout.height < 3 * layout.width);
      }),
      { numRuns: 60 },
    );
  });

  for (const view of ['reporting', 'career'] as const) {
    it(`is made of a ${view} line that is deeper than the stack, and of one that is as wide`, () => {
      assertFinite(
        layOut(
          treeOf(
            view,
            Array.from({ length: 12_000 }, (_, number) => number),
          ),
        ),
      );
      assertSound(
        layOut(
          treeOf(
            view,
            Array.from({ length: 3000 }, () => 0),
          ),
        ),
      );
    });
  }
});

/** A tree from the positions of parents: that of the role at position `n + 1` is `above[n]`. */
function treeOf(view: Graph, above: readonly number[]): Chart {
  const children = new Map<number, number[]>();
  for (const [number, parent] of above.entries()) {
    const known = children.get(parent);
    if (known) known.push(number + 1);
    else children.set(parent, [number + 1]);
  }
  const order: number[] = [];
  const waiting = [0];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    order.push(next);
    waiting.push(...(children.get(next) ?? []).toReversed());
  }
  const roles = order.map((number) => ({
    id: `r${number}`,
    title: `r${number}`,
    uri: 'x',
    parent: number === 0 ? undefined : `r${above[number - 1]}`,
    level: 0,
    hidden: 0,
  }));
  const lines = roles.flatMap(({ id, parent }) =>
    parent === undefined ? [] : [{ from: id, to: parent, kind: 'tree' as const }],
  );
  return { view, roles, lines };
}

function assertFinite({ width, height, roles, lines }: ChartLayout): void {
  for (const { x, y } of roles) {
    assert.ok(x >= 0 && y >= 0 && x + box.width <= width && y + box.height <= height, `${x} ${y} ${width} ${height}`);
  }
  for (const { path } of lines) assert.match(path, /^M(?:[MLCQ]| ?-?\d+(?:\.\d)?)+$/);
}

/** Also looks at each box beside those that begin at its left or right. */
function assertSound(layout: ChartLayout): void {
  assertFinite(layout);
  const byColumn = layout.roles.toSorted((a, b) => a.x - b.x);
  for (const [position, one] of byColumn.entries()) {
    for (let next = position + 1; next < byColumn.length; next++) {
      const other = byColumn[next];
      if (!other || other.x >= one.x + box.width) break;
      if (Math.abs(other.y - one.y) < box.height) assert.fail(`${one.id} overlaps ${other.id}`);
    }
  }
}

/** Draws boxes as their ids, a sign for 24 pixels and a line for each row. */
function check(picture: string, drawn: readonly string[], view: Graph = 'reporting'): void {
  const { roles } = layOut(chart(indexOf(picture), { view }));
  const rows = new Map<number, string>();
  const left = Math.min(...roles.map(({ x }) => x));
  for (const { id, x, y } of roles.toSorted((a, b) => a.x - b.x)) {
    const row = rows.get(y) ?? '';
    rows.set(y, `${row.padEnd(Math.round((x - left) / 24))}${id}`);
  }
  const shown = [...rows].toSorted(([a], [b]) => a - b).map(([, row]) => row);
  assert.deepEqual(shown.map(squeezed), drawn.map(squeezed));
}

/** Widths of gaps are a matter of taste; indents are not. */
function squeezed(row: string): string {
  return row
    .trimEnd()
    .replace(/(?<=\S) +/g, ' ')
    .replace(/^ {3,}/, '   ');
}
