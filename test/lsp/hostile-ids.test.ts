import assert from 'node:assert/strict';
import type { Location, WorkspaceEdit } from 'vscode-languageserver';
import { apply, codes, filesOf, fresh, numbered, role, start, uriOfRole, write } from './files-in-memory.ts';
import { comesToShow } from './live-findings.ts';

describe('ids that objects of JavaScript have as well', () => {
  for (const id of ['constructor', 'hasownproperty', 'tostring', 'valueof']) {
    it(`'${id}' is one like others`, async () => {
      const files = filesOf({ [uriOfRole(id)]: role(id), [uriOfRole('nurse')]: role('nurse', [id]) });
      const client = await start(files);
      const at = { textDocument: { uri: uriOfRole('nurse') }, position: { line: 5, character: 14 } };
      assert.equal((await client.request<unknown[]>('textDocument/definition', at)).length, 1);
      assert.ok(JSON.stringify(await client.request('textDocument/hover', at)).includes(`Role ${id}`));
      const [item] = await client.request<unknown[]>('textDocument/prepareCallHierarchy', at);
      assert.equal((await client.request<unknown[]>('callHierarchy/outgoingCalls', { item })).length, 1);
      await apply(client, files, await client.request('textDocument/rename', { ...at, newName: 'cook' }));
      assert.deepEqual([...files.keys()].slice(1).toSorted(), [uriOfRole('cook'), uriOfRole('nurse')]);
      await comesToShow(client, new Map());
    });
  }

  for (const id of ['hasOwnProperty', 'toString', 'constructor', '__proto__']) {
    it(`'${id}' of an item is one like others, as long as its form is`, async () => {
      const uri = uriOfRole('nurse');
      const objectives = `objectives:\n  - id: ${id}\n    label: Health\n`;
      const functions = `functions:\n  - id: care\n    label: Care\n    objectives: [${id}, ${id}]\n`;
      const files = filesOf({ [uri]: role('nurse') + objectives + functions });
      const client = await start(files);
      const at = { textDocument: { uri }, position: { line: 4, character: 10 } };
      const context = { includeDeclaration: false };
      assert.equal((await client.request<unknown[]>('textDocument/definition', at)).length, 1);
      assert.equal((await client.request<Location[]>('textDocument/references', { ...at, context })).length, 2);
      const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...at, newName: 'ward' });
      assert.equal(edit.documentChanges?.length, 1);
      await apply(client, files, edit);
      assert.equal(files.get(uri), role('nurse') + `${objectives}${functions}`.replaceAll(id, 'ward'));
      await comesToShow(client, await fresh(files));
    });
  }

  it("'__proto__' is told to be none, and nothing more", async () => {
    const files = filesOf({ [uriOfRole('x')]: role('__proto__', ['__proto__']) });
    const found = await fresh(files);
    // What refers to it by the same name is right as soon as that is.
    assert.deepEqual(codes(found), ['bad-form']);
    const client = await start(files);
    await comesToShow(client, found);
    const at = { textDocument: { uri: uriOfRole('x') }, position: { line: 5, character: 14 } };
    for (const method of ['definition', 'hover', 'prepareCallHierarchy', 'prepareTypeHierarchy', 'completion'])
      await client.request(`textDocument/${method}`, at);
  });
});

describe('files of which there seem to be two', () => {
  const twins: Readonly<Record<string, readonly [string, string]>> = {
    'in capitals and small letters': ['Nurse', 'nurse'],
    'with accents in one sign and in two': ['infirmi\u00e8re', 'infirmie\u0300re'],
  };
  for (const [what, names] of Object.entries(twins)) {
    it(`${what}: each says that the id is taken, until one of them has gone`, async () => {
      const [one, other] = names.map(uriOfRole) as [string, string];
      const files = filesOf({ [one]: role('nurse'), [other]: role('nurse') });
      const client = await start(files);
      const found = await fresh(files);
      assert.equal(codes(found).filter((code) => code === 'duplicate-id').length, 2);
      await comesToShow(client, found);
      await write(client, files, { [one]: undefined });
      assert.ok(!codes(await fresh(files)).includes('duplicate-id'));
      await comesToShow(client, await fresh(files));
    });
  }

  it('and a thousand of one id: one finding each, that names few', async () => {
    const files = filesOf(numbered(1000, () => role('nurse')));
    const client = await start(files);
    const found = await fresh(files);
    const all = [...found.values()].flat().filter(({ code }) => code === 'duplicate-id');
    assert.equal(all.length, 1000);
    assert.ok(all.every(({ relatedInformation = [] }) => relatedInformation.length <= 20));
    await comesToShow(client, found);
    const rest = Object.fromEntries([...files.keys()].slice(2).map((uri) => [uri, undefined]));
    await write(client, files, rest);
    await comesToShow(client, await fresh(files));
  });
});
