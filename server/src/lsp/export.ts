import type { Exporter } from '../exchange/exporter.ts';
import { oneByOne } from '../exchange/public-roles.ts';
import { configFor } from '../model/config.ts';
import { isAboutRole } from '../schema/kinds.ts';
import { indexToShow } from './index-to-show.ts';
import { renderedPage } from './page.ts';
import { isDocument, isExport } from './params.ts';
import {
  type ExportFormat,
  exportFormatsRequest,
  type ExportParams,
  exportRequest,
  type ExportResult,
  type PageParams,
} from './protocol.ts';
import { request, type RequestHandler } from './request.ts';
import type { Session } from './session.ts';

/** Roles in other formats; only those who want one wait for what makes it. */
export const exporting: readonly RequestHandler[] = [
  request<ExportParams, ExportResult | null>(exportRequest, isExport, null, async (session, params) => {
    const { uri } = params.textDocument;
    const { pageAddress } = await import('./page-beside.ts');
    if (params.format === 'html') {
      const rendered = await renderedPage(session, uri);
      return rendered ? { fileName: pageAddress(rendered.document) ?? 'role.html', text: rendered.html } : null;
    }
    const { allExporters } = await import('../exchange/all.ts');
    const exporter = allExporters.find(({ name }) => name === params.format);
    if (!exporter) return null;
    if (exporter.of === 'roles') return exportMany(session, exporter);
    const document = session.texts.document(uri);
    if (!document || !isAboutRole(document.kind)) return null;
    const { texts, working } = session;
    const config = configFor(document.uri, texts.configs);
    const made = await working.during(document.uri, () =>
      exporter.export(document, indexToShow(texts, document), { config }),
    );
    const fileName = (pageAddress(document) ?? 'role.html').replace(/html$/, exporter.extension);
    return typeof made === 'string' ? { fileName, text: made } : { fileName, text: '', base64: base64(made) };
  }),

  request<PageParams, readonly ExportFormat[]>(exportFormatsRequest, isDocument, [], async ({ client }) => {
    const { allExporters } = await import('../exchange/all.ts');
    return allExporters.map(({ name, summary, extension, of }) => ({
      name,
      label: summary[client.language],
      extension,
      takesMany: of === 'roles',
    }));
  }),
];

/** Of all roles that the settings do not leave out. */
function exportMany({ texts, client }: Session, exporter: Extract<Exporter, { of: 'roles' }>): ExportResult {
  const index = indexToShow(texts);
  const text = exporter.export(
    oneByOne(index.documents, (uri) => texts.isOpen(uri)),
    index,
    { language: client.language },
  );
  return { fileName: `${names[exporter.name] ?? exporter.name}.${exporter.extension}`, text };
}

/** Written by hand, as the server runs in browsers as well. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** How files are called whose format is no name for what is in them. */
const names: Readonly<Record<string, string>> = {
  csv: 'roles',
  'graph-json': 'roles',
  'skills-matrix': 'skills',
  'skills-matrix-html': 'skills',
};
