import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { documentSelector } from './languages.ts';

/** The entry in the language status of our files: how the server is, and what to do about it. */
export function showStatus(client: BaseLanguageClient, version: string): vscode.Disposable {
  const status = vscode.languages.createLanguageStatusItem('rolespec.server', documentSelector);
  status.name = 'Role Specs';
  status.text = `Role Specs ${version}`;
  const update = (state: State) => {
    status.busy = state === State.Starting;
    const isDown = state === State.Stopped || state === State.StartFailed;
    status.severity = isDown ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    status.detail = detailOf(state);
    status.command = isDown
      ? { command: 'rolespec.restartServer', title: vscode.l10n.t('Restart') }
      : { command: 'rolespec.showLog', title: vscode.l10n.t('Show Log') };
  };
  update(client.state);
  return vscode.Disposable.from(
    status,
    client.onDidChangeState(({ newState }) => update(newState)),
  );
}

function detailOf(state: State): string {
  switch (state) {
    case State.Starting:
      return vscode.l10n.t('starting');
    case State.Running:
      return vscode.l10n.t('roles are checked as you type');
    case State.Stopped:
    case State.StartFailed:
      return vscode.l10n.t('stopped: roles are not checked');
  }
}
