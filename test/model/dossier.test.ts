import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseRole, type RoleDocument } from '../../server/src/model/document.ts';
import { changedKeys } from '../../server/src/model/dossier.ts';
import { graphs } from '../../server/src/model/graph-shape.ts';
import { ties } from '../../server/src/model/relations.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';

const ids = ['a', 'b', 'undefined', '__proto__', 'No Slug'] as const;
const names = ['Nurse', 'nurse', 'Matron', 'Infirmière'] as const;
const uris = ['/a.role.json', '/b.role.json', '/c.role.json', '/d.role.json'] as const;

const id = fc.constantFrom(...ids);
const relations = fc.array(
  fc.record(
    { role: id, label: fc.constantFrom(...names), relation: fc.constantFrom('functional', 'hierarchical') },
    { requiredKeys: [] },
  ),
  { maxLength: 2 },
);
const role = fc.record(
  {
    summary: fc.constantFrom('', 'Cares for patients.'),
    id,
    lang: fc.constantFrom('en', 'fr', 'undefined'),
    title: fc.constantFrom(...names, ''),
    alternativeTitles: fc.array(fc.record({ id: fc.constant('x'), label: fc.constantFrom(...names) }), {
      maxLength: 2,
    }),
    family: fc.constantFrom('care', 'office'),
    team: fc.record(
      { reportsTo: relations, manages: relations, collaboratesWith: relations, managesExhaustive: fc.boolean() },
      { requiredKeys: [] },
    ),
    progression: fc.record({ evolvesFrom: relations, evolvesTo: relations, related: relations }, { requiredKeys: [] }),
    tools: fc.array(fc.record({ id: fc.constantFrom('pump', 'scale'), label: fc.constant('x') }), { maxLength: 1 }),
    meta: fc.record({ status: fc.constantFrom('draft', 'deprecated', 'odd'), supersededBy: id }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
const translation = fc.record({
  translationOf: id,
  lang: fc.constantFrom('en', 'fr'),
  tools: fc.array(fc.record({ id: fc.constantFrom('pump', 'scale'), label: fc.constant('x') }), { maxLength: 1 }),
});
type Fields = Readonly<Record<string, unknown>>;
const fields: fc.Arbitrary<Fields> = fc.oneof({ weight: 5, arbitrary: role }, { weight: 1, arbitrary: translation });
const brokenText = fc.constantFrom('', '{', '{ "id": "a", "id": "b" }', '[]');
const files = fc.dictionary(fc.constantFrom(...uris), fields, { maxKeys: uris.length });

/** Another file in place of one, none, a text that is broken, or the same file with one field changed. */
const edit = fc.record({
  uri: fc.constantFrom(...uris),
  how: fc.constantFrom('replace', 'remove', 'break', 'change', 'change', 'change', 'change'),
  fresh: fields,
  broken: brokenText,
  field: fc.constantFrom(
    'id',
    'lang',
    'title',
    'alternativeTitles',
    'family',
    'team',
    'progression',
    'meta',
    'summary',
  ),
  inner: fc.constantFrom('', 'reportsTo', 'manages', 'managesExhaustive', 'evolvesTo', 'status', 'supersededBy'),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;
const edits = fc.array(edit, { minLength: 1, maxLength: 2 });

function textAfter(before: Fields, { how, fresh, broken, field, inner }: Edit): string | undefined {
  if (how === 'remove') return undefined;
  if (how === 'break') return broken;
  if (how === 'replace') return JSON.stringify(fresh);
  const [old, changed] = [before[field], fresh[field]];
  const isGroup =
    inner !== '' && field !== 'alternativeTitles' && typeof old === 'object' && typeof changed === 'object';
  const value = isGroup
    ? { ...old, [inner]: Object.entries(changed ?? {}).find(([name]) => name === inner)?.[1] }
    : changed;
  return JSON.stringify({ ...before, [field]: value });
}

describe('the keys of what an index is asked', () => {
  it('change whenever an answer does, and the changed index is the one made from scratch', () => {
    fc.assert(
      fc.property(files, edits, (roles, changes) => {
        const before = new Map(Object.entries(roles).map(([uri, one]) => [uri, parseRole(uri, JSON.stringify(one))]));
        const after = new Map(before);
        const changed = new Set<string>();
        const patch = new Map<string, RoleDocument | undefined>();
        for (const change of new Map(changes.map((one) => [one.uri, one])).values()) {
          const { uri } = change;
          const text = textAfter(roles[uri] ?? {}, change);
          const document = text === undefined ? undefined : parseRole(uri, text);
          for (const key of changedKeys(before.get(uri), document)) changed.add(key);
          patch.set(uri, document);
          if (document) after.set(uri, document);
          else after.delete(uri);
        }
        const old = new RoleIndex(before.values());
        // So that the shapes are there, and may be handed on.
        for (const graph of graphs) old.circle('a', graph);
        const grown = old.with(patch);
        const fresh = new RoleIndex(after.values());
        for (const [question, ask] of questions([...before.values()].filter((one) => !patch.has(one.uri)))) {
          const asked = new Set<string>();
          const first = written(ask(old.watched((key) => asked.add(key))));
          const then = written(ask(grown));
          assert.equal(then, written(ask(fresh)), `${question}: as from scratch`);
          if (first !== then)
            assert.ok(
              [...asked].some((key) => changed.has(key)),
              `${question}: ${first} -> ${then}`,
            );
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('change with an id that only looks like none', () => {
    const at = (id: string): RoleDocument =>
      parseRole(
        '/a.role.yaml',
        `${id}\nteam: { reportsTo: [{ role: b }] }\nprogression: { evolvesTo: [{ role: c }] }\n`,
      );
    const changed = changedKeys(at('id: No Slug'), at('id: undefined'));
    for (const key of ['references b', 'graph reporting', 'graph career']) assert.ok(changed.has(key), key);
  });

  it('stay the same where a text changes that nobody else looks at', () => {
    const at = (summary: string): RoleDocument =>
      parseRole('/a.role.yaml', `summary: ${summary}\nid: a\ntitle: A\nteam: { reportsTo: [{ role: b }] }\n`);
    assert.deepEqual([...changedKeys(at('x'), at('much longer'))], ['document /a.role.yaml', 'all']);
    assert.deepEqual([...changedKeys(at('x'), undefined)].toSorted(), [
      'all',
      'definitions a',
      'document /a.role.yaml',
      'down reporting b',
      'graph reporting',
      'ids',
      'name a',
      'references b',
      'role a',
      'up reporting a',
    ]);
  });
});

describe('an index without some files', () => {
  it('answers as one in which they never were, whatever is left out and changed', () => {
    fc.assert(
      fc.property(files, files, fc.subarray([...uris]), (roles, changed, left) => {
        const documents = Object.entries(roles).map(([uri, one]) => parseRole(uri, JSON.stringify(one)));
        const patch = new Map(Object.entries(changed).map(([uri, one]) => [uri, parseRole(uri, JSON.stringify(one))]));
        const index = new RoleIndex(documents);
        for (const graph of graphs) index.circle('a', graph);
        for (const one of ids) index.nearestId(`${one}x`);
        const rest = [...documents.filter(({ uri }) => !patch.has(uri)), ...patch.values()].filter(
          ({ uri }) => !left.some((one) => one === uri),
        );
        const isLeftOut = (uri: string): boolean => left.some((one) => one === uri);
        const [after, before, fresh] = [
          index.with(patch).without(isLeftOut),
          index.without(isLeftOut).with(patch),
          new RoleIndex(rest),
        ];
        for (const [question, ask] of questions(rest)) {
          const wanted = written(ask(fresh));
          assert.equal(written(ask(after)), wanted, question);
          assert.equal(written(ask(before)), wanted, `${question}, changed afterwards`);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

type Question = readonly [question: string, ask: (index: RoleIndex) => unknown];

/** All there is to ask, and what may be read of the answer (dossier.ts). */
function* questions(unchanged: readonly RoleDocument[]): Generator<Question> {
  yield ['documents', (index) => index.documents.map(({ uri, text: all }) => [uri, all])];
  for (const uri of uris) yield [`document ${uri}`, (index) => index.document(uri)?.text];
  for (const one of ids) {
    yield [`roles ${one}`, (index) => index.roles(one).map(({ uri, head }) => [uri, head])];
    yield [`role ${one}`, (index) => index.role(one)?.text];
    yield [`translations ${one}`, (index) => index.translations(one).map(({ uri, text: all }) => [uri, all])];
    yield [`definitions ${one}`, (index) => index.roleDefinitions(one)];
    yield [
      `references ${one}`,
      (index) => index.roleReferences(one).map((reference) => [reference, index.headOf(reference.location.uri)?.id]),
    ];
    yield [`alone ${one}`, (index) => index.isAlone(one)];
    yield [`nearest ${one}x`, (index) => index.nearestId(`${one}x`)];
    for (const graph of graphs) {
      yield [`circle ${graph} ${one}`, (index) => index.circle(one, graph)];
      yield [`tops ${graph} ${one}`, (index) => index.tops(one, graph)];
      for (const direction of ['up', 'down'] as const) {
        yield [`${direction} ${graph} ${one}`, (index) => index.neighbours(one, graph, direction)];
        yield [`ties ${direction} ${graph} ${one}`, (index) => ties(one, graph, direction, index)];
      }
    }
  }
  for (const name of names)
    yield [
      `named ${name}`,
      (index) => index.rolesNamed(name).map(({ name: own, document }) => [own, document.uri, document.head.id]),
    ];
  for (const document of unchanged) {
    yield [`home ${document.uri}`, (index) => index.home(document)?.text];
    for (const item of ['pump', 'scale']) {
      const symbol = { kind: 'tool', id: item };
      yield [`definitions ${item} of ${document.uri}`, (index) => index.definitions(document, symbol)];
      yield [`references ${item} of ${document.uri}`, (index) => index.references(document, symbol)];
    }
  }
}

/** Where in a text something stands is left out, and so are summaries. */
function written(answer: unknown): string {
  return (
    JSON.stringify(answer, (key, value: unknown) => (key === 'range' || key === 'summary' ? undefined : value)) ?? ''
  );
}
