/** What the page of the chart decides by itself: what gets through, where keys lead, what is found, how large it is. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { find } from '../../client/src/webview/chart/find.ts';
import { fromChart, type Node, type View } from '../../client/src/webview/chart/messages.ts';
import { type Arrow, arrowOf, Walk } from '../../client/src/webview/chart/walk.ts';
import { clamped, firstScale, fitting, scrolledTo, stepped, wheeled } from '../../client/src/webview/chart/zoom.ts';

describe('a message from the chart', () => {
  it('gets through when it is one of ours', () => {
    for (const message of [
      { type: 'ready' },
      { type: 'shown', drawing: { view: 'reporting' }, nodes: 11 },
      { type: 'draw', drawing: { view: 'reporting' } },
      { type: 'draw', drawing: { view: 'career', root: 'nurse', depth: 2 } },
      { type: 'open', id: 'nurse' },
      { type: 'export' },
    ]) {
      assert.deepEqual(fromChart(message), message);
    }
  });

  it('brings nothing along', () =>
    assert.deepEqual(fromChart({ type: 'open', id: 'nurse', uri: 'file:///etc' }), { type: 'open', id: 'nurse' }));

  it('gets through neither of another type, nor incomplete, nor too long, nor inherited', () => {
    const wrong: readonly unknown[] = [
      undefined,
      'ready',
      { type: 'draw', drawing: { view: 'all' } },
      { type: 'draw', drawing: { view: 'career', root: 7 } },
      { type: 'draw', drawing: { view: 'career', root: 'x'.repeat(2001) } },
      { type: 'draw', drawing: { view: 'career', depth: 1.5 } },
      { type: 'draw', drawing: { view: 'career', depth: -1 } },
      { type: 'shown', drawing: { view: 'career' }, nodes: -1 },
      { type: 'shown', drawing: { view: 'career' }, nodes: '1' },
      { type: 'shown', drawing: { view: 'career' }, nodes: Number.NaN },
      { type: 'open' },
      { type: 'open', id: 7 },
      { type: 'open', id: 'x'.repeat(2001) },
      { type: 'command', id: 'x' },
      { type: 'constructor' },
      Object.create({ type: 'export' }),
    ];
    for (const message of wrong) assert.equal(fromChart(message), undefined, JSON.stringify(message));
    fc.assert(fc.property(fc.anything(), (message) => assert.doesNotThrow(() => fromChart(message))));
  });
});

describe('the arrow keys', () => {
  //    top
  //   a   b
  //   c d e
  const nodes = nodesOf('top', 'a<top', 'c<a', 'd<a', 'b<top', 'e<b');
  const cases: readonly (readonly [view: View, from: string, key: Arrow, to: string])[] = [
    ['reporting', 'c', 'ArrowUp', 'a'],
    ['reporting', 'top', 'ArrowUp', 'top'],
    ['reporting', 'top', 'ArrowDown', 'a'],
    ['reporting', 'c', 'ArrowDown', 'd'],
    ['reporting', 'd', 'ArrowDown', 'b'],
    ['reporting', 'e', 'ArrowDown', 'e'],
    ['reporting', 'a', 'ArrowRight', 'b'],
    ['reporting', 'b', 'ArrowRight', 'b'],
    ['reporting', 'd', 'ArrowRight', 'e'],
    ['reporting', 'e', 'ArrowLeft', 'd'],
    ['reporting', 'a', 'ArrowLeft', 'a'],
    ['reporting', 'd', 'Home', 'top'],
    ['reporting', 'a', 'End', 'e'],
    ['career', 'a', 'ArrowRight', 'top'],
    ['career', 'a', 'ArrowLeft', 'c'],
    ['career', 'c', 'ArrowLeft', 'c'],
    ['career', 'a', 'ArrowDown', 'b'],
    ['career', 'd', 'ArrowUp', 'c'],
  ];
  for (const [view, from, key, to] of cases) {
    it(`lead in ${view} from ${from} by ${key} to ${to}`, () => assert.equal(new Walk(nodes, view).to(key, from), to));
  }

  it('are all the keys that lead somewhere', () => {
    assert.equal(arrowOf('ArrowUp'), 'ArrowUp');
    assert.equal(arrowOf('a'), undefined);
  });

  it('know how deep a node is', () =>
    assert.deepEqual(
      nodes.map(({ id }) => new Walk(nodes, 'career').level(id)),
      [1, 2, 3, 3, 2, 3],
    ));

  it('reach each node from the first, and stay among the nodes', () => {
    const trees = fc.array(fc.nat(), { maxLength: 30 }).map((parents) => {
      const ids = parents.map((parent, position) => (position === 0 ? 'n0' : `n${position}<n${parent % position}`));
      return inReadingOrder(nodesOf(...ids));
    });
    fc.assert(
      fc.property(trees, (tree) => {
        const walk = new Walk(tree, 'reporting');
        let at = tree[0]?.id ?? '';
        for (const { id } of tree) {
          assert.equal(at, id);
          at = walk.to('ArrowDown', at);
        }
        for (const { id } of tree)
          for (const key of ['ArrowLeft', 'ArrowRight'] as const)
            assert.equal(walk.level(walk.to(key, id)), walk.level(id));
      }),
    );
  });
});

describe('the search', () => {
  const nodes: readonly Node[] = [
    { id: 'chef-de-rayon', title: 'Chef·fe de rayon', opens: true },
    { id: 'referenceur-web', title: 'Référenceur Web', opens: true },
    { id: 'maitre-d-oeuvre', title: 'Maître d’œuvre', opens: true },
  ];
  const cases: readonly (readonly [query: string, found: readonly string[]])[] = [
    ['', []],
    ['  ', []],
    ['REFERENCEUR', ['referenceur-web']],
    ['web réf', ['referenceur-web']],
    ["d'oeuvre", ['maitre-d-oeuvre']],
    ['de-rayon', ['chef-de-rayon']],
    ['r', ['chef-de-rayon', 'referenceur-web', 'maitre-d-oeuvre']],
    ['(', []],
  ];
  for (const [query, found] of cases) {
    it(JSON.stringify(query), () => assert.deepEqual(find(query, nodes), found));
  }
});

describe('the size of the chart', () => {
  it('fits, but is never larger than life', () => {
    assert.equal(fitting({ width: 2000, height: 500 }, { width: 1000, height: 1000 }), 0.5);
    assert.equal(fitting({ width: 100, height: 100 }, { width: 1000, height: 1000 }), 1);
  });

  it('begins as a whole where that can be read', () => {
    assert.equal(firstScale({ width: 1250, height: 500 }, { width: 1000, height: 1000 }), 0.8);
    assert.equal(firstScale({ width: 4000, height: 500 }, { width: 1000, height: 1000 }), 1);
  });

  it('goes in steps and comes back', () => {
    assert.equal(stepped(stepped(1, 1), -1), 1);
    assert.equal(stepped(stepped(stepped(stepped(1, -1), -1), 1), 1), 1);
  });

  it('stays within bounds, whatever turns', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (scale, turned) => {
        for (const size of [clamped(scale), wheeled(clamped(scale), turned)]) assert.ok(size >= 0.1 && size <= 3);
      }),
    );
  });

  it('keeps the place under the hand', () => {
    // What is 300 from the left of the window is 500 from that of the chart, and then 1000.
    assert.equal(scrolledTo(200, 300, 1, 2), 700);
  });
});

/** Each as `id<parent`, in the order in which they are read. */
function nodesOf(...written: readonly string[]): readonly Node[] {
  return written.map((text) => {
    const [id = '', parent] = text.split('<');
    return { id, title: id, opens: true, ...(parent !== undefined && { parent }) };
  });
}

function inReadingOrder(nodes: readonly Node[], parent?: string): readonly Node[] {
  return nodes.filter((node) => node.parent === parent).flatMap((node) => [node, ...inReadingOrder(nodes, node.id)]);
}
