/**
 * The library: what the editor and the command line do, as functions of texts.
 *
 * A `Workspace` holds the texts; `check`, the features and `renderPage` are pure functions of its documents and index.
 * Offsets are UTF-16 code units from the start of a text; every sentence comes in all languages.
 */
export { Workspace } from './model/workspace.ts';
export { parseRole, type PartialRole, type RoleDocument } from './model/document.ts';
export { RoleIndex } from './model/role-index.ts';
export type { Definition, Reference } from './model/symbols.ts';
export { configFor, defaultConfig, type Config } from './model/config.ts';
export { defaultPageSettings, type PageSettings } from './model/settings/page-settings.ts';
export { isPublic, publicRole, publicTranslation, type Publicity } from './model/public-role.ts';
export { isIgnored } from './files/ignore.ts';
export { shownIndex } from './model/shown-index.ts';
export { logoProblems, readLogo, type Logo } from './files/logo.ts';
export { check, type CheckOptions } from './rules/check.ts';
export { allCodes, isRule } from './rules/codes.ts';
export { explain } from './rules/explain.ts';
export type { CodeDocumentation, Finding, Rule } from './rules/rule.ts';
export { kindOfName, type FileKind } from './schema/kinds.ts';
export { parse } from './syntax/parse.ts';
export type {
  Comment,
  ListNode,
  MapEntry,
  MapNode,
  Path,
  ScalarNode,
  SyntaxLanguage,
  SyntaxNode,
  SyntaxTree,
} from './syntax/tree.ts';
export type { Diagnostic, Fix, RelatedInformation, Severity } from './text/diagnostic.ts';
export { applyEdits, type TextEdit, type WorkspaceEdit } from './text/edit.ts';
export { languages, pickLanguage, type Language, type LocalizedText } from './text/language.ts';
export { LineMap, type LinePosition } from './text/lines.ts';
export type { SourceLocation, TextRange } from './text/range.ts';
export { renderPage, type PageOptions } from './page/page.tsx';
export {
  importVocabularies,
  type ImportedVocabulary,
  type ImportOptions,
  type ImportRefusal,
  type VocabularySource,
} from './exchange/vocabulary/import.ts';
export { toMarkdown } from './exchange/markdown.ts';
export { importRoles, type Imported, type ImportWish } from './exchange/import/import-roles.ts';
export type { ImportProblem } from './exchange/import/import-problem.ts';
export type { Homeless, ReadRole, RoleData } from './exchange/import/importer.ts';
export { memoryText, readMemory, type Memory, type Remembered } from './exchange/import/merging/memory.ts';
export { planImport, type PlannedRole, type Surroundings } from './exchange/import/merging/plan.ts';
export { roleText } from './exchange/import/merging/role-text.ts';
export { Source, sourceOf } from './exchange/import/source.ts';
export { allExporters } from './exchange/all.ts';
export type { Exporter, FileExporter, FolderExporter, FolderExportOptions, RoleExporter } from './exchange/exporter.ts';
export {
  changeClasses,
  type ChangeClass,
  type ChangeKind,
  type ChangePlace,
  type RoleChange,
} from './compare/change.ts';
export { compareRoles, type CompareOptions } from './compare/compare.ts';
export { comparePair, compareStates, type RoleComparison, type State } from './compare/states.ts';
export { outlineOf, type Outline, type OutlineGroup, type OutlineLine, type OutlineRole } from './review/outline.ts';
export {
  compareCareer,
  type CareerFact,
  type CareerMove,
  type CareerPart,
  type CareerPartName,
  type CareerTerm,
  type SharedTerm,
} from './compare/career.ts';
export { careerOutline } from './review/career-outline.ts';
export { outlinePage } from './review/outline-page.tsx';
export { outlineMarkdown } from './review/outline-markdown.ts';
export { outlineText } from './review/outline-text.ts';
export { reviewJson } from './review/review-json.ts';
export { renderReview, type ReviewOptions } from './review/review-page.tsx';
export { publicCaveats, type Caveat } from './model/caveat.ts';
export { chart, type Chart, type ChartLine, type ChartOptions, type ChartRole } from './chart/chart.ts';
export { chartJson } from './chart/json.ts';
export { layOut, type ChartLayout } from './chart/layout.ts';
export { chartMermaid } from './chart/mermaid.ts';
export { chartSvg, type SvgOptions } from './chart/svg.tsx';
export type { SiteFrame } from './page/site-frame.tsx';
export { planSite, type Omission, type Site, type SiteOptions } from './site/site.ts';
export { formerRoles, nextRoles } from './features/career-paths.ts';
export { behindLens, codeLenses, type CodeLens } from './features/code-lenses.ts';
export { completion, completionList } from './features/completion.ts';
export type { CardSubject, CompletionItem } from './features/completion/item.ts';
export { completionCard } from './features/completion/card.ts';
export { definition, type DefinitionLink, type DefinitionTarget } from './features/definition.ts';
export { documentHighlights, type DocumentHighlight } from './features/document-highlights.ts';
export { documentLinks, type DocumentLink, type LinkTarget } from './features/document-links.ts';
export { documentSymbols, type DocumentSymbol } from './features/document-symbols.ts';
export { fileRenames, type FileRenames } from './features/file-renames.ts';
export { foldingRanges, type FoldingRange } from './features/folding-ranges.ts';
export { hierarchyRoleAt, type HierarchyRole } from './features/hierarchy-role.ts';
export { hover, type Hover } from './features/hover.ts';
export type { FileMove, Refused } from './features/id-edits.ts';
export { inlayHintCard, inlayHints, type InlayHint } from './features/inlay-hints.ts';
export { prepareRename, rename, type Renamable } from './features/rename.ts';
export { references, type Uses } from './features/references.ts';
export { reports, superiors, type ReportingTie } from './features/reporting-line.ts';
export { symbolAt, type SymbolAt } from './features/symbol-at.ts';
export { workspaceSymbols, type WorkspaceSymbol } from './features/workspace-symbols.ts';
export type { HouseVocabulary, Role, RolespecConfig, RoleTranslation } from '../../schemas/types.ts';
