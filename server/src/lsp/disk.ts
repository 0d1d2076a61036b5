import { configsAbove } from '../files/configs.ts';
import type { FileSystem } from '../files/file-system.ts';
import { normalUri, parentUri } from '../files/uri.ts';
import type { ServerWorkspace } from './workspace.ts';

/** Files read at one time: enough to keep the disk busy, few enough for requests to come between. */
const atOnce = 8;

/** Files between two reports of progress. */
const step = 200;

export interface DiskOptions {
  readonly files: FileSystem;
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
  /** Folders whose settings, and those above, are known. */
  readonly #configured = new Set<string>();
  readonly #waiting = new Set<string>();
  readonly #reading = new Set<string>();
  #searching = 0;
  /** Files read since the disk was last at rest. */
  #read = 0;

  constructor(options: DiskOptions) {
    this.#options = options;
  }

  /** Reads all files of a folder and below, and the settings above it. */
  addFolder(folderUri: string): void {
    const folder = normalUri(folderUri).replace(/(?<=[^/])\/$/, '');
    this.#folders.add(folder);
    this.#options.texts.setComplete(false);
    this.#search(async () => {
      this.read(await this.#options.files.find(folder));
    });
    this.#findConfigs(`${folder}/.`, folder);
  }

  /** Forgets the files of a folder; those of other folders inside it are read again. */
  removeFolder(folderUri: string): void {
    const folder = normalUri(folderUri).replace(/(?<=[^/])\/$/, '');
    this.#folders.delete(folder);
    this.#options.texts.remove([folder]);
    for (const other of this.#folders) if (`${other}/`.startsWith(`${folder}/`)) this.addFolder(other);
    this.#settle();
  }

  /** The settings for a file that may lie outside all folders. */
  configure(uri: string): void {
    const folder = parentUri(normalUri(uri));
    if (folder === undefined || this.#configured.has(folder) || this.#holds(folder)) return;
    this.#findConfigs(uri, folder);
  }

  /** Reads files, again where they are known; one that is being read right now is read once more. */
  read(uris: Iterable<string>): void {
    for (const uri of uris) this.#waiting.add(normalUri(uri));
    this.#next();
  }

  /** Files or whole folders are gone. */
  deleted(uris: readonly string[]): void {
    const { texts } = this.#options;
    const before = texts.revision;
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
    if (this.#holds(key)) {
      this.read([key]);
    } else {
      this.#options.texts.remove([key]);
      this.#settle();
    }
  }

  #holds(uri: string): boolean {
    return [...this.#folders].some((folder) => `${uri}/`.startsWith(`${folder}/`));
  }

  #findConfigs(uri: string, folder: string): void {
    this.#configured.add(folder);
    this.#search(async () => {
      const { files, texts } = this.#options;
      for (const { uri: config, text } of await configsAbove(uri, files)) texts.load(config, { text });
    });
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
    for (const uri of this.#waiting) {
      if (this.#reading.size >= atOnce) return;
      if (this.#reading.has(uri)) continue;
      this.#waiting.delete(uri);
      this.#reading.add(uri);
      void this.#load(uri);
    }
  }

  async #load(uri: string): Promise<void> {
    const { files, texts } = this.#options;
    try {
      texts.load(uri, await files.read(uri));
    } finally {
      this.#reading.delete(uri);
      this.#read += 1;
      this.#next();
      if (this.#read % step === 0) this.#options.progressed(this.#read, this.#waiting.size + this.#reading.size);
      this.#settle();
    }
  }

  #settle(): void {
    if (this.#searching > 0 || this.#waiting.size > 0 || this.#reading.size > 0) return;
    this.#read = 0;
    this.#options.settled();
  }
}
