import { guidedText } from '../model/starter.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { fieldAt, rootField } from '../schema/field.ts';
import { isSlug, slugOf } from '../schema/slug.ts';
import { wrongLanguage } from '../schema/wrong-language.ts';
import { shown } from '../text/shown.ts';
import type { LocalizedText } from '../text/language.ts';

export interface RoleWish {
  readonly title: string;
  /** A language tag. */
  readonly lang: string;
  /** Absent: one is made of the title. */
  readonly id?: string | undefined;
}

export interface NewRole {
  readonly id: string;
  readonly fileName: string;
  readonly text: string;
  /** Of the first place to fill in: an offset in `text`, in UTF-16 code units. */
  readonly firstPlace: number;
}

/**
 * The file of a role that there is not yet: no error is found in it, and its empty places are hinted at.
 *
 * @returns in `refused` what is wrong with the wish, in words for the one who has it.
 */
export function newRole(
  { title, lang, id }: RoleWish,
  index: RoleIndex,
  language: 'yaml' | 'json' = 'yaml',
): NewRole | { readonly refused: LocalizedText } {
  const name = title.replace(/\s+/g, ' ').trim();
  const wished = id ?? freeId(name, index);
  const refused = wrongTitle(name) ?? wrongLanguage(lang) ?? wrongId(wished, index);
  if (refused) return { refused };
  const { text, firstPlace } = guidedText({ id: wished, lang, title: name }, language);
  return { id: wished, fileName: `${wished}.role.${language}`, text, firstPlace };
}

/** Made of the title, with a number where another role has it. */
function freeId(title: string, index: RoleIndex): string {
  const slug = slugOf(title) || 'role';
  let proposed = slug;
  for (let number = 2; index.roles(proposed).length > 0; number++) proposed = `${slug}-${number}`;
  return proposed;
}

function wrongTitle(title: string): LocalizedText | undefined {
  const { maxLength = Infinity } = fieldAt(rootField('role'), ['title']) ?? {};
  if (title === '') return { en: 'a role needs a title', fr: 'un rôle a besoin d’un intitulé' };
  if (title.length <= maxLength) return undefined;
  return {
    en: `this title is too long: ${maxLength} characters at most`,
    fr: `cet intitulé est trop long : ${maxLength} caractères au plus`,
  };
}

function wrongId(id: string, index: RoleIndex): LocalizedText | undefined {
  if (!isSlug(id)) {
    return {
      en: "an id is small letters, digits and single hyphens, for example 'ward-manager'",
      fr: 'un identifiant s’écrit en minuscules sans accent, chiffres et traits d’union simples, par exemple « cadre-de-sante »',
    };
  }
  const [taken] = index.roles(id);
  if (!taken) return undefined;
  const title = shown(taken.head.title ?? id);
  return {
    en: `the role '${title}' has the id '${id}' already`,
    fr: `le rôle « ${title} » porte déjà l’identifiant « ${id} »`,
  };
}
