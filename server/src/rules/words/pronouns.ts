/** English pronouns that make whoever holds a role a man or a woman, where nobody else can be meant. */
import { once } from '../../text/once.ts';
import type { WordsInPlace } from './in-place.ts';

/** What is in place of them. */
export const pronouns: Readonly<Record<string, string | undefined>> = {
  he: 'they',
  she: 'they',
  his: 'their',
  her: 'their',
};

const en = once(() => ({
  /** A text begins, or the sentence before tells of the one sought. */
  first: /^$|(?:candidate|applicant|(?:post|job|role) ?holder)[^.!?]{0,40}[.!?]\s+$/iu,
  does: /^ (?:will|must|should|shall|has to|needs to|is (?:responsible|expected|required|able)|reports to|leads|manages)(?!\p{L})/u,
  /** `Each manager is responsible for`, but neither `Each week Sarah sends` nor `Every mother and`. */
  anybody:
    /(?:(?<!\p{L})(?:[Ee]ach|[Ee]very) (?!(?:\p{Ll}+ ){0,2}(?:wom[ae]n|mother|girl|lady|m[ae]n|boy|father|sister|brother|wife|husband|bride|groom|nun|monk|mare|cow|bull|ewe|hen|week|month|year|day|morning|evening|time|term|season|quarter|shift)(?!\p{L}))|(?<!\p{L})(?:candidate|applicant|(?:post|job|role) ?holder) )(?:\p{Ll}+ ){0,6}(?<!\b(?:or|and) )$/u,
  /** The one sought by a title or a pronoun of one sex: `The salesman must hit`, `He will lead`. */
  sameSex:
    /(?:(?<!\p{L})(?:[Tt]he|[Aa]n?) \p{Ll}{0,12}(?:m[ae]n|wom[ae]n|lady|waitress|hostess) (?:must|will|should|shall|has to|needs to|leads|manages)|^(?:He|She) (?:will|must|should|shall|has to|needs to|reports to|leads|manages))(?: \p{Ll}+){1,9} $/u,
  thing: /^ (?!or |and )\p{Ll}/u,
}));

export const pronounsInPlace: readonly WordsInPlace[] = [
  { entries: ['he', 'she'], places: () => [{ before: en().first, behind: en().does }] },
  {
    entries: ['his', 'her'],
    places: () => [
      { before: en().anybody, behind: en().thing },
      { before: en().sameSex, behind: en().thing },
    ],
  },
];

/** Whether other words of a sentence would have to change as well: `He reports to`, `He must drive his own car`. */
export function agreesWithPronoun(entry: string, rest: string): boolean {
  if (entry === 'his' || entry === 'her') return false;
  return (
    !/^ (?:will|must|should|shall) /.test(rest) ||
    /(?<!\p{L})(?:he|she|his|hers?|him|himself|herself)(?!\p{L})/iu.test(rest)
  );
}
