import { Soon } from './soon.ts';

/**
 * Tells the client which document the server works on, so that it knows which one to leave alone if the server dies.
 *
 * Told before the work begins: over IPC the message has left this process by then, and survives it. That the work is
 * over is told when nothing more waits, so that a burst of work on one document costs two messages.
 */
export class Working {
  readonly #tell: (uri: string | undefined) => void;
  readonly #soon = new Soon(() => this.#announce(undefined));
  #told: string | undefined;

  constructor(tell: (uri: string | undefined) => void) {
    this.#tell = tell;
  }

  during<T>(uri: string, work: () => T): T {
    this.#announce(uri);
    try {
      return work();
    } finally {
      this.#soon.request();
    }
  }

  #announce(uri: string | undefined): void {
    if (this.#told === uri) return;
    this.#told = uri;
    this.#tell(uri);
  }
}
