import type { RoleDocument } from '../model/document.ts';
import { itemHomes, newItem } from '../model/item-homes.ts';
import type { Reference } from '../model/symbols.ts';
import { languageOfName } from '../schema/kinds.ts';
import { isSlug, slugOf } from '../schema/slug.ts';
import { changeTo, didYouMean, nearest } from '../schema/suggest.ts';
import { limits } from '../syntax/limits.ts';
import { nodeAt } from '../syntax/navigate.ts';
import { addItem } from '../syntax/write/field.ts';
import type { Fix } from '../text/diagnostic.ts';
import { editOf } from '../text/edit.ts';
import { folded } from '../text/folded.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';

export const unresolvedItemRef: Rule = {
  id: 'unresolved-item-ref',
  severity: 'error',
  scope: 'file',
  summary: {
    en: 'A function, task or level refers to an item that this file does not have.',
    fr: 'Une fonction, une tâche ou un niveau renvoie à un élément absent de la fiche.',
  },
  why: {
    en: 'The page links objectives, techniques, tools and skills to the place that describes them; this one leads nowhere.',
    fr: 'La page relie objectifs, techniques, outils et compétences à l’endroit qui les décrit ; ce renvoi ne mène nulle part.',
  },
  bad: `id: nurse
lang: en
title: Nurse
objectives:
  - { id: patient-safety, statement: Keep patients safe }
functions:
  - { id: care, title: Care, objectives: [patient-safty] }
`,
  good: `id: nurse
lang: en
title: Nurse
objectives:
  - { id: patient-safety, statement: Keep patients safe }
functions:
  - { id: care, title: Care, objectives: [patient-safety] }
`,

  *check(document) {
    const { uri, text, kind, definitions, references } = document;
    if (kind !== 'role') return;
    const ids = new Map<string, Set<string>>();
    for (const definition of definitions) {
      ids.set(definition.kind, (ids.get(definition.kind) ?? new Set()).add(definition.id));
    }
    const none: ReadonlySet<string> = new Set();
    let told = 0;
    // In a file without end, what was meant is not looked for among all there is.
    const few = references.length * definitions.length < 1_000_000;
    for (const reference of references) {
      const { kind: wanted, id } = reference;
      const known = ids.get(wanted) ?? none;
      if (wanted === 'role' || known.has(id) || id.trim() === '') continue;
      const meant = few ? (itemCalled(document, wanted, id) ?? nearest(id, known)) : undefined;
      const { range } = reference.location;
      yield {
        range,
        message: {
          en: `no ${wanted} in this file has the id '${shown(id)}'${didYouMean(meant).en}`,
          fr: `aucun élément « ${itemHomes.get(wanted)?.name.fr ?? wanted} » de cette fiche n’a l’identifiant « ${shown(id)} »${didYouMean(meant).fr}`,
        },
        // Of more than can be told only the number counts.
        fixes:
          told++ < limits.problems ? [...changeTo(uri, text, range, meant), ...adding(document, reference, meant)] : [],
      };
    }
  },
};

/** The item that goes by these words, whatever its id is. */
function itemCalled({ tree, definitions }: RoleDocument, kind: string, words: string): string | undefined {
  const label = itemHomes.get(kind)?.label;
  if (label === undefined || isSlug(words)) return undefined;
  const wanted = folded(words);
  return definitions.find((definition) => {
    if (definition.kind !== kind) return false;
    const node = nodeAt(tree.root, [...definition.path.slice(0, -1), label]);
    return node?.kind === 'scalar' && typeof node.value === 'string' && folded(node.value) === wanted;
  })?.id;
}

/** The item itself, at the end of its list; called by these words, or by those of its id. */
function adding({ uri, text, tree }: RoleDocument, { kind, id, location }: Reference, meant?: string): readonly Fix[] {
  const home = itemHomes.get(kind);
  const own = isSlug(id) ? id : slugOf(id);
  if (!home || !isSlug(own) || (own !== id && meant !== undefined)) return [];
  const item = own === id ? newItem(home, id) : newItem(home, own, id.trim());
  const edits = addItem(text, tree, home.path, item, languageOfName(uri));
  if (!edits) return [];
  const title = {
    en: `Add '${own}' to '${home.path.join('.')}'`,
    fr: `Ajouter « ${own} » à « ${home.path.join('.')} »`,
  };
  const reference = own === id ? [] : changeTo(uri, text, location.range, own);
  const renamed = reference.flatMap(({ edit }) => edit.edits.get(uri) ?? []);
  return [{ title, safe: false, byHand: true, edit: editOf(uri, ...edits, ...renamed) }];
}
