import type { RoleDocument } from '../../model/document.ts';
import type { Alone } from '../../rules/check.ts';

/** What is wrong with files by themselves, as far as it was found out. */
export class AloneFindings {
  readonly #known = new WeakMap<RoleDocument, Alone | (() => Alone | undefined)>();

  get(document: RoleDocument): Alone | undefined {
    const known = this.#known.get(document);
    return typeof known === 'function' ? known() : known;
  }

  has(document: RoleDocument): boolean {
    return this.#known.has(document);
  }

  /** @param alone or what looks it up when somebody asks; nothing where it turns out not to be known. */
  set(document: RoleDocument, alone: Alone | (() => Alone | undefined)): void {
    this.#known.set(document, alone);
  }
}

/** Said of most files, and kept once. */
export const nothing: Alone = { problems: [], found: [], suppressions: [], concerned: [] };

export function isNothing({ problems, found, suppressions, concerned }: Alone): boolean {
  return problems.length + found.length + suppressions.length + concerned.length === 0;
}
