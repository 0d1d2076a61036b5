import {
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type SymbolInformation,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { completionCard, completionList } from '../features/completion.ts';
import { documentSymbols } from '../features/document-symbols.ts';
import { foldingRanges } from '../features/folding-ranges.ts';
import { hover } from '../features/hover.ts';
import { newRole } from '../features/new-role.ts';
import { explain } from '../rules/explain.ts';
import { LineMap } from '../text/lines.ts';
import { charts } from './chart.ts';
import { codeActions } from './code-actions.ts';
import { comparisons } from './compare.ts';
import * as convert from './convert.ts';
import { exporting } from './export.ts';
import { formatting } from './formatting.ts';
import { hierarchies } from './hierarchy.ts';
import { lenses } from './lenses.ts';
import { pages } from './page.ts';
import { navigation } from './navigation.ts';
import {
  field,
  isAnything,
  isCardSubject,
  isCompletionItem,
  isDocument,
  isExplain,
  isImport,
  isImportVocabulary,
  isNewRole,
  isPlace,
} from './params.ts';
import {
  explainRequest,
  importRequest,
  importVocabularyRequest,
  newRoleRequest,
  workRequest,
  type WorkResult,
  type ExplainParams,
  type ExplainResult,
  type ImportParams,
  type ImportResult,
  type ImportVocabularyParams,
  type ImportVocabularyResult,
  type NewRoleParams,
  type NewRoleResult,
  type PageParams,
} from './protocol.ts';
import { today } from './today.ts';
import { pulls } from './pull.ts';
import { renames } from './rename.ts';
import { structure } from './structure.ts';
import { documentRequest, request, type RequestHandler } from './request.ts';

/** Every request that the server answers: convert, call, convert. */
export const handlers: readonly RequestHandler[] = [
  ...pulls,
  ...pages,
  charts,
  ...comparisons,
  ...exporting,
  ...hierarchies,
  ...lenses,
  ...renames,
  ...navigation,
  ...formatting,
  ...codeActions,
  ...structure,

  documentRequest<TextDocumentPositionParams, Hover | null>(
    'textDocument/hover',
    isPlace,
    null,
    (session, document, { position }) => {
      const positions = session.texts.positions(document);
      const found = hover(document, positions.offset(position), session.texts.index);
      return found ? convert.hover(session, found, positions) : null;
    },
  ),

  documentRequest<CompletionParams, CompletionItem[] | CompletionList>(
    'textDocument/completion',
    isPlace,
    [],
    (session, document, { position, context }) => {
      const positions = session.texts.positions(document);
      const { items: found, isIncomplete } = completionList(
        document,
        positions.offset(position),
        session.texts.index,
        today(),
      );
      // A list that opens by itself has its first item chosen: an example would be taken for the truth.
      const opensItself = field(context, 'triggerKind') === CompletionTriggerKind.TriggerCharacter;
      const wanted = opensItself ? found.filter(({ kind }) => kind !== 'example') : found;
      const items = wanted.map((item) => convert.completionItem(session, item, positions));
      return isIncomplete ? { isIncomplete, items } : items;
    },
  ),

  request<CompletionItem, CompletionItem | null>(
    'completionItem/resolve',
    isCompletionItem,
    null,
    ({ texts, client }, item) => {
      const card = isCardSubject(item.data) ? completionCard(item.data, texts.index) : undefined;
      return card ? { ...item, documentation: convert.markup(card, client.language, client.completionMarkdown) } : item;
    },
  ),

  documentRequest<PageParams, DocumentSymbol[] | SymbolInformation[]>(
    'textDocument/documentSymbol',
    isDocument,
    [],
    (session, document, { textDocument }) => {
      const positions = session.texts.positions(document);
      const symbols = documentSymbols(document, session.texts.index).map((symbol) =>
        convert.documentSymbol(session, symbol, positions),
      );
      return session.client.hierarchicalSymbols ? symbols : convert.flatSymbols(textDocument.uri, symbols);
    },
  ),

  request<unknown, WorkResult | null>(workRequest, isAnything, null, ({ texts }) => texts.work.counts),

  request<ExplainParams, ExplainResult | null>(explainRequest, isExplain, null, ({ client }, { code }) => {
    const markdown = explain(code, client.language);
    return markdown === undefined ? null : { markdown };
  }),

  request<NewRoleParams, NewRoleResult | null>(newRoleRequest, isNewRole, null, ({ client, texts }, wish) => {
    const made = newRole(wish, texts.index);
    if ('refused' in made) return { refused: made.refused[client.language] };
    const { id, fileName, text, firstPlace } = made;
    return { id, fileName, text, place: new LineMap(text).positionAt(firstPlace) };
  }),

  // Both are loaded when somebody imports: they bring readers of HTML, tables and workbooks.
  request<ImportParams, ImportResult | null>(importRequest, isImport, null, async (session, params) =>
    (await import('./import.ts')).importInto(session, params),
  ),

  request<ImportVocabularyParams, ImportVocabularyResult>(
    importVocabularyRequest,
    isImportVocabulary,
    { refused: '' },
    async (session, params) => (await import('./import-vocabulary.ts')).importVocabulary(session, params),
  ),

  documentRequest<PageParams, FoldingRange[]>('textDocument/foldingRange', isDocument, [], (session, document) => {
    const positions = session.texts.positions(document);
    const ranges = foldingRanges(document).flatMap((range) => convert.foldingRange(session, range, positions));
    return ranges.slice(0, session.client.foldingLimit);
  }),
];
