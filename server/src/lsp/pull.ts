import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { normalUri } from '../files/uri.ts';
import { kindOfName } from '../schema/kinds.ts';
import { isDiagnosticPull, isWorkspacePull } from './params.ts';
import { request, type RequestHandler } from './request.ts';

/** The requests of a client that asks for diagnostics. */
export const pulls: readonly RequestHandler[] = [
  request<DocumentDiagnosticParams, DocumentDiagnosticReport>(
    'textDocument/diagnostic',
    isDiagnosticPull,
    { kind: DocumentDiagnosticReportKind.Full, items: [] },
    async (session, { textDocument, previousResultId }, token) => {
      session.pull.toldAlone(textDocument.uri);
      // Whoever types waits for a completion or a hover: they are asked for behind this, and need no check.
      await session.traffic.passed();
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      const uri = normalUri(textDocument.uri);
      if (kindOfName(uri) === 'config') {
        // Which pictures it names is found out on the way to its report.
        session.reports.outdated();
        await session.logos.settled;
      }
      const report = session.reports.report(uri);
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
