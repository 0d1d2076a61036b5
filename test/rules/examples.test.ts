import assert from 'node:assert/strict';
import { allRules } from '../../server/src/rules/all.ts';
import { allCodes } from '../../server/src/rules/codes.ts';
import { explain } from '../../server/src/rules/explain.ts';
import { codesIn, modest } from '../support/pictures.ts';

describe('the examples of every code', () => {
  for (const { id, bad, good, summary, why } of allCodes) {
    // The only one that is found before there is a text.
    const compares = allRules.find((rule) => rule.id === id)?.compares;
    const counts = (code: string): boolean => code === id || !modest.has(code);
    if (id !== 'unreadable-file')
      it(`${id}: the bad one has it and nothing else`, () =>
        assert.deepEqual(codesIn(bad, compares).filter(counts), [id]));
    it(`${id}: the good one has nothing`, () => assert.deepEqual(codesIn(good, compares).filter(counts), []));
    it(`${id}: is explained in both languages`, () => {
      for (const text of [summary, why]) assert.match(text.en + text.fr, /^[A-Z].*\.[A-ZÀÉ].*\.$/s);
      for (const language of ['en', 'fr'] as const) {
        const text = explain(id, language) ?? '';
        assert.ok(text.startsWith(`# ${id}\n`) && text.includes(summary[language]) && text.includes(good.trim()));
      }
    });
  }

  it('nothing else is explained', () => assert.equal(explain('no-such-code', 'en'), undefined));
});
