import type { Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import type { Reporting } from './reporting.ts';
import { Rounds } from './rounds.ts';

/** Sends diagnostics to a client that cannot ask for them: those of every file, whenever they are other than before. */
export class DiagnosticsPush {
  readonly #session: Reporting;
  readonly #rounds: Rounds;
  /** Ids of the reports sent, by URI. */
  readonly #sent = new Map<string, string>();
  #openFilesOnly = false;

  constructor(session: Reporting) {
    this.#session = session;
    this.#rounds = new Rounds({
      uris: () => this.#toVisit(),
      visit: (uri) => this.#send(uri),
      done: () => undefined,
      pageWatch: session.pageWatch,
    });
  }

  changed(): void {
    this.#rounds.request();
  }

  #toVisit(): readonly string[] {
    const { openFilesOnly, reports, texts } = this.#session;
    const outdated = reports.outdated();
    if (openFilesOnly === this.#openFilesOnly) return outdated;
    this.#openFilesOnly = openFilesOnly;
    return [...new Set([...outdated, ...this.#sent.keys(), ...texts.uris()])];
  }

  #send(uri: string): void {
    const { openFilesOnly, reports, texts } = this.#session;
    const report = openFilesOnly && !texts.isOpen(uri) ? undefined : reports.report(uri);
    const before = this.#sent.get(uri);
    if (report?.id === before) return;
    if (!report) {
      this.#sent.delete(uri);
      this.#publish(uri, []);
      return;
    }
    // That there is nothing to say is news about a file that is open, or that something was said about.
    if (before === undefined && report.items.length === 0 && !texts.isOpen(uri)) return;
    this.#sent.set(uri, report.id);
    this.#publish(uri, report.items);
  }

  #publish(uri: string, items: readonly LspDiagnostic[]): void {
    const { connection, texts } = this.#session;
    const version = texts.version(uri);
    void connection.sendDiagnostics({
      uri: texts.clientUri(uri),
      ...(version !== undefined && { version }),
      diagnostics: [...items],
    });
  }
}
