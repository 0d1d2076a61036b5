import { languageName } from '../page/language-names.ts';
import { typeset } from '../page/typography.ts';
import { statusLabels } from '../schema/labels.ts';
import { isForeign, type Language } from '../text/language.ts';
import { familiesOf, type Family } from './families.ts';
import { asksOf, caveatOf, pageOf, textFor, type SiteRole } from './roles.ts';
import type { SearchableRole } from './search/role.ts';

/**
 * What can be found, as a script: a page that is opened from a disk may run one beside it, but not read a file.
 */
export function searchData(roles: Iterable<SiteRole>, language: Language): string {
  const all = [...roles];
  const families = familiesOf(all, language).flatMap((family) =>
    family.members.map(({ id }): [string, Family] => [id, family]),
  );
  const familyOf = new Map(families);
  const found = all.flatMap((role) => searchable(role, familyOf.get(role.id), language));
  // One role a line, so that a change is a small one for who keeps the site under version control.
  return `globalThis.rolespecRoles = [\n${found.map((role) => `${literal(role)},\n`).join('')}];\n`;
}

/** As lists show it. */
function searchable(role: SiteRole, family: Family | undefined, language: Language): SearchableRole | [] {
  const text = textFor(role, language);
  const page = pageOf(text);
  if (page === undefined) return [];
  const { id, lang, title, summary = '', names } = text;
  const caveat = caveatOf(text);
  // A reader may know the role and its family by what they are called elsewhere.
  const others = role.texts.filter((other) => other !== text);
  const elsewhere = others.flatMap((other) => [other.title, ...other.names.map((name) => name.text)]);
  const families = [text, ...others].flatMap((one) => (one.family === family?.name ? [] : (one.family ?? [])));
  const seen = names.filter(({ kind }) => kind !== 'hidden').map((name) => typeset(name.text, lang));
  const unseen = names.filter(({ kind }) => kind === 'hidden').map((name) => name.text);
  return {
    id,
    page,
    lang: isForeign(lang, language) ? lang : '',
    language: isForeign(lang, language) ? languageName(lang)[language] : '',
    title: typeset(title, lang),
    summary: typeset(summary, lang),
    family: typeset(family?.name ?? '', family?.lang),
    familyLang: isForeign(family?.lang, language) ? family.lang : '',
    status: caveat === undefined ? '' : statusLabels[caveat][language],
    statusKind: caveat ?? '',
    names: seen,
    hidden: [...new Set([...unseen, ...elsewhere, ...families])],
    asks: asksOf(role, text).map((label) => typeset(label, lang)),
  };
}

/** Fit for a script in any place: no text can end it, and none breaks a line. */
function literal(role: SearchableRole): string {
  return JSON.stringify(role).replace(/[<\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
