import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';
import { fixedText, safeFix, type ChooseFix } from '../../server/src/rules/running/fix-all.ts';
import { commentedSpecs } from '../support/commented-specs.ts';
import { checkFixes, checkRefactorings, checkSections, today } from '../sweep/checked-edits.ts';
import { sampleTexts } from '../sweep/texts.ts';

const uri = 'file:///roles/nurse.role.yaml';
const manager = parseRole('file:///roles/ward-manager.role.yaml', 'id: ward-manager\nlang: en\ntitle: Ward manager\n');
const anyFix: ChooseFix = ({ fixes }) => fixes?.at(-1);

describe('fixes of a role with mistakes and comments everywhere', () => {
  it('each changes what it is about, keeps the comments, and leaves nothing to do again', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(commentedSpecs(true), ({ text }) => {
        const document = parseRole(uri, text);
        const index = new RoleIndex([document, manager]);
        for (const { code, fixes = [] } of check(document, index, { today })) if (fixes.length > 0) seen.add(code);
        checkFixes(document, index);
      }),
      { numRuns: 150, seed: 42 },
    );
    assert.ok(seen.size >= 10, [...seen].join(', '));
  });

  it('all at once are done the first time, whichever are chosen', () => {
    fc.assert(
      fc.property(commentedSpecs(true), fc.constantFrom(safeFix, anyFix), ({ text }, choose) => {
        const document = parseRole(uri, text);
        const index = new RoleIndex([document, manager]);
        const fixed = parseRole(uri, fixedText(document, index, { today }, choose));
        const among = index.with(new Map([[uri, fixed]]));
        assert.equal(fixedText(fixed, among, { today }, choose), fixed.text);
        assert.deepEqual(commentsOf(fixed), commentsOf(document));
      }),
      { numRuns: 60, seed: 43 },
    );
  });

  it('of the samples and of every mistake do the same', () => {
    for (const { document, index } of sampleTexts) checkFixes(document, index);
  });
});

describe('refactorings of a role with comments everywhere', () => {
  it('keep what it says', () => {
    fc.assert(
      fc.property(commentedSpecs(false), fc.nat(), ({ text }, at) => {
        const document = parseRole(uri, text);
        const index = new RoleIndex([document, manager]);
        checkRefactorings(document, at % (text.length + 1), index);
        if (at % 8 === 0) checkSections(document, index);
      }),
      { numRuns: 150, seed: 44 },
    );
  });
});

function commentsOf({ tree }: typeof manager): readonly string[] {
  return tree.comments.map(({ text }) => text);
}
