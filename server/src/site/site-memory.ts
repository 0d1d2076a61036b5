import { Dependents } from '../model/dependents.ts';
import type { RoleDocument } from '../model/document.ts';
import { changedKeys } from '../model/dossier.ts';
import type { RoleText } from './roles.ts';

/** What the files of a site follow from. */
export interface SiteSources {
  /** What holds for every page: which site it is part of, settings, pictures. */
  readonly whole: string;
  /** What role pages are made of, by their names. */
  readonly pages: ReadonlyMap<string, SiteSource>;
}

export interface SiteSource {
  readonly document: RoleDocument;
  /** The same without the ties that are not for everybody. */
  readonly tied: RoleDocument;
  readonly text: RoleText;
}

/** Remembers what each file of a site was made from, so that after a change only those are made again that it concerns. */
export class SiteMemory {
  readonly #askers = new Dependents();
  readonly #asked = new Map<string, Set<string>>();
  /** The files that are as they would be made now. */
  readonly #made = new Set<string>();
  #before: SiteSources | undefined;

  /** A file that is being made asks an index for something (`RoleIndex.watched`). */
  asked(name: string, key: string): void {
    const keys = this.#asked.get(name);
    if (keys) keys.add(key);
    else this.#asked.set(name, new Set([key]));
  }

  /** The file was made, and lies where it belongs. */
  made(name: string): void {
    this.#made.add(name);
    const keys = this.#asked.get(name);
    if (keys) this.#askers.set(name, keys);
    this.#asked.delete(name);
  }

  /** @returns the files that need not be made again, now that the site follows from these sources. */
  follow(sources: SiteSources): ReadonlySet<string> {
    const before = this.#before;
    this.#before = sources;
    if (before?.whole === sources.whole) for (const name of this.#outdated(before, sources)) this.#made.delete(name);
    else this.#made.clear();
    return new Set(this.#made);
  }

  #outdated(before: SiteSources, after: SiteSources): Iterable<string> {
    const outdated = new Set<string>();
    const keys = new Set<string>();
    let sameTexts = true;
    for (const name of new Set([...before.pages.keys(), ...after.pages.keys()])) {
      const [old, fresh] = [before.pages.get(name), after.pages.get(name)];
      if (old?.document === fresh?.document) continue;
      outdated.add(name);
      for (const key of changedKeys(old?.document, fresh?.document)) keys.add(key);
      for (const key of changedKeys(old?.tied, fresh?.tied)) keys.add(key);
      sameTexts &&= JSON.stringify(old?.text) === JSON.stringify(fresh?.text);
    }
    // What is no page of a role tells of the roles together.
    if (!sameTexts) for (const name of this.#made) if (!after.pages.has(name)) outdated.add(name);
    for (const name of this.#askers.of(keys)) outdated.add(name);
    return outdated;
  }
}
