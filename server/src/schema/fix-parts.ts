/** What the fixes of values that do not fit the schema have in common. */
import type { SyntaxNode } from '../syntax/tree.ts';
import type { Fix } from '../text/diagnostic.ts';
import { editOf, type TextEdit } from '../text/edit.ts';
import type { LocalizedText } from '../text/language.ts';
import { slugOf } from './slug.ts';

export type Fixes = readonly Fix[];

/** @returns nothing where one of the edits cannot be made. */
export function fix(uri: string, title: LocalizedText, safe: boolean, edits: readonly (TextEdit | undefined)[]): Fixes {
  const made = edits.filter((edit) => edit !== undefined);
  return made.length === edits.length && made.length > 0 ? [{ title, safe, edit: editOf(uri, ...made) }] : [];
}

/** The title of a fix that makes a text of what YAML reads otherwise. */
export const quotes: LocalizedText = { en: 'Put the text in quotes', fr: 'Mettre le texte entre guillemets' };

/** The fields that say what an item is, in words. */
export const labels = ['label', 'title', 'statement', 'text'] as const;

/** An id that is taken from now on; nothing where the label has no letter of the alphabet. */
export function freeId(label: string, taken: Set<string>): string | undefined {
  const slug = slugOf(label);
  if (slug === '') return undefined;
  let id = slug;
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
  taken.add(id);
  return id;
}

/** Words that say something. */
export function textOf(node: SyntaxNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '' ? node.value : undefined;
}
