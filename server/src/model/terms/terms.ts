import { nodeAt, entryOf } from '../../syntax/navigate.ts';
import type { RoleDocument } from '../document.ts';

/** An item of a role as another role may take it up. */
export interface Term {
  readonly id: string;
  readonly label: string;
  /** The field that the label stands in. */
  readonly labelField: string;
  /** The fields that lead to the list it is in, as `skills.technical`. */
  readonly way: string;
}

const labelFields = ['label', 'title', 'statement'] as const;

/** The items of a role that have an id and a label. Worked out once for each document, and kept when it rests. */
export function termsOf(document: RoleDocument): readonly Term[] {
  const known = terms.get(document);
  if (known) return known;
  const found = readTerms(document);
  terms.set(document, found);
  return found;
}

/** Not state: a document never changes, so neither do its terms. */
const terms = new WeakMap<RoleDocument, readonly Term[]>();

function readTerms({ definitions, tree }: RoleDocument): readonly Term[] {
  return definitions.flatMap(({ id, path }) => {
    const item = nodeAt(tree.root, path.slice(0, -1));
    for (const labelField of path.length > 1 ? labelFields : []) {
      const value = entryOf(item, labelField)?.value;
      if (value?.kind !== 'scalar' || typeof value.value !== 'string' || value.value.trim() === '') continue;
      const way = path.filter((step) => typeof step === 'string').slice(0, -1);
      return [{ id, label: value.value, labelField, way: way.join('.') }];
    }
    return [];
  });
}
