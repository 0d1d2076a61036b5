import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import type { PageOptions } from '../page/page.tsx';
import type { Language, LocalizedText } from '../text/language.ts';

/** Turns roles into another format. What is internal in a role is in none of them. */
export type Exporter = RoleExporter | FileExporter | FolderExporter;

interface Named {
  /** As it is asked for on the command line. */
  readonly name: string;
  readonly summary: LocalizedText;
  /** Of its files, without a dot. */
  readonly extension: string;
}

/** Turns a role, or a translation of one, into a text. */
export interface RoleExporter extends Named {
  readonly of: 'role';
  export(document: RoleDocument, index: RoleIndex, options?: PageOptions): string;
}

/** Turns a role, or a translation of one, into a file that is no text. Libraries that make such files let one wait. */
export interface FileExporter extends Named {
  readonly of: 'role as a file';
  export(document: RoleDocument, index: RoleIndex, options?: PageOptions): Promise<Uint8Array>;
}

/** Turns many roles into one text. */
export interface FolderExporter extends Named {
  readonly of: 'roles';
  /** The fields that these roles have and that have no place in the text, beside those that are internal. */
  readonly leftOut?: (documents: Iterable<RoleDocument>, index: RoleIndex) => readonly string[];
  export(documents: Iterable<RoleDocument>, index: RoleIndex, options: FolderExportOptions): string;
}

/** What a table or a list of roles depends on beside them. */
export interface FolderExportOptions {
  /** Of our words. */
  readonly language: Language;
}
