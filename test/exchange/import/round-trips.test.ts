/**
 * What comes back of a role that was exported and is imported again: `expected/round-trips.txt` says it for each field and
 * each format that can be read. `all` of its values come back, some (`part`) or none (`-`); `+` where values come that
 * were not there. Fields that all formats bring back are left out.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allExporters } from '../../../server/src/exchange/all.ts';
import { isGroup } from '../../../server/src/exchange/import/loose-fields.ts';
import { parseRole, type RoleDocument } from '../../../server/src/model/document.ts';
import { RoleIndex } from '../../../server/src/model/role-index.ts';
import { fullRole, showingAll } from '../../page/full-role.ts';
import { toMarkdown } from '../../../server/src/exchange/markdown.ts';
import { assertSound, homelessOf, read } from './reading.ts';

const samples = fileURLToPath(new URL('../../../samples/e-commerce/', import.meta.url));
const formats = ['graph-json', 'csv', 'markdown', 'json-ld'] as const;

const documents = [
  ...readdirSync(samples)
    .filter((name) => name.includes('.role.'))
    .map((name) => parseRole(`/${name}`, readFileSync(samples + name, 'utf8'))),
  ...(['en', 'fr'] as const).map((lang) => {
    const role = { ...fullRole((number) => `text ${number}`), id: `full-${lang}`, lang };
    return parseRole(`/full-${lang}.role.json`, JSON.stringify(role));
  }),
].filter(({ kind }) => kind === 'role');
const settings = Object.entries(showingAll).map(([name, text]) => parseRole(`/${name}`, text));
const index = new RoleIndex([...documents, ...settings]);

type Values = ReadonlyMap<string, readonly string[]>;

describe('what is exported and imported again', () => {
  it('is in every format that can be read', () => {
    const readable = allExporters.map(({ name }) => name).filter((name) => !unread.includes(name));
    assert.deepEqual(readable.toSorted(), formats.toSorted());
  });

  it('comes back as the table of losses says', async () => {
    const paths = new Map<string, string[]>();
    const originals = new Map(documents.map(({ role }) => [String(role.id), valuesOf(role)]));
    const names = new Set([...originals.values()].flatMap((values) => [...values.keys()]));
    for (const format of formats) {
      const again = await importedAgain(format);
      assert.deepEqual([...again.keys()].toSorted(), [...originals.keys()].toSorted(), format);
      for (const path of names) {
        const words = wordFor(
          [...originals].map(([id, values]) => [values.get(path) ?? [], again.get(id)?.get(path) ?? []]),
        );
        paths.set(path, [...(paths.get(path) ?? []), words]);
      }
    }
    const head = ['', ...formats];
    const rows = [...paths].filter(([, words]) => words.some((word) => word !== 'all'));
    const text = [head, ...rows.map(([path, words]) => [path, ...words])]
      .map(([path = '', ...words]) => `${path.padEnd(48)}${words.map((word) => word.padEnd(12)).join('')}`.trimEnd())
      .join('\n');
    const expected = new URL('expected/round-trips.txt', import.meta.url);
    if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(expected, `${text}\n`);
    assert.equal(`${text}\n`, readFileSync(expected, 'utf8'));
  });

  for (const lang of ['en', 'fr'] as const) {
    it(`is a page with a heading that somebody added (${lang})`, async () => {
      const document = documents.find(({ role }) => role.id === `full-${lang}`) ?? assert.fail();
      const text = `${toMarkdown(document, index)}\n## Other things\n\nSome words.\n`;
      const imported = read('x.md', text);
      await assertSound(imported);
      assert.ok(homelessOf(imported).includes('Other things: Some words.'));
      assert.match(JSON.stringify(imported.roles[0]?.role), /"knowledge":\[\{"id":"text-47"/);
    });
  }
});

describe('a relation on a page', () => {
  it('comes back without what the page tells of the other role', () => {
    const roles = [
      'id: a\nlang: en\ntitle: A\nteam: { manages: [{ role: b, count: 2, relation: functional }, { role: c }, { label: Draft }] }\n',
      'id: b\nlang: en\ntitle: B\nmeta: { status: deprecated }\n',
      'id: c\nlang: en\ntitle: C · D\nmeta: { status: deprecated }\n',
    ].map((text, at) => parseRole(`/${at}.role.yaml`, text));
    const [document = assert.fail()] = roles;
    const page = toMarkdown(document, new RoleIndex(roles));
    assert.match(page, /\[B\]\(b\.md\) × 2 · \*functional link\* · \*Withdrawn\*/);
    const imported = read('x.md', page).roles[0]?.role ?? {};
    assert.deepEqual(imported['team'], {
      manages: [{ label: 'B', count: 2, relation: 'functional' }, { label: 'C · D' }, { label: 'Draft' }],
    });
  });
});

/** Documents of Word are not read, and say so; matrices say nothing of a role as a whole. */
const unread: readonly string[] = ['docx', 'skills-matrix', 'skills-matrix-html'];

async function importedAgain(format: (typeof formats)[number]): Promise<ReadonlyMap<string, Values>> {
  const all = importOf(format, documents);
  // Made-up roles say what rules find to be wrong, which only running text leaves out.
  if (format === 'markdown') for (const imported of all) await assertSound(imported);
  const roles = all.flatMap((imported) => imported.roles);
  const ids = documents.map(({ role }) => role);
  return new Map(
    roles.map(({ title, role }, at) => {
      // Markdown has no ids, and comes one by one.
      const id = format === 'markdown' ? ids[at]?.id : role['id'];
      assert.equal(title, ids.find((one) => one.id === id)?.title);
      return [typeof id === 'string' ? id : '', valuesOf(role)];
    }),
  );
}

function importOf(format: string, some: readonly RoleDocument[]) {
  const exporter = allExporters.find(({ name }) => name === format) ?? assert.fail();
  assert.ok(exporter.of !== 'role as a file');
  const texts =
    exporter.of === 'roles'
      ? [exporter.export(some, index, { language: 'en' })]
      : some.map((document) => exporter.export(document, index));
  return texts.map((text) => read(`x.${exporter.extension}`, text));
}

function wordFor(pairs: readonly (readonly [before: readonly string[], after: readonly string[]])[]): string {
  let [all, kept, made] = [0, 0, 0];
  for (const [before, after] of pairs) {
    const left = [...after];
    for (const value of before) {
      const at = left.indexOf(value);
      if (at >= 0) left.splice(at, 1);
      kept += at >= 0 ? 1 : 0;
    }
    all += before.length;
    made += left.length;
  }
  return `${kept === all ? 'all' : kept > 0 ? 'part' : '-'}${made > 0 ? ' +' : ''}`;
}

/** All values by the way to them, without positions; what refers to an item of the role, by its words. */
function valuesOf(role: object): Values {
  const words = new Map<string, string>();
  const values = new Map<string, string[]>();
  const visit = (value: unknown, path: string, see: (path: string, value: unknown) => void): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, path, see);
    else if (isGroup(value)) {
      for (const [name, inner] of Object.entries(value)) visit(inner, path === '' ? name : `${path}.${name}`, see);
      const { id, label, title, statement } = value;
      if (path !== '' && typeof id === 'string') words.set(id, String(label ?? title ?? statement));
    } else see(path, value);
  };
  visit(role, '', () => undefined);
  visit(role, '', (path, value) => {
    // Ids of items are made anew, and what is imported is a draft of this source.
    if (/\.id$|^meta\.(?:sources|status)/.test(path)) return;
    const text = String(value).replace(/\s+/g, ' ');
    const isReference = /\.(?:objectives|dependsOn|techniques|tools|skill)$/.test(path) && path.includes('.');
    values.set(path, [...(values.get(path) ?? []), isReference ? (words.get(text) ?? text) : text]);
  });
  return values;
}
