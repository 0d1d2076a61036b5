import assert from 'node:assert/strict';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fullCapabilities, startWorkspace } from './memory-server.ts';

const uri = 'file:///roles/nurse.role.yaml';
const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const capabilities = {
  ...fullCapabilities,
  textDocument: {
    ...fullCapabilities.textDocument,
    codeAction: {
      ...fullCapabilities.textDocument?.codeAction,
      dataSupport: true,
      disabledSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
  workspace: {
    ...fullCapabilities.workspace,
    workspaceEdit: { ...fullCapabilities.workspace?.workspaceEdit, snippetEditSupport: true },
  },
};
const head = 'id: nurse\nlang: en\ntitle: Nurse\n';
const bad = `${head}tools:\n  - label: Pump\n  - label: Scale\ncontinuousLearning: Hygiene\n`;

/** What an editor of that kind is offered for the whole text. */
async function offered(text: string, only?: readonly string[], able: object = capabilities, locale = 'en') {
  const client = await startWorkspace({
    capabilities: able,
    locale,
    initializationOptions: { notifications: true, commands: true },
    files: { [uri]: text },
  });
  await client.open(uri, text);
  await client.diagnostics(uri);
  const ask = { textDocument: { uri }, range: whole, context: { diagnostics: [], ...(only && { only }) } };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', ask);
  const made = async (title: string): Promise<string> => {
    const action = actions.find((one) => one.title === title);
    assert.ok(action, `'${title}' is not among ${actions.map((one) => one.title).join(', ')}`);
    const { edit } = action.edit ? action : await client.request<CodeAction>('codeAction/resolve', action);
    return applied(text, edit);
  };
  return { actions, titles: actions.map(({ title }) => title), made, client };
}

function applied(text: string, edit: WorkspaceEdit | undefined): string {
  const [change] = edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change);
  const edits = change.edits.map((one) => ('snippet' in one ? { range: one.range, newText: one.snippet.value } : one));
  return TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), edits);
}

describe('textDocument/codeAction', () => {
  const cured = `${head}tools:\n  - id: pump\n    label: Pump\n  - id: scale\n    label: Scale\ncontinuousLearning:\n  - Hygiene\n`;

  it('fixes all safely, for those who ask', async () => {
    const { titles, made } = await offered(bad, ['source.fixAll']);
    assert.deepEqual(titles, ['Fix all that can be fixed safely']);
    assert.equal(await made('Fix all that can be fixed safely'), cured);
    assert.ok(!(await offered(bad)).titles.includes('Fix all that can be fixed safely'));
  });

  it('fixes all safely at once for an editor that asks only once', async () => {
    const { actions, made } = await offered(bad, ['source.fixAll.rolespec'], fullCapabilities);
    assert.ok(actions[0]?.edit);
    assert.equal(await made('Fix all that can be fixed safely'), cured);
  });

  it('fixes nothing any longer that the settings have come to leave out', async () => {
    const client = await startWorkspace({ capabilities, files: { [uri]: bad } });
    await client.open(uri, bad);
    const ask = { textDocument: { uri }, range: whole, context: { diagnostics: [], only: ['quickfix'] } };
    assert.notDeepEqual(await client.request('textDocument/codeAction', ask), []);
    await client.open('file:///roles/rolespec.config.yaml', 'ignore: [nurse.role.yaml]\n');
    assert.deepEqual(await client.request('textDocument/codeAction', ask), []);
  });

  it('has nothing to fix in a text without a fault', async () => {
    assert.deepEqual((await offered(head, ['source.fixAll'])).titles, []);
  });

  it('gives an id its form with all that refers to it, one by one', async () => {
    const care = `${head}objectives:\n  - { id: Patient Safety, statement: A }\n  - { id: Night Care, statement: B }\nfunctions:\n  - { id: care, title: Care, objectives: [Patient Safety] }\n`;
    const { titles, made } = await offered(care, ['quickfix']);
    assert.equal(await made("Change to 'patient-safety'"), care.replaceAll('Patient Safety', 'patient-safety'));
    assert.ok(!titles.some((title) => title.startsWith('Fix all')), titles.join());
  });

  it('fixes all of one kind', async () => {
    const { made } = await offered(bad, ['quickfix']);
    const result = `${head}tools:\n  - id: pump\n    label: Pump\n  - id: scale\n    label: Scale\ncontinuousLearning: Hygiene\n`;
    assert.equal(await made('Fix all of this kind (2)'), result);
  });

  it('says that guesses have to be looked over', async () => {
    const { made } = await offered(`${head}mision: A\nsumary: B\n`, undefined, capabilities, 'fr');
    const result = `${head}mission: A\nsummary: B\n`;
    assert.equal(await made('Corriger tous les constats de ce type (2, à relire)'), result);
  });

  it('writes the comment that ignores a finding, and waits for the reason', async () => {
    const { made } = await offered(`${head}tools: []\n`);
    const result = `${head}# rolespec-ignore empty-section: $1\ntools: []\n`;
    assert.equal(await made("Ignore 'empty-section' here, with a reason"), result);
  });

  it('leaves the reason open where the editor has no tab stops', async () => {
    const { made } = await offered(`${head}tools: []\n`, undefined, fullCapabilities);
    const result = `${head}# rolespec-ignore empty-section: \ntools: []\n`;
    assert.equal(await made("Ignore 'empty-section' here, with a reason"), result);
  });

  it('does not offer to ignore what is always told', async () => {
    const { titles } = await offered(bad);
    assert.deepEqual(
      titles.filter((title) => title.startsWith('Ignore')),
      [],
    );
  });

  it('explains a finding by a command', async () => {
    const { actions, client } = await offered(`${head}tools: []\n`);
    const found = actions.find(({ title }) => title === "Explain 'empty-section'");
    assert.deepEqual(found?.command?.arguments, ['empty-section']);
    assert.deepEqual(await client.request('codeAction/resolve', found), found);
    const answer = await client.request<{ markdown: string }>('rolespec/explain', { code: 'empty-section' });
    assert.ok(answer.markdown.startsWith('# empty-section'));
    assert.equal(await client.request('rolespec/explain', { code: 'no-such-code' }), null);
  });

  it('offers to change the form of the text, and says why not', async () => {
    const { actions, made } = await offered('title: Nurse # who\nid: nurse\nlang: en\n', ['refactor']);
    assert.equal(await made('Put these fields in the usual order'), 'id: nurse\nlang: en\ntitle: Nurse # who\n');
    const refused = actions.find(({ title }) => title === 'Turn this file into JSON');
    assert.ok(refused?.disabled?.reason.includes('comments'));
  });

  it('lists the sections to add, for those who ask', async () => {
    const { made } = await offered(head, ['refactor.rewrite.addSection']);
    assert.equal(await made('Add Tools'), `${head.trimEnd()}\ntools:\n  - id: $2\n    label: $1\n`);
    assert.ok(!(await offered(head)).titles.includes('Add Tools'));
  });
});
