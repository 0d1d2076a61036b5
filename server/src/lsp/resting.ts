import type { RoleDocument } from '../model/document.ts';

/** How many documents are kept as they are. */
const kept = 8;

/**
 * Lets documents rest, but for the last few that were looked at: while somebody types, it is the same ones at each key,
 * the role, its translations and what stands beside it on the screen.
 */
export class Resting {
  readonly #awake = new Set<RoleDocument>();

  lookedAt(document: RoleDocument): void {
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
