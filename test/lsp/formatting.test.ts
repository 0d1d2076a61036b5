import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startWorkspace } from './memory-server.ts';

const uri = 'file:///roles/nurse.role.yaml';
const options = { tabSize: 2, insertSpaces: true };

async function laidOut(text: string, method: string, more: object = {}): Promise<string> {
  const client = await startWorkspace();
  await client.open(uri, text);
  const edits = await client.request<TextEdit[]>(`textDocument/${method}`, { textDocument: { uri }, options, ...more });
  return TextDocument.applyEdits(TextDocument.create(uri, 'rolespec', 0, text), edits);
}

describe('textDocument/formatting', () => {
  it('lays the whole text out', async () => {
    const text = 'id:   nurse # 👩‍⚕️\r\nlang: en\r\ntitle:  Nurse\r\n';
    assert.equal(await laidOut(text, 'formatting'), 'id: nurse # 👩‍⚕️\r\nlang: en\r\ntitle: Nurse\r\n');
  });

  it('leaves a broken text, of which all is told already', async () => {
    assert.equal(await laidOut('id:  [\n', 'formatting'), 'id:  [\n');
  });

  it('says why a text is left that could be another one', async () => {
    const client = await startWorkspace();
    await client.open(uri, 'tags: [ # all\n  a ]\n');
    const told = client.next('window/showMessage');
    assert.deepEqual(await client.request('textDocument/formatting', { textDocument: { uri }, options }), []);
    await told;
  });
});

describe('textDocument/onTypeFormatting', () => {
  it('begins the next item', async () => {
    const more = { position: { line: 1, character: 0 }, ch: '\n' };
    assert.equal(await laidOut('functions:\n\nlang: en\n', 'onTypeFormatting', more), 'functions:\n  - \nlang: en\n');
  });

  it('moves the dash of the next item below the others', async () => {
    const more = { position: { line: 2, character: 5 }, ch: '-' };
    assert.equal(await laidOut('tools:\n  - id: a\n    -\n', 'onTypeFormatting', more), 'tools:\n  - id: a\n  -\n');
  });
});

describe('textDocument/rangeFormatting', () => {
  it('lays out the lines that are touched', async () => {
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 3 } };
    const text = 'id:   nurse\nlang: en\ntitle:  Nurse\n';
    assert.equal(await laidOut(text, 'rangeFormatting', { range }), 'id:   nurse\nlang: en\ntitle: Nurse\n');
  });
});
