import type { FileSystem, Refusal } from '../files/file-system.ts';
import { RoleDocument } from '../model/document.ts';
import { type Alone, checkAlone } from '../rules/check.ts';

/** A file as far as it can be understood without others; small, and plain data, so that it can come from another thread. */
export type Understood = UnderstoodText | { readonly uri: string; readonly refused: Refusal };

export interface UnderstoodText extends Pick<RoleDocument, 'uri' | 'kind' | 'head'> {
  /** The text as it is on disk, in UTF-8: half as large as a text in memory, and handed over instead of copied. */
  readonly bytes: Uint8Array;
  readonly alone: Alone;
  /** The day on which that was so. */
  readonly day: string;
}

/** Reads many files at once, away from where requests are answered. */
export interface BulkReader {
  /** How many batches can be read at one time. */
  readonly threads: number;
  /** Rejects where that cannot be done; the files are then to be read one by one. */
  read(uris: readonly string[], day: string): Promise<readonly Understood[]>;
  /** Lets go of what it needs to read; to be called when there is nothing more to read for now. */
  rest(): void;
}

/** What a file is understood as that was read with this result; `bytes` is the text once more. */
export function understood(
  uri: string,
  result: Awaited<ReturnType<FileSystem['read']>>,
  bytes: Uint8Array,
  day: string,
): Understood {
  if ('refused' in result) return { uri, refused: result.refused };
  const document = new RoleDocument(uri, result.text);
  return { uri, bytes, kind: document.kind, head: document.head, alone: checkAlone(document, { today: day }), day };
}
