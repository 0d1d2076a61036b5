import type { Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import { isIgnored } from '../files/ignore.ts';
import { configFor, type Config } from '../model/config.ts';
import { Dependents } from '../model/dependents.ts';
import type { RoleDocument } from '../model/document.ts';
import { changedKeys, documentsIn, isBroad, keys } from '../model/dossier.ts';
import { graphs } from '../model/graph-shape.ts';
import { checkAlone, checkTogether, settle, type Alone, type CheckOptions } from '../rules/check.ts';
import { fixedText, type ChooseFix } from '../rules/running/fix-all.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { LocalizedText } from '../text/language.ts';
import type { Context } from './context.ts';
import * as convert from './convert.ts';
import type { Logos } from './logos.ts';
import { Outdated } from './outdated.ts';
import { Positions } from './positions.ts';
import { today } from './today.ts';

/** What there is to say about one file. */
export interface Report {
  /** The same for the same items; never used again for other ones. */
  readonly id: string;
  readonly items: readonly LspDiagnostic[];
}

/** What the session has beside. */
interface Needs extends Context {
  readonly logos: Logos;
  /** What files say of each other is other than before. */
  linksChanged(): void;
}

/** A report, and its items as one text, to see whether others are the same. */
interface Known {
  readonly json: string;
  readonly report: Report;
}

const leftAlone: LocalizedText = {
  en: `the check of role files broke down on this file, so it is left alone; edit it, or restart the server, to try again`,
  fr: `le contrôle des fiches s’est arrêté sur ce fichier, qui n’est donc plus examiné ; le modifier, ou redémarrer le serveur, pour réessayer`,
};

/**
 * The diagnostics of all files, made when asked for and kept as long as nothing that they follow from changes: what one
 * text says by itself as long as the text, what others say about it as long as the answers of the index.
 */
export class Reports {
  readonly #session: Needs;
  readonly #known = new Map<string, Known>();
  #alone = new WeakMap<RoleDocument, Alone>();
  /** Of the open files what their reports tell. */
  readonly #found = new WeakMap<RoleDocument, readonly Diagnostic[]>();
  readonly #dependents = new Dependents();
  /** Whose report, if there is one, is out of date. */
  readonly #outdated = new Outdated();
  /** Whose report was made for another reason than to be told. */
  readonly #untold = new Set<string>();
  #configs: readonly RoleDocument[] = [];
  #today = today();
  #complete = false;
  #count = 0;

  constructor(session: Needs) {
    this.#session = session;
  }

  /** Nothing where no such file is known. */
  report(uri: string): Report | undefined {
    this.#follow();
    this.#untold.delete(uri);
    const known = this.#known.get(uri);
    if (known && !this.#outdated.has(uri)) return known.report;
    this.#outdated.delete(uri);
    const { texts } = this.#session;
    const document = texts.document(uri);
    const refusal = texts.refusal(uri);
    if (!document && !refusal && !texts.isSkipped(uri)) {
      this.#known.delete(uri);
      this.#dependents.set(uri, []);
      return undefined;
    }
    const items = document
      ? this.#items(document)
      : [this.#fileProblem(refusal?.code ?? 'unreadable-file', refusal?.message ?? leftAlone)];
    const json = items.length === 0 ? '' : JSON.stringify(items);
    const report = known?.json === json ? known.report : { id: String((this.#count += 1)), items };
    this.#known.set(uri, { json, report });
    return report;
  }

  /** The files of which there may be news to tell, open ones first; gone ones among them. */
  outdated(): readonly string[] {
    this.#follow();
    const again = this.#outdated.inOrder((uri) => this.#session.texts.isOpen(uri));
    return [...new Set([...this.#untold, ...again])];
  }

  /** Whether the file has to be looked at again, as far as was found out by `outdated`. */
  isOutdated(uri: string): boolean {
    return this.#outdated.has(uri);
  }

  /** Does what needs the whole text of a file that nobody looks at, so that it can be let go of. */
  prepare(document: RoleDocument): void {
    const { working, failures } = this.#session;
    try {
      working.during(document.uri, () => this.#checkAlone(document));
    } catch (error) {
      failures.report(`check ${document.uri}`, error);
    } finally {
      document.rest();
    }
  }

  /** What `prepare` would find out, found out elsewhere on that day. */
  learn(document: RoleDocument, alone: Alone, day: string): void {
    if (day === this.#today) this.#alone.set(document, alone);
  }

  /** Something is other than before that reports follow from, and no text. */
  outdate(uris: Iterable<string>): void {
    for (const uri of uris) this.#outdated.add(uri);
  }

  /** What `check` finds in the document under the settings that hold for it; nothing in a file that they leave out. */
  check(document: RoleDocument): readonly Diagnostic[] {
    const { texts, working } = this.#session;
    const { uri } = document;
    if (texts.isOpen(uri) && texts.document(uri) === document) {
      this.#follow();
      const untold = this.#untold.has(uri) || this.#outdated.has(uri);
      this.report(uri);
      if (untold) this.#untold.add(uri);
      return this.#found.get(document) ?? [];
    }
    const config = configFor(document.uri, texts.configs);
    if (isIgnored(document.uri, config)) return [];
    return working.during(document.uri, () => {
      const alone = this.#checkAlone(document);
      if (texts.isTogether(document.uri)) texts.work.did('together');
      const together = texts.isTogether(document.uri)
        ? checkTogether(document, texts.index, this.#options(config), alone)
        : undefined;
      return settle(document, alone, together, { config, today: this.#today });
    });
  }

  /** The text of the document after the fixes that are chosen, under the settings that hold for it. */
  fixed(document: RoleDocument, choose: ChooseFix): string {
    const { texts, working } = this.#session;
    const config = configFor(document.uri, texts.configs);
    if (isIgnored(document.uri, config)) return document.text;
    const options = { config, today: this.#today };
    return working.during(document.uri, () => fixedText(document, texts.index, options, choose));
  }

  /** Finds out whom the changes of the texts, of the settings and of the day concern. */
  #follow(): void {
    const { texts } = this.#session;
    const changes = texts.takeChanges();
    const day = today();
    if (texts.configs !== this.#configs || texts.isComplete !== this.#complete || day !== this.#today) {
      for (const uri of texts.uris()) this.#outdated.add(uri);
      if (texts.configs !== this.#configs) this.#session.logos.look();
      this.#configs = texts.configs;
      this.#complete = texts.isComplete;
      if (day !== this.#today) this.#alone = new WeakMap();
      this.#today = day;
    }
    const changed = new Set<string>();
    if (changes.length > 0) this.#outdated.begin();
    for (const { uri, before, after } of changes) {
      this.#outdated.add(uri);
      if (this.#complete) for (const key of changedKeys(before, after)) changed.add(key);
    }
    for (const uri of this.#dependents.of([...changed].filter(isBroad))) this.#outdated.addLater(uri);
    const slow = this.#dependents.of(graphs.map(keys.graph).filter((key) => changed.has(key)));
    for (const uri of this.#dependents.of([...changed].filter((key) => !isBroad(key)))) {
      if (slow.has(uri)) this.#outdated.addLater(uri);
      else this.#outdated.add(uri);
    }
    const own = new Set([keys.all, ...changes.map(({ uri }) => keys.document(uri))]);
    if ([...changed].some((key) => !own.has(key))) this.#session.linksChanged();
    // A file that is not about roles, or cannot be read, has no part in the index.
    for (const uri of texts.takeOthers()) this.#outdated.add(uri);
  }

  #items(document: RoleDocument): readonly LspDiagnostic[] {
    const { texts, failures, working } = this.#session;
    try {
      const config = configFor(document.uri, texts.configs);
      this.#found.delete(document);
      if (isIgnored(document.uri, config)) return [];
      const alone = this.#checkAlone(document);
      // Of the heads of files that were read before nobody dies; to say each name would cost more than the check.
      const work = () => (texts.isTogether(document.uri) ? this.#checkTogether(document, config, alone) : undefined);
      const together = texts.isOpen(document.uri) ? working.during(document.uri, work) : work();
      const found = settle(document, alone, together, { config, today: this.#today });
      if (texts.isOpen(document.uri)) this.#found.set(document, found);
      if (found.length === 0) return [];
      const positions = texts.positions(document);
      return found.map((one) => convert.diagnostic(this.#session, one, positions));
    } catch (error) {
      failures.report(`check ${document.uri}`, error);
      return [];
    } finally {
      texts.lookedAt(document);
    }
  }

  #options(config: Config): CheckOptions {
    return { config, today: this.#today, logoProblems: this.#session.logos.problems };
  }

  #checkAlone(document: RoleDocument): Alone {
    const known = this.#alone.get(document);
    if (known) return known;
    this.#session.texts.work.did('alone');
    const alone = checkAlone(document, { today: this.#today });
    this.#alone.set(document, alone);
    return alone;
  }

  #checkTogether(document: RoleDocument, config: Config, alone: Alone): readonly Diagnostic[] {
    const asked = new Set<string>();
    const index = this.#session.texts.index.watched((key) => asked.add(key));
    this.#session.texts.work.did('together');
    const found = checkTogether(document, index, this.#options(config), alone);
    // What is pointed to in another file moves with the text there.
    for (const { location } of found.flatMap(({ related = [] }) => related)) asked.add(keys.document(location.uri));
    this.#dependents.set(document.uri, asked);
    const { texts } = this.#session;
    for (const uri of documentsIn(asked)) {
      const other = texts.document(uri);
      if (other) texts.lookedAt(other);
    }
    return found;
  }

  #fileProblem(code: string, message: LocalizedText): LspDiagnostic {
    const found: Diagnostic = { code, severity: 'error', message, range: { start: 0, end: 0 } };
    return convert.diagnostic(this.#session, found, new Positions(''));
  }
}
