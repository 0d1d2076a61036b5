import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { allRules } from '../../server/src/rules/all.ts';
import { contextOf } from '../../server/src/rules/running/run.ts';
import { splitFiles } from '../support/pictures.ts';

const examples = allRules.flatMap(({ bad, good }) =>
  [bad, good].map((picture) => splitFiles(picture).map(({ uri, text }) => parseRole(uri, text))),
);

/** They are not asked where none of their words stands. */
describe('a rule that needs its words', () => {
  for (const rule of allRules.filter(({ needsWords }) => needsWords)) {
    it(`${rule.id} says nothing without them`, () => {
      assert.ok(rule.words);
      for (const documents of examples) {
        const index = new RoleIndex(documents);
        for (const document of documents) {
          const told = contextOf(rule, document, { today: '2026-11-23' });
          const context = { ...told, texts: told.texts, isAllowed: told.isAllowed, hits: [] };
          assert.deepEqual([...rule.check(document, index, context)], []);
        }
      }
    });
  }
});
