import * as vscode from 'vscode';

type NextAnswer = (event: vscode.FileWillRenameEvent) => Thenable<vscode.WorkspaceEdit | null | undefined>;

interface AnswerItem extends vscode.MessageItem {
  readonly answer: 'yes' | 'always' | 'no' | 'never';
}

const setting = 'updateIdsOnFileRename';

/** Files that the question names. */
const longestList = 10;

/**
 * What the server wants to change before files are renamed, made if the user agrees.
 *
 * @returns always nothing: VS Code would ask once more, in its own words, about an edit that it is handed.
 */
export async function willRenameFiles(event: vscode.FileWillRenameEvent, next: NextAnswer): Promise<undefined> {
  const wish = vscode.workspace.getConfiguration('rolespec').get<string>(setting);
  if (wish === 'never') return undefined;
  const edit = await next(event);
  if (!edit || edit.size === 0) return undefined;
  const answer = wish === 'always' ? 'yes' : await ask(edit);
  if (answer === 'yes' || answer === 'always') await change(edit, event.token);
  // Last: settings that cannot be written are no reason to change nothing.
  if (answer === 'always' || answer === 'never') await remember(answer);
  return undefined;
}

async function change(edit: vscode.WorkspaceEdit, token: vscode.CancellationToken): Promise<void> {
  // VS Code does not wait for ever, and then the edit is of files that are no longer there.
  if (token.isCancellationRequested) {
    const late = vscode.l10n.t('The file was renamed before the answer came, so ids and references stay as they are.');
    void vscode.window.showWarningMessage(late);
  } else if (!(await vscode.workspace.applyEdit(edit, { isRefactoring: true }))) {
    void vscode.window.showWarningMessage(vscode.l10n.t('Ids and references could not be changed.'));
  }
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

/** Where the folder has a say of its own, the answer is for the folder; else for the user. */
async function remember(wish: 'always' | 'never'): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('rolespec');
  const isOfFolder = configuration.inspect(setting)?.workspaceValue !== undefined;
  const target = isOfFolder ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  try {
    await configuration.update(setting, wish, target);
  } catch {
    // VS Code waits for us with the rename, and who reads a message may take their time.
    void offerSettings(isOfFolder ? 'workbench.action.openWorkspaceSettingsFile' : 'workbench.action.openSettingsJson');
  }
}

async function offerSettings(command: string): Promise<void> {
  const open = vscode.l10n.t('Open Settings');
  const message = vscode.l10n.t('Your answer could not be remembered: the settings cannot be written.');
  if ((await vscode.window.showWarningMessage(message, open)) === open) await vscode.commands.executeCommand(command);
}
