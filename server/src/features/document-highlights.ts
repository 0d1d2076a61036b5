import type { RoleDocument } from '../model/document.ts';
import type { Definition } from '../model/symbols.ts';
import type { TextRange } from '../text/range.ts';
import { symbolAt } from './symbol-at.ts';

/** A place of the file that names the same thing. */
export interface DocumentHighlight {
  readonly range: TextRange;
  /** `write` where the id is given, `read` where it is referred to. */
  readonly kind: 'write' | 'read';
}

/**
 * All places of the file that name the role or the item whose id is at `offset`, in the order of the text; empty where
 * no id is.
 *
 * @param offset in UTF-16 code units from the start of the text.
 */
export function documentHighlights(document: RoleDocument, offset: number): readonly DocumentHighlight[] {
  const symbol = symbolAt(document, offset);
  if (!symbol) return [];
  const named = (symbols: readonly Definition[], kind: DocumentHighlight['kind']): readonly DocumentHighlight[] =>
    symbols
      .filter((other) => other.kind === symbol.kind && other.id === symbol.id)
      .map(({ location: { range } }) => ({ range, kind }));
  return [...named(document.definitions, 'write'), ...named(document.references, 'read')].toSorted(
    (a, b) => a.range.start - b.range.start,
  );
}
