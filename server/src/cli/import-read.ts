import { importRoles, type ImportWish } from '../exchange/import/import-roles.ts';
import type { ReadRole } from '../exchange/import/importer.ts';
import type { ImportedFile } from '../exchange/import/report.ts';
import type { Host } from './host.ts';
import { importSources } from './import-sources.ts';

/** Reads everything that the words name. @throws Refused where a word leads nowhere. */
export async function readSources(
  words: readonly string[],
  wish: ImportWish,
  host: Host,
): Promise<{ readonly files: readonly ImportedFile[]; readonly roles: readonly ReadRole[] }> {
  const files: ImportedFile[] = [];
  for await (const { shown: path, result, note } of importSources(words, host)) {
    if ('message' in result) files.push({ path, format: undefined, roles: [], homeless: [], problems: [result] });
    else {
      const imported = importRoles(result, wish);
      files.push({ path, ...imported, problems: note ? [note, ...imported.problems] : imported.problems });
    }
  }
  return { files, roles: files.flatMap(({ roles }) => roles) };
}
