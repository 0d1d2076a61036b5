/** What of a stream it needs. */
type Stream = Pick<NodeJS.WritableStream, 'on' | 'write'>;

/** Where a process writes to, which may be full, or read by nobody any more. */
export class Output {
  readonly #stream: Stream;
  #failure: NodeJS.ErrnoException | undefined;

  constructor(stream: Stream) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#failure ??= error;
    });
  }

  print(text: string): void {
    if (!this.#failure) this.#stream.write(text);
  }

  /**
   * Waits until all is written, which a slow reader may take its time for.
   *
   * @returns why some of it was not. That a reader has seen enough (`| head`) is no fault, and not among these.
   */
  async finished(): Promise<NodeJS.ErrnoException | undefined> {
    if (!this.#failure) await new Promise<void>((resolve) => this.#stream.write('', () => resolve()));
    return this.#failure?.code === 'EPIPE' ? undefined : this.#failure;
  }
}
