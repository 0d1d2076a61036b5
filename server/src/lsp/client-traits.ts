import { type InitializeParams, InsertTextMode, SymbolTag } from 'vscode-languageserver';
import { type Language, pickLanguage } from '../text/language.ts';
import { field } from './params.ts';
import type { InitializationOptions } from './protocol.ts';

/** What we need to know of the editor at the other end, read once from `initialize`; whatever it leaves out is a no. */
export interface ClientTraits {
  readonly language: Language;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesInlayHints: boolean;
  readonly relatedInformation: boolean;
  readonly watchesFiles: boolean;
  /** Also of files outside the folders that are open. */
  readonly watchesElsewhere: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly symbolTags: boolean;
  /** A definition may say what leads to it. */
  readonly definitionLinks: boolean;
  readonly linkTooltips: boolean;
  readonly lineFoldingOnly: boolean;
  readonly foldingLimit: number;
  readonly collapsedTexts: boolean;
  readonly snippets: boolean;
  /** New lines of a completion are taken as they are, with their indentation. */
  readonly insertsAsIs: boolean;
  /** Shows some words beside every item of a completion, not only beside the chosen one. */
  readonly labelDetails: boolean;
  readonly hoverMarkdown: boolean;
  readonly completionMarkdown: boolean;
  readonly codeActionLiterals: boolean;
  /** Shows code actions that cannot be done here, with the reason. */
  readonly disabledCodeActions: boolean;
  /** Asks what a code action changes when somebody wants it. */
  readonly resolvesCodeActions: boolean;
  /** Edits may have tab stops. */
  readonly snippetEdits: boolean;
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  readonly renamesFiles: boolean;
  /** Asks whether there is something to rename before it asks for a name. */
  readonly preparesRename: boolean;
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
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    relatedInformation:
      (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesElsewhere: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    symbolTags: workspace?.symbol?.tagSupport?.valueSet.includes(SymbolTag.Deprecated) === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    lineFoldingOnly: textDocument?.foldingRange?.lineFoldingOnly === true,
    collapsedTexts: textDocument?.foldingRange?.foldingRange?.collapsedText === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Infinity,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    insertsAsIs:
      textDocument?.completion?.completionItem?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) === true,
    labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    completionMarkdown: textDocument?.completion?.completionItem?.documentationFormat?.includes('markdown') === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    disabledCodeActions: textDocument?.codeAction?.disabledSupport === true,
    resolvesCodeActions:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    snippetEdits: workspaceEdit?.snippetEditSupport === true,
    documentChanges: workspaceEdit?.documentChanges === true,
    createsFiles: operations.includes('create'),
    preparesRename: textDocument?.rename?.prepareSupport === true,
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
    commands: field(options, 'commands') === true,
    openFilesOnly: field(options, 'openFilesOnly') === true,
    skip: Array.isArray(skip) ? skip.filter((uri) => typeof uri === 'string') : [],
  };
}
