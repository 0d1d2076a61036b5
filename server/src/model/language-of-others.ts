import { pickLanguage, type Language } from '../text/language.ts';
import type { RoleDocument } from './document.ts';
import type { RoleIndex } from './role-index.ts';

/** The language of most other roles; nothing where there are none, or as many of one as of the other. */
export function languageOfOthers({ uri }: RoleDocument, { documents }: RoleIndex): Language | undefined {
  const others = documents.filter((one) => one.kind === 'role' && one.uri !== uri && one.head.lang !== undefined);
  const french = others.filter(({ head }) => pickLanguage(head.lang) === 'fr').length;
  if (2 * french === others.length) return undefined;
  return 2 * french > others.length ? 'fr' : 'en';
}
