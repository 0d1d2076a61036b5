import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { LocalizedText } from '../text/language.ts';
import type { ClientTraits } from './client-traits.ts';

const title: LocalizedText = { en: 'Reading role files', fr: 'Lecture des fiches' };

/** Tells the user how far the reading of a large folder is; of a small one it says nothing. */
export class ScanProgress {
  readonly #connection: Connection;
  readonly #client: ClientTraits;
  #reporter: Promise<WorkDoneProgressServerReporter> | undefined;

  constructor(connection: Connection, client: ClientTraits) {
    this.#connection = connection;
    this.#client = client;
  }

  /** @param waiting how many files are still to be read. */
  report(read: number, waiting: number): void {
    const percent = Math.floor((100 * read) / (read + waiting));
    if (!this.#client.workDoneProgress || (!this.#reporter && waiting < worthIt)) return;
    this.#reporter ??= this.#begin(percent);
    void this.#reporter.then((reporter) => reporter.report(percent, `${read} / ${read + waiting}`)).catch(ignore);
  }

  end(): void {
    void this.#reporter?.then((reporter) => reporter.done()).catch(ignore);
    this.#reporter = undefined;
  }

  async #begin(percent: number): Promise<WorkDoneProgressServerReporter> {
    const reporter = await this.#connection.window.createWorkDoneProgress();
    reporter.begin(title[this.#client.language], percent);
    return reporter;
  }
}

/** Files that are read before anybody could look. */
const worthIt = 300;

/** A client that shows no progress does not need it. */
function ignore(): undefined {
  return undefined;
}
