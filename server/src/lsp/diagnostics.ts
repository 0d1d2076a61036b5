import type { Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import { isIgnored } from '../files/ignore.ts';
import { configFor } from '../model/config.ts';
import type { RoleDocument } from '../model/document.ts';
import { allRules } from '../rules/all.ts';
import { check } from '../rules/check.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { LocalizedText } from '../text/language.ts';
import * as convert from './convert.ts';
import { Positions } from './positions.ts';
import type { Session } from './session.ts';

/** What there is to say about one file. */
export interface Report {
  /** The same for the same items; never used again for other ones. */
  readonly id: string;
  readonly items: readonly LspDiagnostic[];
}

interface Known {
  /** What the report follows from; while it stays the same, so does the report. */
  readonly sources: readonly unknown[];
  readonly json: string;
  readonly report: Report;
}

const leftAlone: LocalizedText = {
  en: `the check of role files broke down on this file, so it is left alone; edit it, or restart the server, to try again`,
  fr: `le contrôle des fiches s’est arrêté sur ce fichier, qui n’est donc plus examiné ; le modifier, ou redémarrer le serveur, pour réessayer`,
};

/** Whether a change of one file can change what is said about another. */
const crossesFiles = allRules.some(({ scope }) => scope === 'workspace');

/** The diagnostics of all files, made when asked for and kept as long as nothing that they follow from changes. */
export class Reports {
  readonly #session: Session;
  readonly #known = new Map<string, Known>();
  #count = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Nothing where no such file is known. */
  report(uri: string): Report | undefined {
    const { texts } = this.#session;
    const document = texts.document(uri);
    const refusal = texts.refusal(uri);
    const skipped = texts.isSkipped(uri);
    if (!document && !refusal && !skipped) {
      this.#known.delete(uri);
      return undefined;
    }
    const sources = [document, refusal, skipped, texts.configs, today(), crossesFiles && texts.index];
    const known = this.#known.get(uri);
    if (known && sources.every((source, position) => source === known.sources[position])) return known.report;

    const items = document
      ? this.#items(document)
      : [this.#fileProblem(refusal?.code ?? 'unreadable-file', refusal?.message ?? leftAlone)];
    const json = JSON.stringify(items);
    const report = known?.json === json ? known.report : { id: String((this.#count += 1)), items };
    this.#known.set(uri, { sources, json, report });
    return report;
  }

  /** What `check` finds in the document under the settings that hold for it; nothing in a file that they leave out. */
  check(document: RoleDocument): readonly Diagnostic[] {
    const { texts, working } = this.#session;
    const config = configFor(document.uri, texts.configs);
    if (isIgnored(document.uri, config)) return [];
    return working.during(document.uri, () => check(document, texts.index, { config, today: today() }));
  }

  #items(document: RoleDocument): readonly LspDiagnostic[] {
    try {
      const positions = this.#session.texts.positions(document);
      return this.check(document).map((found) => convert.diagnostic(this.#session, found, positions));
    } catch (error) {
      this.#session.failures.report(`check ${document.uri}`, error);
      return [];
    }
  }

  #fileProblem(code: string, message: LocalizedText): LspDiagnostic {
    const found: Diagnostic = { code, severity: 'error', message, range: { start: 0, end: 0 } };
    return convert.diagnostic(this.#session, found, new Positions(''));
  }
}

/** The day where the user is, as `2027-03-31`. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
