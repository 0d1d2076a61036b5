import type { Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import { Rounds } from './rounds.ts';
import type { Session } from './session.ts';

/** Sends diagnostics to a client that cannot ask for them: those of every file, whenever they are other than before. */
export class DiagnosticsPush {
  readonly #session: Session;
  readonly #rounds: Rounds;
  /** Ids of the reports sent, by URI. */
  readonly #sent = new Map<string, string>();

  constructor(session: Session) {
    this.#session = session;
    this.#rounds = new Rounds({
      uris: () => session.texts.uris(),
      visit: (uri) => this.#send(uri),
      done: () => this.#clearGone(),
    });
  }

  changed(): void {
    this.#rounds.request();
  }

  #send(uri: string): void {
    const { reports, texts } = this.#session;
    const report = reports.report(uri);
    const before = this.#sent.get(uri);
    if (!report || report.id === before) return;
    // That there is nothing to say is news about a file that is open, or that something was said about.
    if (before === undefined && report.items.length === 0 && !texts.isOpen(uri)) return;
    this.#sent.set(uri, report.id);
    this.#publish(uri, report.items);
  }

  #clearGone(): void {
    const known = new Set(this.#session.texts.uris());
    for (const uri of [...this.#sent.keys()]) {
      if (known.has(uri)) continue;
      this.#sent.delete(uri);
      this.#publish(uri, []);
    }
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
