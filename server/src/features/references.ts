import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { symbolAt } from './symbol-at.ts';
import type { Definition, Reference } from '../model/symbols.ts';

/** Everything that names one thing. */
export interface Uses {
  /** Empty where nobody defines it, several where the id is taken twice. */
  readonly definitions: readonly Definition[];
  /** In the order of the files, and in the order of the text in each. */
  readonly references: readonly Reference[];
}

/**
 * All places that name the role or the item whose id is at `offset`: for a role in all files, for an item in its file
 * and the translations of it. The same from every one of these places.
 *
 * @param offset in UTF-16 code units from the start of the text.
 * @returns nothing where no id is.
 */
export function references(document: RoleDocument, offset: number, index: RoleIndex): Uses | undefined {
  const symbol = symbolAt(document, offset);
  return symbol && { definitions: index.definitions(document, symbol), references: index.references(document, symbol) };
}
