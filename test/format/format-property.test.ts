import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { formatted } from '../../server/src/format/format.ts';
import { hunks } from '../../server/src/format/hunks.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { commentedSpecs } from '../support/commented-specs.ts';
import { contentOf } from '../sweep/tree-difference.ts';

describe('formatting a role with comments everywhere', () => {
  it('keeps what it says, its comments in their order, and its ends; once is enough', async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(commentedSpecs(false), async ({ text, comments }) => {
        const tree = parse('', text, 'yaml');
        assert.deepEqual(tree.problems, []);
        assert.deepEqual(tree.comments.map((comment) => comment.text).toSorted(), comments.toSorted());
        const result = await formatted(text, 'yaml');
        if ('refused' in result) {
          refused += 1;
          return assert.ok(!result.isBroken);
        }
        assert.deepEqual(contentOf(parse('', result.text, 'yaml')), contentOf(tree));
        assert.deepEqual(await formatted(result.text, 'yaml'), result);
        assert.equal(applyEdits(text, hunks(text, result.text)), result.text);
        assert.equal(result.text.startsWith('\ufeff'), text.startsWith('\ufeff'));
        assert.equal(result.text.endsWith('\n'), text.endsWith('\n'));
        assert.equal(/(?<!\r)\n/.test(result.text), /(?<!\r)\n/.test(text));
      }),
      { numRuns: 80, seed: 41 },
    );
    assert.ok(refused < 20, `${refused} were refused`);
  });
});
