import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { walk } from '../../server/src/syntax/navigate.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { scalarPlaces } from '../../server/src/syntax/scalar-places.ts';
import type { SyntaxLanguage } from '../../server/src/syntax/tree.ts';
import { anyYaml } from './any-text.ts';

describe('the places of a scalar', () => {
  const yaml: readonly (readonly [title: string, text: string, word: string, written: string])[] = [
    ['plain words', 'a: young and dynamic', 'dynamic', 'dynamic'],
    ['single quotes', "a: 'l''infirmier dynamique'", 'dynamique', 'dynamique'],
    ['a doubled quote', "a: 'l''infirmier'", "l'infirmier", "l''infirmier"],
    ['double quotes', 'a: "one\\ttwo \\"three\\" four"', 'four', 'four'],
    ['an escape', 'a: "caf\\u00e9 noir"', 'café', 'caf\\u00e9'],
    ['a long escape', 'a: "a \\U0001F600 b \\x41c"', 'Ac', '\\x41c'],
    ['an escaped pair', 'a: "a \\uD83D\\uDE00 b"', '😀', '\\uD83D\\uDE00'],
    ['folded quotes', 'a: "one two\n  three\n\n  four"', 'three', 'three'],
    ['an escaped line break', 'a: "one t\\\n  wo three"', 'two', 't\\\n  wo'],
    ['plain lines', 'a: one\n  two\n\n  three\nb: c', 'three', 'three'],
    ['a folded block', 'a: >-\n  one two\n  three\n\n    four\n  five\n', 'five', 'five'],
    ['a phrase over a fold', 'a: >-\n  one two\n  three\n', 'two three', 'two\n  three'],
    ['a literal block', 'a: |\n  one\n    two\n  three\n', 'two', 'two'],
    ['a block with a comment', 'a: >2- # why\n   one\n  two\n', 'two', 'two'],
    ['windows lines', 'a: >-\r\n  one two\r\n  three\r\n', 'three', 'three'],
    ['a no-break space', 'a: "mot\u00a0: autre"', '\u00a0:', '\u00a0:'],
    ['two spaces', 'a: one  two', '  two', '  two'],
  ];
  for (const [title, text, word, written] of yaml) it(title, () => check(text, 'yaml', word, written));
  it('JSON', () => check('{ "a": "caf\\u00e9 \\n\\"noir\\"\\/x" }', 'json', 'noir', 'noir'));
  it('an escape of JSON', () => check('{ "a": "caf\\u00e9 noir" }', 'json', 'é', '\\u00e9'));

  it('hold every sign of any text', () => {
    let [exact, whole] = [0, 0];
    fc.assert(
      fc.property(anyYaml, (text) => {
        const { root } = parse('file:///a.role.yaml', text, 'yaml');
        if (!root) return;
        for (const { node } of walk(root)) {
          if (node.kind !== 'scalar' || typeof node.value !== 'string' || node.value === '') continue;
          const places = scalarPlaces(text, node, 'yaml');
          if (!places) {
            whole++;
            continue;
          }
          exact++;
          let last = node.range.start;
          for (const [at, sign] of [...node.value.split('').entries()]) {
            const { start, end } = places.range(at, at + 1);
            assert.ok(start >= node.range.start && end <= node.range.end && start <= end && start >= last, sign);
            last = start;
            const written = text.slice(start, end);
            if (!/\s/.test(sign) && !/^\\|''/.test(written)) assert.equal(written, sign);
          }
        }
      }),
      { numRuns: 1500, seed: 11 },
    );
    assert.ok(exact > 4000 && whole < exact / 50, `${exact} exact, ${whole} whole`);
  });
});

function check(text: string, language: SyntaxLanguage, word: string, written: string): void {
  const { root } = parse('file:///a', text, language);
  const value = root?.kind === 'map' ? root.entries[0]?.value : undefined;
  assert.ok(value?.kind === 'scalar' && typeof value.value === 'string');
  const at = value.value.indexOf(word);
  assert.ok(at >= 0, JSON.stringify(value.value));
  const range = scalarPlaces(text, value, language)?.range(at, at + word.length);
  assert.equal(range && text.slice(range.start, range.end), written);
}
