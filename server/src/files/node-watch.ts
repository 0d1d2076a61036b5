import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { kindOfName } from '../schema/kinds.ts';
import { readdir, realpath } from './node-disk.ts';
import { isPassedOver } from './file-system.ts';

/**
 * Tells that role files or settings changed in some folders, or may have. Each folder is watched by itself, as Node's own
 * watching of whole trees would go through `node_modules` as well.
 */
export class FolderWatch {
  readonly #onChange: () => void;
  readonly #isLeftOut: (path: string) => boolean;
  readonly #watchers = new Map<string, FSWatcher>();
  #isClosed = false;

  /** @param isLeftOut whether a folder is not looked into, by its path free of symbolic links. */
  constructor(onChange: () => void, isLeftOut: (path: string) => boolean = () => false) {
    this.#onChange = onChange;
    this.#isLeftOut = isLeftOut;
  }

  /**
   * Watches these from now on, and no others.
   *
   * @param trees folders watched with all that is below them.
   * @param folders folders watched alone.
   * @returns whether some were not watched before: what is in them may have changed meanwhile.
   */
  async follow(trees: readonly string[], folders: readonly string[]): Promise<boolean> {
    const wanted = await this.#foldersIn(trees);
    for (const folder of folders) wanted.add(await realpath(folder).catch(() => folder));
    for (const [path, watcher] of this.#watchers) {
      if (wanted.has(path)) continue;
      watcher.close();
      this.#watchers.delete(path);
    }
    let isNew = false;
    for (const path of wanted) if (!this.#watchers.has(path)) isNew = this.#watch(path) || isNew;
    return isNew;
  }

  /** Nothing is watched any more, whatever is still under way. */
  close(): void {
    this.#isClosed = true;
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  #watch(path: string): boolean {
    if (this.#isClosed) return false;
    try {
      const watcher = watch(path, (event, name) => {
        if (name === null || kindOfName(name) || (event === 'rename' && !isPassedOver(name))) this.#onChange();
      });
      watcher.on('error', () => {
        watcher.close();
        this.#watchers.delete(path);
        this.#onChange();
      });
      this.#watchers.set(path, watcher);
      return true;
    } catch {
      // It went away meanwhile, which the folder above it tells.
      return false;
    }
  }

  async #foldersIn(trees: readonly string[]): Promise<Set<string>> {
    const found = new Set<string>();
    const waiting = [...trees];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const real = await realpath(next).catch(() => undefined);
      if (real === undefined || found.has(real) || this.#isLeftOut(real)) continue;
      const entries = await readdir(real, { withFileTypes: true }).catch(() => undefined);
      if (!entries) continue;
      found.add(real);
      for (const entry of entries) {
        const mayBeFolder = entry.isDirectory() || (entry.isSymbolicLink() && !kindOfName(entry.name));
        if (mayBeFolder && !isPassedOver(entry.name)) waiting.push(join(real, entry.name));
      }
    }
    return found;
  }
}
