import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  WorkspaceDiagnosticRequest,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { normalUri } from '../files/uri.ts';
import type { Reporting } from './reporting.ts';
import { Rounds } from './rounds.ts';

/** A question that waits for news. */
interface Held {
  /** What the client knows, by URI: the ids of the reports, and the URIs as it spells them. */
  readonly known: Map<string, { readonly id: string; readonly uri: string }>;
  /** Files to compare with what the client knows. */
  readonly suspects: Set<string>;
  /** It takes its answer in parts, and is not asked again. */
  readonly lasts: boolean;
  readonly tell: (items: readonly WorkspaceDocumentDiagnosticReport[]) => void;
  readonly end: () => void;
}

/**
 * Answers `workspace/diagnostic`: tells only what the client does not know yet, and waits until there is something to
 * tell, as the protocol allows. Where the client takes an answer in parts, one question lasts for good, and each piece of
 * news is told at once; else it ends the answer, and the client asks again.
 */
export class WorkspacePull {
  readonly #session: Reporting;
  readonly #rounds: Rounds;
  #held: Held | undefined;
  /** Files that the client asked about one by one: it may show of them what no answer here has told. */
  readonly #askedAlone = new Set<string>();
  #openFilesOnly = false;

  constructor(session: Reporting) {
    this.#session = session;
    this.#rounds = new Rounds({
      uris: () => this.#toVisit(),
      visit: (uri) => {
        session.reports.report(uri);
        this.#held?.suspects.add(uri);
      },
      done: () => this.#tellNews(),
      pageWatch: session.pageWatch,
    });
  }

  ask(params: WorkspaceDiagnosticParams, token: CancellationToken): Promise<WorkspaceDiagnosticReport> {
    const { previousResultIds, partialResultToken: part } = params;
    this.release();
    return new Promise((answer, reject) => {
      const known = new Map(previousResultIds.map(({ uri, value: id }) => [normalUri(uri), { id, uri }]));
      const end = (items: readonly WorkspaceDocumentDiagnosticReport[]): void => {
        this.#held = undefined;
        answer({ items: [...items] });
      };
      const tellPart = (items: readonly WorkspaceDocumentDiagnosticReport[]): void => {
        if (part === undefined) return;
        const { connection } = this.#session;
        // Sending fails when the client is gone, and then so are we.
        connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, part, { items: [...items] }).catch(() => {});
      };
      const held: Held = {
        known,
        suspects: new Set([...this.#session.reported(), ...known.keys()]),
        lasts: part !== undefined,
        tell: part === undefined ? end : tellPart,
        end: () => end([]),
      };
      this.#held = held;
      token.onCancellationRequested(() => {
        if (this.#held !== held) return;
        this.#held = undefined;
        reject(new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled'));
      });
      this.#rounds.request();
    });
  }

  /**
   * The client was told of this file by itself, or closes it. It may have dropped that, if the file is no longer in sight,
   * and what it was told here before, if the file still was: it hears all of it again.
   */
  toldAlone(clientUri: string): void {
    const uri = normalUri(clientUri);
    this.#askedAlone.add(uri);
    // A client that asks again and again says what it knows.
    if (!this.#held?.lasts) return;
    this.#held.known.set(uri, { id: '', uri: clientUri });
    this.#held.suspects.add(uri);
    this.#rounds.request();
  }

  /** Something is new, or may be. */
  changed(): void {
    if (this.#held) this.#rounds.request();
  }

  /** Ends the answer that waits. */
  release(): void {
    this.#held?.end();
  }

  #toVisit(): readonly string[] {
    const { openFilesOnly, reports, texts } = this.#session;
    if (!this.#held) return [];
    const outdated = reports.outdated();
    if (openFilesOnly !== this.#openFilesOnly) {
      this.#openFilesOnly = openFilesOnly;
      for (const uri of [...texts.uris(), ...this.#held.known.keys()]) this.#held.suspects.add(uri);
    }
    return outdated;
  }

  #tellNews(): void {
    const held = this.#held;
    if (!held) return;
    const items = [...this.#news(held)];
    if (items.length > 0) held.tell(items);
  }

  /** Compares the suspects that are up to date with what the client knows, which from then on is the same. */
  *#news({ known, suspects, lasts }: Held): Generator<WorkspaceDocumentDiagnosticReport> {
    const { reports, texts, openFilesOnly } = this.#session;
    const kind = DocumentDiagnosticReportKind.Full;
    for (const uri of suspects) {
      if (reports.isOutdated(uri)) continue;
      suspects.delete(uri);
      const report = openFilesOnly && !texts.isOpen(uri) ? undefined : reports.report(uri);
      const before = known.get(uri);
      if (!report) {
        if (before) yield { kind, uri: before.uri, version: null, items: [] };
        known.delete(uri);
        continue;
      }
      const isShown = this.#askedAlone.has(uri) && (lasts || !texts.isOpen(uri));
      if (before ? before.id === report.id : report.items.length === 0 && !isShown) continue;
      const clientUri = texts.clientUri(uri);
      known.set(uri, { id: report.id, uri: clientUri });
      const version = texts.version(uri) ?? null;
      yield { kind, uri: clientUri, version, resultId: report.id, items: [...report.items] };
    }
  }
}
