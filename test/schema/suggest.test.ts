import assert from 'node:assert/strict';
import { rootField } from '../../server/src/schema/field.ts';
import { nearest } from '../../server/src/schema/suggest.ts';

describe('nearest', () => {
  const fields = [...rootField('role').fields.keys()];
  const cases: readonly (readonly [word: string, meant: string | undefined])[] = [
    ['misson', 'mission'],
    ['Mission', 'mission'],
    ['alternative-titles', 'alternativeTitles'],
    ['alternative_titles', 'alternativeTitles'],
    ['alternativetitle', 'alternativeTitles'],
    ['seniorité', 'seniority'],
    ['functoins', 'functions'],
    ['salary', undefined],
    ['vacances', undefined],
    ['__proto__', undefined],
    ['', undefined],
    ['x'.repeat(1000), undefined],
  ];
  for (const [word, meant] of cases) {
    it(`${word.slice(0, 20) || 'nothing'}: ${meant ?? 'nothing'}`, () => assert.equal(nearest(word, fields), meant));
  }

  it('takes the first of two that are as near', () => assert.equal(nearest('ab', ['aa', 'bb', 'ac']), 'aa'));
});
