import type { Connection } from 'vscode-languageserver';
import type { Language, LocalizedText } from '../text/language.ts';

const notice: LocalizedText = {
  en: 'Role Specs met an error of its own and could not answer; its log tells more',
  fr: 'Role Specs a rencontré une erreur interne et n’a pas pu répondre ; son journal en dit plus',
};

/** Tells of our own mistakes: each in the log, the user only of one that comes back. */
export class Failures {
  readonly #connection: Connection;
  readonly #language: Language;
  readonly #last = new Map<string, number>();
  readonly #noticed = new Set<string>();

  constructor(connection: Connection, language: Language) {
    this.#connection = connection;
    this.#language = language;
  }

  /** @param at what we were doing, such as a method and a URI; never the text of a document. */
  report(at: string, error: unknown): void {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    this.#connection.console.error(`${at}: ${stack ?? message}`);
    const kind = `${at.split(' ')[0]} ${message}`;
    const now = Date.now();
    const before = this.#last.get(kind);
    this.#last.set(kind, now);
    if (before === undefined || now - before > 60_000 || this.#noticed.has(kind)) return;
    this.#noticed.add(kind);
    this.#connection.window.showErrorMessage(notice[this.#language]);
  }
}
