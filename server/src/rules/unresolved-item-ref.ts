import type { RoleDocument } from '../model/document.ts';
import { itemHomes, newItem } from '../model/item-homes.ts';
import { languageOfName } from '../schema/kinds.ts';
import { isSlug } from '../schema/slug.ts';
import { changeTo, didYouMean, nearest } from '../schema/suggest.ts';
import { limits } from '../syntax/limits.ts';
import { addItem } from '../syntax/write-field.ts';
import type { Fix } from '../text/diagnostic.ts';
import { editOf } from '../text/edit.ts';
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
      if (wanted === 'role' || known.has(id)) continue;
      const meant = few ? nearest(id, known) : undefined;
      const { range } = reference.location;
      yield {
        range,
        message: {
          en: `no ${wanted} in this file has the id '${shown(id)}'${didYouMean(meant).en}`,
          fr: `aucun élément « ${itemHomes.get(wanted)?.name.fr ?? wanted} » de cette fiche n’a l’identifiant « ${shown(id)} »${didYouMean(meant).fr}`,
        },
        // Of more than can be told only the number counts.
        fixes: told++ < limits.problems ? [...changeTo(uri, text, range, meant), ...adding(document, wanted, id)] : [],
      };
    }
  },
};

/** The item itself, at the end of its list, called by the words of its id. */
function adding({ uri, text, tree }: RoleDocument, kind: string, id: string): readonly Fix[] {
  const home = itemHomes.get(kind);
  if (!home || !isSlug(id)) return [];
  const edits = addItem(text, tree, home.path, newItem(home, id), languageOfName(uri));
  if (!edits) return [];
  const title = {
    en: `Add '${id}' to '${home.path.join('.')}'`,
    fr: `Ajouter « ${id} » à « ${home.path.join('.')} »`,
  };
  return [{ title, safe: false, edit: editOf(uri, ...edits) }];
}
