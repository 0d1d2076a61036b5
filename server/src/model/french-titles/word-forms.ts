/** The two forms of a French word for somebody, by its ending: `monteur`, `monteuse`. All words in small letters. */
import { irregular, withoutOther } from './exceptions.ts';

const feminines: ReadonlyMap<string, string> = new Map(irregular);
const masculines: ReadonlyMap<string, string> = new Map(
  irregular.map(([masculine, feminine]) => [feminine, masculine]),
);

/** What an ending changes to. */
type Change = readonly [ending: RegExp, cut: number, added: string];

/**
 * -teur is -trice where it comes from a Latin noun of doing (conducteur, animateur), and -teuse where it comes from a
 * French verb in -ter (monteur, acheteur): the letters before tell, but for the exceptions. Of words in -er only those
 * in -ier, -cher, -ger and -iller are French (boulanger); the others are English and said of both (webmaster).
 */
const toFeminineChanges: readonly Change[] = [
  [/(?:at|[^au]it|ct|[^m]pt|cult|(?:^t|tit|rib|oc|éc)ut)eur$/, 3, 'rice'],
  [/eur$/, 1, 'se'],
  [/[iéy]en$/, 0, 'ne'],
  [/(?:i|ch|g|ill)er$/, 2, 'ère'],
  [/el$/, 0, 'le'],
  [/[^i]on$/, 0, 'ne'],
  [/if$/, 1, 've'],
  [/eux$/, 1, 'se'],
  [/(?:al|ant|[^m]ent|int|ert|[^do]ard|ois|é)$/, 0, 'e'],
];

const toMasculineChanges: readonly Change[] = [
  [/trice$/, 4, 'eur'],
  [/euse$/, 2, 'r'],
  [/[iéy]enne$/, 2, ''],
  [/ère$/, 3, 'er'],
  [/elle$/, 2, ''],
  [/onne$/, 2, ''],
  [/ive$/, 2, 'f'],
  [/eure$/, 1, ''],
  [/(?:ale|ante|ente|inte|erte|[^g]..arde|aise|oise|ée)$/, 1, ''],
];

/** The feminine form of a masculine word; nothing where the ending tells of none. */
export function feminineOf(word: string): string | undefined {
  return feminines.get(word) ?? changed(word, toFeminineChanges);
}

/** The masculine form of a feminine word; nothing where the ending tells of none. */
export function masculineOf(word: string): string | undefined {
  return masculines.get(word) ?? changed(word, toMasculineChanges);
}

function changed(word: string, changes: readonly Change[]): string | undefined {
  const change = changes.find(([ending]) => ending.test(word));
  if (!change || word.length < SHORTEST || withoutOther.has(word)) return undefined;
  const [, cut, added] = change;
  return word.slice(0, word.length - cut) + added;
}

/** Shorter words are rarely about somebody: `bon`, `net`. */
const SHORTEST = 4;
