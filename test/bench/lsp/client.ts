import { setTimeout as delay } from 'node:timers/promises';
import { type Running, startGroup } from '../../host/processes.ts';
import { frame, unframe } from './framing.ts';

export interface ClientOptions {
  readonly command: string;
  readonly args: readonly string[];
  /** What errors call the server. */
  readonly name: string;
  /** The answer to `workspace/configuration`, by section. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface Answer<T> {
  readonly result: T;
  /** When the last byte of it was here, as `performance.now()` tells. */
  readonly at: number;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

interface Waiting {
  readonly resolve: (answer: Answer<unknown>) => void;
  readonly reject: (error: Error) => void;
}

/** Milliseconds; longer than anything measured takes, so what is not here then does not come. */
const patience = 30_000;

/** Milliseconds. */
const patienceAtEnd = 2000;

/** Our end of a language server over stdio: as little as possible between the pipe and the clock. */
export class LanguageClient {
  readonly #options: ClientOptions;
  readonly #running: Running;
  readonly #waiting = new Map<number, Waiting>();
  readonly #rejects = new Set<(error: Error) => void>();
  readonly #listeners = new Set<(method: string, params: unknown, at: number) => void>();
  readonly #errors: Buffer[] = [];
  #count = 0;
  #failure: Error | undefined;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#running = startGroup(options.command, options.args, { stdio: 'pipe' });
    const { child, ended } = this.#running;
    child.stdout?.on(
      'data',
      unframe((message, at) => this.#take(message as Message, at)),
    );
    child.stderr?.on('data', (part: Buffer) => this.#errors.push(part));
    // It says itself why it broke, below.
    child.stdin?.on('error', () => {});
    const gone = (why: unknown) => {
      const said = Buffer.concat(this.#errors).toString('utf8').slice(-2000);
      this.#failure = new Error(`${options.name} ended (${String(why)}) ${said}`);
      for (const reject of this.#rejects) reject(this.#failure);
      for (const { reject } of this.#waiting.values()) reject(this.#failure);
    };
    ended.then(gone, gone);
  }

  get pid(): number {
    return this.#running.child.pid ?? 0;
  }

  /** @throws (rejects with) an Error when the answer is one, does not come in time, or the server ends. */
  request<T>(method: string, params: unknown, limit = patience): Promise<Answer<T>> {
    return this.within(method, (resolve, reject) => this.#ask(method, params, resolve, reject), limit);
  }

  /** For a request that a server may hold back for as long as it likes. */
  requestWithoutLimit<T>(method: string, params: unknown): Promise<Answer<T>> {
    return new Promise((resolve, reject) => this.#ask(method, params, resolve, reject));
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  /** @returns how to stop listening. */
  onNotification(listener: (method: string, params: unknown, at: number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A promise that rejects when it takes too long or the server is gone. */
  within<T>(
    what: string,
    start: (resolve: (value: T) => void, reject: (error: Error) => void) => void,
    limit = patience,
  ): Promise<T> {
    if (this.#failure) return Promise.reject(this.#failure);
    let fail: (error: Error) => void = () => {};
    let timer: NodeJS.Timeout | undefined;
    const result = new Promise<T>((resolve, reject) => {
      fail = reject;
      this.#rejects.add(fail);
      timer = setTimeout(() => {
        reject(new Error(`${this.#options.name}: ${what} not here after ${limit / 1000} s`));
      }, limit);
      start(resolve, reject);
    });
    return result.finally(() => {
      clearTimeout(timer);
      this.#rejects.delete(fail);
    });
  }

  /** Lets it go the way an editor does. */
  async stop(): Promise<void> {
    await this.request('shutdown', undefined, 5000).catch(() => undefined);
    this.notify('exit', undefined);
    this.#running.child.stdin?.end();
    // What it does at its end is for its next start.
    await Promise.race([this.#running.ended.catch(() => undefined), delay(patienceAtEnd, undefined, { ref: false })]);
    await this.#running.stop();
  }

  #ask<T>(method: string, params: unknown, resolve: (answer: Answer<T>) => void, reject: (error: Error) => void): void {
    const id = (this.#count += 1);
    this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
    this.#send({ id, method, params });
  }

  #take({ id, method, params, result, error }: Message, at: number): void {
    if (method !== undefined) {
      if (id === undefined) for (const listener of this.#listeners) listener(method, params, at);
      else this.#send({ id, result: this.#answerTo(method, params) });
      return;
    }
    const waiting = this.#waiting.get(Number(id));
    this.#waiting.delete(Number(id));
    if (error) waiting?.reject(new Error(`${this.#options.name}: ${error.message} (${error.code})`));
    else waiting?.resolve({ result, at });
  }

  /** What an editor answers: the settings it has; for all else that it took note. */
  #answerTo(method: string, params: unknown): unknown {
    if (method !== 'workspace/configuration') return null;
    const { items } = params as { items: readonly { section?: string }[] };
    return items.map(({ section = '' }) => this.#options.settings[section] ?? null);
  }

  #send(message: object): void {
    this.#running.child.stdin?.write(frame({ jsonrpc: '2.0', ...message }));
  }
}
