import { nodeAt } from '../syntax/navigate.ts';
import { parse } from '../syntax/parse.ts';
import type { MapEntry, MapNode, SyntaxNode } from '../syntax/tree.ts';
import { removeEntry } from '../syntax/write.ts';
import { addField } from '../syntax/write/field.ts';
import type { PlainData } from '../syntax/write/value.ts';
import { applyEdits, editBetween, type TextEdit } from '../text/edit.ts';
import type { Home } from './field-names.ts';
import { fieldAt, type Field } from './field.ts';
import type { Finding } from './finding.ts';
import { fix, type Fixes } from './fix-parts.ts';
import { languageOfName } from './kinds.ts';

/**
 * Takes a field to the group where it belongs, which is made where it is missing.
 *
 * @returns nothing where the field is there already, has a comment inside, or cannot be taken out of its group.
 */
export function moveTo({ uri, text, root }: Finding, node: MapNode, entry: MapEntry, home: Home): Fixes {
  if (home.inList || nodeAt(root, [...home.around, home.name])) return [];
  const value = plainOf(text, entry.value, home.field);
  const removal = value === undefined ? undefined : removeEntry(text, node, entry);
  if (value === undefined || !removal) return [];
  const language = languageOfName(uri);
  const add = (to: string, tree: { readonly root: SyntaxNode | undefined }): readonly TextEdit[] | undefined =>
    addField(to, { ...tree, comments: [], problems: [] }, home.around, home.name, value, language);
  let edits = add(text, { root });
  const meet = edits?.some(({ range }) => range.start <= removal.range.end && removal.range.start <= range.end);
  if (edits && !meet) edits = [removal, ...edits];
  else {
    // One after the other: both may be at the end of the text, and an empty group may be left.
    const left = applyEdits(text, [removal]);
    const added = add(left, parse(uri, left, language));
    edits = added && [editBetween(text, applyEdits(left, added))];
  }
  return fix(uri, titleOf(home), false, edits ?? []);
}

function titleOf({ around, name }: Home) {
  if (around.length === 0) {
    return { en: `Move '${name}' to the top level`, fr: `Déplacer « ${name} » au premier niveau` };
  }
  const group = around.join('.');
  return { en: `Move '${name}' to '${group}'`, fr: `Déplacer « ${name} » sous « ${group} »` };
}

/** The value to write elsewhere, figures as they stand; nothing where a part of it is empty or has a comment. */
function plainOf(text: string, node: SyntaxNode, field: Field): PlainData | undefined {
  if (node.kind !== 'scalar' && / #|^\s*#/m.test(text.slice(node.range.start, node.range.end))) return undefined;
  return dataOf(text, node, field);
}

function dataOf(text: string, node: SyntaxNode, field: Field | undefined): PlainData | undefined {
  if (node.kind === 'list') return whole(node.items.map((item) => dataOf(text, item, field?.items)));
  if (node.kind === 'map') {
    const values = whole(node.entries.map(({ name, value }) => dataOf(text, value, fieldAt(field, [name]))));
    return values && Object.fromEntries(node.entries.map(({ name }, at) => [name, values[at] ?? '']));
  }
  const { value, range } = node;
  if (value === null) return undefined;
  const written = text.slice(range.start, range.end);
  // As a number, version 1.10 would become 1.1.
  return typeof value === 'string' || field?.type !== 'text' ? value : written;
}

function whole(values: readonly (PlainData | undefined)[]): readonly PlainData[] | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? known : undefined;
}
