import type { Language, LocalizedText } from '../text/language.ts';
import { formatNumber } from '../text/figures.ts';

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

/** What is counted: the pages of a site. */
export const pages: LocalizedText = { en: 'pages', fr: 'pages' };

/** What is counted: files that are looked at. */
export const filesChecked: LocalizedText = { en: 'files checked', fr: 'fichiers vérifiés' };

/** What is counted: files that fixes are made in. */
export const filesFixed: LocalizedText = {
  en: 'files looked at for fixes',
  fr: 'fichiers parcourus pour les corriger',
};

/** One line that counts up, on a terminal only. */
export function startProgress(
  total: number,
  what: LocalizedText,
  language: Language,
  { stream, now }: Around = nodeAround,
): Progress {
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
      stream.write(
        `\r\u001b[2K${formatNumber(done, language)} ${of} ${formatNumber(total, language)} ${what[language]}`,
      );
    },
    end() {
      if (shown !== undefined) stream.write('\r\u001b[2K');
    },
  };
}

/** Each of the items, counted when the next one is asked for. */
export function* counted<Item>(items: Iterable<Item>, progress: Progress): Generator<Item> {
  try {
    for (const item of items) {
      yield item;
      progress.step();
    }
  } finally {
    progress.end();
  }
}

const nodeAround: Around = {
  // A terminal that cannot take a line back shows none.
  stream: {
    isTTY: process.env['TERM'] === 'dumb' ? false : process.stderr.isTTY,
    write: (text) => process.stderr.write(text),
  },
  // The other clock of Node has to be loaded.
  now: () => process.uptime() * 1000,
};
