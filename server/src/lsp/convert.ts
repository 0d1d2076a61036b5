/** Our results as the protocol has them: lines and columns in place of offsets, one language in place of all. */
import {
  type CompletionItem as LspCompletionItem,
  CompletionItemKind,
  type Diagnostic as LspDiagnostic,
  DiagnosticSeverity,
  type DocumentSymbol as LspDocumentSymbol,
  type FoldingRange as LspFoldingRange,
  FoldingRangeKind,
  type Hover as LspHover,
  InsertTextFormat,
  InsertTextMode,
  type MarkupContent,
  MarkupKind,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { CompletionItem } from '../features/completion.ts';
import type { DocumentSymbol } from '../features/document-symbols.ts';
import type { FoldingRange } from '../features/folding-ranges.ts';
import type { Hover } from '../features/hover.ts';
import type { Diagnostic, RelatedInformation, Severity } from '../text/diagnostic.ts';
import type { Language, LocalizedText } from '../text/language.ts';
import type { ClientTraits } from './client-traits.ts';
import type { Context } from './context.ts';
import type { Positions } from './positions.ts';
import { withoutChoices, withoutPlaceholders } from './placeholders.ts';

const lspSeverities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function diagnostic(context: Context, found: Diagnostic, positions: Positions): LspDiagnostic {
  const { language, relatedInformation } = context.client;
  const related = relatedInformation ? (found.related ?? []).flatMap((one) => relatedPlace(context, one)) : [];
  return {
    range: positions.range(found.range),
    severity: lspSeverities[found.severity],
    code: found.code,
    source: 'rolespec',
    // An editor may refuse the whole report for one that says nothing.
    message: found.message[language] || found.code,
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

/** A place in a file that is gone meanwhile is left out. */
function relatedPlace(context: Context, { location, message }: RelatedInformation) {
  const document = context.texts.document(location.uri);
  if (!document) return [];
  const range = context.texts.positions(document).range(location.range);
  return [
    { location: { uri: context.texts.clientUri(location.uri), range }, message: message[context.client.language] },
  ];
}

export function hover({ client }: Context, { range, contents }: Hover, positions: Positions): LspHover {
  return { range: positions.range(range), contents: markup(contents, client.language, client.hoverMarkdown) };
}

const completionKinds: Readonly<Record<CompletionItem['kind'], CompletionItemKind>> = {
  field: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  example: CompletionItemKind.Text,
  reference: CompletionItemKind.Reference,
  snippet: CompletionItemKind.Snippet,
};

export function completionItem({ client }: Context, item: CompletionItem, positions: Positions): LspCompletionItem {
  const { label, kind, detail, documentation, subject, edit, also = [], snippet, filterText, sortText } = item;
  const newText = snippet ? snippetFor(client, edit.newText) : edit.newText;
  return {
    label,
    kind: completionKinds[kind],
    ...(detail && { detail: detail[client.language] }),
    ...(detail && client.labelDetails && { labelDetails: { description: detail[client.language] } }),
    ...(documentation && { documentation: markup(documentation, client.language, client.completionMarkdown) }),
    textEdit: { range: positions.range(edit.range), newText },
    insertTextFormat: snippet && client.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(client.insertsAsIs && { insertTextMode: InsertTextMode.asIs }),
    filterText,
    sortText,
    ...(also.length > 0 && {
      additionalTextEdits: also.map((other) => ({ range: positions.range(other.range), newText: other.newText })),
    }),
    ...(subject && { data: subject }),
  };
}

function snippetFor({ snippets, own }: ClientTraits, text: string): string {
  if (!snippets) return withoutPlaceholders(text);
  return own.commands ? withoutChoices(text) : text;
}

const symbolKinds: Readonly<Record<DocumentSymbol['kind'], SymbolKind>> = {
  group: SymbolKind.Object,
  list: SymbolKind.Array,
  item: SymbolKind.Struct,
  text: SymbolKind.String,
  number: SymbolKind.Number,
  choice: SymbolKind.EnumMember,
};

export function documentSymbol(context: Context, symbol: DocumentSymbol, positions: Positions): LspDocumentSymbol {
  const { name, detail, kind, range, selectionRange, children } = symbol;
  return {
    name: nameOf(name, context.client.language),
    ...(detail !== undefined && { detail }),
    kind: symbolKinds[kind],
    range: positions.range(range),
    selectionRange: positions.range(selectionRange),
    ...(children.length > 0 && { children: children.map((child) => documentSymbol(context, child, positions)) }),
  };
}

/** For clients that know no tree: the same symbols in a row, each with the name of the one above it. */
export function flatSymbols(
  uri: string,
  symbols: readonly LspDocumentSymbol[],
  container?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(container !== undefined && { containerName: container }) },
    ...flatSymbols(uri, children ?? [], name),
  ]);
}

/** The protocol has no symbol without a name. */
function nameOf(name: LocalizedText, language: Language): string {
  return name[language].trim() || '…';
}

/** Ranges of one line are left out: there is nothing to fold. */
export function foldingRange(
  { client }: Context,
  { range, kind, collapsed }: FoldingRange,
  positions: Positions,
): LspFoldingRange[] {
  const { start, end } = positions.range(range);
  if (start.line === end.line) return [];
  return [
    {
      startLine: start.line,
      endLine: end.line,
      ...(!client.lineFoldingOnly && { startCharacter: start.character, endCharacter: end.character }),
      ...(kind && { kind: FoldingRangeKind.Comment }),
      ...(client.collapsedTexts && collapsed && { collapsedText: collapsed[client.language] }),
    },
  ];
}

export function markup(text: LocalizedText, language: Language, markdown: boolean): MarkupContent {
  const value = text[language];
  if (markdown) return { kind: MarkupKind.Markdown, value };
  // Where nobody reads the marks, an escaped sign is the sign itself.
  return { kind: MarkupKind.PlainText, value: value.replace(/\\([!-/:-@[-`{-~])/g, '$1') };
}
