import { decode } from '../files/decode.ts';
import type { FileSystem } from '../files/file-system.ts';
import { isPassedOver } from '../files/file-system.ts';
import { isAmong, isBelow, normalUri, parentUri, relativePath } from '../files/uri.ts';
import type { BulkReader } from '../reading/understood.ts';
import { kindOfName } from '../schema/kinds.ts';
import { OuterSettings } from './outer-settings.ts';
import { today } from './today.ts';
import type { ServerWorkspace } from './workspace.ts';

/** Files read at one time: enough to keep the disk busy, few enough for requests to come between. */
const atOnce = 8;

/** Files from which on a reader of many is asked, how many it gets at a time, and how often at a time. */
const many = 300;
const batchSize = 40;
const batchesAtOnce = 6;

/** Files between two reports of progress. */
const step = 200;

export interface DiskOptions {
  readonly files: FileSystem;
  /** For very many files on the disk of this machine; absent where there is none. */
  readonly bulkReader: BulkReader | undefined;
  readonly texts: ServerWorkspace;
  /** Nothing is being read any more, and something was. */
  readonly settled: () => void;
  /** Files were read, and more are to be. */
  readonly progressed: (read: number, waiting: number) => void;
}

/** Brings what is on disk into the workspace, in the background, a few files at a time. */
export class Disk {
  readonly #options: DiskOptions;
  readonly #folders = new Set<string>();
  readonly #outer: OuterSettings;
  readonly #waiting = new Set<string>();
  readonly #reading = new Set<string>();
  /** Who waits for the disk to be at rest. */
  readonly #resting: (() => void)[] = [];
  #searching = 0;
  #batches = 0;
  /** Files read since the disk was last at rest. */
  #read = 0;

  constructor(options: DiskOptions) {
    this.#options = options;
    const { files, texts } = options;
    const isOnDisk = (uri: string) => isLocal(uri) || this.reaches(uri);
    this.#outer = new OuterSettings({ files, texts, holds: (uri) => this.#holds(uri), isOnDisk });
  }

  /** Reads all files of a folder and below, and the settings above it. */
  addFolder(folderUri: string): void {
    const folder = normalUri(folderUri).replace(/(?<=[^/])\/$/, '');
    this.#folders.add(folder);
    this.#options.texts.setComplete(false);
    this.#search(async () => {
      const found = await this.#options.files.find(folder);
      if (this.#folders.has(folder)) this.read(found);
    });
    this.#search(() => this.#outer.readAbove(`${folder}/.`, folder));
  }

  /** Forgets the files of a folder, unless one around it holds them; those of other folders inside it are read again. */
  removeFolder(folderUri: string): void {
    const folder = normalUri(folderUri).replace(/(?<=[^/])\/$/, '');
    this.#folders.delete(folder);
    if (this.#holds(folder)) return;
    for (const uri of this.#waiting) if (isBelow(folder, uri)) this.#waiting.delete(uri);
    this.#readAgain([folder]);
    const { texts } = this.#options;
    texts.remove([folder]);
    this.#outer.forget(folder);
    for (const uri of texts.uris()) if (isBelow(folder, uri) && texts.isOpen(uri)) this.configure(uri);
    for (const other of this.#folders) if (`${other}/`.startsWith(`${folder}/`)) this.addFolder(other);
    this.#settle();
  }

  /** The settings for a file that may lie outside all folders. */
  configure(uri: string): void {
    const folder = parentUri(normalUri(uri));
    if (folder === undefined || this.#outer.isKnown(folder) || this.#holds(folder)) return;
    this.#search(() => this.#outer.readAbove(uri, folder));
  }

  /** The files outside the folders that count for files in them, as far as nobody has taken them yet. */
  takeOuter(): readonly string[] {
    return this.#outer.takeNew();
  }

  /** Settings are other than before: what they build on may lie outside all folders. */
  settingsChanged(): void {
    this.#lookBehind();
  }

  /** Reads files, again where they are known; one that is being read right now is read once more. */
  read(uris: Iterable<string>): void {
    for (const uri of uris) this.#waiting.add(normalUri(uri));
    this.#next();
  }

  /** Files have come or changed on disk; those that nobody looks for there are none of ours. */
  changed(uris: readonly string[]): void {
    this.read(uris.map(normalUri).filter((uri) => this.#isOurs(uri)));
  }

  /** Files or whole folders have come, under these names. */
  appeared(uris: readonly string[]): void {
    for (const uri of uris.map(normalUri).filter((uri) => this.#holds(uri))) {
      if (kindOfName(uri)) this.read([uri]);
      else this.#search(async () => this.read(await this.#options.files.find(uri)));
    }
  }

  /**
   * Something has come under these names that is no file of ours: where it is a folder, our files in it are read. Of what is
   * none nothing is told.
   */
  mayHold(uris: readonly string[]): void {
    const came = new Set(
      uris.map((uri) => normalUri(uri).replace(/(?<=[^/])\/$/, '')).filter((uri) => this.#holds(uri)),
    );
    const isInside = (uri: string): boolean => {
      for (let at = parentUri(uri); at !== undefined; at = parentUri(at)) if (came.has(at)) return true;
      return false;
    };
    const outermost = [...came].filter((uri) => !isInside(uri));
    // A file system never rejects; should it do so, it found nothing.
    if (outermost.length > 0) void this.#readFound(outermost).catch(() => undefined);
  }

  /** Resolves when nothing is being read, so that what is known is all there is. */
  atRest(): Promise<void> {
    return this.#isBusy() ? new Promise((resolve) => this.#resting.push(resolve)) : Promise.resolve();
  }

  /** Files or whole folders are gone. */
  deleted(uris: readonly string[]): void {
    const { texts } = this.#options;
    const before = texts.revision;
    this.#readAgain(uris.map(normalUri));
    texts.remove(uris);
    if (texts.revision !== before) this.#settle();
  }

  /** Whether one of the folders is in the same system of files, so that a file at this URI may be of the workspace. */
  reaches(uri: string): boolean {
    const scheme = uri.slice(0, uri.indexOf(':') + 1);
    return [...this.#folders].some((folder) => folder.startsWith(scheme));
  }

  /** What a file closed in the editor looks like on disk, or that it is ours no longer. */
  closed(uri: string): void {
    const key = normalUri(uri);
    if (this.#isOurs(key)) {
      this.read([key]);
    } else {
      this.#options.texts.remove([key]);
      this.#settle();
    }
  }

  #isOurs(uri: string): boolean {
    return this.#outer.has(uri) || this.#holds(uri);
  }

  /** Whether a file, or a folder, is in one of the folders, and would be found there. */
  #holds(uri: string): boolean {
    return [...this.#folders].some((folder) => {
      const way = relativePath(folder, `${uri}/`);
      return way !== undefined && !way.split('/').some(isPassedOver);
    });
  }

  /** What is being read of these files, or of files in these folders, may be from before they went. */
  #readAgain(gone: readonly string[]): void {
    for (const uri of this.#reading) {
      if (isAmong(gone, uri)) this.#waiting.add(uri);
    }
  }

  /** @returns whether settings build on files that were not looked for yet. */
  #lookBehind(): boolean {
    const reading = this.#outer.readBehind();
    if (reading) this.#search(() => reading);
    return reading !== undefined;
  }

  /** One by one: programs make thousands of files at a time, and only very few of their names are those of folders. */
  async #readFound(uris: readonly string[]): Promise<void> {
    for (const uri of uris) {
      const found = await this.#options.files.find(uri);
      if (found.length > 0) this.read(found.filter((one) => this.#holds(one)));
    }
  }

  #search(work: () => Promise<void>): void {
    this.#searching += 1;
    // A file system never rejects; should it do so, it found nothing.
    void work()
      .catch(() => undefined)
      .then(() => {
        this.#searching -= 1;
        this.#settle();
      });
  }

  #next(): void {
    const inBulk = this.#inBulk();
    if (inBulk) while (this.#batches < batchesAtOnce && this.#startBatch());
    for (const uri of this.#waiting) {
      if (this.#reading.size >= atOnce) return;
      if (inBulk && isLocal(uri)) continue;
      if (this.#reading.has(uri)) continue;
      this.#waiting.delete(uri);
      this.#reading.add(uri);
      void this.#load(uri);
    }
  }

  /** So many files wait that it pays to start threads; once started, they read to the end. */
  #inBulk(): boolean {
    return this.#options.bulkReader !== undefined && (this.#batches > 0 || this.#waiting.size >= many);
  }

  /** @returns whether there was anything for another batch. */
  #startBatch(): boolean {
    const batch: string[] = [];
    for (const uri of this.#waiting) {
      if (batch.length === batchSize) break;
      if (isLocal(uri) && !this.#reading.has(uri)) batch.push(uri);
    }
    for (const uri of batch) {
      this.#waiting.delete(uri);
      this.#reading.add(uri);
    }
    if (batch.length > 0) void this.#loadBatch(batch);
    return batch.length > 0;
  }

  async #loadBatch(batch: readonly string[]): Promise<void> {
    const { bulkReader } = this.#options;
    this.#batches += 1;
    try {
      for (const file of (await bulkReader?.read(batch, today())) ?? []) {
        this.#take(file.uri, 'bytes' in file ? { ...file, text: decode(file.bytes) ?? '' } : file);
      }
      for (const uri of batch) this.#done(uri);
    } catch {
      // One of these files may be too much: they are read one by one, where it is known which one that is.
      await Promise.all(batch.map((uri) => this.#load(uri)));
    } finally {
      this.#batches -= 1;
      this.#next();
      this.#settle();
    }
  }

  async #load(uri: string): Promise<void> {
    try {
      this.#take(uri, await this.#options.files.read(uri));
    } finally {
      this.#done(uri);
      this.#next();
      this.#settle();
    }
  }

  /** The folder may have been removed while the file was being read. */
  #take(uri: string, result: Parameters<ServerWorkspace['load']>[1]): void {
    if (this.#isOurs(uri)) this.#options.texts.load(uri, result);
  }

  #done(uri: string): void {
    this.#reading.delete(uri);
    this.#read += 1;
    if (this.#read % step === 0) this.#options.progressed(this.#read, this.#waiting.size + this.#reading.size);
  }

  #settle(): void {
    if (this.#isBusy() || this.#lookBehind()) return;
    this.#read = 0;
    this.#options.bulkReader?.rest();
    this.#options.settled();
    for (const resolve of this.#resting.splice(0)) resolve();
  }

  #isBusy(): boolean {
    return this.#searching > 0 || this.#waiting.size > 0 || this.#reading.size > 0;
  }
}

/** Whether threads of this machine can read it. */
function isLocal(uri: string): boolean {
  return uri.startsWith('file:');
}
