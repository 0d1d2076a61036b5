import { configsAbove } from '../files/configs.ts';
import type { FileSystem } from '../files/file-system.ts';
import { normalUri, parentUri } from '../files/uri.ts';
import type { ServerWorkspace } from './workspace.ts';

const atOnce = 8;

export interface DiskOptions {
  readonly files: FileSystem;
  readonly texts: ServerWorkspace;
  /** Nothing is being read any more, and something was. */
  readonly settled: () => void;
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

  constructor(options: DiskOptions) {
    this.#options = options;
  }

  /** Reads all files of a folder and below, and the settings above it. */
  addFolder(folderUri: string): void {
    const folder = normalUri(folderUri).replace(/(?<=[^/])\/$/, '');
    this.#folders.add(folder);
    this.#search(async () => {
      this.read(await this.#options.files.find(folder));
    });
    this.#findConfigs(`${folder}/.`, folder);
  }

  /** Forgets the files of a folder; those of other folders inside it are read again. */
  removeFolder(folderUri: string): void {
    const folder = normalUri(folderUri).replace(/(?<=[^/])\/$/, '');
    this.#folders.delete(folder);
    this.#options.texts.remove(folder);
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
    const before = texts.uris().length;
    for (const uri of uris) texts.remove(uri);
    if (texts.uris().length !== before) this.#settle();
  }

  /** What a file closed in the editor looks like on disk, or that it is ours no longer. */
  closed(uri: string): void {
    const key = normalUri(uri);
    if (this.#holds(key)) {
      this.read([key]);
    } else {
      this.#options.texts.remove(key);
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
      this.#next();
      this.#settle();
    }
  }

  #settle(): void {
    if (this.#searching === 0 && this.#waiting.size === 0 && this.#reading.size === 0) this.#options.settled();
  }
}
