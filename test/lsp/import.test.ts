import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/text/edit.ts';
import { importRequest, type ImportParams, type ImportResult } from '../../server/src/lsp/protocol.ts';
import { onetOccupation } from '../exchange/import/made-up.ts';
import { startWorkspace } from './memory-server.ts';

const folder = 'file:///roles';
const file = `${folder}/bubble-blowers.role.yaml`;
const other = 'file:///elsewhere/blowers.role.yaml';

describe('an import over the protocol', () => {
  it('makes a file, and changes it the next time where its author did not', async () => {
    const client = await startWorkspace({ files: {} });
    const ask = (source: object, memory?: string): Promise<ImportResult> => {
      const base64 = Buffer.from(JSON.stringify(source)).toString('base64');
      const params: ImportParams = {
        folder,
        files: [{ name: 'x.json', base64 }],
        ...(memory !== undefined && { memory }),
      };
      return client.request<ImportResult>(importRequest, params);
    };
    const first = await ask(onetOccupation);
    assert.ok('files' in first);
    assert.match(first.report, /^bubble-blowers\.role\.yaml: new\n/);
    const [made] = first.files;
    assert.ok(made && made.range === undefined);
    const text = made.newText.replace('title: Bubble Blowers', '# ours\ntitle: People of bubbles');
    client.files.set(file, made.newText);
    await client.open(file, text);
    assert.deepEqual(
      await ask(onetOccupation, first.memory.text).then((result) => 'files' in result && result.files),
      [],
    );
    const second = await ask({ ...onetOccupation, title: 'Blowers', description: 'Blow.' }, first.memory.text);
    assert.ok('files' in second);
    const [change] = second.files;
    assert.equal(change?.fileName, 'bubble-blowers.role.yaml');
    assert.match(second.report, /title: stays as its author wrote it/);
    const start = offsetOf(text, change.range?.start);
    const after = applyEdits(text, [
      { range: { start, end: offsetOf(text, change.range?.end) }, newText: change.newText },
    ]);
    assert.match(after, /# ours\ntitle: People of bubbles\n[^]*\nsummary: Blow\.\n/);
  });

  it('is told in French as French is set, and names no option', async () => {
    const client = await startWorkspace({ files: {}, locale: 'fr' });
    const file = (name: string, text: string) => ({ name, base64: Buffer.from(text).toString('base64') });
    const params: ImportParams = {
      folder,
      files: [file('x.json', JSON.stringify({ ...onetOccupation, odd: 'Paul' })), file('y.bin', 'odd')],
    };
    const result = await client.request<ImportResult>(importRequest, params);
    assert.ok('files' in result);
    assert.match(result.report, /^bubble-blowers\.role\.yaml\u00a0: créé\n/);
    assert.match(result.report, /odd \(1\)\u00a0: «\u00a0Paul\u00a0»\n/);
    assert.match(result.report, /rien ne dit dans quel format est ce fichier\n/);
  });

  it('counts what was deleted, and writes it again where that is asked for', async () => {
    const client = await startWorkspace({ files: {} });
    const base64 = Buffer.from(JSON.stringify(onetOccupation)).toString('base64');
    const params: ImportParams = { folder, files: [{ name: 'x.json', base64 }] };
    const first = await client.request<ImportResult>(importRequest, params);
    assert.ok('files' in first);
    const again = { ...params, memory: first.memory.text };
    const left = await client.request<ImportResult>(importRequest, again);
    assert.ok('files' in left);
    assert.deepEqual([left.files, left.deleted], [[], 1]);
    const restored = await client.request<ImportResult>(importRequest, { ...again, restores: true });
    assert.ok('files' in restored);
    assert.deepEqual([restored.files, restored.deleted], [first.files, 0]);
  });

  it('knows what is there and what is deleted, told of or not', async () => {
    const client = await startWorkspace({ files: {} });
    const base64 = Buffer.from(JSON.stringify(onetOccupation)).toString('base64');
    const params: ImportParams = { folder, files: [{ name: 'x.json', base64 }] };
    const first = await client.request<ImportResult>(importRequest, params);
    assert.ok('files' in first);
    client.files.set(file, first.files[0]?.newText ?? '');
    const again = await client.request<ImportResult>(importRequest, { ...params, memory: first.memory.text });
    assert.ok('files' in again);
    assert.deepEqual([again.files, again.deleted], [[], 0]);
    const full = await startWorkspace({ files: { [file]: first.files[0]?.newText ?? '' } });
    full.files.delete(file);
    const restored = await full.request<ImportResult>(importRequest, {
      ...params,
      memory: first.memory.text,
      restores: true,
    });
    assert.ok('files' in restored);
    assert.deepEqual(restored.files, first.files);
  });

  it('makes a role where another had its id, and that is gone, told of or not', async () => {
    const base64 = Buffer.from(JSON.stringify(onetOccupation)).toString('base64');
    const params: ImportParams = { folder, files: [{ name: 'x.json', base64 }] };
    const client = await startWorkspace({ files: { [file]: 'id: bubble-blowers\n', [other]: 'id: bubble-blowers\n' } });
    const refused = await client.request<ImportResult>(importRequest, params);
    assert.deepEqual('files' in refused && refused.files, []);
    client.files.delete(file);
    client.files.delete(other);
    const made = await client.request<ImportResult>(importRequest, params);
    assert.deepEqual('files' in made && made.files.map(({ fileName, range }) => [fileName, range]), [
      ['bubble-blowers.role.yaml', undefined],
    ]);
  });

  it('refuses a damaged memory', async () => {
    const client = await startWorkspace({ files: {} });
    const result = await client.request<ImportResult>(importRequest, { folder, files: [], memory: '{' });
    assert.match('refused' in result ? result.refused : '', /is damaged/);
  });
});

function offsetOf(text: string, { line, character } = { line: 0, character: 0 }): number {
  return text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
}
