import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { CompletionItem, CompletionList, Hover } from 'vscode-languageserver';
import { uriOf } from '../../server/src/files/node.ts';
import type { ImportVocabularyParams, ImportVocabularyResult } from '../../server/src/lsp/protocol.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { startWorkspace } from './memory-server.ts';
import type { TestClient } from './test-client.ts';

const nurse = 'file:///roles/nurse.role.yaml';
const rome = 'file:///roles/rome.vocabulary.json';
const text =
  'id: nurse\nlang: fr\ntitle: Soins infirmiers\nmappings: [{ scheme: rome, code: J1500, version: "60", match: exact }]\n';

const vocabulary = (code: string): string =>
  `{"rolespecVocabulary":1,"scheme":"rome","title":"ROME","version":"60","languages":["fr"],"terms":[
["${code}","occupation",["Infirmier / Infirmière"],[],["Donne des soins."]]
],"former":[]}
`;

describe('a vocabulary in the editor', () => {
  it('is asked at each key, and its terms come with their codes', async () => {
    const client = await startWorkspace({ files: { [nurse]: text, [rome]: vocabulary('J1506') } });
    const typed = 'id: nurse\nlang: fr\ntitle: infirmiere\nmission: Soigner.\n';
    await client.open(nurse, typed);
    const at = { textDocument: { uri: nurse }, position: { line: 2, character: 17 } };
    const list = await client.request<CompletionList>('textDocument/completion', at);
    assert.equal(list.isIncomplete, true);
    const [item] = list.items;
    assert.equal(item?.label, 'Infirmier / Infirmière');
    assert.match(item.additionalTextEdits?.[0]?.newText ?? '', /code: J1506/);
    const { documentation } = await client.request<CompletionItem>('completionItem/resolve', item);
    assert.match(JSON.stringify(documentation), /J1506/);
    const elsewhere = { ...at, position: { line: 1, character: 6 } };
    assert.ok(Array.isArray(await client.request('textDocument/completion', elsewhere)));
  });

  it('is known on hover, and its rules follow it as it changes on disk, and goes', async () => {
    const client = await startWorkspace({ files: { [nurse]: text, [rome]: vocabulary('J1500') } });
    await client.open(nurse, text);
    const hovered = { textDocument: { uri: nurse }, position: { line: 3, character: 34 } };
    const hover = await client.request<Hover>('textDocument/hover', hovered);
    assert.match(JSON.stringify(hover.contents), /Donne des soins/);
    assert.deepEqual(await client.diagnostics(nurse), []);
    await onDisk(client, vocabulary('J1506'));
    assert.deepEqual(await client.diagnostics(nurse), ['mapping-unknown-code at 3:33']);
    await onDisk(client, undefined);
    assert.deepEqual(await client.diagnostics(nurse), []);
  });

  it('is told when it is damaged', async () => {
    const client = await startWorkspace({ files: { [nurse]: text, [rome]: vocabulary('J1506').slice(0, 150) } });
    await client.open(nurse, text);
    assert.deepEqual(await client.diagnostics(nurse), []);
    assert.deepEqual(await client.diagnostics(rome), ['unreadable-file at 0:0']);
  });

  it('is made of what the client names, joined with what is there, and written by nobody but the client', () =>
    withFolder({ 'rome.csv': 'code;libelle\nJ1507;Aide-soignant\nJ1508;Sage-femme\n;x\n' }, async (folder) => {
      const client = await startWorkspace({ files: { [nurse]: text, [rome]: vocabulary('J1506') }, locale: 'fr' });
      const files = [uriOf(join(folder, 'rome.csv'))];
      const result = await ask(client, { files, folder: 'file:///roles', version: '61' });
      assert.ok('vocabularies' in result);
      const [made] = result.vocabularies;
      assert.equal(made?.uri, rome);
      assert.match(made.text, /"J1506"[^]*"J1507"/);
      assert.equal(made.summary, 'ROME 61 (fr), 3 termes, 2 nouveaux, 1 ligne laissée de côté');
      assert.match(made.notes[0] ?? '', /^rome\.csv\u00a0: ligne 4, colonne 1/);
    }));

  it('is joined with what the disk holds now, told of or not, and is not made where that cannot be read', () =>
    withFolder({ 'rome.csv': 'code;libelle\nJ1507;Aide-soignant\n' }, async (folder) => {
      const client = await startWorkspace({ files: { [nurse]: text } });
      const files = [uriOf(join(folder, 'rome.csv'))];
      client.files.set(rome, vocabulary('J1506'));
      const joined = await ask(client, { files, folder: 'file:///roles' });
      assert.ok('vocabularies' in joined);
      assert.match(joined.vocabularies[0]?.text ?? '', /"J1506"[^]*"J1507"/);
      client.files.set(rome, 'not-utf-8');
      const refused = await ask(client, { files, folder: 'file:///roles' });
      assert.ok('refused' in refused);
      assert.match(refused.refused, /^rome\.vocabulary\.json: this file cannot be read/);
      client.files.delete(rome);
      const fresh = await ask(client, { files, folder: 'file:///roles' });
      assert.ok('vocabularies' in fresh);
      assert.doesNotMatch(fresh.vocabularies[0]?.text ?? '', /"J1506"/);
    }));

  it('asks for what a table does not tell, and says what is wrong with it', () =>
    withFolder({ 'x.csv': 'code,label\nx1,A\n', 'rome.csv': 'code,libelle\nA9901,"x\n' }, async (folder) => {
      const client = await startWorkspace({ files: { [nurse]: text } });
      const unknown = await ask(client, { files: [uriOf(join(folder, 'x.csv'))], folder: 'file:///roles' });
      assert.ok('refused' in unknown);
      assert.equal(unknown.needs, 'scheme');
      assert.ok(unknown.choose?.some(({ value, label }) => value === 'rome' && label === 'ROME'));
      const broken = await ask(client, { files: [uriOf(join(folder, 'rome.csv'))], folder: 'file:///roles' });
      assert.ok('refused' in broken && broken.needs === undefined);
      assert.match(broken.refused, /^rome\.csv: row 2, column 2: this cell starts with a quote/);
      const gone = await ask(client, { files: [uriOf(join(folder, 'gone.csv'))], folder: 'file:///roles' });
      assert.ok('refused' in gone);
      assert.match(gone.refused, /^gone\.csv: this file cannot be read/);
    }));

  it('takes no other parameters', async () => {
    const client = await startWorkspace({ files: { [nurse]: text } });
    for (const params of [null, {}, { files: 'x', folder: 'y' }, { files: [1], folder: 'y' }, { files: [] }]) {
      await assert.rejects(client.request('rolespec/importVocabulary', params), { code: -32602 });
    }
  });
});

function ask(client: TestClient, params: ImportVocabularyParams): Promise<ImportVocabularyResult> {
  return client.request<ImportVocabularyResult>('rolespec/importVocabulary', params);
}

/** The vocabulary is another one now, or gone, and the editor says so. */
async function onDisk(client: TestClient, now: string | undefined): Promise<void> {
  const settled = client.next('rolespec/changed');
  if (now === undefined) client.files.delete(rome);
  else client.files.set(rome, now);
  const changes = [{ uri: rome, type: now === undefined ? 3 : 2 }];
  await client.notify('workspace/didChangeWatchedFiles', { changes });
  await settled;
}
