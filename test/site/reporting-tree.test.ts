import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { reportingTrees, type Branch } from '../../server/src/site/reporting-tree.ts';

describe('reporting trees', () => {
  it('hang each role from its superior', () => check({ b: ['a'], c: ['a'], d: ['b'] }, 'a(b(d) c)'));
  it('show a role with two superiors under both, its team once', () =>
    check({ b: ['a'], c: ['a'], d: ['b', 'c'], e: ['d'] }, 'a(b(d(e)) c(d…))'));
  it('have a top for each part, and say who stands alone', () => check({ b: ['a'], d: ['c'], x: [] }, 'a(b) c(d) | x'));
  it('go round no circle', () => check({ a: ['b'], b: ['c'], c: ['a'], d: ['c'] }, 'a(c(b(a↑) d))'));
  it('begin a circle where it has nobody above it, whoever is below', () =>
    check({ a: ['c'], b: ['c'], c: ['b'], d: ['a'], e: ['d'], f: ['e'] }, 'b(c(a(d(e(f))) b↑))'));
  it('enter a circle where somebody stands above it', () =>
    check({ a: ['b'], b: ['a', 'top'], c: ['c2'], c2: ['c', 'a'] }, 'top(b(a(b↑ c2(c(c2↑)))))'));
  it('are cut where they would be too deep, and go on below', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 15 }, (_, n) => [`r${10 + n}`, n === 0 ? [] : [`r${9 + n}`]]),
    );
    check(chain, `${nested(10, 22)}…${')'.repeat(12)} r22(r23(r24))`);
  });
  it('of a line of ten thousand do not fall over', () => {
    const chain = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`r${n}`, n === 0 ? [] : [`r${n - 1}`]]));
    const { trees } = reportingTrees(Object.keys(chain), indexOf(chain));
    assert.equal(trees.flatMap(idsIn).length, 10_000 + trees.length - 1);
  });
});

const marks = { elsewhere: '…', circle: '↑' };

function check(superiors: Readonly<Record<string, readonly string[]>>, drawn: string): void {
  const ids = [...new Set([...Object.keys(superiors), ...Object.values(superiors).flat()])].toSorted();
  const all = Object.fromEntries(ids.map((id) => [id, superiors[id] ?? []]));
  const { trees, alone } = reportingTrees(ids, indexOf(all));
  const draw = ({ id, reports, cut }: Branch): string =>
    `${id}${cut ? marks[cut] : ''}${reports.length > 0 ? `(${reports.map(draw).join(' ')})` : ''}`;
  assert.equal([trees.map(draw).join(' '), ...(alone.length > 0 ? [alone.join(' ')] : [])].join(' | '), drawn);
}

function indexOf(superiors: Readonly<Record<string, readonly string[]>>): RoleIndex {
  return new RoleIndex(
    Object.entries(superiors).map(([id, above]) =>
      parseRole(
        `file:///${id}.role.yaml`,
        `id: ${id}\nlang: en\ntitle: ${id}\n${above.length > 0 ? `team: { reportsTo: [${above.map((role) => `{ role: ${role} }`).join(', ')}] }\n` : ''}`,
      ),
    ),
  );
}

function nested(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, n) => `r${from + n}`).join('(');
}

function idsIn({ id, reports }: Branch): readonly string[] {
  return [id, ...reports.flatMap(idsIn)];
}
