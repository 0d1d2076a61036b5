import assert from 'node:assert/strict';
import { pagePlaces, pointerAround } from '../../server/src/features/page-places.ts';
import { parseRole } from '../../server/src/index.ts';

describe('the place of a pointer', () => {
  const spec =
    'title: Nurse\nskills:\n  soft:\n    - id: calm\n      label: Calm\n    - rest\ntools: [a, b]\nmission:\n';

  check(spec, '/title', 'title: Nurse');
  check(spec, '/skills/soft/0', 'id: calm\n      label: Calm');
  check(spec, '/skills/soft/0/label', 'label: Calm');
  check(spec, '/tools/1', 'b');
  check(spec, '/mission', 'mission:');
  check('"a/b": { "~": 1 }', '/a~1b/~0', '"~": 1');
  for (const pointer of ['/nothing', '/tools/2', '/tools/x', '/tools/-1', '/title/0', '/skills/soft/0/id/x']) {
    check(spec, pointer, undefined);
  }

  it('comes once, in the order of the page', () => {
    const document = parseRole('file:///a.role.yaml', spec);
    const found = pagePlaces(['/title', '/skills', '/title'], document);
    assert.deepEqual(
      found.map(({ pointer }) => pointer),
      ['/title', '/skills'],
    );
  });
});

describe('the pointer around a path', () => {
  const shown = new Set(['/functions/0', '/functions/0/tasks/1', '/a~1b']);
  for (const [path, pointer] of [
    [['functions', 0, 'tasks', 1, 'statement'], '/functions/0/tasks/1'],
    [['functions', 0, 'tasks', 0], '/functions/0'],
    [['functions', 10], ''],
    [['functions'], ''],
    [['a/b', 'c'], '/a~1b'],
    [[], ''],
  ] as const) {
    it(`${JSON.stringify(path)} is ${pointer || 'none'}`, () => assert.equal(pointerAround(path, shown), pointer));
  }
});

function check(text: string, pointer: string, wanted: string | undefined): void {
  it(`${pointer} of ${JSON.stringify(text.slice(0, 20))}`, () => {
    const [found] = pagePlaces([pointer], parseRole('file:///a.role.yaml', text));
    assert.equal(found && text.slice(found.range.start, found.range.end), wanted);
  });
}
