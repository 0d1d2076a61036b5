import { type InitializeParams, InsertTextMode } from 'vscode-languageserver';
import { type Language, pickLanguage } from '../text/language.ts';
import { field } from './params.ts';
import type { InitializationOptions } from './protocol.ts';

/** What we need to know of the editor at the other end, read once from `initialize`; whatever it leaves out is a no. */
export interface ClientTraits {
  readonly language: Language;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly watchesFiles: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly lineFoldingOnly: boolean;
  readonly foldingLimit: number;
  readonly snippets: boolean;
  /** New lines of a completion are taken as they are, with their indentation. */
  readonly insertsAsIs: boolean;
  readonly hoverMarkdown: boolean;
  readonly completionMarkdown: boolean;
  readonly codeActionLiterals: boolean;
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  readonly renamesFiles: boolean;
  readonly workspaceFolders: boolean;
  readonly workDoneProgress: boolean;
  /** Of the folders that are open, as the client spells them. */
  readonly folders: readonly string[];
  /** What only our own client says. */
  readonly own: InitializationOptions;
}

export function clientTraits(params: InitializeParams): ClientTraits {
  const { textDocument, workspace, window } = params.capabilities ?? {};
  const { workspaceEdit } = workspace ?? {};
  const operations = workspaceEdit?.resourceOperations ?? [];
  return {
    language: pickLanguage(params.locale),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    lineFoldingOnly: textDocument?.foldingRange?.lineFoldingOnly === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Infinity,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    insertsAsIs:
      textDocument?.completion?.completionItem?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) === true,
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    completionMarkdown: textDocument?.completion?.completionItem?.documentationFormat?.includes('markdown') === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    documentChanges: workspaceEdit?.documentChanges === true,
    createsFiles: operations.includes('create'),
    renamesFiles: operations.includes('rename'),
    workspaceFolders: workspace?.workspaceFolders === true,
    workDoneProgress: window?.workDoneProgress === true,
    folders: foldersOf(params),
    own: ownOptions(params.initializationOptions),
  };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (Array.isArray(workspaceFolders)) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

function ownOptions(options: unknown): InitializationOptions {
  const skip = field(options, 'skip');
  return {
    files: field(options, 'files') === true,
    notifications: field(options, 'notifications') === true,
    openFilesOnly: field(options, 'openFilesOnly') === true,
    skip: Array.isArray(skip) ? skip.filter((uri) => typeof uri === 'string') : [],
  };
}
