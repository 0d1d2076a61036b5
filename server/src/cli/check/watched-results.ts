import { Dependents } from '../../model/dependents.ts';
import type { RoleDocument } from '../../model/document.ts';
import { changedKeys } from '../../model/dossier.ts';
import type { RoleIndex } from '../../model/role-index.ts';
import type { FileResult } from '../reporters/reporter.ts';
import type { CheckInput } from './check-input.ts';
import { resultsOf } from './findings.ts';

export interface WatchedRound {
  readonly all: readonly FileResult[];
  readonly fresh: readonly FileResult[];
}

/** What is found in files that are read again and again; only what a change concerns is looked at again. */
export class WatchedResults {
  readonly #dependents = new Dependents();
  readonly #known = new Map<string, FileResult>();
  #asked = '';
  #settings: readonly (RoleDocument | undefined)[] = [];

  /** @returns what is found in all of them, and the files among them that were looked at; nothing where all is as it was. */
  look(found: CheckInput, today: string): WatchedRound | undefined {
    const { workspace, asked, unreadable, host } = found;
    this.#forgetWhatChanged(found);
    const { index } = workspace;
    // One that could not be read may be read by now, or be refused for another reason.
    const isKnown = (uri: string): boolean =>
      this.#known.has(uri) &&
      (workspace.get(uri) !== undefined ||
        this.#known.get(uri)?.diagnostics[0]?.message.en === unreadable.get(uri)?.message.en);
    const uris = asked.filter((uri) => !isKnown(uri));
    const keys = new Map(uris.map((uri) => [uri, new Set<string>()]));
    const watched = (uri: string): RoleIndex => index.watched((key) => keys.get(uri)?.add(key));
    for (const result of resultsOf({ ...found, asked: uris }, today, host, watched)) {
      this.#known.set(result.uri, result);
      this.#dependents.set(result.uri, keys.get(result.uri) ?? []);
    }
    const of = (some: readonly string[]): readonly FileResult[] => some.flatMap((uri) => this.#known.get(uri) ?? []);
    const isSame = uris.length === 0 && asked.join('\n') === this.#asked;
    this.#asked = asked.join('\n');
    return isSame ? undefined : { all: of(asked), fresh: of(uris) };
  }

  #forgetWhatChanged({ workspace, settings }: CheckInput): void {
    const changes = workspace.takeChanges();
    // Settings hold for any number of files.
    const configs = [...workspace.index.configs, settings.named?.document];
    const isSame =
      configs.length === this.#settings.length && configs.every((one, n) => isSameText(one, this.#settings[n]));
    if (!isSame) this.#known.clear();
    this.#settings = configs;
    const keys = changes.flatMap(({ before, after }) => [...changedKeys(before, after)]);
    for (const uri of [...changes.map((change) => change.uri), ...this.#dependents.of(keys)]) this.#known.delete(uri);
  }
}

function isSameText(one: RoleDocument | undefined, other: RoleDocument | undefined): boolean {
  return one?.uri === other?.uri && one?.text === other?.text;
}
