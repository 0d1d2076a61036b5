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
    const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme, path }));
    // In the manifest, lines of this language are folded at the edge of the window.
    await vscode.languages.setTextDocumentLanguage(document, 'rolespec-report');
    await vscode.window.showTextDocument(document, { viewColumn: columnOfReports() ?? viewColumn });
  }
}

/** Where there is a report already. */
function columnOfReports(): vscode.ViewColumn | undefined {
  const isReport = ({ input }: vscode.Tab): boolean =>
    input instanceof vscode.TabInputText && input.uri.scheme === scheme;
  return vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(isReport))?.viewColumn;
}
