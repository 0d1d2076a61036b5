import { language, say } from './say.mjs';
import type { LocalizedText } from '../../server/src/text/language.ts';

/** One piece of work that takes a while, as the person at the terminal sees it. */
export interface Progress {
  /** Shows what is happening now, in a few words that need no translation (a count, a package). */
  readonly update: (detail: string) => void;
  /** Ends it with a line that says how long it took. */
  readonly done: () => void;
  /** Ends it without a word: it failed, and somebody else says why. */
  readonly stop: () => void;
}

/**
 * Shows that `work` goes on: one living line with the elapsed seconds on a terminal; elsewhere (a log of CI) a line now
 * and one every ten seconds.
 */
export function startProgress(work: LocalizedText): Progress {
  const start = Date.now();
  const isTerminal = process.stderr.isTTY;
  let detail = '';
  const line = () => `${work[language]} ${Math.round((Date.now() - start) / 1000)} s ${detail}`.trimEnd();
  const draw = () => {
    if (!isTerminal) return void process.stderr.write(`${line()}\n`);
    const width = (process.stderr.columns || 80) - 1;
    process.stderr.write(`\r\x1b[2K${line().slice(0, width)}`);
  };
  draw();
  const timer = setInterval(draw, isTerminal ? 500 : 10_000);
  // A process that has nothing else to do must not live on for its progress.
  timer.unref();
  const stop = () => {
    clearInterval(timer);
    if (isTerminal) process.stderr.write('\r\x1b[2K');
  };
  return {
    update: (next) => (detail = next),
    done() {
      stop();
      const seconds = Math.round((Date.now() - start) / 1000);
      say({ en: `${work.en} done in ${seconds} s`, fr: `${work.fr} fait en ${seconds} s` });
    },
    stop,
  };
}
