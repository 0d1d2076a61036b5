import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { blockLines } from '../../server/src/features/completion/lines.ts';
import { lineEnd } from '../../server/src/features/completion/words.ts';
import { anyYaml } from '../syntax/any-text.ts';

const starts = ['a: ', '- ', '  - b: ', '"c": ', "'d' : ", '  ', '- - ', 'e f: g ', '{ ', '- ['];
const values = [
  '[h, i]',
  '[h,',
  '{ j: k',
  '{ j: [k] }',
  '"l"',
  "'m''n'",
  '"o',
  "'p",
  '|',
  '> # q',
  'r [s',
  "t's 'u",
  ']',
  '}',
];
const line = fc
  .tuple(fc.constantFrom(...starts), fc.array(fc.constantFrom(...values), { maxLength: 3 }))
  .map(([start, rest]) => start + rest.join(' '));
const handWritten = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));

describe('the lines that completion reads', () => {
  it('end with the line on which what is written on them ends', () => {
    let far = 0;
    fc.assert(
      fc.property(fc.oneof(anyYaml, handWritten, handWritten), (text) => {
        for (const { start, end, flow, value, blockText } of blockLines(text)) {
          if (blockText !== undefined) assert.ok(end >= lineEnd(text, blockText), text);
          else assert.equal(end, lineEnd(text, (flow ?? value)?.range.end ?? start), JSON.stringify([text, start]));
          if (end > lineEnd(text, start)) far++;
        }
      }),
      { numRuns: 2000, seed: 10 },
    );
    assert.ok(far > 500, `${far} took several lines`);
  });
});
