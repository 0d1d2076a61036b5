import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';

/** The file whose page is called `href`, such as `nurse.html` or `nurse.en.html`; nothing where no file has that page. */
export function locate(href: string, index: RoleIndex): RoleDocument | undefined {
  const [, id = '', language] = /^(?:\.\/)?([a-z0-9-]+)(?:\.([A-Za-z0-9-]+))?\.html(?:#.*)?$/.exec(href) ?? [];
  const translation = index.translations(id).find((document) => document.translation?.lang === language);
  return (language === undefined ? undefined : translation) ?? index.role(id);
}
