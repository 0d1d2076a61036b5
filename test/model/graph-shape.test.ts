import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseRole, type RoleDocument } from '../../server/src/model/document.ts';
import { type Graph, graphFields, graphs, GraphShape } from '../../server/src/model/graph-shape.ts';
import { ascent, ties, wayTo } from '../../server/src/model/relations.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const fields = ['reportsTo', 'manages', 'collaboratesWith', 'evolvesFrom', 'evolvesTo', 'related'] as const;
const links = fc.array(
  fc.record({
    from: fc.constantFrom(...ids),
    field: fc.constantFrom(...fields, 'reportsTo', 'evolvesTo'),
    to: fc.constantFrom(...ids),
    functional: fc.boolean().map((isTrue) => isTrue && 'functional'),
    // Two files may claim an id, and an id may have no file at all.
    file: fc.constantFrom('', '', '', '2'),
  }),
  { maxLength: 14 },
);
type Links = typeof links extends fc.Arbitrary<infer T> ? T : never;

describe('the shape of a graph', () => {
  it('is what looking at every pair of roles shows', () => {
    const cases = fc.tuple(links, fc.constantFrom(...graphs));
    fc.assert(
      fc.property(cases, ([written, graph]) => {
        const shape = new GraphShape(filesOf(written), graph);
        const edges = edgesOf(written, graph);
        const reached = closure(edges);
        const connected = closure(
          edges.flatMap(([a, b]): (readonly [string, string])[] => [
            [a, b],
            [b, a],
          ]),
        );
        for (const id of ids) {
          const circle = ids.filter((other) => reached.has(`${id} ${other}`) && reached.has(`${other} ${id}`));
          assert.deepEqual(shape.circle(id)?.toSorted(), circle.length > 0 ? circle : undefined);
          const tops = ids.filter(
            (other) => connected.has(`${id} ${other}`) && !edges.some(([lower]) => lower === other),
          );
          assert.deepEqual(shape.tops(id), tops);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is seen from each role as its neighbours and ties are, and the way up is the shortest', () => {
    const cases = fc.tuple(links, fc.constantFrom(...graphs));
    fc.assert(
      fc.property(cases, ([written, graph]) => {
        const index = new RoleIndex(filesOf(written));
        const edges = edgesOf(written, graph);
        for (const id of ids) {
          const above = [...new Set(edges.filter(([lower]) => lower === id).map(([, upper]) => upper))];
          const below = [...new Set(edges.filter(([, upper]) => upper === id).map(([lower]) => lower))];
          for (const [direction, wanted] of [
            ['up', above],
            ['down', below],
          ] as const) {
            assert.deepEqual(index.neighbours(id, graph, direction).toSorted(), wanted.toSorted());
            const seen = ties(id, graph, direction, index).map((tie) => tie.id);
            assert.deepEqual(seen.filter((other) => other !== id).toSorted(), wanted.toSorted());
          }
          const found = ascent(id, graph, index);
          const steps = stepsFrom(id, edges);
          assert.ok(found.isComplete);
          assert.deepEqual([...found.below.keys()].toSorted(), [...steps.keys()].toSorted());
          for (const [other, count] of steps) {
            const way = wayTo(other, id, found);
            assert.equal(way.length, count + 1);
            assert.deepEqual([way[0], way.at(-1)], [id, other]);
            for (const [position, from] of way.slice(0, -1).entries()) {
              const to = way[position + 1];
              assert.ok(edges.some(([lower, upper]) => lower === from && upper === to));
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is made of a long line as well', () => {
    const line = Array.from({ length: 2000 }, (_, number) =>
      parseRole(`/r${number}.role.yaml`, `id: r${number}\nteam: { reportsTo: [{ role: r${number + 1} }] }\n`),
    );
    const shape = new GraphShape(line, 'reporting');
    assert.equal(shape.circle('r0'), undefined);
    assert.deepEqual(shape.tops('r0'), ['r2000']);
    const closed = [...line, parseRole('/r2000.role.yaml', 'id: r2000\nteam: { reportsTo: [{ role: r0 }] }\n')];
    assert.equal(new GraphShape(closed, 'reporting').circle('r7')?.length, 2001);
    assert.equal(ascent('r0', 'reporting', new RoleIndex(closed)).isComplete, false);
  });
});

/** One file for each role that has something to say, or two. */
function filesOf(written: Links): readonly RoleDocument[] {
  return [...new Set(written.map(({ from, file }) => `${from} ${file}`))].map((name) => {
    const [id, file] = name.split(' ');
    const own = written.filter((link) => link.from === id && link.file === file);
    const group = (names: readonly string[]) =>
      Object.fromEntries(
        names.map((field) => [
          field,
          own
            .filter((link) => link.field === field)
            .map(({ to, functional }) => ({ role: to, ...(functional && { relation: functional }) })),
        ]),
      );
    const role = { id, team: group(fields.slice(0, 3)), progression: group(fields.slice(3)) };
    return parseRole(`/${id}${file}.role.json`, JSON.stringify(role));
  });
}

/** From the lower to the upper role. */
function edgesOf(written: Links, graph: Graph): readonly (readonly [lower: string, upper: string])[] {
  const { up, down } = graphFields[graph];
  return written
    .filter(({ from, to, functional }) => from !== to && !functional)
    .flatMap(({ field, from, to }): (readonly [string, string])[] =>
      field === up ? [[from, to]] : field === down ? [[to, from]] : [],
    );
}

/** All pairs of which the second can be reached from the first. */
function closure(edges: readonly (readonly [string, string])[]): ReadonlySet<string> {
  const reached = new Set(edges.map(([a, b]) => `${a} ${b}`));
  for (const middle of ids)
    for (const a of ids)
      for (const b of ids) if (reached.has(`${a} ${middle}`) && reached.has(`${middle} ${b}`)) reached.add(`${a} ${b}`);
  return reached;
}

/** How many steps up each role is, at least one. */
function stepsFrom(id: string, edges: readonly (readonly [string, string])[]): ReadonlyMap<string, number> {
  const steps = new Map<string, number>();
  let at: readonly string[] = [id];
  for (let count = 1; at.length > 0; count++) {
    const next = edges.filter(([lower]) => at.includes(lower)).map(([, upper]) => upper);
    at = [...new Set(next)].filter((other) => !steps.has(other));
    for (const other of at) steps.set(other, count);
  }
  return steps;
}
