import type { FileSystem } from '../files/file-system.ts';
import type { BulkReader } from '../reading/understood.ts';
import type { Language } from '../text/language.ts';

/** What a command may use of the world around it. */
export interface Host {
  /** Absolute path. */
  readonly workingFolder: string;
  readonly files: FileSystem;
  /** Reads very many files in threads; absent where it cannot be done. */
  readonly threads?: Threads;
  /** To speak to people in. */
  readonly language: Language;
  /** Asked for by `--lang`; machine formats speak English otherwise. */
  readonly languageAsked: Language | undefined;
  readonly color: boolean;
  /** Of rolespec. */
  readonly version: string;
  /** What tells this build of it from all others; absent where the version does. */
  readonly program?: () => string;
  /** The day, `2027-03-31`. */
  readonly today: string;
  /** Standard input; absent: that of the process. */
  readonly input?: AsyncIterable<Uint8Array>;
  /** Results. */
  print(text: string): void;
  /** What is said beside the results. */
  complain(text: string): void;
}

/** How very many files are read in threads. */
export interface Threads {
  /** The files that they read; of others they know nothing. */
  readonly files: FileSystem;
  /** @returns nothing where it does not pay. */
  start(): Promise<BulkReader | undefined>;
}

/** 0: all is well; 1: errors were found; 2: the command could not do its work. */
export type ExitCode = 0 | 1 | 2;
