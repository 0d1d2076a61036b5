/** What headings and names of columns say of how much depends on what stands below them: `Desirable`, `Essential skills`. */

/** The values of the schema that such words stand for. */
export type Importance = 'essential' | 'optional';

export interface Weight {
  readonly importance: Importance;
  /** What it is called, in the language of the heading. */
  readonly name: string;
  /** What stands in front of what is asked for. */
  readonly prefix: string;
  /** The other words of the heading, folded. */
  readonly rest: string;
  /** The word says nothing else, as `required` does. */
  readonly isPlain: boolean;
}

interface Words extends Pick<Weight, 'importance' | 'name' | 'prefix'> {
  /** Folded. */
  readonly plain: string;
  readonly others: string;
}

const all: readonly Words[] = [
  {
    importance: 'essential',
    name: 'Essential',
    prefix: 'Essential: ',
    plain: 'essential',
    others: 'required|must[- ]haves?|minimum',
  },
  {
    importance: 'optional',
    name: 'Desirable',
    prefix: 'Desirable: ',
    plain: 'desirable|nice[- ]to[- ]haves?',
    others: 'desired|preferred|optional|bonus',
  },
  {
    importance: 'essential',
    name: 'Indispensable',
    prefix: 'Indispensable\u00a0: ',
    plain: 'indispensables?|essentiel(?:le)?s?',
    others: 'requise?s?|exigee?s?|obligatoires?',
  },
  {
    importance: 'optional',
    name: 'Souhaité',
    prefix: 'Souhaité\u00a0: ',
    plain: 'souhaitee?s?|souhaitables?|appreciee?s?|(?:serai(?:en)?t |est |sont |les? |petits? )?(?:un )?plus',
    others: 'facultati(?:f|ve)s?|optionnel(?:le)?s?',
  },
];

const patterns = all.map(({ plain, others, ...named }) => ({
  ...named,
  isPlain: new RegExp(`^(?:${plain})$`),
  inFront: new RegExp(`^(${plain}|${others})(?:\\s?[:(–-]\\s?|\\s|$)(.*?)\\)?$`),
  behind: new RegExp(`^(.+?)\\s?[\\s:(,–-]\\s?(${plain}|${others})\\)?$`),
}));

/** @param words folded, without an article in front. */
export function weightIn(words: string): Weight | undefined {
  for (const { isPlain, inFront, behind, ...named } of patterns) {
    const [, first, after] = inFront.exec(words) ?? [];
    const [, before, last] = first === undefined ? (behind.exec(words) ?? []) : [];
    const word = first ?? last;
    if (word === undefined) continue;
    const rest = (after ?? before ?? '').trim();
    return { ...named, rest: criteria.test(rest) ? '' : rest, isPlain: isPlain.test(word) };
  }
  return undefined;
}

/** What is asked for, whatever it is. */
const criteria = /^(?:criteria|criterion|requirements?|criteres?|e|d)$/;
