/**
 * The replies that are made and have not left yet. The connection turns them into text and sends them in later turns, and
 * large ones piece by piece, as fast as the client takes them.
 */
export class Replies {
  readonly #unsent = new Map<string, number>();
  #left: Promise<void> | undefined;
  #end: () => void = () => undefined;

  /** The connection has the reply to a request of this method. */
  made(method: string): void {
    this.#unsent.set(method, (this.#unsent.get(method) ?? 0) + 1);
  }

  /** A request of this method has been dealt with: what was to be told has left, or nobody is there to take it. */
  sent(method: string): void {
    const others = (this.#unsent.get(method) ?? 0) - 1;
    if (others > 0) this.#unsent.set(method, others);
    else this.#unsent.delete(method);
    if (this.#unsent.size === 0) this.#end();
  }

  /** When all have left; absent where none is on its way. */
  get left(): Promise<void> | undefined {
    if (this.#unsent.size === 0) return undefined;
    this.#left ??= new Promise((resolve) => {
      this.#end = () => {
        this.#left = undefined;
        resolve();
      };
    });
    return this.#left;
  }
}
