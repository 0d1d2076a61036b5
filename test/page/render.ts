import { parseRole, type RoleDocument } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { renderPage, type PageOptions } from '../../server/src/page/page.tsx';
import { readPage, type ReadPage } from './page-reader.ts';

/** Texts of several files, by their name; the first is the one whose page is meant. */
export type Files = Readonly<Record<string, string>>;

export function documentsOf(files: Files): RoleDocument[] {
  return Object.entries(files).map(([name, text]) => parseRole(`file:///roles/${name}`, text));
}

/** The page of the first file, as bytes. */
export function render(files: Files, options?: PageOptions): string {
  const documents = documentsOf(files);
  return renderPage(documents[0]!, new RoleIndex(documents), options);
}

/** The page of the first file, read. */
export function page(files: Files, options?: PageOptions): ReadPage & { readonly html: string } {
  const html = render(files, options);
  return { ...readPage(html), html };
}

/** The page of one YAML text. */
export function pageOf(text: string, options?: PageOptions): ReadPage & { readonly html: string } {
  return page({ 'role.role.yaml': text }, options);
}
