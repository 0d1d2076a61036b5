import type {
  CodeActionParams,
  CompletionItem,
  DidChangeConfigurationParams,
  DidChangeTextDocumentParams,
  DidChangeWatchedFilesParams,
  DidChangeWorkspaceFoldersParams,
  DidOpenTextDocumentParams,
  DocumentDiagnosticParams,
  InlayHint,
  InlayHintParams,
  Range,
  RenameFilesParams,
  ReferenceParams,
  RenameParams,
  SelectionRangeParams,
  TextDocumentPositionParams,
  WorkspaceDiagnosticParams,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { LensTopic } from '../features/code-lenses.ts';
import type { CardSubject } from '../features/completion/item.ts';
import type {
  AddSectionParams,
  ChartParams,
  CompareParams,
  ExplainParams,
  ExportParams,
  ImportParams,
  ImportVocabularyParams,
  LocateParams,
  NewRoleParams,
  PageParams,
} from './protocol.ts';

/**
 * Whether what came over the wire is what the method takes. Checked as far as we read it: a wrong type must end in
 * `InvalidParams`, not in the middle of the work.
 */
export type Accepts<P> = (params: unknown) => params is P;

/** Of a request that has none. */
export function isAnything(_params: unknown): _params is unknown {
  return true;
}

export function isDocument(params: unknown): params is PageParams {
  return typeof field(field(params, 'textDocument'), 'uri') === 'string';
}

export function isPlace(params: unknown): params is TextDocumentPositionParams {
  return isDocument(params) && isPosition(field(params, 'position'));
}

export function isPlaces(params: unknown): params is SelectionRangeParams {
  const places = field(params, 'positions');
  return isDocument(params) && Array.isArray(places) && places.every(isPosition);
}

export function isReferences(params: unknown): params is ReferenceParams {
  return isPlace(params) && typeof field(field(params, 'context'), 'includeDeclaration') === 'boolean';
}

export function isSearch(params: unknown): params is WorkspaceSymbolParams {
  return typeof field(params, 'query') === 'string';
}

export function isRename(params: unknown): params is RenameParams {
  return isPlace(params) && typeof field(params, 'newName') === 'string';
}

export function isFileRename(params: unknown): params is RenameFilesParams {
  const files = field(params, 'files');
  return Array.isArray(files) && files.every((file) => isTexts([field(file, 'oldUri'), field(file, 'newUri')]));
}

export function isCodeAction(params: unknown): params is CodeActionParams {
  const only = field(field(params, 'context'), 'only');
  return isDocument(params) && isRange(field(params, 'range')) && (only === undefined || isTexts(only));
}

export function isExplain(params: unknown): params is ExplainParams {
  return typeof field(params, 'code') === 'string';
}

export function isChart(params: unknown): params is ChartParams {
  const [view, format, root, depth] = ['view', 'format', 'root', 'depth'].map((name) => field(params, name));
  return (
    (view === 'reporting' || view === 'career') &&
    (format === undefined || format === 'svg' || format === 'mermaid' || format === 'json') &&
    (root === undefined || typeof root === 'string') &&
    (depth === undefined || (typeof depth === 'number' && depth >= 0))
  );
}

export function isNewRole(params: unknown): params is NewRoleParams {
  const id = field(params, 'id');
  return isTexts([field(params, 'title'), field(params, 'lang'), ...(id === undefined ? [] : [id])]);
}

export function isImportVocabulary(params: unknown): params is ImportVocabularyParams {
  const files = field(params, 'files');
  const optional = ['version', 'scheme', 'language'].map((name) => field(params, name));
  return (
    Array.isArray(files) &&
    isTexts([...files, field(params, 'folder'), ...optional.filter((value) => value !== undefined)])
  );
}

export function isImport(params: unknown): params is ImportParams {
  const [files, memory, restores] = ['files', 'memory', 'restores'].map((name) => field(params, name));
  return (
    (restores === undefined || typeof restores === 'boolean') &&
    isTexts([field(params, 'folder'), ...(memory === undefined ? [] : [memory])]) &&
    Array.isArray(files) &&
    files.every((file) => isTexts([field(file, 'name'), field(file, 'base64')]))
  );
}

export function isLocate(params: unknown): params is LocateParams {
  return isDocument(params) && typeof field(params, 'href') === 'string';
}

export function isAddSection(params: unknown): params is AddSectionParams {
  return isDocument(params) && typeof field(params, 'section') === 'string';
}

export function isExport(params: unknown): params is ExportParams {
  return isDocument(params) && typeof field(params, 'format') === 'string';
}

export function isCompare(params: unknown): params is CompareParams {
  const [base, career] = [field(params, 'base'), field(params, 'career')];
  const isOther = typeof field(base, 'uri') === 'string' || isTexts([field(base, 'text'), field(base, 'name')]);
  return isDocument(params) && isOther && (career === undefined || typeof career === 'boolean');
}

/** Of a hierarchy: an item that we have sent. */
export interface HierarchyParams {
  readonly item: { readonly uri: string; readonly selectionRange: Range; readonly data: { readonly id: string } };
}

export function isHierarchy(params: unknown): params is HierarchyParams {
  const item = field(params, 'item');
  return isTexts([field(item, 'uri'), field(field(item, 'data'), 'id')]) && isRange(field(item, 'selectionRange'));
}

/** Of a code lens: one that we have sent. */
export interface LensParams {
  readonly range: Range;
  readonly data: { readonly uri: string; readonly about: LensTopic; readonly id: string; readonly title: string };
}

export function isLens(params: unknown): params is LensParams {
  const data = field(params, 'data');
  const about = field(data, 'about');
  const isAbout = about === 'reports' || about === 'references' || about === 'completeness';
  const texts = [field(data, 'uri'), field(data, 'id'), field(data, 'title')];
  return isRange(field(params, 'range')) && isAbout && isTexts(texts);
}

export function isSection(params: unknown): params is InlayHintParams {
  return isDocument(params) && isRange(field(params, 'range'));
}

export function isHint(params: unknown): params is InlayHint {
  return isPosition(field(params, 'position'));
}

export function isCompletionItem(params: unknown): params is CompletionItem {
  return typeof field(params, 'label') === 'string';
}

export function isCardSubject(data: unknown): data is CardSubject {
  const [role, vocabulary, code, lang] = ['role', 'vocabulary', 'code', 'lang'].map((name) => field(data, name));
  return typeof role === 'string' || (isTexts([vocabulary, code]) && (lang === undefined || typeof lang === 'string'));
}

export function isDiagnosticPull(params: unknown): params is DocumentDiagnosticParams {
  return isDocument(params);
}

export function isWorkspacePull(params: unknown): params is WorkspaceDiagnosticParams {
  const known = field(params, 'previousResultIds');
  return Array.isArray(known) && known.every((item) => isTexts([field(item, 'uri'), field(item, 'value')]));
}

export function isOpening(params: unknown): params is DidOpenTextDocumentParams {
  const item = field(params, 'textDocument');
  return (
    isDocument(params) && [field(item, 'text'), field(item, 'languageId')].every((text) => typeof text === 'string')
  );
}

export function isChange(params: unknown): params is DidChangeTextDocumentParams {
  const changes = field(params, 'contentChanges');
  return isDocument(params) && Array.isArray(changes) && changes.every(isContentChange);
}

export function isWatched(params: unknown): params is DidChangeWatchedFilesParams {
  const changes = field(params, 'changes');
  return Array.isArray(changes) && changes.every((change) => typeof field(change, 'uri') === 'string');
}

export function isConfiguration(params: unknown): params is DidChangeConfigurationParams {
  return typeof params === 'object' && params !== null;
}

export function isFolderChange(params: unknown): params is DidChangeWorkspaceFoldersParams {
  const event = field(params, 'event');
  return areFolders(field(event, 'added')) && areFolders(field(event, 'removed'));
}

/** What a value of unknown shape holds under this name; nothing where it is no object. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function isContentChange(change: unknown): boolean {
  const range = field(change, 'range');
  return typeof field(change, 'text') === 'string' && (range === undefined || isRange(range));
}

function areFolders(folders: unknown): boolean {
  return Array.isArray(folders) && folders.every((folder) => typeof field(folder, 'uri') === 'string');
}

export function isRange(range: unknown): boolean {
  return isPosition(field(range, 'start')) && isPosition(field(range, 'end'));
}

/** Any number will do: positions outside the text are moved to its nearest place. */
function isPosition(position: unknown): boolean {
  return typeof field(position, 'line') === 'number' && typeof field(position, 'character') === 'number';
}

export function isTexts(values: unknown): boolean {
  return Array.isArray(values) && values.every((value) => typeof value === 'string');
}
