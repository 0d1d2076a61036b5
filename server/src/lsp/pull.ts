import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { normalUri } from '../files/uri.ts';
import { isDiagnosticPull, isWorkspacePull } from './params.ts';
import { request, type RequestHandler } from './request.ts';

/** The requests of a client that asks for diagnostics. */
export const pulls: readonly RequestHandler[] = [
  request<DocumentDiagnosticParams, DocumentDiagnosticReport>(
    'textDocument/diagnostic',
    isDiagnosticPull,
    { kind: DocumentDiagnosticReportKind.Full, items: [] },
    (session, { textDocument, previousResultId }) => {
      session.pull.toldAlone(textDocument.uri);
      const report = session.reports.report(normalUri(textDocument.uri));
      if (!report) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const { id: resultId, items } = report;
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
    },
  ),

  request<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>(
    'workspace/diagnostic',
    isWorkspacePull,
    { items: [] },
    (session, params, token) => session.pull.ask(params, token),
  ),
];
