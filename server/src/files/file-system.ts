import type { LocalizedText } from '../text/language.ts';

/** All that we ask of a disk, or of what stands in for one. */
export interface FileSystem {
  /** The whole text of a file as an editor shows it, so without a byte order mark. Never rejects. */
  read(uri: string): Promise<{ readonly text: string } | { readonly refused: Refusal }>;
  /**
   * The URIs of all role and config files in a folder and below, sorted. Leaves out `node_modules` and what is hidden;
   * a folder that cannot be listed is as good as empty. Never rejects.
   *
   * @param seen is told what else was come across; of that, nothing is opened.
   */
  find(folderUri: string, seen?: Seen): Promise<readonly string[]>;
  /**
   * The bytes of a file in base 64; absent where only texts can be read. Never rejects.
   *
   * @param limits.within URI of the folder in which the file has to lie, links followed.
   */
  readBytes?(
    uri: string,
    limits: { readonly within: string; readonly maxBytes: number },
  ): Promise<{ readonly base64: string } | { readonly refused: Refusal }>;
  /**
   * Tells of these files, which need not be there, when they come, change or go, until the process ends; absent where it
   * cannot be told. Of a folder that is not there nothing is told.
   */
  watch?(uris: readonly string[], changed: (uri: string) => void): void;
}

/** Who hears of what is in folders beside our files. */
export interface Seen {
  /**
   * Something has the name of a file of ours and is none, such as a pipe or a link that leads nowhere, or is a folder that
   * cannot be listed. Told once.
   */
  odd(uri: string, refusal: Refusal): void;
  /** There is an ignore file, or the `.git` of a repository. */
  marker(uri: string): void;
}

/** Names of what says which files count. */
export const markers: readonly string[] = ['.git', '.gitignore', '.rolespecignore'];

/** Whether nobody looks for our files in what is called so, which is hidden or somebody else's. */
export function isPassedOver(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

/** Why a file was not read. `missing` is often no mistake: files come and go. */
export type RefusalReason =
  | 'missing'
  | 'no-permission'
  | 'not-a-file'
  | 'dead-link'
  | 'closed-folder'
  | 'odd-name'
  | 'not-utf-8'
  | 'too-long'
  | 'failed';

/** A file that was not read, told to its author. */
export interface Refusal {
  readonly reason: RefusalReason;
  /** Of the diagnostic that tells it. */
  readonly code: 'unreadable-file' | 'limit-exceeded';
  readonly message: LocalizedText;
}
