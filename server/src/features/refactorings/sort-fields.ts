import type { RoleDocument } from '../../model/document.ts';
import { fieldAt, rootField, type Field } from '../../schema/field.ts';
import { placeAt } from '../../syntax/navigate.ts';
import type { MapEntry, MapNode, Path, SyntaxNode } from '../../syntax/tree.ts';
import { reorder } from '../../syntax/write/order.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Offer, Refactoring } from './refactoring.ts';
import { keepingData } from './same-data.ts';

/** Fields in the order of the schema, which is that of the page; the comments go with them. */
export const sortFields: Offer = (document, { start }) => {
  const { root, problems } = document.tree;
  if (!root || problems.length > 0) return [];
  const whole = rootField(document.kind);
  const found: Refactoring[] = [];
  const near = groupAt(root, start);
  if (near && !isSorted(near.node, fieldAt(whole, near.path))) {
    found.push({
      id: 'sortFields',
      kind: 'rewrite',
      title: { en: 'Put these fields in the usual order', fr: 'Mettre ces champs dans l’ordre habituel' },
      edit: () => keepingData(document, sorted(document, near.node, fieldAt(whole, near.path), false)),
    });
  }
  if (hasUnsorted(root, whole)) {
    found.push({
      id: 'sortAllFields',
      kind: 'rewrite',
      title: {
        en: 'Put all fields of the file in the usual order',
        fr: 'Mettre tous les champs du fichier dans l’ordre habituel',
      },
      edit: () => keepingData(document, sorted(document, root, whole, true)),
    });
  }
  return found;
};

function groupAt(root: SyntaxNode, offset: number): { readonly node: MapNode; readonly path: Path } | undefined {
  const place = placeAt(root, offset);
  const node = place?.parents.at(-1);
  if (!place || !node) return undefined;
  const depth = place.path.length - (place.entry || place.node !== node ? 1 : 0);
  return { node, path: place.path.slice(0, depth) };
}

function inOrder({ entries }: MapNode, field: Field | undefined): readonly MapEntry[] {
  if (!field || field.others) return entries;
  const names = [...field.fields.keys()];
  const rank = ({ name }: MapEntry): number => (names.includes(name) ? names.indexOf(name) : names.length);
  return entries.toSorted((a, b) => rank(a) - rank(b));
}

function isSorted(node: MapNode, field: Field | undefined): boolean {
  return inOrder(node, field).every((entry, position) => entry === node.entries[position]);
}

function hasUnsorted(node: SyntaxNode, field: Field | undefined): boolean {
  if (node.kind === 'list') return node.items.some((item) => hasUnsorted(item, field?.items));
  if (node.kind === 'scalar') return false;
  return (
    !isSorted(node, field) ||
    node.entries.some(({ name, value }) => hasUnsorted(value, field && fieldAt(field, [name])))
  );
}

/** @param deep the groups inside as well. */
function sorted(
  document: RoleDocument,
  node: SyntaxNode,
  field: Field | undefined,
  deep: boolean,
): readonly TextEdit[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') return node.items.flatMap((item) => sorted(document, item, field?.items, deep));
  const inner = deep
    ? node.entries.flatMap(({ name, value }) => sorted(document, value, field && fieldAt(field, [name]), deep))
    : [];
  if (isSorted(node, field)) return inner;
  const edit = reorder(document.text, node, inOrder(node, field), inner);
  return edit ? [edit] : inner;
}
