import { labelOf } from '../schema/slug.ts';
import type { Path } from '../syntax/tree.ts';
import type { PlainData } from '../syntax/write/value.ts';
import type { LocalizedText } from '../text/language.ts';

/** Where items of a kind are described that other places of the file refer to by their ids. */
export interface ItemHome {
  /** Of the list. */
  readonly path: Path;
  /** The field that says what an item is, in words. */
  readonly label: string;
  /** What an item of this kind is called. */
  readonly name: LocalizedText;
}

/** By kind, as `x-id` and `x-ref` of the schema call them. A skill that is referred to is a technical one mostly. */
export const itemHomes: ReadonlyMap<string, ItemHome> = new Map([
  ['function', { path: ['functions'], label: 'title', name: { en: 'function', fr: 'fonction' } }],
  ['objective', { path: ['objectives'], label: 'statement', name: { en: 'objective', fr: 'objectif' } }],
  ['skill', { path: ['skills', 'technical'], label: 'label', name: { en: 'skill', fr: 'compétence' } }],
  ['tool', { path: ['tools'], label: 'label', name: { en: 'tool', fr: 'outil' } }],
]);

/** An item with as much as it needs. @param words made of the id if left out. */
export function newItem({ label }: ItemHome, id: string, words: string = labelOf(id)): PlainData {
  return { id, [label]: words };
}
