import * as vscode from 'vscode';
import type { BaseLanguageClient, RenameFilesParams, WorkspaceEdit as SentEdit } from 'vscode-languageclient';
import { filesRenamedRequest } from '../../server/src/lsp/protocol.ts';
import { isOurs } from './languages.ts';

type NextAnswer = (event: vscode.FileWillRenameEvent) => Thenable<vscode.WorkspaceEdit | null | undefined>;
type Rename = vscode.FileRenameEvent['files'][number];

interface AnswerItem extends vscode.MessageItem {
  readonly answer: 'yes' | 'always' | 'no' | 'never';
}

const setting = 'updateIdsOnFileRename';

/** Files that the question names. */
const longestList = 10;

/** Keeps ids and references as the names of the files are, if the user agrees. */
export class FileRenames {
  /** Renames that VS Code has told of, and not made yet. */
  readonly #announced = new Set<string>();
  /** Renames that ids and references have followed, either way. */
  readonly #followed = new Set<string>();

  /**
   * What the server wants to change before files are renamed, made if the user agrees.
   *
   * @returns always nothing: VS Code would ask once more, in its own words, about an edit that it is handed.
   */
  async willRename(event: vscode.FileWillRenameEvent, next: NextAnswer): Promise<undefined> {
    for (const file of event.files) this.#announced.add(wayOf(file));
    const wish = wishFor(event.files);
    if (wish === 'never') return undefined;
    const edit = await next(event);
    if (!edit || edit.size === 0) return undefined;
    const answer = wish === 'always' ? 'yes' : await ask(edit);
    if ((answer === 'yes' || answer === 'always') && (await isChanged(edit, event.token)))
      for (const file of event.files) this.#followed.add(pairOf(file));
    // Last: settings that cannot be written are no reason to change nothing.
    if (answer === 'always' || answer === 'never') await remember(answer, event.files);
    return undefined;
  }

  /**
   * Takes ids and references back with the names of files: VS Code asks nobody before it undoes a rename, and undoes of it
   * the name alone.
   */
  listen(client: BaseLanguageClient): vscode.Disposable {
    return vscode.workspace.onDidRenameFiles(({ files }) => {
      const unasked = files.filter((file) => !this.#announced.delete(wayOf(file)));
      const undone = unasked.filter((file) => this.#followed.has(pairOf(file)));
      if (undone.length > 0 && wishFor(undone) !== 'never') takeBack(undone, client).catch(tellUnchanged);
    });
  }
}

async function takeBack(files: readonly Rename[], client: BaseLanguageClient): Promise<void> {
  // What is not saved must have come to the server under the new name.
  for (const { newUri } of files) await vscode.workspace.openTextDocument(newUri);
  const versions = vscode.workspace.textDocuments
    .filter(isOurs)
    .map((document) => ({ document, version: document.version }));
  const uriOf = (uri: vscode.Uri) => client.code2ProtocolConverter.asUri(uri);
  const params: RenameFilesParams = {
    files: files.map(({ oldUri, newUri }) => ({ oldUri: uriOf(oldUri), newUri: uriOf(newUri) })),
  };
  const sent = await client.sendRequest<SentEdit | null>(filesRenamedRequest, params);
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(sent);
  if (!edit || edit.size === 0) return;
  // An edit that is out of date would be made at the wrong places.
  if (versions.every(({ document, version }) => document.version === version)) await isChanged(edit);
  else tellUnchanged();
}

/** @param token of a rename that waits for the change. */
async function isChanged(edit: vscode.WorkspaceEdit, token?: vscode.CancellationToken): Promise<boolean> {
  // VS Code does not wait for ever, and then the edit is of files that are no longer there.
  if (token?.isCancellationRequested) {
    const late = vscode.l10n.t('The file was renamed before the answer came, so ids and references stay as they are.');
    void vscode.window.showWarningMessage(late);
    return false;
  }
  const isDone = await vscode.workspace.applyEdit(edit, { isRefactoring: true });
  if (!isDone) tellUnchanged();
  return isDone;
}

function tellUnchanged(): void {
  void vscode.window.showWarningMessage(vscode.l10n.t('Ids and references could not be changed.'));
}

async function ask(edit: vscode.WorkspaceEdit): Promise<AnswerItem['answer']> {
  const yes = { title: vscode.l10n.t('Yes'), answer: 'yes' } as const;
  const always = { title: vscode.l10n.t('Always'), answer: 'always' } as const;
  const no = { title: vscode.l10n.t('No'), answer: 'no', isCloseAffordance: true } as const;
  const never = { title: vscode.l10n.t('Never'), answer: 'never' } as const;
  const question = vscode.l10n.t('Change ids and references to fit the new name of the file?');
  const options = { modal: true, detail: listed(edit) };
  const chosen = await vscode.window.showInformationMessage<AnswerItem>(question, options, yes, always, no, never);
  return chosen?.answer ?? 'no';
}

/** The files that change, and in how many places. */
function listed(edit: vscode.WorkspaceEdit): string {
  const files = edit.entries().map(([uri, edits]) => `${vscode.workspace.asRelativePath(uri)} (${edits.length})`);
  const more = files.length - longestList;
  return [...files.slice(0, longestList), ...(more > 0 ? [vscode.l10n.t('and {0} more', more)] : [])].join('\n');
}

/** As the folder of the first file says it; files renamed at once are of one folder, as good as always. */
function configurationFor([first]: readonly Rename[]): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('rolespec', first?.oldUri);
}

function wishFor(files: readonly Rename[]): string | undefined {
  return configurationFor(files).get<string>(setting);
}

/** Where the folder or the workspace has a say of its own, the answer is for that; else for the user. */
async function remember(wish: 'always' | 'never', files: readonly Rename[]): Promise<void> {
  const configuration = configurationFor(files);
  const { target, command } = placeOf(configuration.inspect(setting));
  try {
    await configuration.update(setting, wish, target);
  } catch {
    // VS Code waits for us with the rename, and who reads a message may take their time.
    void offerSettings(command);
  }
}

interface SettingsPlace {
  readonly target: vscode.ConfigurationTarget;
  /** Opens the file. */
  readonly command: string;
}

function placeOf(inspected: ReturnType<vscode.WorkspaceConfiguration['inspect']>): SettingsPlace {
  const { ConfigurationTarget } = vscode;
  if (inspected?.workspaceFolderValue !== undefined)
    return { target: ConfigurationTarget.WorkspaceFolder, command: 'workbench.action.openFolderSettingsFile' };
  if (inspected?.workspaceValue !== undefined)
    return { target: ConfigurationTarget.Workspace, command: 'workbench.action.openWorkspaceSettingsFile' };
  return { target: ConfigurationTarget.Global, command: 'workbench.action.openSettingsJson' };
}

async function offerSettings(command: string): Promise<void> {
  const open = vscode.l10n.t('Open Settings');
  const message = vscode.l10n.t('Your answer could not be remembered: the settings cannot be written.');
  if ((await vscode.window.showWarningMessage(message, open)) === open) await vscode.commands.executeCommand(command);
}

function wayOf({ oldUri, newUri }: Rename): string {
  return `${oldUri.toString()}\n${newUri.toString()}`;
}

/** The same for the way back. */
function pairOf({ oldUri, newUri }: Rename): string {
  return [oldUri.toString(), newUri.toString()].toSorted().join('\n');
}
