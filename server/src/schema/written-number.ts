/** Figures as people write them, with a unit and in the manner of a country. */

export interface WrittenNumber {
  readonly value: number;
  /** Nothing is left out or reckoned, and it can be read in one way only. */
  readonly isSure: boolean;
}

/**
 * The number that a text writes, in the unit of a field.
 *
 * @param name of the field, which tells what its unit is.
 * @returns nothing where anything else is said, or in a unit that is not one of the field.
 */
export function writtenNumber(text: string, name: string): WrittenNumber | undefined {
  const [, figures = '', words = ''] =
    /^([-+]?\d[\d\s\u00a0\u202f'’.,]*)(.*)$/.exec(text.trim().toLowerCase().slice(0, 60)) ?? [];
  const figure = figureOf(figures.replace(/[\s\u00a0\u202f'’]/g, ''));
  const times = timesOf(words.trim().replace(/\.$/, ''), name);
  if (!figure || times === undefined) return undefined;
  const isBare = words.trim() === '' || words.trim() === '%';
  return { value: Number((figure.value * times).toFixed(6)), isSure: figure.isSure && isBare };
}

function figureOf(word: string): WrittenNumber | undefined {
  const sure = (plain: string): WrittenNumber => ({ value: Number(plain), isSure: true });
  if (/^[-+]?\d{1,15}(?:\.\d{1,6})?$/.test(word)) {
    // Three digits behind a full stop are thousands to some.
    return /^[-+]?[1-9]\d{0,2}\.\d{3}$/.test(word)
      ? { value: Number(word.replace('.', '')), isSure: false }
      : sure(word);
  }
  if (/^[-+]?\d{1,15},\d{1,2}$/.test(word)) return sure(word.replace(',', '.'));
  if (/^[-+]?\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,2})?$/.test(word)) {
    return sure(word.replaceAll('.', '').replace(',', '.'));
  }
  return /^[-+]?\d{1,3}(?:,\d{3}){1,4}\.\d{1,2}$/.test(word) ? sure(word.replaceAll(',', '')) : undefined;
}

/** How many of the unit of the field one of these is. */
function timesOf(unit: string, name: string): number | undefined {
  if (unit === '') return 1;
  return unitsOf.get(name)?.get(unit.replace(/\s+/g, ' ').replace(/\s?(?:bruts?|nets?|gross|net)$/, ''));
}

type Units = ReadonlyMap<string, number>;

const money: Units = new Map(
  ['', 'k', 'k '].flatMap((thousand) =>
    ['€', 'eur', 'euro', 'euros', 'chf', '£', '$', ''].map(
      (currency) => [thousand + currency, thousand === '' ? 1 : 1000] as const,
    ),
  ),
);

const people: Units = new Map(
  ['personne', 'collaborateur', 'collaboratrice', 'salarié', 'agent', 'poste', 'etp', 'people', 'person', 'opening']
    .flatMap((word) => [word, `${word}s`])
    .map((word) => [word, 1] as const),
);

const unitsOf: ReadonlyMap<string, Units> = new Map([
  ...['min', 'max', 'p10', 'p25', 'median', 'p75', 'p90'].map((name) => [name, money] as const),
  ...['size', 'count', 'openings'].map((name) => [name, people] as const),
  [
    'months',
    new Map([
      ...['mois', 'month', 'months'].map((word) => [word, 1] as const),
      ...['an', 'ans', 'année', 'années', 'year', 'years'].map((word) => [word, 12] as const),
    ]),
  ],
  ['days', new Map(['j', 'jour', 'jours', 'day', 'days', 'jours par semaine', 'days a week'].map((word) => [word, 1]))],
  ['share', new Map(['%', 'pour cent', 'percent'].map((word) => [word, 1]))],
]);
