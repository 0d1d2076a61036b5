/** The numbers in a text, whatever its language writes between their digits. */
export interface NumberWord {
  /** As it is written. */
  readonly text: string;
  /** Where it first stands. */
  readonly start: number;
  /** What it can mean: `1,500` is fifteen hundred, or one and a half. */
  readonly meanings: readonly string[];
}

/** Each number once, in the order of the text. The levels of the CEFR (`B2`) count as numbers. */
export function numbersIn(text: string): readonly NumberWord[] {
  const found = new Map<string, NumberWord>();
  for (const match of text.matchAll(pattern)) {
    const { level, hour, minute, number, afternoon, evening } = match.groups ?? {};
    const written = level ?? hour ?? number;
    if (written === undefined || found.has(match[0])) continue;
    const meanings = level === undefined ? meaningsOf(written) : [level.toUpperCase()];
    const times = factorAfter(text.slice(match.index + match[0].length));
    const counted = times === 1 ? [] : meanings.map((meaning) => String(Number(meaning) * times));
    const later = (afternoon ?? evening) === undefined ? [] : [String(Number(written) + 12)];
    found.set(match[0], { text: written, start: match.index, meanings: [...meanings, ...counted, ...later] });
    if (minute === undefined || Number(minute) === 0) continue;
    const start = match.index + written.length + 1;
    found.set(`${match[0]} ${minute}`, { text: minute, start, meanings: meaningsOf(minute) });
  }
  return [...found.values()];
}

/** The numbers of `one` that are not in `other`, neither in digits nor, small ones, as a word. */
export function numbersOnlyIn(one: string, other: string): readonly NumberWord[] {
  const known = new Set(numbersIn(other).flatMap(({ meanings }) => meanings));
  const words = new Set(other.toLowerCase().match(/\p{L}+/gu));
  return numbersIn(one).filter(
    ({ meanings }) =>
      !meanings.some((meaning) => known.has(meaning) || wordsFor(meaning).some((word) => words.has(word))),
  );
}

/**
 * Levels; a time of the day as it is written in English, with its minutes; numbers with or without signs between groups
 * of three digits, and a part behind a point or a comma; the full hour of a clock (`14h00`) without its minutes. The hours
 * of the afternoon are marked as such.
 */
const pattern =
  /(?<![\p{L}\d])(?<level>[ABC][12])(?![\p{L}\d])|(?<hour>(?<!\d)\d{1,2})[:.](?<minute>[0-5]\d)[ \u00a0\u202f]?(?:a\.?m\b|(?<afternoon>p\.?m\b))\.?|(?<number>(?:\d{1,3}(?:[ \u00a0\u2009\u202f'’.,]\d{3})+(?!\d)|\d+)(?:[.,]\d+)?)(?:[:h]00(?!\d))?(?<evening>(?:[ \u00a0\u202f]?(?:pm|p\.m\.)))?/giu;

/** What the word behind a number multiplies it by; 1 where it does not. */
function factorAfter(text: string): number {
  const word = /^[ \u00a0\u202f]?(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? '';
  return factors.get(word) ?? 1;
}

const factors: ReadonlyMap<string, number> = new Map([
  ...['k', 'thousand', 'mille', 'milliers'].map((word) => [word, 1e3] as const),
  ...['m', 'mn', 'million', 'millions'].map((word) => [word, 1e6] as const),
  ...['md', 'mds', 'milliard', 'milliards', 'bn', 'billion', 'billions'].map((word) => [word, 1e9] as const),
]);

function meaningsOf(written: string): readonly string[] {
  const separators = written.match(/\D/g) ?? [];
  const last = separators.at(-1);
  const whole = withoutZeros(written.replace(/\D/g, ''));
  if (last === undefined || !/[.,]/.test(last)) return [whole];
  const position = written.lastIndexOf(last);
  const fraction = written.slice(position + 1).replace(/0+$/, '');
  const integer = withoutZeros(written.slice(0, position).replace(/\D/g, ''));
  const decimal = fraction === '' ? integer : `${integer}.${fraction}`;
  const isGrouped = written.length - position === 4;
  if (!isGrouped) return [decimal];
  // The same sign twice only stands between groups.
  return separators.filter((separator) => separator === last).length > 1 ? [whole] : [whole, decimal];
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

function wordsFor(meaning: string): readonly string[] {
  return numberWords[Number(meaning)] ?? [];
}

const numberWords: readonly (readonly string[])[] = [
  ['zero', 'zéro', 'no', 'aucun', 'aucune'],
  ['one', 'un', 'une', 'first', 'premier', 'première', 'once'],
  ['two', 'deux', 'second', 'seconde', 'deuxième', 'twice', 'both'],
  ['three', 'trois', 'third', 'troisième'],
  ['four', 'quatre', 'fourth', 'quatrième'],
  ['five', 'cinq', 'fifth', 'cinquième'],
  ['six', 'sixth', 'sixième'],
  ['seven', 'sept', 'seventh', 'septième'],
  ['eight', 'huit', 'eighth', 'huitième'],
  ['nine', 'neuf', 'ninth', 'neuvième'],
  ['ten', 'dix', 'tenth', 'dixième', 'dizaine'],
  ['eleven', 'onze'],
  ['twelve', 'douze', 'dozen', 'douzaine'],
];
