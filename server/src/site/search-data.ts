import type { Language } from '../text/language.ts';
import type { SearchableRole } from './search/role.ts';
import { pageOf, textFor, type SiteRole } from './roles.ts';

/**
 * What can be found, as a script: a page that is opened from a disk may run one beside it, but not read a file.
 */
export function searchData(roles: Iterable<SiteRole>, language: Language): string {
  const all = [...roles].flatMap((role) => searchable(role, language));
  // One role a line, so that a change is a small one for who keeps the site under version control.
  return `globalThis.rolespecRoles = [\n${all.map((role) => `${literal(role)},\n`).join('')}];\n`;
}

function searchable(role: SiteRole, language: Language): SearchableRole | [] {
  const text = textFor(role, language);
  const page = pageOf(text);
  if (page === undefined) return [];
  const { id, lang = '', title, summary = '', family = '' } = text;
  // A reader may know the role by what it is called in another language.
  const elsewhere = role.texts.filter((other) => other !== text).map((other) => other.title);
  const seen = text.names.filter(({ kind }) => kind !== 'hidden').map((name) => name.text);
  const unseen = text.names.filter(({ kind }) => kind === 'hidden').map((name) => name.text);
  return { id, page, lang, title, summary, family, names: seen, hidden: [...unseen, ...elsewhere] };
}

/** Fit for a script in any place: no text can end it, and none breaks a line. */
function literal(role: SearchableRole): string {
  return JSON.stringify(role).replace(/[<\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
