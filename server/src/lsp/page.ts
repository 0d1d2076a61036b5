import { missingSections } from '../features/refactorings/add-section.ts';
import { readLogo } from '../files/logo.ts';
import { normalUri } from '../files/uri.ts';
import { configFor } from '../model/config.ts';
import type { RoleDocument } from '../model/document.ts';
import { isAboutRole } from '../schema/kinds.ts';
import { indexToShow } from './index-to-show.ts';
import { isAddSection, isDocument, isLocate } from './params.ts';
import { locate } from './locate.ts';
import {
  type AddSectionParams,
  addSectionRequest,
  type AddSectionResult,
  type LocateParams,
  locateRequest,
  type LocateResult,
  type PageDetails,
  pageDetailsRequest,
  type PageParams,
  pageRequest,
  type PageResult,
} from './protocol.ts';
import { documentRequest, request, type RequestHandler } from './request.ts';
import type { Session } from './session.ts';

/** The requests of the preview. */
export const pages: readonly RequestHandler[] = [
  request<PageParams, PageResult | null>(pageRequest, isDocument, null, async (session, { textDocument: { uri } }) => {
    session.pageWatch.expected();
    const page = await renderedPage(session, uri);
    if (!page) {
      session.pageWatch.answered();
      return null;
    }
    const { document, html } = page;
    session.shownPages.set(document, html);
    return { html, syntaxProblems: document.tree.problems.filter(({ code }) => code === 'syntax-error').length };
  }),

  request<PageParams, PageDetails | null>(pageDetailsRequest, isDocument, null, (session, { textDocument: { uri } }) =>
    pageDetails(session, uri).finally(() => session.pageWatch.answered()),
  ),

  documentRequest<LocateParams, LocateResult | null>(
    locateRequest,
    isLocate,
    null,
    ({ texts }, _document, { href }) => {
      const found = locate(href, texts.index);
      return found ? { uri: texts.clientUri(found.uri) } : null;
    },
  ),

  documentRequest<AddSectionParams, AddSectionResult | null>(
    addSectionRequest,
    isAddSection,
    null,
    ({ texts }, document, { section }) => {
      const edit = missingSections(document)
        .find(({ name }) => name === section)
        ?.edit();
      return edit ? { range: texts.positions(document).range(edit.range), snippet: edit.newText } : null;
    },
  ),
];

async function pageDetails(session: Session, uri: string): Promise<PageDetails | null> {
  const { besidePage } = await import('./page-beside.ts');
  const { texts, shownPages, working } = session;
  const shown = texts.document(uri);
  const html = shown && shownPages.get(shown);
  const page = shown && html !== undefined ? { document: shown, html } : await renderedPage(session, uri);
  return page
    ? { uri, ...working.during(page.document.uri, () => besidePage(session, page.document, page.html)) }
    : null;
}

/** The page of a role or of a translation; nothing where there is none. */
export async function renderedPage(
  { texts, working, files }: Session,
  uri: string,
): Promise<{ readonly document: RoleDocument; readonly html: string } | undefined> {
  // Only those who look at pages wait for what makes them.
  const { renderPage } = await import('../page/page.tsx');
  const logo = await readLogo(configFor(normalUri(uri), texts.configs), files);
  const document = texts.document(uri);
  if (!document || !isAboutRole(document.kind)) return undefined;
  const config = configFor(document.uri, texts.configs);
  const options = { config, ...(logo && 'address' in logo && { logo }) };
  return {
    document,
    html: working.during(document.uri, () => renderPage(document, indexToShow(texts, document), options)),
  };
}
