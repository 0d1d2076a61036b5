/** All exporters: what they hold of a role, and what they must not. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { allExporters } from '../../server/src/exchange/all.ts';
import { csv } from '../../server/src/exchange/csv.ts';
import { csvText } from '../../server/src/exchange/csv-text.ts';
import { docx } from '../../server/src/exchange/docx.ts';
import type { Exporter } from '../../server/src/exchange/exporter.ts';
import { graphJson } from '../../server/src/exchange/graph-json.ts';
import { jsonLdExport } from '../../server/src/exchange/json-ld.ts';
import { skillsMatrix, skillsMatrixPage } from '../../server/src/exchange/skills-matrix.tsx';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { fullRole } from '../page/full-role.ts';
import { hostileTexts } from '../page/hostile-texts.ts';
import { readPage } from '../page/page-reader.ts';
import { documentsOf, render, type Files } from '../page/render.ts';
import { unzipped } from './unzipped.ts';

const samples = new URL('../../samples/e-commerce/', import.meta.url);
const names = readdirSync(samples).filter((name) => name.includes('.role.'));
const sampleFiles = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, samples), 'utf8')]));

describe('every exporter', () => {
  for (const exporter of allExporters) {
    it(`leaves out what is internal: ${exporter.name}`, async () => {
      const role = [
        'id: nurse\nlang: en\ntitle: Nurse\nsummary: Known to all.',
        'compensation: { currency: EUR, unit: year, min: 31234 }',
        'evaluation: { effort: Secret effort }',
        'team: { reportsTo: [{ label: Secret superior }] }',
        'skills: { technical: [{ id: s, label: Washing }] }',
      ];
      const posting = 'posting: { employer: Clinic, datePosted: "2020-01-01", validThrough: "2020-03-01" }';
      const config = 'page: { internal: [team] }\n';
      const exported = (lines: readonly string[]): Promise<string> =>
        textOf(exporter, { 'nurse.role.yaml': lines.join('\n'), 'rolespec.config.yaml': config });
      const texts = [await exported(role), await exported([...role, posting])];
      for (const text of texts) {
        assert.match(text, /Nurse/);
        assert.doesNotMatch(text, /Secret/);
      }
      assert.doesNotMatch(texts[0] ?? '', /31\D?234/);
    });

    it(`copes with every field, hostile texts and empty files: ${exporter.name}`, async () => {
      for (const hostile of [...hostileTexts, '\u0000\u0007\ufffe\ud800']) {
        const role = JSON.stringify(fullRole((number) => `${hostile} ${number}`));
        assert.notEqual(await textOf(exporter, { 'full-role.role.json': role }), '');
      }
      assert.notEqual(await textOf(exporter, { 'empty.role.yaml': '' }), '');
    });
  }
});

describe('roles as CSV', () => {
  it('are one row each, with the names of fields above', () => {
    const rows = rowsOf({
      'a.role.yaml': 'id: a\nlang: en\ntitle: A\nteam: { size: 3, manages: [{ label: X }, { role: b }] }\n',
      'b.role.yaml': 'id: b\nlang: en\ntitle: "B, or | C"\ndimensions: [technical, managerial]\nsummary: "1\\n\\n2"\n',
      'b.fr.role.yaml': 'translationOf: b\nlang: fr\ntitle: B fr\n',
    });
    assert.deepEqual(rows, [
      ['id', 'lang', 'title', 'summary', 'dimensions', 'team.manages', 'team.size'],
      ['a', 'en', 'A', '', '', 'X | b', '3'],
      ['b', 'en', 'B, or | C', '1\n\n2', 'technical | managerial', '', ''],
    ]);
  });

  it('have a column for every field', () => {
    const [head = []] = rowsOf({ 'full-role.role.json': JSON.stringify(fullRole((number) => `text ${number}`)) });
    const published = Object.keys(fullRole(() => '')).filter((name) => name !== 'evaluation');
    assert.deepEqual([...new Set(head.map((name) => name.split('.')[0]))], published);
  });

  it('say which fields have no place', () => {
    const role =
      'id: a\nlang: en\ntitle: A\ntools: [{ id: x, label: X }]\nskills: { technical: [{ id: s, label: S, level: expert }] }\n' +
      'functions: [{ id: f, title: F, outcomes: [O], tasks: [{ id: t, statement: T, tools: [x] }] }]\n' +
      'mappings: [{ scheme: esco, code: "1", label: Words, match: exact }]\n';
    const documents = documentsOf({ 'a.role.yaml': role, 'b.role.yaml': 'id: b\nlang: en\ntitle: B\n' });
    const fields = csv.leftOut?.(documents, new RoleIndex(documents));
    assert.deepEqual(fields, [
      'functions.outcomes',
      'functions.tasks.tools',
      'skills.technical.level',
      'mappings.label',
    ]);
  });

  it('mark a bar within an entry of a list', () => {
    const [, row] = rowsOf({ 'a.role.yaml': 'id: a\nlang: en\ntitle: A\ncontinuousLearning: [x | y, z]\n' });
    assert.equal(row?.at(-1), 'x \\| y | z');
  });

  for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1', '\r=1+1', ' =1+1', '\u0000=1+1', '＝1']) {
    it(`holds no formula: ${JSON.stringify(formula)}`, () => {
      const text = csvText([[formula]]);
      assert.match(text, /^\ufeff"?'/);
    });
  }

  it('are read back by a strict reader, whatever they hold', () => {
    const cells = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(cells, (rows) => {
        const read: string[][] = parse(csvText(rows), { bom: true, record_delimiter: '\r\n' });
        assert.deepEqual(
          read.map((row) => row.map(plain)),
          rows.map((row) => row.map(plain)),
        );
      }),
      { seed: 4, numRuns: 100 },
    );
  });
});

describe('skills as a matrix', () => {
  const files = {
    'a.role.yaml':
      'id: a\nlang: en\ntitle: A\nskills: { technical: [{ id: sql, label: SQL, level: expert, importance: essential }], soft: [{ id: calm, label: Calm }] }\n',
    'b.role.yaml':
      'id: b\nlang: en\ntitle: A\nskills: { technical: [{ id: db, label: sql, level: working }, { id: x, label: X, mappings: [{ scheme: esco, code: "1", match: exact }] }] }\n',
    'c.role.yaml':
      'id: c\nlang: fr\ntitle: C\nskills: { technical: [{ id: y, label: Y, mappings: [{ scheme: esco, code: "1", match: exact }] }] }\n',
  };

  it('have one row for a skill that roles share by id, by code or by name', () => {
    assert.deepEqual(read(exportRoles(skillsMatrix, files)), [
      ['Skill', 'Kind', 'A (a)', 'A (b)', 'C'],
      ['SQL', 'Know-how', 'Expert · Essential', 'Working', ''],
      ['X', 'Know-how', '', '×', '×'],
      ['Calm', 'Personal qualities', '×', '', ''],
    ]);
  });

  it('say the same on a page', () => {
    const { text } = readPage(exportRoles(skillsMatrixPage, files));
    for (const word of ['SQL', 'Expert · Essential', 'Calm', 'A (b)']) assert.ok(text.includes(word), word);
  });
});

describe('the whole graph as JSON', () => {
  it('holds the roles as they are, their translations and each relation once', () => {
    const { roles, translations, relations } = JSON.parse(exportRoles(graphJson, sampleFiles)) as {
      roles: { id: string }[];
      translations: { translationOf: string }[];
      relations: { from: string; to?: string; kind: string }[];
    };
    assert.equal(roles.length + translations.length, names.length);
    const written = documentsOf(sampleFiles).find(({ role }) => role.id === 'webmaster')?.role;
    assert.deepEqual(
      roles.find(({ id }) => id === 'webmaster'),
      { ...written },
    );
    assert.ok(
      relations.some(
        ({ from, to, kind }) => from === 'webmaster' && to === 'directeur-e-commerce' && kind === 'reportsTo',
      ),
    );
  });
});

describe('a role as JSON-LD', () => {
  it('is what its page tells machines', () => {
    const files = { 'webmaster.role.yaml': '', ...sampleFiles };
    const documents = documentsOf(files);
    const text = jsonLdExport.export(documents[0]!, new RoleIndex(documents));
    assert.deepEqual(JSON.parse(text), readPage(render(files)).jsonLd);
  });
});

describe('a role as a Word document', () => {
  it('has real headings and lists, a title and a language', async () => {
    const [document, ...others] = documentsOf({
      'a.role.yaml':
        'id: a\nlang: fr\ntitle: Soin & Co\nsummary: "Un [lien](https://example.org/) et *du* **gras**\\n\\n> dit\\n\\n1. un\\n2. deux"\nfunctions: [{ id: f, title: Soins, tasks: [{ id: t, statement: Laver }] }]\n',
    });
    assert.ok(document);
    const files = unzipped(await docx.export(document, new RoleIndex([document, ...others])));
    const body = files.get('word/document.xml') ?? '';
    for (const style of ['Title', 'Heading1', 'Heading2', 'Quote'])
      assert.ok(body.includes(`<w:pStyle w:val="${style}"/>`), style);
    for (const style of ['Title', 'Heading1', 'Heading2', 'Quote'])
      assert.ok(files.get('word/styles.xml')?.includes(`w:styleId="${style}"`), style);
    assert.match(body, /<w:numPr>/);
    assert.match(body, /<w:hyperlink /);
    assert.match(body, /Soin &amp; Co/);
    assert.match(files.get('word/styles.xml') ?? '', /<w:lang w:val="fr-FR"\/>/);
    assert.match(
      files.get('docProps/core.xml') ?? '',
      /<dc:title>Soin &#38; Co<\/dc:title><dc:language>fr<\/dc:language>/,
    );
    assert.match(files.get('word/_rels/document.xml.rels') ?? '', /Target="https:\/\/example\.org\/"/);
  });

  it('says what the Markdown says', async () => {
    const documents = documentsOf({ 'webmaster.role.yaml': '', ...sampleFiles });
    const body = unzipped(await docx.export(documents[0]!, new RoleIndex(documents))).get('word/document.xml') ?? '';
    const text = body.replaceAll(/<[^>]*>/g, '');
    for (const words of ['Retirer ou rediriger les pages périmées', 'Langages HTML et CSS', 'Fonctions et tâches'])
      assert.ok(text.includes(words), words);
  });
});

async function textOf(exporter: Exporter, files: Files): Promise<string> {
  const documents = documentsOf(files);
  const index = new RoleIndex(documents);
  if (exporter.of === 'roles') return exporter.export(documents, index, { language: 'en' });
  const made = await exporter.export(documents[0]!, index);
  return typeof made === 'string' ? made : [...unzipped(made).values()].join('\n');
}

function exportRoles(exporter: Extract<Exporter, { of: 'roles' }>, files: Files): string {
  const documents = documentsOf(files);
  return exporter.export(documents, new RoleIndex(documents), { language: 'en' });
}

function rowsOf(files: Files): string[][] {
  return read(exportRoles(csv, files));
}

function read(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: '\r\n' });
}

/** A cell but for what we do to it on purpose: spaces around it, control characters, and the sign in front of a formula. */
function plain(cell: string): string {
  return cell.replace(/^'/, '').replace(/\r\n?/g, '\n').replace(controls, ' ').trim();
}

// oxlint-disable-next-line no-control-regex -- these are what is looked for
const controls = /[\u0000-\u0009\u000b-\u001f\u007f]+/g;
