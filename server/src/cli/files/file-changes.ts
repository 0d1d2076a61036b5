import { dirname } from 'node:path';
import { pathOf } from '../../files/node.ts';
import { Refused } from '../command.ts';
import type { Host } from '../host.ts';
import { shownPath } from '../load.ts';
import { replaceFile } from './write-file.ts';
import { removeLeftovers } from './write-whole.ts';

/** Changes files of authors, one after the other. One that cannot be changed is told, and no reason to leave the others. */
export class FileChanges {
  readonly #host: Host;
  readonly #tidied = new Set<string>();
  #refused = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  /** How many could not be changed. */
  get refused(): number {
    return this.#refused;
  }

  /**
   * @param before what was read of the file.
   * @returns whether it holds `after` now.
   */
  async change(uri: string, before: string, after: string): Promise<boolean> {
    const path = pathOf(uri) ?? uri;
    await this.#tidy(dirname(path));
    try {
      const note = await replaceFile(path, before, after, shownPath(uri, this.#host));
      if (note) this.#host.complain(`rolespec: ${note[this.#host.language]}\n`);
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#refused += 1;
      this.#host.complain(`rolespec: ${error.text[this.#host.language]}\n`);
      return false;
    }
  }

  async #tidy(folder: string): Promise<void> {
    if (this.#tidied.has(folder)) return;
    this.#tidied.add(folder);
    await removeLeftovers(folder);
  }
}
