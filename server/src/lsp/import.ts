import { importRoles } from '../exchange/import/import-roles.ts';
import { knownRoles } from '../exchange/import/merging/known-roles.ts';
import { memoryName, memoryText, readMemory } from '../exchange/import/merging/memory.ts';
import { planImport, type PlannedRole } from '../exchange/import/merging/plan.ts';
import { textReport, type ImportedFile } from '../exchange/import/report.ts';
import { Source, sourceOf } from '../exchange/import/source.ts';
import { normalUri, parentUri } from '../files/uri.ts';
import { isArchive, otherSheets, readWorkbook } from '../files/workbook.ts';
import { editBetween } from '../text/edit.ts';
import { LineMap } from '../text/lines.ts';
import type { ImportedText, ImportParams, ImportResult } from './protocol.ts';
import type { Session } from './session.ts';

/** What roles in files of other formats make of a folder: new files, changes of those that are there, and a report. */
export async function importInto(session: Session, params: ImportParams): Promise<ImportResult> {
  const { texts, client } = session;
  const folder = normalUri(params.folder).replace(/\/$/, '');
  const remembered = readMemory(params.memory);
  if ('refused' in remembered) return { refused: remembered.refused[client.language] };
  const wish = { lang: client.language, columns: columnsFor(session, folder) };
  const files: ImportedFile[] = [];
  for (const { name, base64 } of params.files) {
    files.push({ path: name, ...(await importedFrom(name, bytesOf(base64), wish)) });
  }
  const read = files.flatMap(({ roles }) => roles);
  // The files that each role is in, or is to be in.
  const concerned = knownRoles(read, remembered.memory).flatMap(({ read: { key, id } }) => [
    ...[remembered.memory.get(key)?.file ?? [], `${id}.role.yaml`].flat().map((name) => `${folder}/${name}`),
    ...texts.index.roles(id).map(({ uri }) => uri),
  ]);
  const now = await textsNow(session, new Set(concerned));
  const planned = planImport(read, {
    memory: remembered.memory,
    text: (name) => {
      const uri = `${folder}/${name}`;
      return now.has(uri) ? now.get(uri) : texts.document(uri)?.text;
    },
    owner: (id) => {
      const owner = texts.index.roles(id).find(({ uri }) => !now.has(uri) || now.get(uri) !== undefined);
      return owner?.uri.split('/').at(-1);
    },
    restores: params.restores === true,
  });
  const memory = new Map(remembered.memory);
  for (const plan of planned) if (plan.remembered) memory.set(plan.key, plan.remembered);
  const roles = planned.map((plan) => ({ ...plan, shown: plan.file }));
  const { text: report } = textReport({ files, roles, settings: undefined }, false, client.language);
  return {
    files: planned.flatMap((plan) => written(plan) ?? []),
    memory: { fileName: memoryName, text: memoryText(memory) },
    report,
    deleted: planned.filter(({ status }) => status === 'deleted').length,
  };
}

/** What these files say as they lie on the disk, which may have changed since we were told; nothing for those that are gone. */
async function textsNow(
  { texts, files }: Session,
  uris: Iterable<string>,
): Promise<ReadonlyMap<string, string | undefined>> {
  const found = new Map<string, string | undefined>();
  for (const uri of uris) {
    const read = await files.read(uri);
    // What is open counts as it is there; but an editor can hold on to a file for minutes after it is closed and deleted.
    if ('text' in read && !texts.isOpen(uri)) found.set(uri, read.text);
    else if ('refused' in read && read.refused.reason === 'missing') found.set(uri, undefined);
  }
  return found;
}

type Wish = Parameters<typeof importRoles>[1];

async function importedFrom(name: string, bytes: Uint8Array, wish: Wish): Promise<Omit<ImportedFile, 'path'>> {
  const nothing = { format: undefined, roles: [], homeless: [] };
  if (!isArchive(bytes)) {
    const source = sourceOf(name, bytes);
    return 'message' in source ? { ...nothing, problems: [source] } : importRoles(source, wish);
  }
  const sheet = await readWorkbook(bytes);
  if ('refused' in sheet) return { ...nothing, problems: [{ severity: 'error', message: sheet.refused }] };
  const imported = importRoles(new Source(name, sheet.rows, sheet.removed), wish);
  const message = otherSheets(sheet);
  return message ? { ...imported, problems: [{ severity: 'warning', message }, ...imported.problems] } : imported;
}

/** What the settings nearest to the folder say of columns. */
function columnsFor({ texts }: Session, folder: string): Wish['columns'] {
  const above = texts.configs.filter(({ uri }) => `${folder}/`.startsWith(`${parentUri(uri)}/`));
  const [nearest] = above.toSorted((one, other) => other.uri.length - one.uri.length);
  return nearest?.config?.import?.columns ?? {};
}

function written({ file, before, after }: PlannedRole): ImportedText | undefined {
  if (after === undefined) return undefined;
  if (before === undefined) return { fileName: file, newText: after };
  const { range, newText } = editBetween(before, after);
  const lines = new LineMap(before);
  return { fileName: file, newText, range: { start: lines.positionAt(range.start), end: lines.positionAt(range.end) } };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
