/** Milliseconds after which nothing is put off any longer: the page cannot be seen, or the client asks for no more. */
const patience = 100;

/**
 * Whether somebody waits for a page: from a key until the page that follows from it is shown, which the client tells by
 * asking what goes with it. Until then all that can wait is put off, as the editor, the server and the page share one
 * machine: a check takes longer than the page itself, and would be in the way of its drawing.
 */
export class PageWatch {
  /** The client asks what goes with its pages. */
  #isWatched = false;
  #waiting: Promise<void> | undefined;
  #end: () => void = () => undefined;

  /** A page is to come: it is asked for, or a text is other than before, and whoever sees its page will ask. */
  expected(): void {
    if (this.#isWatched) this.#begin();
  }

  /** The page is shown, or there is none. */
  answered(): void {
    this.#isWatched = true;
    this.#end();
  }

  /** When nobody waits; absent where nobody does. */
  get waiting(): Promise<void> | undefined {
    return this.#waiting;
  }

  #begin(): void {
    this.#waiting ??= new Promise((resolve) => {
      const late = setTimeout(() => {
        this.#isWatched = false;
        this.#end();
      }, patience);
      this.#end = () => {
        clearTimeout(late);
        this.#waiting = undefined;
        resolve();
      };
    });
  }
}
