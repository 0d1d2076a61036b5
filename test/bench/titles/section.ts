import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { feminineTitle, masculineTitle } from '../../../server/src/model/french-titles/title-forms.ts';
import { genderOf } from '../../../server/src/model/french-titles/title-gender.ts';
import type { Context } from '../context.ts';
import type { SectionReport } from '../report.ts';
import { column } from './csv.ts';
import { pairOf, type TitlePair } from './pairs.ts';

/** A kind of answer: how many there are, and those that differ from the classification. */
interface Answers {
  readonly of: number;
  readonly differing: readonly string[];
}

/** How well the two forms of French titles are known, by a classification of titles that lies outside of the project. */
export async function titlesSection({ file }: Context): Promise<SectionReport> {
  assert.ok(file, 'titles are read from a CSV file with a column libelle: --file PATH');
  const titles = column(await readFile(file, 'utf8'), 'libelle');
  const pairs = titles.flatMap((title) => pairOf(title) ?? []);
  const single = titles.filter((title) => !title.includes(' / '));
  const saidOfBoth = single.filter((title) => !hasFormsElsewhere(title, pairs));
  const forward = answers(pairs, ({ masculine, feminine }) => [feminineTitle(masculine), feminine]);
  const back = answers(pairs, ({ masculine, feminine }) => [masculineTitle(feminine), masculine]);
  const verdicts = {
    masculine: answers(pairs, ({ masculine }) => [`${masculine}: ${genderOf(masculine)}`, `${masculine}: masculine`]),
    feminine: answers(pairs, ({ feminine }) => [`${feminine}: ${genderOf(feminine)}`, `${feminine}: feminine`]),
    both: answers(pairs, ({ both }) => [`${both}: ${genderOf(both)}`, `${both}: undefined`]),
    single: answers(single, (title) => [`${title}: ${genderOf(title)}`, `${title}: undefined`]),
  };
  const epicene = answers(saidOfBoth, (title) => [`${title}: ${genderOf(title)}`, `${title}: undefined`]);
  const all = Object.values(verdicts);
  const verdict = { of: sum(all.map((one) => one.of)), differing: all.flatMap((one) => one.differing) };
  assert.ok(share(forward) >= 0.97 && share(back) >= 0.97, 'ninety-seven of a hundred forms are exact');
  assert.ok(share(verdict) >= 0.99, 'ninety-nine of a hundred verdicts are right');
  assert.deepEqual(epicene.differing, [], 'no title that is said of both is taken for one of men or women');
  return {
    name: 'titles',
    tables: [
      {
        title: `French titles (${titles.length} of a classification, ${pairs.length} in two forms)`,
        note: 'Exact: letter for letter as the classification writes it, its slips included. Said of both: one form, of whose words none has two forms elsewhere in the classification.',
        head: ['question', 'asked', 'as there', 'share'],
        rows: [
          row('masculine to feminine', forward),
          row('feminine to masculine', back),
          row('verdict: masculine form alone', verdicts.masculine),
          row('verdict: feminine form alone', verdicts.feminine),
          row('verdict: both forms', verdicts.both),
          row('verdict: one form only', verdicts.single),
          row('verdict: all of these', verdict),
          row('said of both, not flagged', epicene),
        ],
      },
    ],
    verified: [
      'at least 97 % of the forms are exact, each way',
      'at least 99 % of the verdicts are right',
      'no title that is said of both is flagged',
    ],
    samples: { forward, back, verdict },
  };
}

function answers<T>(asked: readonly T[], compare: (one: T) => readonly [answer: string, expected: string]): Answers {
  const differing = asked.flatMap((one) => {
    const [answer, expected] = compare(one);
    return answer === expected ? [] : [`${answer} | ${expected}`];
  });
  return { of: asked.length, differing };
}

/** Whether the classification itself writes a word of a title in two forms. */
function hasFormsElsewhere(title: string, pairs: readonly TitlePair[]): boolean {
  const words = new Set(wordsOf(title));
  return pairs.some(({ masculine, feminine }) => {
    const [one, other] = [wordsOf(masculine), wordsOf(feminine)];
    return one.some((word, n) => word !== other[n] && (words.has(word) || words.has(other[n] ?? '')));
  });
}

function wordsOf(title: string): readonly string[] {
  return title.toLowerCase().split(/[^\p{L}\p{M}]+/u);
}

function row(question: string, { of, differing }: Answers): readonly string[] {
  return [question, String(of), String(of - differing.length), `${(100 * share({ of, differing })).toFixed(2)} %`];
}

function share({ of, differing }: Answers): number {
  return (of - differing.length) / of;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
