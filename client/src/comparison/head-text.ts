import * as vscode from 'vscode';

/** What we use of the Git extension that VS Code brings along. */
interface GitExtension {
  readonly enabled: boolean;
  readonly getAPI: (version: 1) => GitApi;
}

interface GitApi {
  readonly getRepository: (uri: vscode.Uri) => GitRepository | null;
}

interface GitRepository {
  readonly show: (ref: string, path: string) => Promise<string>;
}

/**
 * The text of a file in the last commit.
 *
 * @returns in words why there is none: no Git, no repository around the file, or the file is new or was never saved.
 */
export async function headText(uri: vscode.Uri): Promise<{ readonly text: string } | { readonly refused: string }> {
  if (uri.scheme === 'untitled') return { refused: vscode.l10n.t('This role was never saved, so no commit has it.') };
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return { refused: vscode.l10n.t('The Git extension of VS Code is not there.') };
  try {
    const git = await extension.activate();
    if (!git.enabled) return { refused: vscode.l10n.t('Git is switched off in the settings of VS Code.') };
    const repository = git.getAPI(1).getRepository(uri);
    if (!repository) return { refused: vscode.l10n.t('This file is in no Git repository.') };
    return { text: await repository.show('HEAD', uri.fsPath) };
  } catch {
    return { refused: vscode.l10n.t('The last commit does not have this file.') };
  }
}
