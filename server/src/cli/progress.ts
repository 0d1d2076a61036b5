import type { Language } from '../text/language.ts';
import { formatNumber } from '../page/format.ts';

/** A moment: shorter work says nothing of how far it is. */
const MOMENT = 500;

/** Often enough to see it move. */
const EVERY = 100;

/** What shows how far long work is. */
export interface Progress {
  /** One more is done. */
  step(): void;
  /** Takes the line away. */
  end(): void;
}

/** What of a stream and a clock it needs. */
interface Around {
  readonly stream: { readonly isTTY?: boolean; write(text: string): unknown };
  now(): number;
}

/** One line that counts up, on a terminal only. */
export function startProgress(total: number, language: Language, { stream, now }: Around = nodeAround): Progress {
  const start = now();
  let done = 0;
  let shown: number | undefined;
  return {
    step() {
      done += 1;
      const time = now();
      if (!stream.isTTY || time - (shown ?? start) < (shown === undefined ? MOMENT : EVERY)) return;
      shown = time;
      const of = { en: 'of', fr: 'sur' }[language];
      stream.write(`\r\u001b[2K${formatNumber(done, language)} ${of} ${formatNumber(total, language)} pages`);
    },
    end() {
      if (shown !== undefined) stream.write('\r\u001b[2K');
    },
  };
}

const nodeAround: Around = { stream: process.stderr, now: () => performance.now() };
