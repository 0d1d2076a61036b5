import type { FileSystem, Refusal } from '../files/file-system.ts';
import { RoleDocument } from '../model/document.ts';
import { type Alone, checkAlone } from '../rules/check.ts';
import { today } from './today.ts';

/** A file as far as it can be understood without others; small, and plain data, so that it can come from another thread. */
export type Understood = UnderstoodText | { readonly uri: string; readonly refused: Refusal };

export interface UnderstoodText extends Pick<RoleDocument, 'uri' | 'text' | 'kind' | 'head'> {
  readonly alone: Alone;
  /** The day on which that was so. */
  readonly day: string;
}

/** Reads many files at once, away from where requests are answered. */
export interface BulkReader {
  /** Rejects where that cannot be done; the files are then to be read one by one. */
  read(uris: readonly string[]): Promise<readonly Understood[]>;
  /** Lets go of what it needs to read; to be called when there is nothing more to read for now. */
  rest(): void;
}

/** What a file is understood as that was read with this result. */
export function understood(uri: string, result: Awaited<ReturnType<FileSystem['read']>>): Understood {
  return 'text' in result ? understand(uri, result.text) : { uri, refused: result.refused };
}

function understand(uri: string, text: string): UnderstoodText {
  const document = new RoleDocument(uri, text);
  const day = today();
  return { uri, text, kind: document.kind, head: document.head, alone: checkAlone(document, { today: day }), day };
}
