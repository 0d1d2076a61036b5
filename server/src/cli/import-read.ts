import { importRoles, type Imported, type ImportWish } from '../exchange/import/import-roles.ts';
import type { ReadRole } from '../exchange/import/importer.ts';
import type { Host } from './host.ts';
import { importSources } from './import-sources.ts';

/** A file that was imported from, and what was found in it. */
export interface ImportedFile extends Imported {
  /** As people know it. */
  readonly path: string;
}

/** Reads everything that the words name. @throws Refused where a word leads nowhere. */
export async function readSources(
  words: readonly string[],
  wish: ImportWish,
  host: Host,
): Promise<{ readonly files: readonly ImportedFile[]; readonly roles: readonly ReadRole[] }> {
  const files: ImportedFile[] = [];
  for await (const { shown: path, result } of importSources(words, host)) {
    if ('message' in result) files.push({ path, format: undefined, roles: [], homeless: [], problems: [result] });
    else files.push({ path, ...importRoles(result, wish) });
  }
  return { files, roles: files.flatMap(({ roles }) => roles) };
}
