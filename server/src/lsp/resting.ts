import type { RoleDocument } from '../model/document.ts';

/** How many documents are kept as they are. */
const kept = 4;

/**
 * Lets documents that nobody has open rest, but for the last few that were read: while somebody types, it is the same ones
 * that are read at each key, a translation most of all.
 */
export class Resting {
  readonly #awake = new Set<RoleDocument>();

  rest(document: RoleDocument): void {
    if (!document.isRead) return;
    this.#awake.delete(document);
    this.#awake.add(document);
    for (const oldest of this.#awake) {
      if (this.#awake.size <= kept) break;
      this.#awake.delete(oldest);
      oldest.rest();
    }
  }
}
