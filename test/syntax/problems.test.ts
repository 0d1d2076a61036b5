import assert from 'node:assert/strict';
import { parse } from '../../server/src/syntax/parse.ts';
import type { SyntaxLanguage } from '../../server/src/syntax/tree.ts';

/** The problems of a text, each with the text it points at. */
function problems(text: string, language: SyntaxLanguage = 'yaml'): readonly string[] {
  return parse('/a', text, language).problems.map(
    ({ code, range, message }) => `${code} [${text.slice(range.start, range.end)}] ${message.en}`,
  );
}

/** The fields at the root that are understood. */
function fields(text: string): readonly string[] {
  const { root } = parse('/a', text, 'yaml');
  return root?.kind === 'map' ? root.entries.map(({ name }) => name) : [];
}

describe('what is wrong with a YAML text', () => {
  const cases: readonly (readonly [
    title: string,
    text: string,
    problems: readonly string[],
    fields: readonly string[],
  ])[] = [
    [
      'a word without its colon',
      'a: 1\ntit\nb: 2\n',
      ["syntax-error [tit] a colon is missing after 'tit': a line is 'field: value'"],
      ['a', 'b'],
    ],
    [
      'a word without its colon at the end',
      'a: 1\ntit',
      ["syntax-error [tit] a colon is missing after 'tit': a line is 'field: value'"],
      ['a'],
    ],
    [
      'a quote that is never closed',
      'a: "x\nb: 2\n',
      ['syntax-error ["x] this quotation mark is never closed'],
      ['a', 'b'],
    ],
    [
      'a second colon',
      'a: x: y\nb: 2\nc: 3\n',
      ["syntax-error [x: y] a second ': ' stands on this line; put text that contains a colon in quotes"],
      ['a', 'b', 'c'],
    ],
    ['a tab', 'a:\n\tb: 1\nc: 2\n', ['syntax-error [\t] this line is indented with a tab; use spaces'], ['a', 'c']],
    [
      'a brace that is never closed',
      'a: {b: 1\nc: 2\n',
      ["syntax-error [{] a '{' is never closed: '}' is missing"],
      ['a', 'c'],
    ],
    [
      'a line that is not indented like its neighbours',
      'a: 1\nb:\n  - c: 1\nd: 2\n    e: 3\n  - c: 4\nf: 5\n',
      [
        'syntax-error [d: 2] this line is not indented like its neighbours; fields of one group start in the same column',
      ],
      ['a', 'b', 'f'],
    ],
    [
      'no-break spaces behind two colons',
      'a: x\nb:\u00a0y\nc:\u00a0z\n',
      ['b:\u00a0y', 'c:\u00a0z'].map(
        (line) =>
          `syntax-error [${line}] a field is written 'field: value': a colon right behind the name, then a normal space`,
      ),
      ['a', 'b', 'c'],
    ],
    [
      'a remark in braces that are never closed',
      'a: { b: c # d }\ne: f\n',
      ["syntax-error [{] a '{' is never closed: '}' is missing"],
      ['a', 'e'],
    ],
    [
      'stars before the items of a list',
      'a:\n  * x\n  * y\nb: 2\n',
      ['* x', '* y'].map(
        (line) => `syntax-error [${line}] every item of a list starts with '- ', not with another sign`,
      ),
      ['a', 'b'],
    ],
    [
      'a no-break space behind a colon within a text',
      'a: >\nx\nNote:\u00a0y\nb: 2\n',
      ['syntax-error [x] this text goes on from the line above; indent it further than the name of its field'],
      ['a', 'b'],
    ],
    [
      'a first line that is indented',
      ' a: 1\nb: 2\nc: 3\n',
      [
        'syntax-error [a: 1] this line is not indented like its neighbours; fields of one group start in the same column',
      ],
      ['a', 'b', 'c'],
    ],
    [
      'a line with a tab among others',
      'a:\n  - b: 1\n\tc: 2\n    d: 3\n  - b: 4\ne: 5\n',
      ['syntax-error [\t] this line is indented with a tab; use spaces'],
      ['a', 'e'],
    ],
    [
      'an item without its dash',
      'a:\n  - b: 1\n    c: 2\n  b: 3\n    c: 4\nd: 5\n',
      ["syntax-error [b: 3] a dash is missing: every item of a list starts with '- '"],
      ['a', 'd'],
    ],
    [
      'a first item without its dash',
      'a:\n  b: 1\n    c: 2\n  - b: 3\nd: 5\n',
      ["syntax-error [b: 1] a dash is missing: every item of a list starts with '- '"],
      ['a', 'd'],
    ],
    [
      'a dash without its space',
      'a:\n  - b: 1\n  -b: 3\n    c: 4\nd: 5\n',
      ["syntax-error [-b: 3] a space is missing after the dash: every item of a list starts with '- '"],
      ['a', 'd'],
    ],
    [
      'a colon without its space',
      'a: 1\nb:x y\nc: 2\n',
      ["syntax-error [b:x y] a space is missing after the colon: a line is 'field: value'"],
      ['a', 'b', 'c'],
    ],
    [
      'a name without its colon above what belongs to it',
      'a: 1\nb\n  - c: 1\n    d: 2\n  - c: 3\ne: 2\n',
      ["syntax-error [b] a colon is missing after 'b': a line is 'field: value'"],
      ['a', 'b', 'e'],
    ],
    [
      'a name without its colon above a text',
      'a: 1\nb >-\n  x\n  y\ne: 2\n',
      ["syntax-error [b] a colon is missing after 'b': a line is 'field: value'"],
      ['a', 'b', 'e'],
    ],
    [
      'a name without its colon between two texts',
      'a: >-\n  x x\nb >-\n  y y\nc: 1\n',
      ["syntax-error [b] a colon is missing after 'b': a line is 'field: value'"],
      ['a', 'b', 'c'],
    ],
    [
      'a name without its colon that stands before one elsewhere',
      'a:\n  - b: 1\n    c: 2\n  - b 3\n    c: 4\n',
      ["syntax-error [b] a colon is missing after 'b': a line is 'field: value'"],
      ['a'],
    ],
    [
      'a bracket that is never closed, in the middle',
      'a: [b, c\nd: [e]\nf: 1\n',
      ["syntax-error [[] a '[' is never closed: ']' is missing"],
      ['a', 'd', 'f'],
    ],
    [
      'a text that goes on at the start of a line',
      'a: >-\n  x x\ny y\n  z z\nb: 1\n',
      [
        'syntax-error [y y] this line is not indented like its neighbours; fields of one group start in the same column',
      ],
      ['a', 'b'],
    ],
    [
      'several slips of this kind',
      'a: 1\n b: 2\nc\nd: [e\nf: 3\n',
      [
        'syntax-error [b: 2] this line is not indented like its neighbours; fields of one group start in the same column',
        "syntax-error [c] a colon is missing after 'c': a line is 'field: value'",
        "syntax-error [[] a '[' is never closed: ']' is missing",
      ],
      ['a', 'b', 'd', 'f'],
    ],
    [
      'a slip of this kind and another',
      'a: 1\n b: 2\nc: "x\nd: 3\n',
      [
        'syntax-error [b: 2] this line is not indented like its neighbours; fields of one group start in the same column',
        'syntax-error ["x] this quotation mark is never closed',
      ],
      ['a', 'b', 'c', 'd'],
    ],
    [
      'a value that starts with a sign',
      'a: @x\nb: 2\n',
      ['syntax-error [@] text does not start with this sign unless it is in quotes'],
      ['a', 'b'],
    ],
    [
      'a merge that nobody resolved',
      'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x\nc: 4\n',
      [
        "syntax-error [<<<<<<< HEAD] two versions of this passage were merged and nobody chose: keep one and delete the lines '<<<<<<<', '=======' and '>>>>>>>'",
      ],
      ['a', 'b', 'c'],
    ],
    [
      'a field that is there twice',
      'a: 1\nb: 2\na: 3\n',
      ["duplicate-key [a] 'a' is written twice in the same place; only the first one counts"],
      ['a', 'b', 'a'],
    ],
    [
      'an anchor and an alias',
      'a: &x 1\nb: *x\n',
      [
        'unsupported-yaml [&x] this name for reuse (&) is not supported in a role file; write the value out',
        'unsupported-yaml [*x] this reuse of another value (*) is not supported in a role file; write the value out',
      ],
      ['a', 'b'],
    ],
    [
      'a tag',
      'a: !date 2020-01-01\n',
      [
        'unsupported-yaml [!date] this type mark (!) is not supported in a role file; remove it, and quote the value if it is text',
      ],
      ['a'],
    ],
    [
      'a merge key',
      'a: 1\n<<: {b: 2}\n',
      ['unsupported-yaml [<<] merging other fields with << is not supported in a role file; write the fields out'],
      ['a'],
    ],
    [
      'a second document',
      'a: 1\n---\nb: 2\n',
      ['unsupported-yaml [---] a second document starts here (---); write one role per file'],
      ['a'],
    ],
  ];
  for (const [title, text, wrong, understood] of cases) {
    it(title, () => {
      assert.deepEqual(problems(text), wrong);
      assert.deepEqual(fields(text), understood);
    });
  }

  it('nothing, in a text with everything that is allowed', () =>
    assert.deepEqual(
      problems('--- # start\na: "x" # c\nb:\n  - {c: [1, 2], "d": \'e\'}\nf: >-\n  g\n\n  h\ni: |\n  j # no comment\n'),
      [],
    ));
});

describe('what is wrong with a JSON text', () => {
  const cases = [
    ['a comma too many', '{"a": 1,}', '[,] this comma is one too many; a comma stands between two values only'],
    ['a comma too few', '{"a": 1 "b": 2}', '["b"] a comma is missing before this'],
    ['a semicolon', '{"a": 1; "b": 2}', "[;] a ',' is written here, not ';'"],
    ['a colon too few', '{"a" 1}', `["a"] a colon is missing after 'a'`],
    ['an equals sign', '{"a" = 1}', "[=] a ':' is written after the name of a field, not '='"],
    ['a comment', '{"a": 1} // c', '[// c] comments are not part of JSON; remove this one'],
    ['a value that is missing', '{"a": }', `["a"] a value is missing after 'a'`],
    ['a name that is begun', '{"a', `["a] a field is written '"name": value'; here is only 'a'`],
    ['a value without a name', '{[1]}', '[[] the name of a field is missing before this value'],
    ['single quotes around a name', "{'a': 1}", "['a'] the name of a field stands in double quotes in JSON"],
    ['single quotes around a text', '{"a": \'b\'}', `['b'] text stands in double quotes (") in JSON, not in these`],
    ['no quotes', '{"a": b c}', '[b c] text stands in double quotes in JSON'],
    ['a quote too few', '{"a": "b}', '["b] this text in quotes is never closed'],
    ['a quote too many', '{"a": "b "c" d"}', '["b "c" d"] a quotation mark inside a text is written \\"'],
    ['a name that is not closed', '{"a: 1}', "[\"a] the quotation mark before 'a' is never closed"],
    ['a bracket that is never closed', '[1, 2', "[2] ']' is missing after this"],
    ['two of them', '{"a": [1', "[1] ']}' is missing after this"],
    ['a bracket that is never opened', '{"a": 1, "b": [{"c": 1}, "d": 2}]}', `["d"] '{' is missing before this`],
    ['the wrong bracket', '[1, 2}', "[}] what is open here is closed by ']'"],
    ['a bracket too many', '[1, 2]]', "[]] this ']' closes nothing; it is one too many"],
    ['a decimal comma', '{"a": 3,5}', '[3,5] this number is not written as JSON wants it'],
    ['a capital letter', '{"a": True}', "[True] 'true' is written in small letters in JSON"],
    [
      'a pasted space',
      '{"a":\u00a01}',
      '[\u00a0] this is a space that JSON does not know, often pasted along; put a normal one',
    ],
    ['two values', '{} {}', '[{}] the file ends before this; remove what follows'],
    ['nothing', ' ', `[ ] a role is written in braces: '{"id": …}'; there is nothing here`],
    [
      'YAML',
      '# a\nid: a\ntitle: b\n',
      "[id: a] this is written as YAML, in a file whose name ends in '.json'; name it '.yaml'",
    ],
  ] as const;
  for (const [title, text, wrong] of cases)
    it(title, () => assert.deepEqual(problems(text, 'json'), [`syntax-error ${wrong}`]));

  it('a field that is there twice', () =>
    assert.deepEqual(problems('{"a": 1, "a": 2}', 'json'), [
      'duplicate-key ["a"] \'a\' is written twice in the same place; only the first one counts',
    ]));
});

describe('the limits of a text', () => {
  const cases: readonly (readonly [string, string, SyntaxLanguage])[] = [
    ['2 million characters', `a: ${'x'.repeat(2_000_000)}`, 'yaml'],
    ['64 levels', `a: ${'['.repeat(70)}${']'.repeat(70)}`, 'yaml'],
    ['100,000 open brackets', '['.repeat(100_000), 'yaml'],
    ['100,000 dashes', '- '.repeat(100_000), 'yaml'],
    ['64 levels of JSON', `${'['.repeat(70)}${']'.repeat(70)}`, 'json'],
    ['100,000 open brackets of JSON', '['.repeat(100_000), 'json'],
    ['brackets behind a syntax error', `a: b: c\n${'['.repeat(100_000)}`, 'yaml'],
    ['200,000 values', `a:\n${'- b\n'.repeat(200_001)}`, 'yaml'],
    ['200,000 values of JSON', `[${'1,'.repeat(200_001)}1]`, 'json'],
  ];
  for (const [title, text, language] of cases) {
    it(title, () => {
      const found = parse('/a', text, language).problems;
      assert.ok(
        found.some(({ code }) => code === 'limit-exceeded'),
        JSON.stringify(found.slice(0, 2)),
      );
    });
  }
});
