import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { starterText, starterTitle } from '../model/starter.ts';
import type { Reference } from '../model/symbols.ts';
import { sourceOfTranslation } from '../model/translation.ts';
import { orphansOf } from '../model/translations/translation-orphans.ts';
import { languageOfName } from '../schema/kinds.ts';
import { isSlug } from '../schema/slug.ts';
import { changeTo, didYouMean } from '../schema/suggest.ts';
import { limits } from '../syntax/limits.ts';
import { entryOf, nodeAt } from '../syntax/navigate.ts';
import type { Fix } from '../text/diagnostic.ts';
import { editOf } from '../text/edit.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { meantRole } from './shared/meant-role.ts';

export const unresolvedRoleRef: Rule = {
  id: 'unresolved-role-ref',
  severity: 'error',
  scope: 'workspace',
  summary: {
    en: 'A file refers to a role that no file describes.',
    fr: 'Une fiche renvoie à un rôle que rien ne décrit.',
  },
  why: {
    en: 'The page and the organisation chart link to the role by its id; this link leads nowhere. Somebody without a file has a label instead.',
    fr: 'La page et l’organigramme renvoient au rôle par son identifiant ; ce lien ne mène nulle part. Pour qui n’a pas de fiche, un libellé suffit.',
  },
  bad: `#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
team:
  reportsTo:
    - role: ward-manger
#- /ward-manager.role.yaml
id: ward-manager
lang: en
title: Ward manager
team:
  manages:
    - role: nurse
`,
  good: `#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
team:
  reportsTo:
    - role: ward-manager
#- /ward-manager.role.yaml
id: ward-manager
lang: en
title: Ward manager
team:
  manages:
    - role: nurse
`,

  *check(document, index) {
    const { uri, head } = document;
    const isOrphan = orphanIn(document, index);
    // Of more than this, nobody is told.
    let told = limits.problems;
    for (const reference of head.references) {
      const { id, location, path } = reference;
      // An empty one is told already.
      if (id.trim() === '' || index.roleDefinitions(id).length > 0 || isOrphan(reference)) continue;
      const nearest = told-- > 0 ? meantRole(id, index) : undefined;
      // A role does not refer to itself; a translation has no id of its own.
      const meant = nearest === head.id && path[0] !== 'translationOf' ? undefined : nearest;
      const asLabel = meant === undefined && !isSlug(id) && told >= 0 ? labelInstead(document, reference) : undefined;
      yield {
        range: location.range,
        message: asLabel
          ? {
              en: `no role has the id '${shown(id)}'; who has no file is named by 'label' in the place of 'role'`,
              fr: `aucun rôle n’a l’identifiant « ${shown(id)} » ; qui n’a pas de fiche se nomme par « label » au lieu de « role »`,
            }
          : {
              en: `no role has the id '${shown(id)}'${didYouMean(meant).en}`,
              fr: `aucun rôle n’a l’identifiant « ${shown(id)} »${didYouMean(meant).fr}`,
            },
        fixes:
          told < 0
            ? []
            : [
                ...changeTo(uri, document.text, location.range, meant),
                ...(asLabel ? [asLabel] : []),
                ...(isSlug(id) ? creation(document, reference, index) : []),
              ],
      };
    }
  },
};

/** Whether a link in a translation has none in the source that it could translate: that is told as such. */
function orphanIn(document: RoleDocument, index: RoleIndex): (reference: Reference) => boolean {
  // Most files have no link that leads nowhere.
  let places: ReadonlySet<number> | undefined;
  return ({ location }) => {
    const source = places ? undefined : sourceOfTranslation(document, index);
    places ??= new Set(source && orphansOf(source, document).map(({ key }) => key.range.start));
    return places.has(location.range.start);
  };
}

/** The words of a title stay, as a label; nothing where the place has one already or knows none. */
function labelInstead({ uri, kind, tree, text }: RoleDocument, { path }: Reference): Fix | undefined {
  const relation = nodeAt(tree.root, path.slice(0, -1));
  const entry = entryOf(relation, 'role');
  if (kind !== 'role' || path.at(-1) !== 'role' || !entry || entryOf(relation, 'label')) return undefined;
  const quote = /["']/.exec(text.charAt(entry.key.range.start))?.[0] ?? '';
  return {
    title: { en: "Write 'label' in the place of 'role'", fr: 'Écrire « label » au lieu de « role »' },
    safe: false,
    edit: editOf(uri, { range: entry.key.range, newText: `${quote}label${quote}` }),
  };
}

/**
 * A file for the role, beside this one and written like it. Not safe: it may be a slip of the pen.
 *
 * @returns nothing where such a file would be wrong from the start, or is there already.
 */
function creation({ uri, kind, head, tree }: RoleDocument, { id, path }: Reference, index: RoleIndex): readonly Fix[] {
  const folder = /^(.*\/)[^/]+$/.exec(uri)?.[1];
  // A translation is not in the language of its role, and the roles that it links with are those of the source.
  if (kind !== 'role' || folder === undefined || head.lang === undefined) return [];
  const language = languageOfName(uri);
  const file = `${folder}${id}.role.${language}`;
  if (index.document(file)) return [];
  const beside = nodeAt(tree.root, [...path.slice(0, -1), 'label']);
  const label = beside?.kind === 'scalar' && typeof beside.value === 'string' ? beside.value : undefined;
  const text = starterText({ id, lang: head.lang, title: starterTitle(id, label) }, language);
  return [
    {
      title: { en: `Create the role '${id}'`, fr: `Créer le rôle « ${id} »` },
      safe: false,
      byHand: true,
      edit: { edits: new Map(), creates: [{ uri: file, text }] },
    },
  ];
}
