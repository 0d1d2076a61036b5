import type { FileSystem, Refusal } from '../../files/file-system.ts';
import { RoleDocument } from '../../model/document.ts';
import { LeanHeads } from '../../model/lean-head.ts';
import type { UnderstoodText } from '../../reading/understood.ts';
import { checkAlone } from '../../rules/check.ts';
import { kindOfName } from '../../schema/kinds.ts';
import { textNow } from '../files/text-now.ts';
import type { Threads } from '../host.ts';
import { type AloneFindings, isNothing, nothing } from './alone-findings.ts';
import type { CheckCache } from './check-cache.ts';

/** What is wrong with each file by itself, found out once. */
export interface Checks {
  /** The day to compare dates with. */
  readonly today: string;
  readonly alone: AloneFindings;
  /** What earlier runs found out. */
  readonly cache?: CheckCache | undefined;
}

export type Take = (uri: string, result: Awaited<ReturnType<FileSystem['read']>>) => void;

/** Files from which on only their heads are kept, and from which on threads are worth their start. */
export const MANY = { toKeep: 200, forOneThread: 2000 };

/**
 * Reads very many files that are checked: what is to say about each by itself is found out at once, so that its tree can
 * be let go of.
 *
 * @param take gets the document of each file that could be read in a thread.
 * @param other gets what came of every other file.
 */
export async function readToCheck(
  uris: readonly string[],
  { files, threads }: { readonly files: FileSystem; readonly threads: Threads | undefined },
  { today, alone, cache }: Checks,
  take: (document: RoleDocument) => void,
  other: { readonly text: (uri: string, text: string) => RoleDocument; readonly refused: Refuse },
): Promise<void> {
  const unknown = uris.filter((uri) => {
    const document = kindOfName(uri) === 'role' ? cache?.find(uri, alone) : undefined;
    if (document) take(document);
    return !document;
  });
  const reader = unknown.length < MANY.forOneThread ? undefined : await threads?.start();
  // Settings are few, and read by others as well.
  const inThreads = reader ? unknown.filter((uri) => kindOfName(uri) === 'role') : [];
  if (reader) {
    const { readMany } = await import('./read-many.ts');
    const heads = new LeanHeads();
    const read = await readMany(inThreads, today, reader, (file) => {
      if ('refused' in file) return file;
      cache?.learn(file.uri, file.bytes);
      const document = atRest(file, heads);
      alone.set(document, isNothing(file.alone) ? nothing : file.alone);
      return document;
    });
    for (const one of read) {
      if ('refused' in one) other.refused(one.uri, one.refused);
      else take(one);
    }
  }
  const rest = reader ? unknown.filter((uri) => kindOfName(uri) !== 'role') : unknown;
  await readFiles(rest, files, (uri, result) => {
    if ('refused' in result) return other.refused(uri, result.refused);
    const document = other.text(uri, result.text);
    if (kindOfName(uri) === 'role') cache?.learn(uri, result.text);
    if (!alone.has(document)) alone.set(document, checkAlone(document, { today }));
    document.rest();
  });
}

type Refuse = (uri: string, refused: Refusal) => void;

/** Its text is read once more by who looks at it: those of very many files take as much memory as all else. */
function atRest({ uri, kind, head }: UnderstoodText, heads: LeanHeads): RoleDocument {
  return new RoleDocument(uri, () => textNow(uri), { kind, head: heads.of(head, uri) });
}

/** Files read at one time: enough to keep the disk busy, few enough for the limits of the system. */
const AT_ONCE = 32;

/** Reads the files, a few at a time, and hands out what came of each. */
export async function readFiles(uris: readonly string[], files: FileSystem, take: Take): Promise<void> {
  for (let start = 0; start < uris.length; start += AT_ONCE) {
    await Promise.all(uris.slice(start, start + AT_ONCE).map(async (uri) => take(uri, await files.read(uri))));
  }
}
