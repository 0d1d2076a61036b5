/** Items as they are written: their fields, even where the rest of an item does not fit the schema. */
import type { RoleDocument } from '../../model/document.ts';
import type { RoleText } from '../../model/role-texts.ts';
import { fieldAt, rootField } from '../../schema/field.ts';
import { entryOf, nodeAt } from '../../syntax/navigate.ts';
import type { MapEntry, MapNode, Path, ScalarNode, SyntaxTree } from '../../syntax/tree.ts';
import { once } from '../../text/once.ts';

export interface Item {
  readonly node: MapNode;
  readonly path: Path;
}

/** A field that holds a text. */
export interface TextField {
  readonly entry: MapEntry;
  readonly node: ScalarNode;
  readonly value: string;
}

/** The groups in the list at `path`; none where there is no list. */
export function itemsAt({ root }: SyntaxTree, ...path: Path): readonly Item[] {
  const list = nodeAt(root, path);
  if (list?.kind !== 'list') return [];
  return list.items.flatMap((node, position) => (node.kind === 'map' ? [{ node, path: [...path, position] }] : []));
}

/** The text of a field; nothing where it is absent, blank or no text. */
export function textIn(node: MapNode, name: string): TextField | undefined {
  const entry = entryOf(node, name);
  const value = entry?.value;
  if (!entry || value?.kind !== 'scalar' || typeof value.value !== 'string' || value.value.trim() === '')
    return undefined;
  return { entry, node: value, value: value.value };
}

/** Whether a field is a list with anything in it. */
export function hasItems(node: MapNode, name: string): boolean {
  const value = entryOf(node, name)?.value;
  return value?.kind === 'list' && value.items.length > 0;
}

/** Whether a text of the file says what a task is. By its field: the way to it takes longer to tell. */
export function isTaskStatement({ kind }: RoleDocument, { field }: RoleText): boolean {
  return (kind === 'role' || kind === 'translation') && field === taskStatement[kind]();
}

const taskStatement = {
  role: once(() => fieldAt(rootField('role'), ['functions', 0, 'tasks', 0, 'statement'])),
  translation: once(() => fieldAt(rootField('translation'), ['functions', 0, 'tasks', 0, 'statement'])),
};
