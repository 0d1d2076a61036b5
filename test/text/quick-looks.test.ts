import assert from 'node:assert/strict';
import fc from 'fast-check';
import { usageFor } from '../../server/src/rules/fr-typography.ts';
import { folded } from '../../server/src/text/folded.ts';
import { hiddenSignsIn, mayHideSigns } from '../../server/src/text/hidden-signs.ts';
import { mayHaveMoreWords, sentencesIn } from '../../server/src/text/sentences.ts';

const signs = [
  ...'a b B É 9 : ; ! ? « » " \' ` - … . / \\ u ’ é'.split(' '),
  ...[' ', '\n', '\u00a0', '\u202f', '\u200b', '\u00ad', '\u0007', '\u{e0041}', '🏴'],
];
const texts = fc.string({ unit: fc.constantFrom(...signs), maxLength: 30 });

const western = Array.from({ length: 0x160 - 0x20 }, (_, code) => String.fromCharCode(code + 0x20));

function always(title: string, holds: (text: string) => void): void {
  it(title, () => fc.assert(fc.property(texts, holds), { numRuns: 3000, seed: 11 }));
}

/** What is dear is looked for only where a cheap look says that it may be there. */
describe('a quick look misses nothing', () => {
  it('of what is folded in the signs of the West', () => {
    const sign = fc.constantFrom(...' e’É\u00a0\u202f'.split(''), ...western);
    const text = fc.string({ unit: sign, maxLength: 12 });
    // Beside a letter of another script nothing is folded quickly.
    const beside = (letter: string, folds: string): string => folded(letter + folds + letter).slice(1, -1);
    fc.assert(
      fc.property(text, (folds) => assert.equal(beside('a', folds), beside('ж', folds))),
      { numRuns: 3000, seed: 11 },
    );
  });

  always('of signs that nobody sees', (text) => {
    if (hiddenSignsIn(text).length > 0) assert.ok(mayHideSigns(text));
  });

  always('of long sentences', (text) => {
    const most = Math.max(0, ...sentencesIn(text).map(({ words }) => words));
    for (let words = 0; words < most; words++) assert.ok(mayHaveMoreWords(text, words));
  });

  for (const noBreakSpaces of [false, true]) {
    for (const apostrophes of [false, true]) {
      const { suspect, patterns } = usageFor(noBreakSpaces, apostrophes);
      always(
        `of French signs (${noBreakSpaces ? 'no-break' : 'any'} spaces${apostrophes ? ', apostrophes' : ''})`,
        (text) => {
          if (patterns().some(({ pattern }) => text.match(pattern))) assert.match(text, suspect);
        },
      );
    }
  }

  always('of what is folded', (text) => {
    // Behind an accent nothing is taken for plain.
    assert.equal(folded(`a${text}`), folded(`à${text}`));
  });
});
