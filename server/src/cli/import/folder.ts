import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { memoryName, memoryText, readMemory, type Memory } from '../../exchange/import/merging/memory.ts';
import type { PlannedRole, Surroundings } from '../../exchange/import/merging/plan.ts';
import { decode } from '../../files/decode.ts';
import { uriOf } from '../../files/node.ts';
import { childUri } from '../../files/uri.ts';
import { RoleIndex } from '../../model/role-index.ts';
import { safeText } from '../../text/safe-text.ts';
import { Refused } from '../command.ts';
import { difference } from '../difference.ts';
import { FileChanges } from '../files/file-changes.ts';
import { makeFolder, writeNewFile } from '../files/write-file.ts';
import type { Host } from '../host.ts';
import { load, shownPath } from '../load.ts';

/** The folder that roles are written to: what is there, and how it is changed. */
export class ImportFolder {
  readonly #path: string;
  readonly #host: Host;
  readonly #changes: FileChanges;

  constructor(path: string, host: Host) {
    this.#path = path;
    this.#host = host;
    this.#changes = new FileChanges(host);
  }

  /** @throws Refused where that is no folder, or its memory is damaged. */
  async surroundings(restores: boolean): Promise<Surroundings> {
    const found = await stat(this.#path).catch(() => undefined);
    if (found && !found.isDirectory()) throw noFolder(shownPath(uriOf(this.#path), this.#host));
    const bytes = await readFile(join(this.#path, memoryName)).catch(() => undefined);
    const read = readMemory(bytes && (decode(bytes) ?? ''));
    if ('refused' in read) throw new Refused(read.refused);
    const { index, texts } = await this.#rolesAround(found !== undefined);
    return {
      memory: read.memory,
      text: (name) => texts(childUri(uriOf(this.#path), name)),
      owner: (id) => {
        const [document] = index.roles(id);
        return document && shownPath(document.uri, this.#host);
      },
      restores,
    };
  }

  /** What a planned role changes, as `diff -u` writes it; empty where it changes nothing. */
  async difference({ file, before, after }: PlannedRole): Promise<string> {
    if (after === undefined) return '';
    return difference(uriOf(join(this.#path, file)), before ?? '', after, this.#host);
  }

  shown(file: string): string {
    return shownPath(uriOf(join(this.#path, file)), this.#host);
  }

  /** @returns whether the file now says what was planned. */
  async write({ file, before, after }: PlannedRole): Promise<boolean> {
    if (after === undefined) return true;
    const path = join(this.#path, file);
    if (before !== undefined) return this.#changes.change(uriOf(path), before, after);
    await makeFolder(this.#path, shownPath(uriOf(this.#path), this.#host));
    await writeNewFile(path, after, this.shown(file));
    return true;
  }

  async remember(memory: Memory): Promise<void> {
    if (memory.size === 0) return;
    await writeNewFile(join(this.#path, memoryName), memoryText(memory), this.shown(memoryName));
  }

  async #rolesAround(exists: boolean): Promise<{ index: RoleIndex; texts: (uri: string) => string | undefined }> {
    const hasRoles = exists && (await this.#host.files.find(uriOf(this.#path))).length > 0;
    if (!hasRoles) return { index: new RoleIndex([]), texts: () => undefined };
    const { workspace } = await load([this.#path], this.#host, { noIgnore: true, mayLackRoles: true });
    return { index: workspace.index, texts: (uri) => workspace.get(uri)?.text };
  }
}

function noFolder(shown: string): Refused {
  return new Refused({
    en: `'${safeText(shown)}' is a file, and roles are written to a folder`,
    fr: `« ${safeText(shown)} » est un fichier, alors que les fiches s’écrivent dans un dossier`,
  });
}
