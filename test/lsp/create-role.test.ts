import assert from 'node:assert/strict';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import { fullCapabilities, startWorkspace } from './memory-server.ts';

const nurse = 'file:///roles/nurse.role.yaml';
const made = 'file:///roles/head-cook.role.yaml';
const text = 'id: nurse\nlang: en\ntitle: Nurse\nteam:\n  reportsTo:\n    - { role: head-cook, label: Chef }\n';
const position = { line: 5, character: 16 };

describe('an id that no role has', () => {
  it('is known again when the editor has made the file that the quick fix proposes', async () => {
    const client = await startWorkspace({ files: { [nurse]: text } });
    await client.open(nurse, text);
    assert.deepEqual(await client.diagnostics(nurse), ['unresolved-role-ref at 5:14']);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: nurse },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    const creation = actions.find(({ title }) => title === "Create the role 'head-cook'");
    assert.ok(creation && creation.isPreferred !== true);
    const [create, write] = (creation.edit as WorkspaceEdit).documentChanges ?? [];
    assert.ok(create && 'kind' in create && create.kind === 'create' && create.uri === made);
    assert.ok(write && 'edits' in write && write.textDocument.uri === made);
    const [edit] = write.edits;
    assert.ok(edit && 'newText' in edit);
    await client.open(made, edit.newText);
    assert.deepEqual(await client.diagnostics(nurse), []);
    assert.deepEqual(await client.diagnostics(made), []);
    await client.change(made, edit.newText.replace('head-cook', 'heed-cook'));
    assert.deepEqual(await client.diagnostics(nurse), ['unresolved-role-ref at 5:14']);
  });

  it('gets no such fix where the editor cannot make files', async () => {
    const workspace = { ...fullCapabilities.workspace, workspaceEdit: { documentChanges: true } };
    const client = await startWorkspace({ files: { [nurse]: text }, capabilities: { ...fullCapabilities, workspace } });
    await client.open(nurse, text);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: nurse },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    assert.deepEqual(
      actions.filter(({ title }) => title.startsWith('Create')),
      [],
    );
  });
});
