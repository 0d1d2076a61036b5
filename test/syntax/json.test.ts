import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixed } from '../support/fixed.ts';
import { readJson } from '../../server/src/syntax/json.ts';
import { limits } from '../../server/src/syntax/limits.ts';
import type { SyntaxNode } from '../../server/src/syntax/tree.ts';

const signs = [
  '',
  '"',
  '{',
  ']',
  '}',
  '[',
  ':',
  ',',
  '\t',
  "'",
  '\\',
  '\n',
  '//',
  '#',
  ' x',
  '1',
  '\u00a0',
  '-',
  'e',
  '.',
];
const slipped = fc
  .tuple(fc.json({ maxDepth: 4 }), fc.constantFrom(0, 2), fc.nat(), fc.nat(3), fc.constantFrom(...signs))
  .map(([value, indent, place, length, sign]) => {
    const text = JSON.stringify(JSON.parse(value), undefined, indent);
    const at = place % (text.length + 1);
    return text.slice(0, at) + sign + text.slice(at + length);
  });

describe('the reader of JSON', () => {
  it('finds a fault where JSON.parse does, and reads the same where it does not', () => {
    let sound = 0;
    fc.assert(
      fc.property(slipped, (text) => {
        const expected = parsed(text);
        const { root, problems } = readJson('', text);
        assert.equal(problems.length === 0, expected !== undefined, JSON.stringify({ text, problems }));
        if (expected === undefined || !root) return;
        assert.deepEqual(plain(root), expected, text);
        sound += 1;
      }),
      { numRuns: 4000, seed: 11 },
    );
    assert.ok(sound > 400, `only ${sound} texts were sound`);
  });

  it('says nothing of what is not in the text', () => {
    fc.assert(
      fc.property(slipped, slipped, (one, other) => {
        const text = one + other;
        const { root, problems } = readJson('', text);
        for (const { range } of problems) {
          assert.ok(range.start >= 0 && range.end <= text.length && range.start <= range.end);
          assert.doesNotMatch(text.slice(range.start + 1, range.end), /[\r\n]/, 'on one line');
        }
        if (root) assert.ok(root.range.start >= 0 && root.range.end <= text.length, text);
      }),
      { numRuns: 1000, seed: 12 },
    );
  });

  const long = (part: string, before = ''): string => before + part.repeat(Math.floor(1_000_000 / part.length));
  const endless: readonly (readonly [title: string, text: string])[] = [
    ['quotation marks', long('"')],
    ['names', long('"a" b, ', '{')],
    ['apostrophes', long("a', ", "['")],
    ['words', long('a ')],
    ['colons', long('"a": ', '[')],
    ['commas', long(',')],
    ['brackets that do not pair', long('[}')],
    ['closing brackets', long('}', '{"a": [')],
    ['comments', long('/*')],
    ['odd spaces', long('1,\u00a0', '[')],
    ['backslashes', long('\\x', '["')],
    ['texts that are not closed', long('"a\n')],
  ];
  for (const [title, text] of endless) {
    it(`comes to an end of a million ${title}`, () => assert.ok(readJson('', text).problems.length > 0)).timeout(
      20_000,
    );
  }

  it('counts what it reads', () => {
    const { problems } = readJson('', `[${'1,'.repeat(limits.nodes)}1]`);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['limit-exceeded'],
    );
  });
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function plain(node: SyntaxNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  // The first of two fields with one name counts, to JSON.parse the last.
  return Object.fromEntries(node.entries.map(({ name, value }) => [name, plain(value)]));
}

describe('fixes of JSON that cannot be read', () => {
  const cases: readonly (readonly [code: string, before: string, after: string])[] = [
    ['syntax-error', `"title": 'Boulanger de l\\'an'`, '"title": "Boulanger de l\'an"'],
    ['syntax-error', '‘title’: "Nurse"', '"title": "Nurse"'],
    ['syntax-error', '“title”: "Nurse"', '"title": "Nurse"'],
    ['syntax-error', '"title": None', '"title": null'],
    ['unknown-field', '‘titel’: "Nurse"', '"title": "Nurse"'],
    ['unknown-field', 'zzzzz: "Nurse"', '"x-zzzzz": "Nurse"'],
    ['unknown-value', '"seniority": ‘senor’', '"seniority": "senior"'],
  ];
  const uri = 'file:///nurse.role.json';
  for (const [code, before, after] of cases) {
    it(before, () => assert.equal(fixed({ [uri]: `{ ${before} }` }, uri, code)[0]?.files[uri], `{ ${after} }`));
  }
});
