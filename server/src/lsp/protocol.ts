/**
 * What our client and our server say to each other beyond the Language Server Protocol. No imports: the client takes
 * this one file of the server.
 */

/** From the client: the page of a role. */
export const pageRequest = 'rolespec/page';

export interface PageParams {
  readonly textDocument: { readonly uri: string };
}

/** `null` instead where the document is no role or is not known. */
export interface PageResult {
  /** A whole HTML document, the same as the command and the site make, without any script. */
  readonly html: string;
  /** How many problems keep the text from being read as a whole. Above 0, the page shows what is left of the role. */
  readonly syntaxProblems: number;
}

/**
 * From the client: what goes with the page of a role. Whoever asks for it once the page is shown has the page sooner: from
 * then on the server puts off, between a change and this question, what can wait.
 */
export const pageDetailsRequest = 'rolespec/pageDetails';

/** `null` instead where there is no page. */
export interface PageDetails {
  readonly uri: string;
  /** How the page is called where it is published; absent for a role without an id. */
  readonly address?: string;
  readonly lineCount: number;
  /** Where in the text stands what the elements of the page show, each pointer once. */
  readonly places: readonly PagePlace[];
  /** What is found in the document, but for hints. */
  readonly problems: readonly PageProblem[];
  /** The sections that a page can have, in their order: ids of its elements. */
  readonly sections: readonly string[];
  readonly missing: readonly MissingSection[];
  readonly status: PageStatus;
  /** The role and its translations, where there is more than one language. */
  readonly languages: readonly PageLanguage[];
}

interface PlainRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface PagePlace {
  /** As in `data-pointer`. */
  readonly pointer: string;
  readonly range: PlainRange;
}

export interface PageProblem {
  /** Of the nearest element of the page; empty where the page shows nothing of it. */
  readonly pointer: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** In the language of the client. */
  readonly message: string;
  readonly range: PlainRange;
}

/** A part that the role could have and has not. */
export interface MissingSection {
  /** For `rolespec/addSection`. */
  readonly id: string;
  /** In the language of the client. */
  readonly label: string;
  /** The id of the element of the page that would show it; not a section of its own where it belongs to the head. */
  readonly section: string;
}

export interface PageStatus {
  /** In the language of the client. */
  readonly label?: string;
  readonly version?: string;
  /** How much of what a published role needs is there, from 0 to 1; absent for a translation. */
  readonly share?: number;
}

export interface PageLanguage {
  /** Of the document whose page is in this language. */
  readonly uri: string;
  /** A language tag. */
  readonly lang: string;
  /** What the language calls itself. */
  readonly name: string;
}

/** From the client: how a section that is missing is written. */
export const addSectionRequest = 'rolespec/addSection';

export interface AddSectionParams {
  readonly textDocument: { readonly uri: string };
  /** Of a `MissingSection`. */
  readonly section: string;
}

/** `null` instead where it cannot be added, or is there already. */
export interface AddSectionResult {
  readonly range: PlainRange;
  /** In the snippet syntax of the LSP. */
  readonly snippet: string;
}

/** From the client: the page in another format. */
export const exportRequest = 'rolespec/export';

export interface ExportParams {
  readonly textDocument: { readonly uri: string };
  /** `html`, or one of `rolespec/exportFormats`; of one that takes many roles, all of the open folders are meant. */
  readonly format: string;
}

/** `null` instead where the document is no role or is not known, or nobody knows the format. */
export interface ExportResult {
  readonly fileName: string;
  readonly text: string;
  /** Of a file that is no text, its bytes; `text` is empty then. */
  readonly base64?: string;
}

/** From the client: the formats that a role can be exported to, and all of them together. Takes `PageParams`. */
export const exportFormatsRequest = 'rolespec/exportFormats';

export interface ExportFormat {
  readonly name: string;
  /** In the language of the client. */
  readonly label: string;
  /** Of its files, without a dot. */
  readonly extension: string;
  /** Whether it takes all roles of the open folders. */
  readonly takesMany: boolean;
}

/** From the client: what changed in a role, or tells it from another one, as a page. */
export const compareRequest = 'rolespec/compare';

export interface CompareParams {
  /** The newer state, or the role that a career move leads to. */
  readonly textDocument: { readonly uri: string };
  /** What it is compared with: an older text of the same file, or the file of another role. */
  readonly base: { readonly text: string; readonly name: string } | { readonly uri: string };
  /** What a move from the other role to this one asks for. */
  readonly career?: boolean;
}

/** `null` instead where one of the two is no role or is not known, or they are not of one kind. */
export interface CompareResult {
  readonly title: string;
  /** A whole HTML document without any script. */
  readonly html: string;
  /** How many changes there are. */
  readonly changes: number;
}

/** From the client: what a role, or a translation, can be compared with, to choose from. Takes `PageParams`. */
export const rolesRequest = 'rolespec/roles';

export interface ListedRole {
  readonly uri: string;
  readonly title: string;
  /** The id, and of a translation its language. */
  readonly detail: string;
}

/** From the client: the file behind a link of a page. */
export const locateRequest = 'rolespec/locate';

export interface LocateParams {
  readonly textDocument: { readonly uri: string };
  /** As written in the page, such as `nurse.html`. */
  readonly href: string;
}

/** `null` instead where no file of the workspace has that page. */
export interface LocateResult {
  readonly uri: string;
}

/** From the client: reporting lines or career paths of all roles, or of one. */
export const chartRequest = 'rolespec/chart';

export type ChartView = 'reporting' | 'career';

export interface ChartParams {
  readonly view: ChartView;
  /** What is asked for; the picture if absent. */
  readonly format?: 'svg' | 'mermaid' | 'json';
  /** The id of a role: only it and those below it, or on career paths what leads to it and where it leads. */
  readonly root?: string;
  /** How many levels. */
  readonly depth?: number;
}

/** `null` instead where nobody knows the root. */
export interface ChartResult {
  /** In the form that was asked for. In a picture, each role is an element with its id in `data-id`. */
  readonly text: string;
  /** In the order in which they are read, none twice. */
  readonly roles: readonly ChartedRole[];
}

export interface ChartedRole {
  readonly id: string;
  readonly title: string;
  /** Of its file, if it has one. */
  readonly uri?: string;
  /** The id of the one that it hangs from; absent for a root. */
  readonly parent?: string;
}

/** From the server, where the client wants it: files on disk are read or changed, so a page may look different now. No parameters. */
export const changedNotification = 'rolespec/changed';

/** From the server, where the client wants it: the document that it works on from now on. */
export const workingNotification = 'rolespec/working';

export interface WorkingParams {
  /** Absent: none. */
  readonly uri?: string;
}

/** From the server, where the client offered it: the text of a file that only the client can reach. */
export const readFileRequest = 'rolespec/readFile';

export interface ReadFileParams {
  readonly uri: string;
  /** A longer file is refused. */
  readonly maxBytes: number;
  /** Of what is no text, the bytes are wanted. */
  readonly base64?: boolean;
}

export type ReadFileResult =
  | { readonly text: string }
  | { readonly base64: string }
  | { readonly refused: 'missing' | 'no-permission' | 'not-a-file' | 'not-utf-8' | 'too-long' | 'failed' };

/** From the server, where the client offered it: the files of a folder that only the client can reach. */
export const findFilesRequest = 'rolespec/findFiles';

export interface FindFilesParams {
  /** The URI of the folder. */
  readonly folder: string;
  /** Globs, relative to the folder. */
  readonly include: string;
  readonly exclude: string;
}

/** URIs. */
export type FindFilesResult = readonly string[];

/** From the client: what was done so far that takes time, for reports of faults and tests. No parameters. */
export const workRequest = 'rolespec/work';

/** How often. */
export interface WorkResult {
  /** A text was parsed and validated. */
  readonly readings: number;
  /** The index of all files was brought up to date. */
  readonly indexes: number;
  /** All rules about one file were run on a file. */
  readonly alone: number;
  /** All rules about several files were run on a file. */
  readonly together: number;
}

/** A command of the client: `arguments` are the URI of a file, a position in it and the locations to list there. */
export const showReferencesCommand = 'rolespec.showReferences';

/** A command of the client: its argument is the code of a finding, of which it shows what `rolespec/explain` answers. */
export const explainCommand = 'rolespec.explain';

/** From the client: what a code finds, why it matters, and examples. */
export const explainRequest = 'rolespec/explain';

export interface ExplainParams {
  readonly code: string;
}

/** Markdown, in the language of the client; `null` instead where no finding has that code. */
export interface ExplainResult {
  readonly markdown: string;
}

/** From the client: the file of a role that there is not yet. */
export const newRoleRequest = 'rolespec/newRole';

export interface NewRoleParams {
  readonly title: string;
  /** A language tag. */
  readonly lang: string;
  /** Absent: one is made of the title. */
  readonly id?: string;
}

/** In `refused` what is wrong, in the language of the client; `place` is the first one to fill in. */
export type NewRoleResult =
  | {
      readonly id: string;
      readonly fileName: string;
      readonly text: string;
      readonly place: { readonly line: number; readonly character: number };
    }
  | { readonly refused: string };

/** From the client: the vocabularies that files of a classification, or a glossary, come to. Nothing is written. */
export const importVocabularyRequest = 'rolespec/importVocabulary';

export interface ImportVocabularyParams {
  /** URIs of the files to import. */
  readonly files: readonly string[];
  /** URI of the folder that is to get them; they go beside the settings there. */
  readonly folder: string;
  /** Of the classification; absent: what is known of it stays. */
  readonly version?: string;
  /** What the files do not tell of themselves. */
  readonly scheme?: string;
  readonly language?: string;
}

/** In `refused` why nothing comes of it, in the language of the client; `choose` and `needs` say what would help. */
export type ImportVocabularyResult =
  | { readonly vocabularies: readonly ImportedVocabularyFile[] }
  | {
      readonly refused: string;
      readonly needs?: 'scheme' | 'language';
      /** The classifications there are. */
      readonly choose?: readonly { readonly value: string; readonly label: string }[];
    };

/** One file to write; all texts in the language of the client. */
export interface ImportedVocabularyFile {
  readonly uri: string;
  readonly text: string;
  /** What is in it, in one line. */
  readonly summary: string;
  /** What was left out, and where. */
  readonly notes: readonly string[];
}

/**
 * From the client: files have other names without its having asked before, as when a rename is taken back. The answer is
 * that of `workspace/willRenameFiles`, with the files under their new names; the parameters are the same.
 */
export const filesRenamedRequest = 'rolespec/filesRenamed';

/** From the client: what roles in files of other formats make of a folder. Nothing is written by the server. */
export const importRequest = 'rolespec/import';

export interface ImportParams {
  /** URI of the folder that the roles are for. */
  readonly folder: string;
  readonly files: readonly { readonly name: string; readonly base64: string }[];
  /** The text of the `memory` file of an earlier import into that folder. */
  readonly memory?: string;
  /** Whether roles that were deleted since they were imported are written again. */
  readonly restores?: boolean;
}

/** In `refused` why nothing can be imported, in the language of the client. */
export type ImportResult =
  | {
      readonly files: readonly ImportedText[];
      /** To be written last. */
      readonly memory: { readonly fileName: string; readonly text: string };
      /** What was imported and what had no place, for people. */
      readonly report: string;
      /** How many roles were deleted since they were imported, and were left out for that. */
      readonly deleted: number;
    }
  | { readonly refused: string };

/** A new file, or, with a range, the change of one that is there. */
export interface ImportedText {
  readonly fileName: string;
  readonly newText: string;
  readonly range?: PlainRange;
}

/** The name of the `memory` file. */
export const importMemory = 'rolespec.imports.json';

/** What a client may say with `initialize`; any other client leaves it out. */
export interface InitializationOptions {
  /** The client answers `rolespec/readFile` and `rolespec/findFiles`. */
  readonly files?: boolean;
  /** The client wants `rolespec/changed`, and `rolespec/working` to know what the server was at when it died. */
  readonly notifications?: boolean;
  /**
   * The client has the commands `rolespec.showReferences` and `rolespec.explain`, and opens the list of proposals at
   * each tab stop.
   */
  readonly commands?: boolean;
  /** The user wants the diagnostics of open files only; later on, the setting `rolespec.diagnostics.scope` says so. */
  readonly openFilesOnly?: boolean;
  /** URIs of documents that an earlier server died of; left alone until they are edited. */
  readonly skip?: readonly string[];
}
