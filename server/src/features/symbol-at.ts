import type { RoleDocument } from '../model/document.ts';
import { asData, type Definition } from '../model/symbols.ts';
import { placeAt } from '../syntax/navigate.ts';
import { contains } from '../text/range.ts';

/** An id that a text names or refers to. */
export interface SymbolAt extends Definition {
  /** The id is given here; otherwise it is referred to. */
  readonly defines: boolean;
}

/**
 * The id that the cursor is in or touches, or whose key (`id:`, `role:`) it touches.
 *
 * @param offset in UTF-16 code units from the start of the text.
 * @returns nothing where the schema knows no id, or nothing is written.
 */
export function symbolAt(document: RoleDocument, offset: number): SymbolAt | undefined {
  const touched = symbolWhere(document, ({ location }) => contains(location.range, offset));
  if (touched) return touched;
  const place = placeAt(document.tree.root, offset);
  return place?.entry && symbolWhere(document, ({ location }) => location.range.start === place.node.range.start);
}

function symbolWhere(
  { definitions, references }: RoleDocument,
  fits: (symbol: Definition) => boolean,
): SymbolAt | undefined {
  const isMeant = (symbol: Definition): boolean => symbol.id.trim() !== '' && fits(symbol);
  const definition = definitions.find(isMeant);
  if (definition) return { ...asData(definition), defines: true };
  const reference = references.find(isMeant);
  return reference && { ...asData(reference), defines: false };
}
