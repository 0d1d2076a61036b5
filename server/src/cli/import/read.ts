import { importRoles, type ImportWish } from '../../exchange/import/import-roles.ts';
import type { ReadRole } from '../../exchange/import/importer.ts';
import type { ImportedFile } from '../../exchange/import/report.ts';
import { table } from '../../exchange/import/table/roles.ts';
import type { Host } from '../host.ts';
import { importSources } from './sources.ts';

export interface ReadSources {
  readonly files: readonly ImportedFile[];
  readonly roles: readonly ReadRole[];
  /** Of all tables of roles, as they are written. */
  readonly headings: ReadonlySet<string>;
  /** Whether no file was broken. */
  readonly isAll: boolean;
}

/** Reads everything that the words name. @throws Refused where a word leads nowhere. */
export async function readSources(words: readonly string[], wish: ImportWish, host: Host): Promise<ReadSources> {
  const files: ImportedFile[] = [];
  const headings = new Set<string>();
  let isAll = true;
  for await (const { shown: path, result, note } of importSources(words, host)) {
    if ('message' in result) {
      if (result.severity === 'error') isAll = false;
      files.push({ path, format: undefined, roles: [], homeless: [], problems: [result] });
    } else {
      const imported = importRoles(result, wish);
      files.push({ path, ...imported, problems: note ? [note, ...imported.problems] : imported.problems });
      if (imported.format !== table.name) continue;
      if ('problem' in result.table) isAll = false;
      else for (const heading of result.table.table.rows[0]?.cells ?? []) headings.add(heading);
    }
  }
  return { files, roles: files.flatMap(({ roles }) => roles), headings, isAll };
}
