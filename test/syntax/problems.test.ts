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
      ['a', 'tit'],
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
    [
      'a comma too many',
      '{"a": 1,}',
      "syntax-error [}] the name of a field in double quotes is missing here, or a comma stands before '}'",
    ],
    ['a comma too few', '{"a": 1 "b": 2}', 'syntax-error ["b"] a comma is missing before this'],
    ['a comment', '{"a": 1} // c', 'syntax-error [// c] comments are not part of JSON; remove this one'],
    ['a value that is missing', '{"a": }', 'syntax-error [}] a value is missing here, or there is a comma too many'],
    ['single quotes', "{'a': 1}", "syntax-error ['a'] text stands in double quotes in JSON"],
    ['a bracket that is never closed', '[1, 2', "syntax-error [2] a ']' is missing"],
    ['two values', '{} {}', 'syntax-error [{] the file ends before this; remove what follows'],
  ] as const;
  for (const [title, text, wrong] of cases) it(title, () => assert.equal(problems(text, 'json')[0], wrong));

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
