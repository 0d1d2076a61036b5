/** Random edits of a role: each is told once, and nothing else is. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareRoles } from '../../server/src/compare/compare.ts';
import { parseRole, type RoleDocument } from '../../server/src/model/document.ts';
import { fullRole } from '../page/full-role.ts';

type Item = Record<string, unknown> & { id: string };

interface Lists {
  readonly [field: string]: { readonly [owner: string]: Item[] };
}

/** What an edit does to the lists, and how it is told: `kind field id`. */
type Edit = (lists: Lists, list: Item[], item: Item, pick: (below: number) => number) => string | undefined;

const nameOf: Readonly<Record<string, string>> = { 'functions.tasks': 'statement', accountabilities: 'statement' };

const edits: readonly ((field: string, owner: string) => Edit)[] = [
  (field) => (_lists, list, item) => {
    list.splice(list.indexOf(item), 1);
    return `removed ${field} ${item.id}`;
  },
  (field) => (_lists, list, item) => {
    const id = `new-${item.id}`;
    list.push({ id, [nameOf[field] ?? 'label']: `Name of ${id}` });
    return `added ${field} ${id}`;
  },
  (field) => (_lists, _list, item) => {
    item[nameOf[field] ?? 'label'] = `Another name for ${item.id}`;
    return `changed ${field}.${nameOf[field] ?? 'label'} ${item.id}`;
  },
  (field) => (_lists, _list, item) => {
    item['x-own'] = 'value';
    return `added ${field}.x-own ${item.id}`;
  },
  (field) => (_lists, _list, item) => {
    item.id = `renamed-${item.id}`;
    return `changed ${field}.id ${item.id}`;
  },
  (field, owner) => (lists, list, item, pick) => {
    const others = Object.entries(lists).flatMap(([other, owners]) =>
      isLike(field, other)
        ? Object.entries(owners).flatMap(([name, one]) => (other === field && name === owner ? [] : [{ other, one }]))
        : [],
    );
    const goal = others[pick(others.length)];
    if (!goal) return undefined;
    list.splice(list.indexOf(item), 1);
    goal.one.push(item);
    return `moved ${goal.other} ${item.id}`;
  },
];

/** Whether an item of one list may stand in another one. */
function isLike(one: string, other: string): boolean {
  return one === other || (one.startsWith('skills.') && other.startsWith('skills.'));
}

describe('random edits of a role', () => {
  it('are told, each once, and nothing else is', () => {
    const wishes = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 12 });
    fc.assert(
      fc.property(wishes, fc.infiniteStream(fc.nat()), (all, stream) => {
        const before = startingLists();
        const after = startingLists();
        const random = (below: number): number => (below === 0 ? 0 : (stream.next().value ?? 0) % below);
        const touched = new Set<string>();
        const expected: string[] = [];
        const places = Object.entries(before).flatMap(([field, owners]) =>
          Object.entries(owners).flatMap(([owner, items]) => items.map(({ id }) => ({ field, owner, id }))),
        );
        for (const [place, kind, choice] of all) {
          const { field, owner, id } = places[place % places.length]!;
          const list = after[field]![owner]!;
          const item = list.find((one) => one.id === id);
          if (!item || touched.has(id)) continue;
          touched.add(id);
          const edit = edits[kind % edits.length]!(field, owner);
          const told = edit(after, list, item, (below) => (below === 0 ? 0 : choice % below));
          if (told !== undefined) expected.push(told);
        }
        const [older, newer] = [write(before, () => 0), write(after, random)];
        const said = compareRoles(older, newer).map((change) => {
          const side = change.after ?? change.before;
          const root: unknown = JSON.parse((change.after ? newer : older).text);
          return `${change.kind} ${change.field} ${idAt(root, side!.pointer)}`;
        });
        assert.deepEqual(said.toSorted(), expected.toSorted());
      }),
      { numRuns: 300, seed: 9 },
    );
  });
});

describe('a change of one value', () => {
  const role = fullRole((number) => `text number ${number}`);
  for (const pointer of leavesOf(role)) {
    const way = pointer.replaceAll(/\/\d+/g, '').slice(1).replaceAll('/', '.');
    it(`is told once: ${way}`, () => {
      const changed = structuredClone(role);
      const [parent, name] = parentAt(changed, pointer);
      const value = parent[name];
      const other = otherValue(value, pointer);
      if (other === undefined) return;
      parent[name] = other;
      const said = compareRoles(jsonRole(role), jsonRole(changed));
      const kinds = said.map((change) => `${change.kind} ${change.field}`).toSorted();
      const list = way.slice(0, way.lastIndexOf('.'));
      // What an item is known by makes it another item where it is another.
      const isIdentity = [`added ${list}`, `removed ${list}`].every((one) => kinds.includes(one)) && kinds.length === 2;
      const isWord = [`added ${way}`, `removed ${way}`].every((one) => kinds.includes(one)) && kinds.length === 2;
      if (!isIdentity && !isWord) assert.deepEqual(kinds, [`changed ${way}`]);
    });
  }
});

function startingLists(): Lists {
  const items = (prefix: string, name: string, more: object = {}): Item[] =>
    [0, 1, 2, 3].map((number) => ({ id: `${prefix}${number}`, [name]: `Name of ${prefix}${number}`, ...more }));
  return {
    'functions.tasks': {
      a: items('ta', 'statement', { outcome: 'Done' }),
      b: items('tb', 'statement', { priority: 2 }),
      c: items('tc', 'statement'),
    },
    'skills.technical': { all: items('st', 'label', { level: 'expert' }) },
    'skills.knowledge': { all: items('sk', 'label') },
    'skills.soft': { all: items('ss', 'label', { importance: 'optional' }) },
    tools: { all: items('to', 'label') },
    accountabilities: { all: items('ac', 'statement') },
  };
}

/** The role as JSON, its items and fields in any order. */
function write(lists: Lists, random: (below: number) => number): RoleDocument {
  const shuffled = <T>(all: readonly T[]): T[] => {
    const rest = [...all];
    return all.map(() => rest.splice(random(rest.length), 1)[0]!);
  };
  const mixed = (item: object): object => Object.fromEntries(shuffled(Object.entries(item)));
  const list = (field: string, owner = 'all'): object[] => shuffled(lists[field]![owner]!).map(mixed);
  const functions = ['a', 'b', 'c'].map((id) => mixed({ id, title: `F ${id}`, tasks: list('functions.tasks', id) }));
  const skills = {
    technical: list('skills.technical'),
    knowledge: list('skills.knowledge'),
    soft: list('skills.soft'),
  };
  return jsonRole(
    mixed({
      id: 'r',
      lang: 'en',
      title: 'R',
      functions: shuffled(functions),
      skills: mixed(skills),
      tools: list('tools'),
      accountabilities: list('accountabilities'),
    }),
  );
}

function jsonRole(data: object): RoleDocument {
  const document = parseRole('file:///r.role.json', JSON.stringify(data));
  assert.deepEqual(
    document.problems.filter(({ code }) => code !== 'duplicate-item-id'),
    [],
  );
  return document;
}

/** The id of the item that the place is, or is in. */
function idAt(root: unknown, pointer: string): string {
  let id = '';
  let value: unknown = root;
  for (const step of pointer.split('/').slice(1)) {
    value = (value as Record<string, unknown>)[step];
    const own = (value as { id?: unknown } | null)?.id;
    if (typeof own === 'string') id = own;
  }
  return id;
}

function leavesOf(value: unknown, pointer = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  return Object.entries(value).flatMap(([name, child]) => leavesOf(child, `${pointer}/${name}`));
}

function parentAt(root: unknown, pointer: string): [Record<string, unknown>, string] {
  const steps = pointer.split('/').slice(1);
  const name = steps.pop()!;
  return [
    steps.reduce((value, step) => (value as Record<string, unknown>)[step], root) as Record<string, unknown>,
    name,
  ];
}

/** Another value that fits there as well; nothing where the schema leaves no choice that is easy to make. */
function otherValue(value: unknown, pointer: string): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return pointer.endsWith('/share') || value > 1 ? value - 1 : value + 1;
  if (typeof value === 'string' && value.startsWith('text number')) return `${value} and more`;
  return undefined;
}
