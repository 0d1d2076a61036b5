import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { normalUri } from '../files/uri.ts';
import { Rounds } from './rounds.ts';
import type { Session } from './session.ts';

interface Held {
  /** Result ids by URI, and the URIs as the client spells them. */
  readonly known: ReadonlyMap<string, { readonly id: string; readonly uri: string }>;
  readonly answer: (report: WorkspaceDiagnosticReport) => void;
}

/**
 * Answers `workspace/diagnostic`: an answer tells only what the client does not know yet, and waits until there is
 * something to tell, as the protocol allows. So a client that asks again and again costs nothing while nothing changes.
 */
export class WorkspacePull {
  readonly #session: Session;
  readonly #rounds: Rounds;
  #held: Held | undefined;

  constructor(session: Session) {
    this.#session = session;
    this.#rounds = new Rounds({
      uris: () => (this.#held ? session.texts.uris() : []),
      visit: (uri) => void session.reports.report(uri),
      done: () => this.#tell(),
    });
  }

  ask({ previousResultIds }: WorkspaceDiagnosticParams, token: CancellationToken): Promise<WorkspaceDiagnosticReport> {
    this.release();
    return new Promise((answer, reject) => {
      const known = new Map(previousResultIds.map(({ uri, value: id }) => [normalUri(uri), { id, uri }]));
      const held = { known, answer };
      this.#held = held;
      token.onCancellationRequested(() => {
        if (this.#held !== held) return;
        this.#held = undefined;
        reject(new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled'));
      });
      this.#rounds.request();
    });
  }

  /** Something is new, or may be. */
  changed(): void {
    if (this.#held) this.#rounds.request();
  }

  /** Answers what waits, with nothing. */
  release(): void {
    this.#held?.answer({ items: [] });
    this.#held = undefined;
  }

  #tell(): void {
    const held = this.#held;
    if (!held) return;
    const items = [...this.#news(held)];
    if (items.length === 0) return;
    this.#held = undefined;
    held.answer({ items });
  }

  *#news({ known }: Held): Generator<WorkspaceDocumentDiagnosticReport> {
    const { reports, texts } = this.#session;
    const kind = DocumentDiagnosticReportKind.Full;
    const gone = new Map(known);
    for (const uri of texts.uris()) {
      const report = reports.report(uri);
      if (!report) continue;
      gone.delete(uri);
      const before = known.get(uri);
      if (before?.id === report.id || (!before && report.items.length === 0)) continue;
      const version = texts.version(uri) ?? null;
      yield { kind, uri: texts.clientUri(uri), version, resultId: report.id, items: [...report.items] };
    }
    for (const { uri } of gone.values()) yield { kind, uri, version: null, items: [] };
  }
}
