import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnosticsOf, extension, hasCode, open, replace, uriOf } from './workspace.ts';

const occupations = 'code,libelle\nH2913,Soudeur / Soudeuse\nH2914,Ajusteur / Ajusteuse\n';
const skills = 'code_ogr,libelle\n100001,Souder une coque\n100002,Ajuster une coque\n100003,\n';

const role = 'webmaster.role.yaml';
const file = 'rome.vocabulary.json';
const isco = 'isco-08.vocabulary.json';
const made = ['downloads', file, isco];

describe('Import Vocabulary', () => {
  const { showOpenDialog, showInputBox, showInformationMessage, showQuickPick } = vscode.window;

  before(extension);
  afterEach(async () => {
    Object.assign(vscode.window, { showOpenDialog, showInputBox, showInformationMessage, showQuickPick });
    await closeAll();
    for (const [name] of await vscode.workspace.fs.readDirectory(uriOf(''))) {
      if (made.includes(name)) await vscode.workspace.fs.delete(uriOf(name), { recursive: true });
    }
  });

  it('writes a file beside the settings, shows it, and completion offers its terms with their codes', async () => {
    const chosen = [await download('rome_metiers.csv', occupations), await download('rome_savoir_faire.csv', skills)];
    const said: string[] = [];
    const answers = ['Show what was left out', 'Open'];
    Object.assign(vscode.window, {
      showOpenDialog: async () => chosen.splice(-1),
      showInputBox: async () => '4.60',
      showInformationMessage: async (message: string, ...buttons: readonly string[]) => {
        said.push(message);
        const answer = answers.shift();
        return buttons.find((button) => button === answer);
      },
    });
    await open(role);
    await vscode.commands.executeCommand('rolespec.importVocabulary');
    assert.match(said[0] ?? '', /^ROME 4\.60 \(fr\), 2 terms, 2 new, 1 row left out$/);
    assert.match(shownText(), /^rome_savoir_faire\.csv: row 4, column 2: '100003' has no label; left out\n$/);
    assert.equal(vscode.window.activeTextEditor?.document.isDirty, false);
    assert.equal(vscode.window.activeTextEditor?.document.isUntitled, false);
    // At once: what was imported is joined with what was written, whether the server has been told of it or not.
    await vscode.commands.executeCommand('rolespec.importVocabulary');
    assert.equal(said[1], 'ROME 4.60 (fr), 4 terms, 2 new');
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, uriOf(file).path);
    assert.match(shownText(), /^\{"rolespecVocabulary":1,.*\n\["100001",/);
    const names = (await vscode.workspace.fs.readDirectory(uriOf(''))).map(([name]) => name);
    assert.deepEqual(
      names.filter((name) => name.includes('vocabulary')),
      [file],
    );

    const editor = await open(role);
    await replace(editor, '\nmappings:\n', '\nmappings:\n  - { scheme: rome, code: H9999, match: close }\n');
    await diagnosticsOf(editor.document.uri, hasCode('mapping-unknown-code'));
    await replace(editor, '  technical:\n', '  technical:\n    - label: souder\n');
    const at = editor.document.positionAt(editor.document.getText().indexOf('souder\n') + 'souder'.length);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      at,
    );
    const item = items.find(({ label }) => typeof label !== 'string' && label.label === 'Souder une coque');
    const written = typeof item?.insertText === 'string' ? item.insertText : item?.insertText?.value;
    assert.match(written ?? '', /^Souder une coque\n\s+mappings:\n\s+- scheme: rome\n\s+code: '100001'\n/);
    assert.match(written ?? '', /\n\s+version: '4\.60'\n/);
  });

  it('asks for the classification and the language that a table does not tell', async () => {
    const chosen = [await download('table.csv', 'code,label\n1,Führungskräfte\n2,Forschende\n')];
    const asked: string[] = [];
    const answers = ['', 'de'];
    Object.assign(vscode.window, {
      showOpenDialog: async () => chosen,
      showInputBox: async ({ prompt = '' }: vscode.InputBoxOptions) => {
        asked.push(prompt);
        return answers.shift();
      },
      showQuickPick: async (items: readonly vscode.QuickPickItem[], { title = '' }: vscode.QuickPickOptions) => {
        asked.push(title);
        return items.find(({ label }) => label === 'ISCO-08');
      },
      showInformationMessage: async () => undefined,
    });
    await vscode.commands.executeCommand('rolespec.importVocabulary');
    assert.deepEqual(
      asked.map((text) => text.split(' ').slice(0, 3).join(' ')),
      ['Version of the', 'Classification that the', 'Code of the'],
    );
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(isco)));
    assert.match(text, /"languages":\["de"\].*\n\["1",.*"Führungskräfte"/);
  });
});

async function download(name: string, text: string): Promise<vscode.Uri> {
  const uri = uriOf(`downloads/${name}`);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

function shownText(): string {
  return vscode.window.activeTextEditor?.document.getText() ?? '';
}
