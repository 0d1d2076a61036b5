import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { parse } from '../../server/src/syntax/parse.ts';
import { isSound, reread } from '../../server/src/syntax/reread.ts';
import { anyYaml } from './any-text.ts';

const samples = new URL('../../samples/e-commerce/', import.meta.url);

/** Signs that mean something to YAML, and lines and half lines that mean something else where they stand elsewhere. */
const signs = [
  ' ',
  '\n',
  '\r\n',
  '\t',
  ':',
  ': ',
  '-',
  '- ',
  '#',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  '|',
  '>',
  '?',
  '? ',
].concat('& ', '&a ', '* ', '! ', '!t ', '% ', '<<: ', '\ufeff', '\ud83d\ude00');
const lines = `id: x|: x|? x|key:|"key": 1|- x|  - x|# note|{ a: 1 }|__proto__: 1|---|...|%YAML 1.2|<<<<<<< ours
key: a|  b|key: [a,|  b]|key: "a|  b"|? x|: y|    - y|    z: 1|   a|  ? a|  : b|  "k": v|  - - a|  -|  - |      - c: d`
  .split(/[|\n]/)
  .map((line) => `${line}\n`);
const blocks = [
  '\ufeffkey: a\n',
  'key: |\n  text\n\n',
  'key: |+\n  text\n\n\n',
  'key: >2\n    text\n',
  'key:\n- a\n',
  'key:\n  a: b\n\n# note\n',
  'key:\n  - a: b\n    c: d\n\n  # note\n  - e: |\n      text\n  - f\n',
  'key:\n  a:\n    b: c\n    d:\n    - e\n    - f: g\n      h:\n        i: j\n  k: >-\n    l\n',
  'key:\n- - a\n  - b\n- c\n-\n- d: e\n',
];
const piece = fc.oneof(fc.constantFrom('', 'x', 'word', 'é', '1'), fc.constantFrom(...signs, ...lines, ...blocks));

/** Sections of all kinds, sound or not, one behind the other. */
const sections = fc
  .array(fc.oneof(fc.constantFrom(...blocks), fc.constantFrom(...blocks, ...lines)), { minLength: 2, maxLength: 8 })
  .map((parts) => `id: a\n${parts.join('')}`);

describe('a text that is read again where it changed', () => {
  it('has the tree that it has when it is read as a whole', () => {
    let [reused, all] = [0, 0];
    const edits = fc.array(fc.record({ at: fc.nat(), length: fc.nat(), piece, lines: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.oneof(anyYaml, sections, sections, fc.constantFrom(...sampleTexts())), edits, (text, steps) => {
        let current = text;
        let earlier = { text, tree: parse('file:///a.role.yaml', text, 'yaml') };
        for (const step of steps) {
          const next = edited(current, step);
          const tree = parse('file:///a.role.yaml', next, 'yaml');
          const again = reread(next, earlier);
          all++;
          if (again) reused++;
          if (again) assert.deepEqual(again, tree.root, JSON.stringify([earlier.text, next]));
          assert.deepEqual(parse('file:///a.role.yaml', next, 'yaml', earlier), tree);
          // As a document does: what cannot be read is no help for the next text.
          if (isSound(tree)) earlier = { text: next, tree };
          current = next;
        }
      }),
      { numRuns: 1000, seed: 9 },
    );
    assert.ok(reused > 300, `${reused} of ${all} texts were read in part`);
  });

  const profile = readFileSync(new URL('directeur-e-commerce.role.yaml', samples), 'utf8');
  const cases: readonly (readonly [what: string, before: string, after: string, inPart: boolean])[] = [
    ['a letter in a section', 'id: a\ntitle: B\nlang: en\n', 'id: a\ntitle: Be\nlang: en\n', true],
    ['a letter in the last section', 'id: a\ntitle: B', 'id: a\ntitle: Be', true],
    ['a letter in the first section', 'id: a\ntitle: B\n', 'id: ab\ntitle: B\n', true],
    ['a new section', 'id: a\ntitle: B\n', 'id: a\nlang: en\ntitle: B\n', true],
    ['a section less', 'id: a\nlang: en\ntitle: B\n', 'id: a\ntitle: B\n', true],
    ['a comment between sections', 'id: a\n# one\ntitle: B\n', 'id: a\n# one two\ntitle: B\n', true],
    ['a section twice', 'id: a\nlang: en\ntitle: B\n', 'id: a\nlang: en\nid: b\ntitle: B\n', true],
    ['a letter where a section stands twice', 'id: a\nid: b\ntitle: B\n', 'id: a\nid: b\ntitle: Be\n', true],
    ['nothing but the name of a section', 'id: a\ntitle: B\nlang: en\n', 'id: a\ntitle\nlang: en\n', false],
    ['a quotation mark that stays open', 'id: a\ntitle: B\nlang: en\n', 'id: a\ntitle: "B\nlang: en\n', false],
    ['two sections in one line', 'id: a\ntitle: B\n', 'id: atitle: B\n', false],
    ['the end of a document in the middle', 'id: a\ntitle: B\nlang: en\n', 'id: a\n...\ntitle: B\nlang: en\n', false],
    ['a name without a word', '? id\ntitle: B\nlang: en\n', '? id\n: B\nlang: en\n', false],
    ['a name whose value is said behind it', 'a: 1\nid: 0\n: x\n', 'a: 1\n? id\n: x\n', true],
    ['a letter in an item', 'a:\n  - b: c\n  - d: e\n', 'a:\n  - b: cd\n  - d: e\n', true],
    ['an item more', 'a:\n- b\n- c\n', 'a:\n- b\n- x: y\n- c\n', true],
    ['a dash without its space', 'a:\n- b\n- c\n- d\n', 'a:\n- b\n-c\n- d\n', false],
    ['a line that ends the group it is in', 'a:\n  b:\n    c: d\n    e: f\n', 'a:\n  b:\n    c: d\n  e: f\n', true],
    ['a line that belongs nowhere', 'a:\n    b: c\n    d: e\nf: g\n', 'a:\n    b: c\n   d: e\nf: g\n', false],
    ['a level too many', `a:\n  - ${nested(62)}\n  - b\n`, `a:\n  - ${nested(63)}\n  - b\n`, false],
    ['a dash that makes a list', '-a: 1\nb: 2\n', '- a: 1\nb: 2\n', false],
    ['a mark that a text may begin with', 'id: a\n\ufeffkey: b\n', 'id: a\n\ufeffkey: bx\n', false],
    ['what comes before all sections', '# one\nid: a\n', '# one two\nid: a\n', false],
    ['a map in braces', '{ id: a, title: B }\n', '{ id: a, title: Be }\n', false],
    ['an anchor', 'id: a\ntitle: B\n', 'id: &x a\ntitle: B\n', false],
  ];
  for (const [what, before, after, inPart] of cases) {
    it(`is read ${inPart ? 'in part' : 'as a whole'}: ${what}`, () => {
      const earlier = { text: before, tree: parse('', before, 'yaml') };
      const again = reread(after, earlier);
      assert.equal(again !== undefined, inPart);
      assert.deepEqual(parse('', after, 'yaml', earlier), parse('', after, 'yaml'));
    });
  }

  it('is read in part wherever a letter is typed into the profile', () => {
    const earlier = { text: profile, tree: parse('', profile, 'yaml') };
    const words = [...profile.matchAll(/^(?!#).*(?:: |- )\p{Ll}{4,}/gmu)].map(
      ({ index, 0: line }) => index + line.length,
    );
    assert.ok(words.length > 100);
    for (const at of words)
      assert.ok(reread(`${profile.slice(0, at)}x${profile.slice(at)}`, earlier), profile.slice(at - 20, at));
  });
});

function nested(levels: number): string {
  return `${'['.repeat(levels)}x${']'.repeat(levels)}`;
}

function sampleTexts(): readonly string[] {
  return readdirSync(samples)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => readFileSync(new URL(file, samples), 'utf8').split('\n').slice(0, 60).join('\n'));
}

interface Step {
  readonly at: number;
  readonly length: number;
  readonly piece: string;
  /** At the starts of lines. */
  readonly lines: boolean;
}

function edited(text: string, { at, length, piece, lines }: Step): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length), text.length];
  const place = (n: number): number => (lines ? (starts[n % starts.length] ?? 0) : n % (text.length + 1));
  const from = place(at);
  // Little is taken out, most of the time.
  const to = length % 3 === 0 ? from : lines ? Math.max(from, place(at + (length % 4))) : from + (length % 5);
  return text.slice(0, from) + piece + text.slice(to);
}
