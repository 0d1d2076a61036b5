import { itemHomes, newItem } from '../../model/item-homes.ts';
import { fieldAt, rootField } from '../../schema/field.ts';
import { languageOfName } from '../../schema/kinds.ts';
import { isSlug, labelOf } from '../../schema/slug.ts';
import { placeAt, nodeAt } from '../../syntax/navigate.ts';
import type { ScalarNode } from '../../syntax/tree.ts';
import { addItem } from '../../syntax/write/field.ts';
import { writtenValue } from '../../syntax/write/value.ts';
import { editOf } from '../../text/edit.ts';
import { shortened } from '../markdown.ts';
import { slugOfLabel } from '../proposed-ids.ts';
import type { Offer } from './refactoring.ts';

/** Words where an id belongs become an item of the role that is referred to: in every place that says them. */
export const extractItem: Offer = (document, { start }) => {
  const { uri, text, tree, kind, definitions } = document;
  const place = placeAt(tree.root, start);
  if (kind !== 'role' || place?.node.kind !== 'scalar' || place.entry || tree.problems.length > 0) return [];
  const refersTo = fieldAt(rootField(kind), place.path)?.refersTo ?? '';
  const { value } = place.node;
  const home = itemHomes.get(refersTo);
  if (!home || typeof value !== 'string' || value.trim() === '') return [];
  if (definitions.some((known) => known.kind === refersTo && known.id === value)) return [];
  const label = isSlug(value) ? labelOf(value) : value.trim();
  const id = isSlug(value) ? value : slugOfLabel(document, refersTo, value, -1);
  if (id === undefined) return [];
  const words = shortened(label, 40);
  return [
    {
      id: 'item',
      kind: 'extract',
      title: {
        en: `Add '${words}' as a ${home.name.en} of the role, and refer to it`,
        fr: `Ajouter « ${words} » comme ${home.name.fr} du rôle, et y renvoyer`,
      },
      edit: () => {
        const json = languageOfName(uri);
        const added = addItem(text, tree, home.path, newItem(home, id, label), json);
        if (!added) return undefined;
        const replaced = sameReferences(document, refersTo, value).flatMap((node) =>
          value === id ? [] : [{ range: node.range, newText: writtenValue(id, styleOf(text, node, json)) }],
        );
        return editOf(uri, ...replaced, ...added);
      },
    },
  ];
};

function sameReferences({ tree, fields }: Parameters<Offer>[0], kind: string, value: string): readonly ScalarNode[] {
  return fields.flatMap(({ field, path }) => {
    const node = field.refersTo === kind ? nodeAt(tree.root, path) : undefined;
    return node?.kind === 'scalar' && node.value === value ? [node] : [];
  });
}

function styleOf(text: string, { range }: ScalarNode, language: 'json' | 'yaml') {
  const sign = text.charAt(range.start);
  return { json: language === 'json', flow: true, quote: sign === '"' || sign === "'" ? sign : '' } as const;
}
