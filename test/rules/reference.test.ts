import assert from 'node:assert/strict';
import { rulesPage, writtenPage } from '../../server/write-rules.ts';
import { allCodes } from '../../server/src/rules/codes.ts';
import { WordMatcher } from '../../server/src/model/word-matcher.ts';
import { allRules } from '../../server/src/rules/all.ts';

describe('the page of all rules', () => {
  it('is what the rules say', async () => {
    const page = await rulesPage();
    for (const { id } of allCodes) assert.ok(page.includes(`(#${id})`) && page.includes(`\n### ${id}\n`), id);
    assert.equal(await writtenPage(), page, 'run: npm run generate');
  }).timeout(20_000);
});

describe('the word lists of all rules', () => {
  it('have no entry with too many forms', () => {
    const lists = allRules.flatMap(({ id, words }) => (words ? [[id, words] as const] : []));
    assert.equal(new WordMatcher(new Map(lists)).find([]).size, 0);
  });

  it('have no entry twice', () => {
    for (const { id, words = [] } of allRules) {
      for (const { entries } of words) assert.equal(new Set(entries).size, entries.length, id);
    }
  });
});
