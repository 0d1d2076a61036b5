import type { SyntaxNode } from '../../syntax/tree.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { Language } from '../../text/language.ts';

/** What was found in one file. */
export interface FileResult {
  readonly uri: string;
  /** As people know it: relative to the working folder, or where a service wants that to the top of the repository, with `/`, fit for a terminal. */
  readonly path: string;
  readonly text: string;
  readonly root: SyntaxNode | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** How much of what a published role has is there, from 0 to 1; absent for what is no role. */
  readonly complete?: number | undefined;
}

/** Turns results into text. */
export interface Reporter {
  readonly name: string;
  /** For people: it speaks their language unasked and may use colour. */
  readonly human: boolean;
  /** For people, and short enough to be told whole unless somebody asks for less. */
  readonly isWhole?: boolean;
  /** Read by a service that knows files by their paths from the top of the repository; absent: from the working folder. */
  readonly fromTop?: boolean;
  report(results: readonly FileResult[], options: ReportOptions): string;
}

export interface ReportOptions {
  readonly language: Language;
  /** A file that a finding may point to, reported on or not; nothing where it is unknown. */
  readonly file: (uri: string) => Pick<FileResult, 'path' | 'text'> | undefined;
  readonly color: boolean;
  /** How many findings are told one by one, to people; the rest is counted. */
  readonly limit: number;
  /** Of rolespec. */
  readonly version: string;
}
