import * as vscode from 'vscode';

type NextAnswer = (event: vscode.FileWillRenameEvent) => Thenable<vscode.WorkspaceEdit | null | undefined>;

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
  if (!edit || edit.size === 0 || (wish !== 'always' && !(await isWanted(edit)))) return undefined;
  // VS Code does not wait for ever, and then the edit is of files that are no longer there.
  if (event.token.isCancellationRequested) {
    const late = vscode.l10n.t('The file was renamed before the answer came, so ids and references stay as they are.');
    void vscode.window.showWarningMessage(late);
  } else if (!(await vscode.workspace.applyEdit(edit, { isRefactoring: true }))) {
    void vscode.window.showWarningMessage(vscode.l10n.t('Ids and references could not be changed.'));
  }
  return undefined;
}

async function isWanted(edit: vscode.WorkspaceEdit): Promise<boolean> {
  const yes = { title: vscode.l10n.t('Yes') };
  const always = { title: vscode.l10n.t('Always') };
  const no = { title: vscode.l10n.t('No'), isCloseAffordance: true };
  const never = { title: vscode.l10n.t('Never') };
  const question = vscode.l10n.t('Change ids and references to fit the new name of the file?');
  const options = { modal: true, detail: listed(edit) };
  const answer = await vscode.window.showInformationMessage(question, options, yes, always, no, never);
  if (answer === always) await remember('always');
  if (answer === never) await remember('never');
  return answer === yes || answer === always;
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
  await configuration.update(setting, wish, target);
}
