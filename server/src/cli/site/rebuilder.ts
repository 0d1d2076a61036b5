import { resolve } from 'node:path';
import { SiteMemory } from '../../site/site-memory.ts';
import type { Host } from '../host.ts';
import { uninterrupted } from '../interrupted.ts';
import { pages, startProgress } from '../progress.ts';
import { openSiteFolder, writeSite, type SiteChanges } from './site-folder.ts';
import { SiteSource, type ReadSite } from './site-source.ts';

export interface Rebuilt {
  readonly read: ReadSite;
  /** Absent where the site is held back: what is in the folder stays. */
  readonly changes: SiteChanges | undefined;
  /** The names of the files that were made, whether they came out as they were or not. */
  readonly made: readonly string[];
}

/** Builds a site into a folder again and again; after a change only the files are made that it concerns. */
export class Rebuilder {
  readonly source: SiteSource;
  readonly #out: string;
  readonly #host: Host;
  readonly #memory = new SiteMemory();
  /** How each file was left on the disk. */
  readonly #left = new Map<string, string>();

  /** @param out the folder, as it was named. */
  constructor(paths: readonly string[], out: string, host: Host, baseUrl?: string) {
    this.#out = out;
    this.#host = host;
    this.source = new SiteSource(paths, host, { baseUrl, asked: (name, key) => this.#memory.asked(name, key) });
  }

  /**
   * Whoever ends the process meanwhile has it end when no file is half written.
   *
   * @throws Refused where there is nothing to build from, or the folder cannot be written to.
   */
  async build(): Promise<Rebuilt> {
    const read = await this.source.read();
    const { site, files, isHeldBack } = read;
    if (isHeldBack) return { read, changes: undefined, made: [] };
    const folder = await openSiteFolder(resolve(this.#host.workingFolder, this.#out), this.#out, files);
    const progress = startProgress(site.files.size, pages, this.#host.language);
    const made: string[] = [];
    const onFile = (name: string, wasMade: boolean): void => {
      if (wasMade) {
        this.#memory.made(name);
        made.push(name);
      }
      progress.step();
    };
    const unchanged = this.#memory.follow(site.sources);
    const changes = await uninterrupted((signal) =>
      writeSite(folder, site.files, { onFile, signal, unchanged, left: this.#left }),
    ).finally(progress.end);
    return { read, changes, made };
  }
}
