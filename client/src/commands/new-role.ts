import * as vscode from 'vscode';
import { newRoleRequest, type NewRoleParams, type NewRoleResult } from '../../../server/src/lsp/protocol.ts';
import { chosenFolder } from '../chosen-folder.ts';
import { writeFile } from '../written.ts';
import type { Command, Extension } from './command.ts';

/** Asks for title, language and id of a role, makes its file and opens it at the first place to fill in. */
export const newRole: Command = {
  id: 'rolespec.newRole',
  async run(extension, clicked) {
    const title = await ask(
      { prompt: vscode.l10n.t('Title of the role'), placeHolder: vscode.l10n.t('Ward manager') },
      (value) => refusal(extension, { title: value, lang: 'en' }),
    );
    if (title === undefined) return;
    const lang = await language(extension, title);
    if (lang === undefined) return;
    const proposed = await extension.client.sendRequest<NewRoleResult>(newRoleRequest, { title, lang });
    if ('refused' in proposed) return;
    const place = await chosenFolder(clicked);
    if (!place) return;
    const { folder } = place;
    const prompt = vscode.l10n.t('Id of the role, which is the name of its file as well');
    const id = await ask({ prompt, value: proposed.id }, async (value) => {
      const refused = await refusal(extension, { title, lang, id: value });
      return (
        refused ??
        ((await isThere(folder, `${value}.role.yaml`))
          ? vscode.l10n.t('There is a file of that name already')
          : undefined)
      );
    });
    if (id === undefined) return;
    const made = await extension.client.sendRequest<NewRoleResult>(newRoleRequest, { title, lang, id });
    if (!('refused' in made)) await open(made, folder, extension.places.home);
  },
};

type Made = Exclude<NewRoleResult, { readonly refused: string }>;

async function open(
  { fileName, text, place }: Made,
  folder: vscode.Uri | undefined,
  home: vscode.Uri | undefined,
): Promise<void> {
  let document: vscode.TextDocument;
  if (folder) {
    const uri = vscode.Uri.joinPath(folder, fileName);
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(text) });
    if (!(await vscode.workspace.applyEdit(edit))) {
      void vscode.window.showErrorMessage(vscode.l10n.t('The file {0} could not be made.', fileName));
      return;
    }
    document = await vscode.workspace.openTextDocument(uri);
  } else {
    const alone = await openAlone(fileName, text, home);
    if (!alone) return;
    document = alone;
  }
  const position = new vscode.Position(place.line, place.character);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position) });
}

/**
 * Asks where to, as no folder is open; a role that is put nowhere has no name yet.
 *
 * @returns nothing where the file cannot be written; that is said.
 */
async function openAlone(
  fileName: string,
  text: string,
  home: vscode.Uri | undefined,
): Promise<vscode.TextDocument | undefined> {
  const uri = home && (await vscode.window.showSaveDialog({ defaultUri: vscode.Uri.joinPath(home, fileName) }));
  if (!uri) return vscode.workspace.openTextDocument({ language: 'rolespec', content: text });
  return (await writeFile(uri, text)) ? vscode.workspace.openTextDocument(uri) : undefined;
}

async function language(extension: Extension, title: string): Promise<string | undefined> {
  const french = { label: 'Français', lang: 'fr' };
  const english = { label: 'English', lang: 'en' };
  const other = { label: vscode.l10n.t('Another language…'), lang: undefined };
  const usual = vscode.env.language.startsWith('fr') ? [french, english] : [english, french];
  const chosen = await vscode.window.showQuickPick([...usual, other], {
    title: vscode.l10n.t('Language the role is written in'),
  });
  if (chosen !== other) return chosen?.lang;
  return ask({ prompt: vscode.l10n.t('Code of the language, such as de or nl-BE') }, (lang) =>
    refusal(extension, { title, lang }),
  );
}

/** @param wrong says what is wrong with a value; nothing where it is right. */
async function ask(
  options: vscode.InputBoxOptions,
  wrong: (value: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  return vscode.window.showInputBox({ ...options, ignoreFocusOut: true, validateInput: wrong });
}

async function refusal({ client }: Extension, params: NewRoleParams): Promise<string | undefined> {
  const answer = await client.sendRequest<NewRoleResult>(newRoleRequest, params);
  return 'refused' in answer ? answer.refused : undefined;
}

async function isThere(folder: vscode.Uri | undefined, name: string): Promise<boolean> {
  if (!folder) return false;
  return vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, name)).then(
    () => true,
    () => false,
  );
}
