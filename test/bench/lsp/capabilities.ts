import type { ClientCapabilities } from 'vscode-languageserver';

/** What VS Code says it can, as far as it matters to the servers measured. */
export function capabilities(pulls: boolean): ClientCapabilities {
  const documentationFormat = ['markdown' as const, 'plaintext' as const];
  return {
    workspace: {
      configuration: true,
      didChangeConfiguration: { dynamicRegistration: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
      workspaceFolders: true,
      ...(pulls && { diagnostics: { refreshSupport: true } }),
    },
    textDocument: {
      synchronization: { dynamicRegistration: true, didSave: true },
      completion: {
        completionItem: { snippetSupport: true, documentationFormat, insertTextModeSupport: { valueSet: [1, 2] } },
        contextSupport: true,
      },
      hover: { contentFormat: documentationFormat },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      foldingRange: { lineFoldingOnly: true, rangeLimit: 5000 },
      publishDiagnostics: { relatedInformation: true, versionSupport: true },
      ...(pulls && { diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false } }),
    },
  };
}
