import assert from 'node:assert/strict';
import type {
  DocumentHighlight,
  DocumentLink,
  Location,
  LocationLink,
  Range,
  SymbolInformation,
} from 'vscode-languageserver';
import { fullCapabilities, startWorkspace } from './memory-server.ts';
import type { TestClient } from './test-client.ts';

const nurse = 'file:///roles/nurse.role.yaml';
const french = 'file:///roles/nurse.fr.role.yaml';
const head = 'file:///roles/head.role.json';

const files = {
  [nurse]: [
    'id: nurse',
    'title: Nurse',
    'team: { reportsTo: [{ role: head }] }',
    'functions: [{ id: care, title: Care, tasks: [{ id: a, tools: [crm] }] }]',
    'tools: [{ id: crm, label: Files }]',
    'mappings: [{ scheme: isco-08, code: "2221", match: exact }]',
    '',
  ].join('\n'),
  [french]: 'translationOf: nurse\nlang: fr\ntitle: Infirmier\ntools: [{ id: crm, label: Fiches }]\n',
  [head]: '{\r\n  "id": "head",\r\n  "title": "Héad",\r\n  "meta": { "status": "deprecated" }\r\n}\r\n',
};

const headId = range(1, 8, 1, 14);

describe('textDocument/definition', () => {
  it('goes to a file that is not open', async () => {
    const client = await started();
    assert.deepEqual(await at<Location[]>('definition', client, nurse, 2, 30), [{ uri: head, range: headId }]);
  });

  it('goes to the text as it is now, under the URI that the client has opened', async () => {
    const client = await started();
    const uri = 'file:///roles/h%65ad.role.json';
    await client.open(uri, '\n\n{ "id": "head" }\n');
    const found = await at<Location[]>('definition', client, nurse, 2, 30);
    assert.deepEqual(found, [{ uri, range: range(2, 8, 2, 14) }]);
  });

  it('says what leads where to a client that knows such links', async () => {
    const client = await started({ definition: { linkSupport: true } });
    const found = await at<LocationLink[]>('definition', client, french, 3, 17);
    assert.deepEqual(found, [
      {
        originSelectionRange: range(3, 14, 3, 17),
        targetUri: nurse,
        targetRange: range(4, 8, 4, 33),
        targetSelectionRange: range(4, 14, 4, 17),
      },
    ]);
  });

  it('goes from a translated text to its source', async () => {
    const client = await started();
    const found = await at<Location[]>('definition', client, french, 2, 8);
    assert.deepEqual(found, [{ uri: nurse, range: range(1, 7, 1, 12) }]);
  });

  it('goes nowhere from elsewhere', async () => {
    const client = await started();
    assert.deepEqual(await at('definition', client, nurse, 1, 8), []);
    assert.deepEqual(await at('definition', client, 'file:///roles/unknown.role.yaml', 0, 0), []);
  });
});

describe('textDocument/references', () => {
  const inSource = { uri: nurse, range: range(3, 62, 3, 65) };
  const inTranslation = { uri: french, range: range(3, 14, 3, 17) };
  const declaration = { uri: nurse, range: range(4, 14, 4, 17) };

  async function references(uri: string, line: number, character: number, includeDeclaration: boolean) {
    const client = await started();
    return at<Location[]>('references', client, uri, line, character, { context: { includeDeclaration } });
  }

  it('come with the declaration where it is wanted', async () => {
    assert.deepEqual(await references(nurse, 4, 15, true), [declaration, inSource, inTranslation]);
    assert.deepEqual(await references(french, 3, 15, false), [inSource, inTranslation]);
  });

  it('go through all files for a role', async () => {
    const found = await references(head, 1, 10, false);
    assert.deepEqual(found, [{ uri: nurse, range: range(2, 28, 2, 32) }]);
  });

  it('are none of a word', async () => assert.deepEqual(await references(nurse, 1, 8, true), []));

  it('of one id are found in thousands of files', async () => {
    const others = Array.from({ length: 3000 }, (_, number) => `r${number}`);
    const texts = others.map((id) => [
      `file:///roles/${id}.role.yaml`,
      `id: ${id}\nteam: { reportsTo: [{ role: head }] }\n`,
    ]);
    const client = await startWorkspace({ files: { ...files, ...Object.fromEntries(texts) } });
    const found = await at<Location[]>('references', client, head, 1, 10, { context: { includeDeclaration: true } });
    assert.equal(found.length, 3002);
    assert.deepEqual(found.at(-1)?.range, range(1, 28, 1, 32));
  });
});

describe('textDocument/documentHighlight', () => {
  it('tells what is written from what is read', async () => {
    const client = await started();
    assert.deepEqual(await at<DocumentHighlight[]>('documentHighlight', client, nurse, 4, 14), [
      { range: range(3, 62, 3, 65), kind: 2 },
      { range: range(4, 14, 4, 17), kind: 3 },
    ]);
  });
});

describe('textDocument/documentLink', () => {
  it('opens files and pages in the language of the reader', async () => {
    const client = await started({ documentLink: { tooltipSupport: true } }, 'fr');
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: nurse } });
    const isco = 'https://esco.ec.europa.eu/fr/classification/occupation?uri=http://data.europa.eu/esco/isco/C2221';
    assert.deepEqual(links, [
      { range: range(2, 28, 2, 32), target: head, tooltip: 'Ouvrir «\u00a0Héad\u00a0»' },
      { range: range(5, 36, 5, 42), target: isco, tooltip: 'Ouvrir l’entrée de la nomenclature' },
    ]);
  });

  it('says nothing more to a client that shows nothing more', async () => {
    const client = await started();
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: french } });
    assert.deepEqual(links, [{ range: range(0, 15, 0, 20), target: nurse }]);
  });
});

describe('workspace/symbol', () => {
  const symbol = { name: 'head', kind: 5, location: { uri: head, range: headId }, containerName: 'Héad' };

  it('finds a role by its place', async () => {
    const client = await started();
    assert.deepEqual(await client.request<SymbolInformation[]>('workspace/symbol', { query: 'HEAD' }), [symbol]);
  });

  it('marks what is deprecated for a client that shows it', async () => {
    const workspace = { ...fullCapabilities.workspace, symbol: { tagSupport: { valueSet: [1 as const] } } };
    const client = await startWorkspace({ files, capabilities: { ...fullCapabilities, workspace } });
    assert.deepEqual(await client.request('workspace/symbol', { query: 'head' }), [{ ...symbol, tags: [1] }]);
  });

  it('finds what was typed a moment ago', async () => {
    const client = await started();
    await client.open('file:///roles/cook.role.yaml', 'id: cook\ntitle: Cook\n');
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'cook' });
    assert.deepEqual(
      found.map(({ name }) => name),
      ['Cook'],
    );
  });

  it('gives all roles where nothing is asked', async () => {
    const client = await started();
    assert.equal((await client.request<SymbolInformation[]>('workspace/symbol', { query: '' })).length, 2);
  });
});

describe('navigation', () => {
  for (const [method, params] of [
    ['workspace/symbol', {}],
    ['textDocument/references', { textDocument: { uri: nurse }, position: { line: 0, character: 0 } }],
    ['textDocument/documentLink', {}],
  ] as const) {
    it(`refuses ${method} without what it needs`, async () => {
      const client = await started();
      await assert.rejects(client.request(method, params), { code: -32602 });
    });
  }
});

async function started(textDocument: object = {}, locale = 'en'): Promise<TestClient> {
  const capabilities = { ...fullCapabilities, textDocument: { ...fullCapabilities.textDocument, ...textDocument } };
  return startWorkspace({ files, capabilities, locale });
}

function at<Result>(
  method: string,
  client: TestClient,
  uri: string,
  line: number,
  character: number,
  more: object = {},
): Promise<Result> {
  const params = { textDocument: { uri }, position: { line, character }, ...more };
  return client.request<Result>(`textDocument/${method}`, params);
}

function range(line: number, character: number, endLine: number, end: number): Range {
  return { start: { line, character }, end: { line: endLine, character: end } };
}
