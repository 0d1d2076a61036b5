import { normalUri } from '../files/uri.ts';
import { logoAddress, logoProblems } from '../files/logo.ts';
import type { LocalizedText } from '../text/language.ts';
import type { Context } from './context.ts';

/** What is wrong with the logos that settings name, as of when the settings or the pictures last changed. */
export class Logos {
  readonly #context: Context;
  readonly #tell: (settings: ReadonlySet<string>) => void;
  #problems: ReadonlyMap<string, LocalizedText> = new Map();
  #looks = 0;
  #looking = Promise.resolve();

  /** @param tell hears of the settings with whose logos something else is wrong than before. */
  constructor(context: Context, tell: (settings: ReadonlySet<string>) => void) {
    this.#context = context;
    this.#tell = tell;
  }

  /** By the URI of the settings. */
  get problems(): ReadonlyMap<string, LocalizedText> {
    return this.#problems;
  }

  /** Resolves once the pictures are read that were to be read until now. */
  get settled(): Promise<void> {
    return this.#looking;
  }

  /** Some files are other than before. */
  changed(uris: readonly string[]): void {
    const all = new Set(uris.map(normalUri));
    if (this.#context.texts.configs.some((settings) => all.has(logoAddress(settings) ?? ''))) this.look();
  }

  /** Reads the pictures again; where something else is wrong with them than before, that is told. */
  look(): void {
    this.#looks += 1;
    const look = this.#looks;
    const { texts, files, failures } = this.#context;
    this.#looking = logoProblems(texts.configs, files)
      .then((problems) => {
        if (look === this.#looks) this.#take(problems);
      })
      .catch((error: unknown) => failures.report('logo', error));
  }

  #take(problems: ReadonlyMap<string, LocalizedText>): void {
    const before = this.#problems;
    this.#problems = problems;
    const others = [...before.keys(), ...problems.keys()].filter(
      (uri) => before.get(uri)?.en !== problems.get(uri)?.en,
    );
    if (others.length > 0) this.#tell(new Set(others));
  }
}
