import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import type { Definition } from '../model/symbols.ts';
import { nameBase, withNameBase } from '../schema/file-name.ts';
import { isSlug } from '../schema/slug.ts';
import { changeTo } from '../schema/suggest.ts';
import type { Fix } from '../text/diagnostic.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { isUnsaved, pathFrom } from './shared/other-file.ts';
import { translatedByName } from './shared/translation-by-name.ts';

export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  scope: 'workspace',
  summary: {
    en: 'Two files describe a role under the same id.',
    fr: 'Deux fiches décrivent un rôle sous le même identifiant.',
  },
  why: {
    en: 'Other files refer to a role by its id: with two of them, nobody can tell which one is meant.',
    fr: 'Les autres fiches renvoient à un rôle par son identifiant : s’il en désigne deux, nul ne sait lequel est visé.',
  },
  bad: `#- /wards/nurse.role.yaml
id: nurse
lang: en
title: Nurse
#- /surgery/nurse.role.yaml
id: nurse
lang: en
title: Theatre nurse
`,
  good: `#- /wards/nurse.role.yaml
id: nurse
lang: en
title: Nurse
progression:
  related:
    - role: theatre-nurse
#- /surgery/theatre-nurse.role.yaml
id: theatre-nurse
lang: en
title: Theatre nurse
`,

  *check(document, index) {
    const { uri, head } = document;
    const own = head.definitions[0];
    // An id of a bad form is told already.
    if (head.id === undefined || !own) return;
    // A text that is no file yet does not make a file wrong.
    const claims = index
      .roleDefinitions(head.id)
      .filter(({ location }) => location.uri !== uri && (isUnsaved(uri) || !isUnsaved(location.uri)));
    if (claims.length === 0) return;
    // That a file is a translation by its name is told there.
    const translations = new Set(
      index.roles(head.id).flatMap((role) => (translatedByName(role, index) === undefined ? [] : [role.uri])),
    );
    if (translations.has(uri)) return;
    const others = claims.filter(({ location }) => !translations.has(location.uri));
    const [first] = others;
    if (!first) return;
    const id = shown(head.id);
    const more = others.length - 1;
    const name = shown(pathFrom(uri, first.location.uri));
    const files = more === 1 ? { en: 'file', fr: 'autre fiche' } : { en: 'files', fr: 'autres fiches' };
    yield {
      range: own.location.range,
      message: {
        en: `the id '${id}' is also that of another role, in '${name}'${more > 0 ? ` and ${more} other ${files.en}` : ''}`,
        fr: `l’identifiant « ${id} » est aussi celui d’un autre rôle, dans « ${name} »${more > 0 ? ` et ${more} ${files.fr}` : ''}`,
      },
      related: others.slice(0, SHOWN).map(({ location }) => ({
        location,
        message: { en: `'${id}' is used here as well`, fr: `« ${id} » est aussi employé ici` },
      })),
      fixes: newId(document, head.id, own, others.slice(0, SHOWN), index),
    };
  },
};

/** Files that a reader takes in at once. */
const SHOWN = 10;

/**
 * The id that the name of the file asks for, or else the next free one, the file renamed with it. Where another file has
 * not the name that the id asks for, that one is the copy, and this one keeps its id.
 */
function newId(
  { uri, text }: RoleDocument,
  id: string,
  { location }: Definition,
  others: readonly Definition[],
  index: RoleIndex,
): readonly Fix[] {
  const base = nameBase(uri);
  if (base === id && others.some((other) => nameBase(other.location.uri) !== id)) return [];
  const isFree = (wanted: string): boolean =>
    isSlug(wanted) &&
    index.roleDefinitions(wanted).length === 0 &&
    (base === undefined || base === wanted || !index.document(withNameBase(uri, wanted)));
  const free = base !== undefined && isFree(base) ? base : numbered(id).find(isFree);
  const renames = base === undefined || free === undefined || base === free ? [] : [free];
  return changeTo(uri, text, location.range, free).map((fix) => ({
    ...fix,
    title: { en: `Change the id to '${free}'`, fr: `Remplacer l’identifiant par « ${free} »` },
    edit: { ...fix.edit, renames: renames.map((name) => ({ from: uri, to: withNameBase(uri, name) })) },
  }));
}

/** `nurse-2`, `nurse-3` and so on: few, since the index is asked for each. */
function numbered(id: string): readonly string[] {
  return Array.from({ length: 20 }, (_, position) => `${id}-${position + 2}`);
}
