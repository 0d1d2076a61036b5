import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { textsOf } from '../../server/src/model/role-texts.ts';
import type { WordList } from '../../server/src/model/terms/word-list.ts';
import { WordMatcher } from '../../server/src/model/terms/word-matcher.ts';

describe('the matcher of words', () => {
  const cases: readonly (readonly [title: string, list: Omit<WordList, 'kinds'>, text: string, found: string])[] = [
    ['finds a word in any case', { entries: ['young'] }, 'YOUNG and Young', 'YOUNG|Young'],
    ['finds whole words only', { entries: ['age'] }, 'manager, ages, age', 'age'],
    ['finds a phrase over any space', { entries: ['good looks'] }, 'Good\u00a0looks, good - looks', 'Good\u00a0looks'],
    ['finds a phrase with hyphens', { entries: ['full time'] }, 'full-time, full time', 'full-time|full time'],
    ['finds no phrase over a comma', { entries: ['a b'] }, 'a, b; a. B', ''],
    ['finds the longest phrase', { entries: ['young', 'young graduate(s)'] }, 'young graduates', 'young graduates'],
    ['finds nothing twice', { entries: ['a b', 'b c'] }, 'a b c', 'a b'],
    [
      'finds optional endings',
      { entries: ['motivé(e)(s)'] },
      'motivé motivée motivés motivées',
      'motivé|motivée|motivés|motivées',
    ],
    [
      'finds one of several',
      { entries: ["libre {de|d'} attache(s)"] },
      'libre de attaches, libre d’attache',
      'libre de attaches|libre d’attache',
    ],
    ['finds numbers', { entries: ['moins de # ans'] }, 'moins de 30 ans, moins de trente ans', 'moins de 30 ans'],
    ['begins with a number', { entries: ['# max'] }, '35 max, a35 max', '35 max'],
    ['tells accents apart', { entries: ['jeune'] }, 'un jeûne, un jeune', 'jeune'],
    [
      'heeds that capitals go without',
      { entries: ['âgé', 'célibataire'] },
      'AGE, Age, age, CELIBATAIRE, Agé',
      'AGE|CELIBATAIRE|Agé',
    ],
    ['lets accents be left out', { entries: ['âgé'], accents: 'loose' }, 'age, âgé', 'age|âgé'],
    ['heeds case where it counts', { entries: ['SEA'], case: 'exact' }, 'the sea, SEA', 'SEA'],
    ['reads accents that are signs of their own', { entries: ['motivé'] }, 'motive\u0301', 'motive\u0301'],
    ['reads other scripts', { entries: ['молодой'] }, 'Молодой 若い', 'Молодой'],
    ['keeps to the language', { entries: ['jeune'], language: 'en' }, 'jeune', ''],
    ['stops before an inclusive ending', { entries: ['motivé'] }, 'motivé·e·s', 'motivé'],
  ];
  for (const [title, list, text, found] of cases) it(title, () => assert.equal(finds([list], text), found));

  it('gives each rule its own', () => {
    const texts = textsOf(role('un jeune graduate'));
    const hits = new WordMatcher(
      new Map([
        ['a', [{ entries: ['jeune'] }]],
        ['b', [{ entries: ['graduate', 'jeune'] }]],
      ]),
    ).find(texts);
    assert.deepEqual(
      [...hits].map(([rule, found]) => [rule, found.map(({ entry }) => entry)]),
      [
        ['a', ['jeune']],
        ['b', ['jeune', 'graduate']],
      ],
    );
  });

  it('comes to an end of phrases that repeat themselves', () => {
    const text = 'a b '.repeat(5000) + 'a';
    assert.equal(finds([{ entries: ['a b a b a b a b c', 'b a b a b a b d', '# # #'] }], text), '');
  });

  it('refuses a pattern with forms without end', () =>
    assert.throws(() => finds([{ entries: ['(a)'.repeat(10)] }], 'a'), RangeError));
});

function role(text: string) {
  return parseRole('file:///a.role.json', JSON.stringify({ id: 'a', lang: 'fr', title: 'x', mission: text }));
}

function finds(lists: readonly WordList[], text: string): string {
  const hits = new WordMatcher(new Map([['rule', lists]])).find(textsOf(role(text)));
  return (hits.get('rule') ?? []).map(({ found }) => found).join('|');
}
