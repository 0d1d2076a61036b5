import type { RoleDocument } from '../model/document.ts';
import type { Visited } from '../schema/visit.ts';
import type { Path } from '../syntax/tree.ts';
import { removeAt } from '../syntax/write/remove-item.ts';
import type { Fix } from '../text/diagnostic.ts';
import { editOf } from '../text/edit.ts';
import type { Rule } from './rule.ts';

export const emptyRelation: Rule = {
  id: 'empty-relation',
  severity: 'error',
  scope: 'file',
  summary: {
    en: 'A relation does not say to whom.',
    fr: 'Un lien ne dit pas avec qui.',
  },
  why: {
    en: 'A relation names a role by its id, or anybody else by a label; with neither, the page has nothing to show.',
    fr: 'Un lien désigne un rôle par son identifiant, ou toute autre personne par un libellé ; sans l’un ni l’autre, la page n’a rien à montrer.',
  },
  bad: 'id: nurse\nlang: en\ntitle: Nurse\nteam:\n  reportsTo:\n    - note: On night shifts\n',
  good: 'id: nurse\nlang: en\ntitle: Nurse\nteam:\n  reportsTo:\n    - label: Night manager\n      note: On night shifts\n',

  *check(document) {
    for (const { node, path } of document.fields.filter(isRelation)) {
      if (node.kind !== 'map' || node.entries.some(({ name: given }) => says.has(given))) continue;
      const name = path.findLast((step) => typeof step === 'string') ?? '';
      const { range } = node;
      yield {
        range,
        message: {
          en: `this entry of '${name}' names neither a role nor a label`,
          fr: `cet élément de « ${name} » n’indique ni rôle ni libellé`,
        },
        fixes: removal(document, path),
      };
    }
  },
};

/** Also where their value does not fit, which is told there. */
const says = new Set(['role', 'label', 'sourceLabel']);

function isRelation({ node, field }: Visited): boolean {
  return node.kind === 'map' && field.fields.get('role')?.refersTo === 'role';
}

/** Not safe: what else it says goes with it. */
function removal({ uri, text, tree }: RoleDocument, path: Path): readonly Fix[] {
  const edit = removeAt(text, tree.root, path);
  return edit
    ? [{ title: { en: 'Remove it', fr: 'Retirer cet élément' }, safe: false, byHand: true, edit: editOf(uri, edit) }]
    : [];
}
