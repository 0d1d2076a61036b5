import type { RoleDocument } from '../model/document.ts';
import type { Link, Relation } from '../model/head.ts';
import { nodeAt } from '../syntax/navigate.ts';
import type { Path } from '../syntax/tree.ts';
import { removeAt } from '../syntax/write/remove-item.ts';
import { onlyByHand, type Fix } from '../text/diagnostic.ts';
import { editOf } from '../text/edit.ts';
import type { LocalizedText } from '../text/language.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';

export const selfReference: Rule = {
  id: 'self-reference',
  severity: 'error',
  scope: 'file',
  summary: {
    en: 'A role manages, follows or replaces itself.',
    fr: 'Un rôle s’encadre, se suit ou se remplace lui-même.',
  },
  why: {
    en: 'A relation ties a role to another one; tied to itself, it has no place in the organisation chart or on a career path.',
    fr: 'Un lien rattache un rôle à un autre ; rattaché à lui-même, il n’a sa place ni dans l’organigramme ni dans un parcours.',
  },
  bad: 'id: nurse\nlang: en\ntitle: Nurse\nteam:\n  reportsTo:\n    - role: nurse\n',
  good: 'id: nurse\nlang: en\ntitle: Nurse\nteam:\n  reportsTo:\n    - label: Ward manager\n',

  *check(document) {
    const { id, links, references } = document.head;
    if (id === undefined) return;
    const loops = links.filter(({ reference }) => reference.id === id);
    const counts = new Map<Relation, number>();
    for (const { relation } of loops) counts.set(relation, (counts.get(relation) ?? 0) + 1);
    for (const loop of loops) {
      yield {
        range: loop.reference.location.range,
        message: sentences[loop.relation](shown(id)),
        fixes: removal(document, loop, counts.get(loop.relation) ?? 1),
      };
    }
    for (const { id: other, path, location } of references) {
      if (other !== id || path[0] !== 'meta') continue;
      const range = location.range;
      yield {
        range,
        message: { en: `'${shown(id)}' is replaced by itself`, fr: `« ${shown(id)} » est remplacé par lui-même` },
        fixes: fixes(document, path, true),
      };
    }
  },
};

const sentences: Readonly<Record<Relation, (id: string) => LocalizedText>> = {
  reportsTo: (id) => ({ en: `'${id}' reports to itself`, fr: `« ${id} » est rattaché à lui-même` }),
  manages: (id) => ({ en: `'${id}' manages itself`, fr: `« ${id} » s’encadre lui-même` }),
  collaboratesWith: (id) => ({ en: `'${id}' collaborates with itself`, fr: `« ${id} » collabore avec lui-même` }),
  evolvesFrom: (id) => ({ en: `'${id}' is its own step before`, fr: `« ${id} » est sa propre étape précédente` }),
  evolvesTo: (id) => ({ en: `'${id}' is its own next step`, fr: `« ${id} » est sa propre étape suivante` }),
  related: (id) => ({ en: `'${id}' is related to itself`, fr: `« ${id} » est lié à lui-même` }),
};

/**
 * Takes the entry out, and the list with it where nothing else is in it.
 *
 * @param count how many entries of the list are such ones.
 */
function removal(document: RoleDocument, { reference }: Link, count: number): readonly Fix[] {
  const item = reference.path.slice(0, -1);
  const list = nodeAt(document.tree.root, item.slice(0, -1));
  const isAll = list?.kind === 'list' && list.items.length === count;
  const node = nodeAt(document.tree.root, item);
  // A label, a number of people or a note may be true of somebody else.
  const saysMore = node?.kind === 'map' && node.entries.some(({ name }) => name !== 'role' && name !== 'relation');
  return fixes(document, isAll ? item.slice(0, -1) : item, !saysMore);
}

function fixes({ uri, text, tree }: RoleDocument, path: Path, safe: boolean): readonly Fix[] {
  const edit = removeAt(text, tree.root, path);
  const made = edit ? [{ title: { en: 'Remove it', fr: 'Retirer ce lien' }, safe, edit: editOf(uri, edit) }] : [];
  return safe ? made : onlyByHand(made);
}
