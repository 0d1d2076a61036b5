import type { MapNode, ScalarNode, SyntaxNode } from '../syntax/tree.ts';
import { entryOf } from '../syntax/navigate.ts';

/** The fields that say to a person what an item is, best first. */
export const labelFields = ['label', 'title', 'statement', 'text', 'role', 'id', 'type', 'code', 'skill'] as const;

/** What a person calls an item: the text of the first field that says it; nothing where none does. */
export function labelOf(item: MapNode): ScalarNode | undefined {
  for (const name of labelFields) {
    const value = entryOf(item, name)?.value;
    if (value?.kind === 'scalar' && typeof value.value === 'string' && value.value.trim() !== '') return value;
  }
  return undefined;
}

/** The text of `labelOf`. */
export function labelText(item: SyntaxNode | undefined): string | undefined {
  const label = item?.kind === 'map' ? labelOf(item)?.value : undefined;
  return typeof label === 'string' ? label : undefined;
}
