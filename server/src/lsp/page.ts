import { readLogo } from '../files/logo.ts';
import { normalUri } from '../files/uri.ts';
import { configFor } from '../model/config.ts';
import { isDocument, isLocate } from './params.ts';
import { locate } from './locate.ts';
import {
  type LocateParams,
  locateRequest,
  type LocateResult,
  type PageParams,
  pageRequest,
  type PageResult,
} from './protocol.ts';
import { documentRequest, request, type RequestHandler } from './request.ts';

/** The requests of the preview. */
export const pages: readonly RequestHandler[] = [
  request<PageParams, PageResult | null>(
    pageRequest,
    isDocument,
    null,
    async ({ texts, working, files }, { textDocument }) => {
      // Only those who look at pages wait for what makes them.
      const { renderPage } = await import('../page/page.tsx');
      const logo = await readLogo(configFor(normalUri(textDocument.uri), texts.configs), files);
      const document = texts.document(textDocument.uri);
      if (!document || document.kind === 'config') return null;
      const config = configFor(document.uri, texts.configs);
      const options = { config, ...(logo && 'address' in logo && { logo }) };
      return {
        uri: textDocument.uri,
        html: working.during(document.uri, () => renderPage(document, texts.index, options)),
        syntaxProblems: document.tree.problems.filter(({ code }) => code === 'syntax-error').length,
      };
    },
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
];
