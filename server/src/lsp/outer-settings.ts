import {
  type ConfigText,
  configPlacesAbove,
  configsAbove,
  configsBehind,
  mayBuildOn,
  vocabulariesAbove,
} from '../files/configs.ts';
import type { FileSystem } from '../files/file-system.ts';
import { isAmong } from '../files/uri.ts';
import { extendedBy, ownSettingsOf } from '../model/settings/own-settings.ts';
import type { ServerWorkspace } from './workspace.ts';

export interface OuterSettingsOptions {
  readonly files: FileSystem;
  readonly texts: ServerWorkspace;
  /** Whether a file is in one of the folders, and read with them. */
  readonly holds: (uri: string) => boolean;
  /** Whether a file is on a disk, where others may come beside it. */
  readonly isOnDisk: (uri: string) => boolean;
}

/** Settings and vocabularies outside the folders that count for files in them, or would if they were there. */
export class OuterSettings {
  readonly #options: OuterSettingsOptions;
  readonly #known = new Set<string>();
  /** Folders whose settings, and those above, are known. */
  readonly #folders = new Set<string>();
  /** How many of the known ones somebody has taken. */
  #taken = 0;

  constructor(options: OuterSettingsOptions) {
    this.#options = options;
  }

  has(uri: string): boolean {
    return this.#known.has(uri);
  }

  /** Whether the settings for files in this folder were looked for. */
  isKnown(folder: string): boolean {
    return this.#folders.has(folder);
  }

  /** Those that nobody has taken yet. */
  takeNew(): readonly string[] {
    const news = [...this.#known].slice(this.#taken);
    this.#taken = this.#known.size;
    return news;
  }

  /** A folder is gone, and with it what was read with it: the settings in it and below are to be looked for again. */
  forget(folder: string): void {
    for (const known of this.#folders) if (isAmong([folder], known)) this.#folders.delete(known);
  }

  /** Reads the settings in the folders above a file, what those build on, and the vocabularies there. */
  async readAbove(uri: string, folder: string): Promise<void> {
    const { files, holds } = this.#options;
    this.#folders.add(folder);
    // Settings that come later count as well; what only the editor shows, such as an older text, has none to come.
    if (this.#options.isOnDisk(uri))
      for (const place of configPlacesAbove(uri)) if (!holds(place)) this.#known.add(place);
    const above = await configsAbove(uri, files);
    const behind = await configsBehind(above, files, extendedBy);
    this.#load([...above, ...behind, ...(await vocabulariesAbove(folder, above, files))]);
  }

  /**
   * Reads what settings anywhere build on outside all folders, each file once.
   *
   * @returns nothing where all of it was looked for.
   */
  readBehind(): Promise<void> | undefined {
    const { files, texts, holds } = this.#options;
    const { configs } = texts;
    const unknown = configs
      .flatMap((config) => (ownSettingsOf(config)?.extends ?? []).filter((uri) => mayBuildOn(config.uri, uri)))
      .filter((uri) => !this.#known.has(uri) && !holds(uri));
    if (unknown.length === 0) return undefined;
    for (const uri of unknown) this.#known.add(uri);
    return configsBehind(configs, files, extendedBy).then((behind) => this.#load(behind));
  }

  #load(found: readonly ConfigText[]): void {
    const { texts, holds } = this.#options;
    for (const { uri, text } of found) {
      if (!holds(uri)) this.#known.add(uri);
      texts.load(uri, { text });
    }
  }
}
