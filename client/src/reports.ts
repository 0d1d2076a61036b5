import * as vscode from 'vscode';

const scheme = 'rolespec-report';

/** What became of imports, as texts to look at: they cannot be changed, and closing them asks nothing. */
export class Reports {
  readonly #texts = new Map<string, string>();

  /** Lets the editor open them. They are gone when the window is loaded again, and their tabs may still be there. */
  provide(): vscode.Disposable {
    return vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: ({ path }) =>
        this.#texts.get(path) ?? vscode.l10n.t('This report is no longer there: the window was loaded again.'),
    });
  }

  /** @param title of the tab. */
  async show(title: string, text: string, viewColumn: vscode.ViewColumn): Promise<void> {
    // Each has an address of its own, as an open text is not asked for again.
    const path = `/${this.#texts.size + 1}/${title}`;
    this.#texts.set(path, text);
    await vscode.window.showTextDocument(vscode.Uri.from({ scheme, path }), { viewColumn });
  }
}
