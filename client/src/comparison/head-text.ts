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

/** In words why there is nothing to compare. */
export interface Refusal {
  readonly refused: string;
  /** What helps. */
  readonly remedy?: vscode.Command;
}

/**
 * The text of a file in the last commit.
 *
 * @returns in words why there is none: no Git, no repository around the file, or the file is new or was never saved.
 */
export async function headText(uri: vscode.Uri): Promise<{ readonly text: string } | Refusal> {
  if (uri.scheme === 'untitled') return { refused: vscode.l10n.t('This role was never saved, so no commit has it.') };
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return withoutGit();
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

function withoutGit(): Refusal {
  if (vscode.workspace.isTrusted)
    return { refused: vscode.l10n.t('The Git extension of VS Code is switched off or not installed.') };
  const manage = vscode.l10n.t('Manage Workspace Trust');
  return {
    refused: vscode.l10n.t('This window is in Restricted Mode, and VS Code keeps Git off until you trust the folder.'),
    remedy: { title: manage, command: 'workbench.trust.manage' },
  };
}
