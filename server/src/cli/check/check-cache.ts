import { join } from 'node:path';
import type { FileSystem } from '../../files/file-system.ts';
import { readNow } from '../../files/node.ts';
import { RoleDocument } from '../../model/document.ts';
import type { Head } from '../../model/head.ts';
import type { Alone } from '../../rules/check.ts';
import type { FileKind } from '../../schema/kinds.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { textNow } from '../files/text-now.ts';
import { type AloneFindings, isNothing, nothing } from './alone-findings.ts';
import { digestOf, openCacheFolder, readCacheFile, tidyCacheFolder, writeCacheFile } from './cache-file.ts';
import { type FileStamp, isSameStamp, isSettled, stampOf } from './file-stamp.ts';

/** Of what follows from a text and a day alone, the part that is asked for only when something has changed. */
interface KeptHead {
  readonly digest: string;
  readonly head: Head;
  readonly alone: Alone | undefined;
}

interface KeptFile {
  readonly digest: string;
  readonly kind: FileKind;
  readonly stamp: FileStamp;
  /** A change since would show in the stamp. */
  readonly isSettled: boolean;
}

interface Heads {
  readonly made: string;
  readonly heads: ReadonlyMap<string, KeptHead>;
}

interface Kept {
  /** With what it was made, see `CacheOptions.made`. */
  readonly made: string;
  readonly files: ReadonlyMap<string, KeptFile>;
  /** What the findings follow from. */
  readonly state: string;
  /** Of the files that have some. */
  readonly findings: ReadonlyMap<string, readonly Diagnostic[]>;
}

export interface CacheOptions {
  readonly folder: string;
  /** What is checked, so that checks of other files do not push it out. */
  readonly about: readonly string[];
  /** All that findings follow from beside the files: the program and the day. */
  readonly made: readonly string[];
  /** Whose files they are; of what stands in for them nothing is kept. */
  readonly files: FileSystem;
  /** In milliseconds. */
  readonly now: number;
}

/**
 * What was found out in earlier runs. A text is known again by its digest, or by its stamp on the disk where no change can
 * have left that as it was; the findings of all files are by a digest of everything that they follow from.
 */
export class CheckCache {
  readonly files: FileSystem;
  /** Everything that was read beside, by URI. */
  readonly reads = new Map<string, ReturnType<FileSystem['read']>>();
  readonly #options: CacheOptions;
  readonly #path: string;
  readonly #made: string;
  readonly #kept: Kept | undefined;
  #heads: ReadonlyMap<string, KeptHead> | undefined;
  readonly #stamps = new Map<string, FileStamp>();
  readonly #digests = new Map<string, string>();
  #isNews = false;

  constructor(options: CacheOptions) {
    this.files = options.files;
    this.#options = options;
    this.#path = join(options.folder, digestOf(...options.about));
    this.#made = digestOf(...options.made);
    this.#kept = keptIn(`${this.#path}.files`, this.#made);
  }

  /** The file as it was understood before; nothing where it is another one now. */
  find(uri: string, alone: AloneFindings): RoleDocument | undefined {
    const stamp = stampOf(uri);
    if (!stamp) return undefined;
    this.#stamps.set(uri, stamp);
    const kept = this.#kept?.files.get(uri);
    if (!kept) return undefined;
    if (!(kept.isSettled && isSameStamp(kept.stamp, stamp)) && digestNow(uri) !== kept.digest) return undefined;
    this.#digests.set(uri, kept.digest);
    const known = (): KeptHead | undefined => this.#headOf(uri, kept.digest);
    const document = new RoleDocument(uri, () => textNow(uri), {
      kind: kept.kind,
      get head() {
        return known()?.head ?? new RoleDocument(uri, textNow(uri)).head;
      },
    });
    alone.set(document, () => {
      const found = known();
      return found && (found.alone ?? nothing);
    });
    return document;
  }

  /** This is the text of the file that `find` did not know. */
  learn(uri: string, text: string | Uint8Array): void {
    this.#isNews = true;
    this.#digests.set(uri, digestOf(text));
  }

  /** The digest of everything that findings follow from. */
  async stateOf(documents: Iterable<RoleDocument>, more: readonly unknown[]): Promise<string> {
    const texts = [...documents].map((document) => {
      const { uri } = document;
      return `${uri} ${this.#digests.get(uri) ?? digestOf(document.text)}`;
    });
    const reads = [...this.reads].map(async ([uri, result]) => {
      const read = await result;
      return `${uri} ${'text' in read ? digestOf(read.text) : read.refused.reason}`;
    });
    return digestOf(JSON.stringify([texts.toSorted(), (await Promise.all(reads)).toSorted(), more]));
  }

  /** What is wrong with the files in this state; nothing where that is not known. */
  findings(state: string): ReadonlyMap<string, readonly Diagnostic[]> | undefined {
    return this.#kept?.state === state ? this.#kept.findings : undefined;
  }

  /**
   * Keeps what this run found out.
   *
   * @returns why it could not be kept.
   */
  async save(
    documents: readonly RoleDocument[],
    alone: AloneFindings,
    state: string,
    findings: ReadonlyMap<string, readonly Diagnostic[]>,
  ): Promise<unknown> {
    const made = this.#made;
    const { folder, now } = this.#options;
    const files = new Map<string, KeptFile>();
    for (const { uri, kind } of documents) {
      const [digest, stamp] = [this.#digests.get(uri), this.#stamps.get(uri)];
      if (digest !== undefined && stamp) files.set(uri, { digest, kind, stamp, isSettled: isSettled(stamp, now) });
    }
    const isSame = this.#kept?.state === state && !this.#isNews && !this.#isBetter(files);
    if (isSame) return undefined;
    try {
      await openCacheFolder(folder);
      if (this.#isNews) {
        const heads = documents.flatMap((document): [string, KeptHead][] => {
          const [digest, own] = [files.get(document.uri)?.digest, alone.get(document)];
          if (digest === undefined || !own) return [];
          return [[document.uri, { digest, head: document.head, alone: isNothing(own) ? undefined : own }]];
        });
        await writeCacheFile(`${this.#path}.heads`, { made, heads: new Map(heads) } satisfies Heads);
      }
      await writeCacheFile(`${this.#path}.files`, { made, files, state, findings } satisfies Kept);
      await tidyCacheFolder(folder, now);
      return undefined;
    } catch (error) {
      return error;
    }
  }

  /** Whether files that had to be read need not be the next time. */
  #isBetter(files: ReadonlyMap<string, KeptFile>): boolean {
    return [...files].some(([uri, file]) => {
      const kept = this.#kept?.files.get(uri);
      return file.isSettled && !(kept?.isSettled && isSameStamp(kept.stamp, file.stamp));
    });
  }

  #headOf(uri: string, digest: string): KeptHead | undefined {
    if (!this.#heads) {
      this.#heads = headsIn(`${this.#path}.heads`, this.#made);
    }
    const kept = this.#heads.get(uri);
    return kept?.digest === digest ? kept : undefined;
  }
}

function digestNow(uri: string): string | undefined {
  const { result, bytes } = readNow(uri);
  return 'text' in result ? digestOf(bytes) : undefined;
}

function keptIn(path: string, made: string): Kept | undefined {
  const kept: Kept | undefined = readCacheFile(path);
  return kept?.made === made ? kept : undefined;
}

function headsIn(path: string, made: string): ReadonlyMap<string, KeptHead> {
  const kept: Heads | undefined = readCacheFile(path);
  return kept?.made === made ? kept.heads : new Map();
}
