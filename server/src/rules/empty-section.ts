import type { Visited } from '../schema/visit.ts';
import { removeEntry } from '../syntax/write.ts';
import { nodeAt } from '../syntax/navigate.ts';
import { completeness } from '../model/completeness.ts';
import type { RoleDocument } from '../model/document.ts';
import { editOf } from '../text/edit.ts';
import type { Fix } from '../text/diagnostic.ts';
import type { Rule } from './rule.ts';

export const emptySection: Rule = {
  id: 'empty-section',
  severity: 'info',
  scope: 'file',
  summary: {
    en: 'A field is there but holds nothing.',
    fr: 'Un champ est présent mais ne contient rien.',
  },
  why: {
    en: 'An empty list or text does not show on the page; readers of the file cannot tell it from something forgotten. Where the field is needed, it weighs as much as if it were missing.',
    fr: 'Une liste ou un texte vide n’apparaît pas sur la page ; à la lecture du fichier, on le prend pour un oubli. Si le champ est nécessaire, c’est aussi grave que s’il manquait.',
  },
  bad: 'id: nurse\nlang: en\ntitle: Nurse\nobjectives: []\n',
  good: 'id: nurse\nlang: en\ntitle: Nurse\n',

  *check(document) {
    for (const visited of document.fields.filter(isEmpty)) {
      if (visited.path.length === 0) continue;
      const isNeeded = isRequired(visited);
      const fixes = isAskedFor(visited, document) ? [] : removal(document, visited);
      const name = visited.path.findLast((step) => typeof step === 'string') ?? '';
      yield {
        range: visited.entry?.key.range ?? visited.node.range,
        message: {
          en: visited.entry ? `'${name}' is empty` : `an item of '${name}' is empty`,
          fr: visited.entry ? `« ${name} » est vide` : `un élément de « ${name} » est vide`,
        },
        // Without it, something cannot be named or shown, as where the field is missing.
        ...(isNeeded ? { severity: 'error' as const } : { fixes }),
      };
    }
  },
};

function isRequired({ parent, step }: Visited): boolean {
  return typeof step === 'string' && parent?.field.required.includes(step) === true;
}

/** By the status of the role, which tells to write it. */
function isAskedFor({ path }: Visited, { role }: RoleDocument): boolean {
  if (role.meta?.status === undefined || role.meta.status === 'deprecated') return false;
  return completeness(role).missing.some((missing) => missing.join('.') === path.join('.'));
}

/** Of the right type; what is of another, or of another form, is told already. */
function isEmpty({ node, field: { type, fields, pattern, values } }: Visited): boolean {
  // A relation with nothing in it is a mistake of its own.
  if (node.kind === 'map') return type === 'group' && node.entries.length === 0 && !fields.has('role');
  if (node.kind === 'list') return type === 'list' && node.items.length === 0;
  if (pattern !== undefined || values.length > 0) return false;
  return type === 'text' && typeof node.value === 'string' && node.value.trim() === '';
}

/** Not safe: an empty place may be waiting for its text, as in a role that has just been made. */
function removal({ uri, text, tree }: RoleDocument, { entry, path }: Visited): Fix[] {
  const parent = nodeAt(tree.root, path.slice(0, -1));
  const edit = entry && parent?.kind === 'map' ? removeEntry(text, parent, entry) : undefined;
  if (!edit) return [];
  return [{ title: { en: 'Remove it', fr: 'Retirer ce champ' }, safe: false, byHand: true, edit: editOf(uri, edit) }];
}
