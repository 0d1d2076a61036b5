import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type BaseLanguageClient,
  type CloseHandlerResult,
  type ErrorHandler,
  type ErrorHandlerResult,
  type Message,
} from 'vscode-languageclient';
import { workingNotification, type WorkingParams } from '../../server/src/lsp/protocol.ts';
import { Suspects } from './suspects.ts';

/**
 * Restarts a server that died, without the document that it died of twice: that one is left alone until it is edited or
 * the server is restarted by hand. After five deaths in three minutes the server stays down, and the user is told once.
 */
export class CrashGuard implements ErrorHandler {
  readonly #suspects = new Suspects();
  #client: BaseLanguageClient | undefined;
  #usual: ErrorHandler | undefined;

  /** URIs of the documents to leave alone. */
  get poison(): readonly string[] {
    return this.#suspects.poison;
  }

  listen(client: BaseLanguageClient): vscode.Disposable {
    this.#client = client;
    this.forgive();
    return vscode.Disposable.from(
      client.onNotification(workingNotification, (params: WorkingParams) => this.#suspects.works(params)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#suspects.edited(document.uri.toString());
      }),
    );
  }

  /** The user wants another try: no document is left alone, no death counted. */
  forgive(): void {
    this.#suspects.clear();
    this.#usual = this.#client?.createDefaultErrorHandler();
  }

  error(
    error: Error,
    message: Message | undefined,
    count: number | undefined,
  ): ErrorHandlerResult | Promise<ErrorHandlerResult> {
    return this.#usual?.error(error, message, count) ?? { action: ErrorAction.Continue };
  }

  async closed(): Promise<CloseHandlerResult> {
    const uri = this.#suspects.died();
    if (uri !== undefined) this.#client?.outputChannel.error(`the server died while it worked on ${uri}`);
    const result = (await this.#usual?.closed()) ?? { action: CloseAction.Restart };
    if (result.action === CloseAction.Restart) return { ...result, handled: true };
    void this.#tell();
    return { ...result, handled: true };
  }

  async #tell(): Promise<void> {
    const message = vscode.l10n.t('Role specs are no longer checked: the server stopped five times in three minutes.');
    const restart = vscode.l10n.t('Restart');
    const log = vscode.l10n.t('Show Log');
    const choice = await vscode.window.showErrorMessage(message, restart, log);
    if (choice === restart) await vscode.commands.executeCommand('rolespec.restartServer');
    if (choice === log) await vscode.commands.executeCommand('rolespec.showLog');
  }
}
