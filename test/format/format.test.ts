import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { formatted } from '../../server/src/format/format.ts';
import { hunks, hunksIn } from '../../server/src/format/hunks.ts';
import { sameContent } from '../../server/src/format/same-content.ts';
import { kindOfName, languageOfName } from '../../server/src/schema/kinds.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import type { SyntaxLanguage } from '../../server/src/syntax/tree.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));

describe('formatted', () => {
  const cases: readonly (readonly [title: string, before: string, after: string, language?: SyntaxLanguage])[] = [
    ['puts one space behind colons and dashes', 'id:   nurse\nlist:\n  -   a\n', 'id: nurse\nlist:\n  - a\n'],
    ['indents lists below their field', 'list:\n- a\n- b\n', 'list:\n  - a\n  - b\n'],
    [
      'keeps an indentation of four',
      'team:\n    size: 3\n    manages:\n    -   role: a\n',
      'team:\n    size: 3\n    manages:\n        - role: a\n',
    ],
    ['writes the quotes that the author likes', `a: "x"\nb: "y"\nc: 'z'\n`, `a: "x"\nb: "y"\nc: "z"\n`],
    ['writes single quotes where neither is liked', `a: "x"\nb: 'y'\n`, `a: 'x'\nb: 'y'\n`],
    [
      'keeps comments where they are',
      '# one\nid: a   # two\n\n\n# three\nlang:   en\n# four\n',
      '# one\nid: a # two\n\n# three\nlang: en\n# four\n',
    ],
    ['keeps a comment behind a dash', 'a:\n  - # one\n    id:  x\n', 'a:\n  - # one\n    id: x\n'],
    [
      'keeps the lines of a text',
      'a: >-\n   one\n   two\n\n   three\nb: |\n    x\n     y\n',
      'a: >-\n  one\n  two\n\n  three\nb: |\n  x\n   y\n',
    ],
    ['keeps line ends of two signs', 'id:  a\r\nlang: en\r\n', 'id: a\r\nlang: en\r\n'],
    ['keeps a byte order mark', '\ufeffid:  a\n', '\ufeffid: a\n'],
    ['adds no line end', 'id:  a', 'id: a'],
    ['leaves an empty text', '', ''],
    ['takes a field that stands twice as it is', 'id:  a\nid: b\n', 'id: a\nid: b\n'],
    ['lays JSON out', '{"id":"a",\n"tags":["x","y"]}', '{ "id": "a", "tags": ["x", "y"] }', 'json'],
    ['keeps tabs in JSON', '{\n\t"id":"a",\n\t"lang" : "en"\n}\n', '{\n\t"id": "a",\n\t"lang": "en"\n}\n', 'json'],
  ];
  for (const [title, before, after, language = 'yaml'] of cases) {
    it(title, async () => {
      assert.deepEqual(await formatted(before, language), { text: after });
      assert.deepEqual(await formatted(after, language), { text: after });
    });
  }

  for (const [title, text, language] of [
    ['a text with a syntax error', 'id: [\n', 'yaml'],
    ['what is no YAML that we read', 'a: &x 1\nb: *x\n', 'yaml'],
    ['JSON with comments', '{ "id": "a" // b\n}', 'json'],
  ] as const) {
    it(`refuses ${title}`, async () => {
      const result = await formatted(text, language);
      assert.ok('refused' in result && result.isBroken);
    });
  }

  it('refuses to move a comment out of its brackets', async () => {
    const result = await formatted('b: [ # two\n  c ]\n', 'yaml');
    assert.ok('refused' in result && !result.isBroken);
  });

  for (const path of samplePaths()) {
    it(`changes nothing in the words of ${path}`, async () => {
      const text = readFileSync(samples + path, 'utf8');
      const language = languageOfName(path);
      const tree = parse('', text, language);
      const result = await formatted(text, language);
      if ('refused' in result) return assert.ok(result.isBroken && tree.problems.length > 0, result.refused.en);
      assert.ok(sameContent(tree, text, parse('', result.text, language), result.text));
      if (path.startsWith('e-commerce')) assert.equal(result.text, text);
    });
  }

  it('loses nothing of what is written in any way, and is done with the second time', async () => {
    await fc.assert(
      fc.asyncProperty(written, async (text) => {
        const result = await formatted(text, 'yaml');
        if ('refused' in result) return;
        assert.ok(sameContent(parse('', text, 'yaml'), text, parse('', result.text, 'yaml'), result.text));
        assert.deepEqual(await formatted(result.text, 'yaml'), result);
      }),
      { numRuns: 300 },
    );
  });
});

describe('hunks', () => {
  it('turn one text into the other', () => {
    const text = fc.array(fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n', 'd')).map((lines) => lines.join(''));
    fc.assert(fc.property(text, text, (before, after) => applyEdits(before, hunks(before, after)) === after));
  });

  it('leave alone what does not change', () => {
    const found = hunks('a\nb:  1\nc\nd:  2\n', 'a\nb: 1\nc\nd: 2\n');
    assert.deepEqual(found, [
      { range: { start: 2, end: 8 }, newText: 'b: 1\n' },
      { range: { start: 10, end: 16 }, newText: 'd: 2\n' },
    ]);
  });

  it('stay what they are in a long text of which every line moves', () => {
    const lines = Array.from({ length: 5000 }, (_, n) => (n % 10 === 0 ? `a${n}:` : `    b${n}: c`));
    const before = lines.join('\n');
    const after = lines.map((line) => line.replace('    ', '  ')).join('\n');
    const found = hunks(before, after);
    assert.equal(found.length, 500);
    assert.equal(applyEdits(before, found), after);
    // What has nothing in common is not searched.
    const other = after.replaceAll(/[abc]/g, 'x');
    assert.deepEqual(hunks(before, other), [{ range: { start: 0, end: before.length }, newText: other }]);
  });

  it('of a part are those that touch it, or none where that would change the text', () => {
    const text = 'a:\n- x\n- y\nc: 0\nb:  1\n';
    const all = hunks(text, 'a:\n  - x\n  - y\nc: 0\nb: 1\n');
    const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + 1 });
    assert.equal(applyEdits(text, hunksIn(text, all, at('1'), 'yaml')), 'a:\n- x\n- y\nc: 0\nb: 1\n');
    const parted = hunks('a:\n- x\n\n- y\n', 'a:\n  - x\n\n  - y\n');
    assert.equal(parted.length, 2);
    assert.deepEqual(hunksIn('a:\n- x\n\n- y\n', parted, { start: 3, end: 4 }, 'yaml'), []);
    assert.deepEqual(hunksIn('a: >\n x\n', [{ range: { start: 3, end: 4 }, newText: '|' }], at('a'), 'yaml'), []);
  });
});

function samplePaths(): readonly string[] {
  return readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((path) => kindOfName(path));
}

/** Fields with comments in every place, in block and flow style, with odd spaces. */
const comment = fc.constantFrom('', ' # one', '   #two', ' # - three: 3');
const scalar = fc.constantFrom(
  'a',
  "'b'",
  '"c d"',
  '12',
  '',
  'true',
  '"2027-01-31"',
  '>-\n      x\n      y',
  '|\n      z\n',
);
const space = fc.constantFrom(' ', '  ', '\t');
const line = fc
  .tuple(comment, fc.constantFrom('', '\n', '# alone\n', '    # deeper\n'))
  .map(([behind, below]) => `${behind}\n${below}`);
const flow = fc.constantFrom('{ id: a,label: b }', '[a,  b]', '[ ]', '{a: [b, {c: d}]}', '[ # in\n      a ]');
const written = fc
  .array(
    fc.oneof(
      fc.tuple(space, scalar, line).map(([gap, value, end]) => `${gap}${value}${/\n/.test(value) ? '\n' : end}`),
      fc.tuple(space, flow, line).map((parts) => parts.join('')),
      fc
        .tuple(comment, fc.array(fc.tuple(scalar, line), { maxLength: 3 }))
        .map(
          ([behind, items]) =>
            `${behind}\n${items.map(([value, end]) => `  -  ${/\n/.test(value) ? 'e' : value}${end}`).join('')}`,
        ),
    ),
    { maxLength: 6 },
  )
  .map((values) => values.map((value, position) => `f${position}:${value}`).join(''));
