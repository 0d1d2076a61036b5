import assert from 'node:assert/strict';
import { toMarkdown } from '../../server/src/exchange/markdown.ts';
import { sourceOf } from '../../server/src/exchange/import/source.ts';
import { chart } from '../../server/src/chart/chart.ts';
import { chartSvg } from '../../server/src/chart/svg.tsx';
import { compareRoles } from '../../server/src/compare/compare.ts';
import { configFor } from '../../server/src/model/config.ts';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { Workspace } from '../../server/src/model/workspace.ts';
import { renderPage } from '../../server/src/page/page.tsx';
import { check } from '../../server/src/rules/check.ts';
import { explain } from '../../server/src/rules/explain.ts';
import { planSite } from '../../server/src/site/site.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { LineMap } from '../../server/src/text/lines.ts';

const head = 'id: nurse\nlang: en\ntitle: Nurse\n';

describe('a role', () => {
  const cases: readonly (readonly [title: string, text: string, role: object])[] = [
    ['holds what fits', `${head}summary: Cares.\n`, { id: 'nurse', lang: 'en', title: 'Nurse', summary: 'Cares.' }],
    ['leaves out a value that does not fit', `${head}scope: job\n`, { id: 'nurse', lang: 'en', title: 'Nurse' }],
    ['leaves out an unknown field', `${head}sumary: x\n`, { id: 'nurse', lang: 'en', title: 'Nurse' }],
    [
      'keeps the author’s own fields',
      `${head}x-grade: [[7]]\n`,
      { id: 'nurse', lang: 'en', title: 'Nurse', 'x-grade': [[7]] },
    ],
    [
      'leaves out an item that lacks what it needs',
      `${head}tools: [{ id: a }, { id: b, label: B }]\n`,
      { id: 'nurse', lang: 'en', title: 'Nurse', tools: [{ id: 'b', label: 'B' }] },
    ],
    [
      'leaves out an item whose needed value does not fit',
      `${head}tools: [{ id: A b, label: A }]\n`,
      { id: 'nurse', lang: 'en', title: 'Nurse', tools: [] },
    ],
    ['is there without what every role needs', 'summary: Cares.\n', { summary: 'Cares.' }],
    [
      'is there in a text that is broken',
      `${head}summary: "Cares.\nmission: Heal\n`,
      { id: 'nurse', lang: 'en', title: 'Nurse', summary: 'Cares.', mission: 'Heal' },
    ],
    ['is empty where there is none', 'hello\n', {}],
    ['is empty in an empty file', '', {}],
    ['takes the first of two fields', `${head}title: B\n`, { id: 'nurse', lang: 'en', title: 'Nurse' }],
  ];
  for (const [title, text, role] of cases) {
    it(title, () => assert.deepEqual(parseRole('file:///nurse.role.yaml', text).role, role));
  }

  it('leaves the prototype of objects alone', () => {
    parseRole(
      'file:///nurse.role.yaml',
      `${head}__proto__: { polluted: yes }\nx-a: { __proto__: { polluted: true } }\n`,
    );
    assert.equal('polluted' in {}, false);
  });
});

describe('a document', () => {
  const uri = 'file:///nurse.role.yaml';
  it('knows what it names and refers to', () => {
    const text = `${head}team: { reportsTo: [{ role: ward-manager }] }\ntools: [{ id: pump, label: Pump }]\nfunctions: [{ id: care, title: Care, tasks: [{ id: dose, statement: Dose, tools: [pump] }] }]\n`;
    const { definitions, references } = parseRole(uri, text);
    const shown = ({ kind, id, path, location }: (typeof definitions)[number]): string =>
      `${kind} ${id} ${path.join('/')} ${text.slice(location.range.start, location.range.end)}`;
    assert.deepEqual(definitions.map(shown), [
      'role nurse id nurse',
      'tool pump tools/0/id pump',
      'function care functions/0/id care',
      'task dose functions/0/tasks/0/id dose',
    ]);
    assert.deepEqual(references.map(shown), [
      'role ward-manager team/reportsTo/0/role ward-manager',
      'tool pump functions/0/tasks/0/tools/0 pump',
    ]);
  });

  const kinds = [
    ['file:///a.role.yaml', 'id: a', 'role'],
    ['file:///a.role.yml', 'id: a', 'role'],
    ['file:///a.en.role.yaml', 'translationOf: a', 'translation'],
    ['file:///a.role.json', '{ "translationOf": "a" }', 'translation'],
    ['file:///x/rolespec.config.yaml', 'rules: {}', 'config'],
    ['untitled:Untitled-1', 'id: a', 'role'],
  ] as const;
  for (const [name, text, kind] of kinds)
    it(`${name} is a ${kind}`, () => assert.equal(parseRole(name, text).kind, kind));
});

describe('an index', () => {
  const a = parseRole('file:///a.role.yaml', 'id: a\nteam: { manages: [{ role: b }] }\n');
  const b = parseRole('file:///b.role.yaml', 'id: b\n');
  const b2 = parseRole('file:///b2.role.yaml', 'id: b\n');
  const fr = parseRole('file:///b.fr.role.yaml', 'translationOf: b\nlang: fr\n');
  const index = new RoleIndex([fr, b2, b, a]);

  it('knows who defines and who refers, in the order of the files', () => {
    assert.deepEqual(
      index.roleDefinitions('b').map(({ location }) => location.uri),
      [b.uri, b2.uri],
    );
    assert.deepEqual(
      index.roleReferences('b').map(({ location }) => location.uri),
      [a.uri, fr.uri],
    );
    assert.deepEqual(index.roleDefinitions('c'), []);
  });
  it('finds a role and its translations', () => {
    assert.equal(index.role('b'), b);
    assert.equal(index.role('toString'), undefined);
    assert.deepEqual(index.translations('b'), [fr]);
  });
});

describe('what the library is given from JavaScript', () => {
  const bytes = new TextEncoder().encode('id: a\n');
  const notText: readonly (readonly [given: unknown, told: RegExp])[] = [
    [bytes, /^TypeError: 'text' has to be a string, and this is of the class Uint8Array; decode it first$/],
    [bytes.buffer, /of the class ArrayBuffer; decode it first$/],
    [undefined, /this is undefined$/],
    [null, /this is null$/],
    [3, /this is a number$/],
    [{}, /this is of the class Object$/],
    [Object.create(null), /this is of the class Object$/],
  ];
  for (const [given, told] of notText) {
    it(`is no text: ${told}`, () => {
      const workspace = new Workspace();
      assert.throws(() => Reflect.apply(parseRole, undefined, ['a.role.yaml', given]), told);
      assert.throws(() => Reflect.apply(workspace.set, workspace, ['a.role.yaml', given]), told);
      assert.throws(() => Reflect.apply(parseRole, undefined, [given, '']), /'uri' has to be a string/);
      assert.equal([...workspace.documents()].length, 0);
    });
  }

  const document = parseRole('a.role.yaml', 'id: a\nlang: en\ntitle: A\n');
  const index = new RoleIndex([document]);
  const workspace = new Workspace();
  const misused: readonly (readonly [told: string, use: (...given: never[]) => unknown, ...given: unknown[]])[] = [
    ["'document' has to be a RoleDocument, and this is undefined", check],
    ["'document' has to be a RoleDocument, and this is a string", check, 'id: a\n', index, { today: '2026-01-31' }],
    ["'index' has to be a RoleIndex, and this is of the class Workspace", check, document, workspace],
    ["'document' has to be a RoleDocument, and this is a string", renderPage, 'id: a\n', index],
    ["'index' has to be a RoleIndex, and this is undefined", renderPage, document],
    ["'index' has to be a RoleIndex, and this is undefined", toMarkdown, document],
    ["'index' has to be a RoleIndex, and this is of the class Array", chart, [document]],
    ["'after' has to be a RoleDocument, and this is undefined", compareRoles, document],
    ["'documents' has to be a list or another iterable, and this is undefined", configFor, 'a.role.yaml'],
    ["'documents' has to be a list or another iterable, and this is of the class RoleIndex", planSite, index],
    ["'uri' has to be a string, and this is of the class URL", workspace.get.bind(workspace), new URL('mem:/a')],
    ["'uri' has to be a string, and this is of the class URL", workspace.delete.bind(workspace), new URL('mem:/a')],
    ["'language' has to be a string, and this is undefined", parse, 'id: a\n', 'yaml'],
    ["'documents' has to be a list or another iterable, and this is undefined", (given) => new RoleIndex(given)],
    ["'documents' has to be a RoleDocument, and this is a string", (given) => new RoleIndex(given), ['id: a\n']],
    ["'text' has to be a string, and this is undefined", (given) => new LineMap(given)],
  ];
  for (const [told, use, ...given] of misused) {
    it(`is told: ${told}`, () =>
      assert.throws(() => Reflect.apply(use, undefined, given), { name: 'TypeError', message: told }));
  }

  it('is an address that no site stands at', () => {
    for (const baseUrl of ['ftp://x.org/', 'x.org', 'https://x.org/?a', ''])
      assert.throws(
        () => planSite([document], { baseUrl }),
        /^RangeError: 'options.baseUrl' has to be an https: address/,
      );
    const map = (baseUrl: string): unknown => planSite([document], { baseUrl }).files.get('sitemap.xml')?.();
    assert.equal(map('https://x.org/roles'), map('https://x.org/roles/'));
  });

  it('is no day to check on', () => {
    const a = document;
    for (const today of ['tomorrow', '2026-02-30', '2026-01-31T10:00:00.000Z'])
      assert.throws(
        () => check(a, index, { today }),
        new RangeError(`'options.today' has to be a day like 2027-03-31, and this is '${today}'`),
      );
    for (const rest of [[], [undefined], [{}]])
      assert.throws(
        () => Reflect.apply(check, undefined, [a, new RoleIndex([a]), ...rest]),
        /^TypeError: 'options.today' has to be a string, and this is undefined$/,
      );
  });

  it('is text and no bytes', () =>
    assert.throws(
      () => Reflect.apply(sourceOf, undefined, ['a.csv', 'id']),
      /'bytes' has to be a Uint8Array, and this is a string/,
    ));

  it('is a tag of a language', () => {
    const a = parseRole('a.role.yaml', 'id: a\nlang: en\ntitle: A\nmission: Care.\n');
    const pageIn = (language: unknown): unknown =>
      Reflect.apply(renderPage, undefined, [a, new RoleIndex([a]), { language }]);
    for (const tag of ['fr-FR', 'FR', 'fr_CA.UTF-8']) assert.equal(pageIn(tag), pageIn('fr'));
    for (const tag of ['de', 'en-GB', '']) assert.equal(pageIn(tag), pageIn('en'));
    const drawnIn = (language: unknown): unknown => Reflect.apply(chartSvg, undefined, [chart(index), { language }]);
    const toldIn = (language: unknown): unknown => Reflect.apply(explain, undefined, ['empty-section', language]);
    for (const said of [drawnIn, toldIn]) {
      assert.equal(said('fr-FR'), said('fr'));
      for (const tag of ['de', undefined]) assert.equal(said(tag), said('en'));
    }
  });
});

describe('a workspace', () => {
  it('gathers nothing of what came and went', () => {
    const workspace = new Workspace();
    workspace.set('file:///a.role.yaml', 'id: a\n');
    workspace.takeChanges();
    for (const uri of ['file:///a.role.yaml', 'file:///b.role.yaml']) {
      workspace.set(uri, 'id: b\n');
      workspace.delete(uri);
    }
    assert.deepEqual(
      workspace.takeChanges().map(({ uri, before, after }) => [uri, before?.text, after]),
      [['file:///a.role.yaml', 'id: a\n', undefined]],
    );
    assert.deepEqual([...workspace.index.documents], []);
  });

  it('makes a new index when a text changes, and only then', () => {
    const workspace = new Workspace();
    const first = workspace.set('file:///a.role.yaml', 'id: a\n');
    const { index } = workspace;
    assert.equal(workspace.set('file:///a.role.yaml', 'id: a\n'), first);
    assert.equal(workspace.index, index);
    workspace.set('file:///a.role.yaml', 'id: b\n');
    assert.equal(workspace.index.role('a'), undefined);
    workspace.delete('file:///a.role.yaml');
    assert.deepEqual([...workspace.index.documents], []);
  });
});

describe('the settings for a file', () => {
  const at = (uri: string, severity: string) => parseRole(uri, `rules: { empty-section: ${severity} }\n`);
  const documents = [at('file:///rolespec.config.yaml', 'info'), at('file:///a/rolespec.config.yaml', 'error')];
  const cases = [
    ['file:///x.role.yaml', 'info'],
    ['file:///a/x.role.yaml', 'error'],
    ['file:///a/b/x.role.yaml', 'error'],
    ['file:///ab/x.role.yaml', 'info'],
  ] as const;
  for (const [uri, severity] of cases) {
    it(uri, () => assert.equal(configFor(uri, documents).rules.get('empty-section'), severity));
  }
  it('hold where a file is checked among them', () => {
    const file = parseRole('file:///a/x.role.yaml', 'id: x\nlang: en\ntitle: X\nobjectives: []\n');
    const weights = check(file, new RoleIndex([...documents, file]), { today: '2026-01-31' })
      .filter(({ code }) => code === 'empty-section')
      .map(({ severity }) => severity);
    assert.deepEqual(weights, ['error']);
  });
  it('are the built-in ones where there are none', () =>
    assert.equal(configFor('file:///x.role.yaml', []).rules.size, 0));
});
