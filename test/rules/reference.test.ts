import assert from 'node:assert/strict';
import { wordForms } from '../../server/src/model/terms/word-forms.ts';
import { allRules } from '../../server/src/rules/all.ts';
import { allCodes } from '../../server/src/rules/codes.ts';
import { rulesPage, writtenPage } from '../../server/write-rules.ts';

describe('the page of all rules', () => {
  it('is what the rules say', async () => {
    const page = await rulesPage();
    for (const { id } of allCodes) assert.ok(page.includes(`(#${id})`) && page.includes(`\n### ${id}\n`), id);
    assert.equal(await writtenPage(), page, 'run: npm run generate');
  });
});

describe('the word lists of all rules', () => {
  const entries = allRules.flatMap(({ words = [] }) => words.flatMap((list) => list.entries));

  it('have no entry with too many forms', () => {
    for (const entry of entries) assert.ok(wordForms(entry), entry);
  });

  it('have no entry twice', () => {
    for (const { id, words = [] } of allRules) {
      for (const { entries } of words) assert.equal(new Set(entries).size, entries.length, id);
    }
  });
});
