import { deepEqual } from 'node:assert/strict';
import { foldingRanges } from '../../server/src/features/folding-ranges.ts';
import { parseRole } from '../../server/src/model/document.ts';

describe('foldingRanges', () => {
  folds(
    'fields and items of several lines, once a line',
    'id: x\ntools:\n  - id: a\n    label: A\n  - id: b\nteam:\n  size: 3\n',
    ['tools:\n  - id: a\n    label: A\n  - id: b', 'id: a\n    label: A', 'team:\n  size: 3'],
  );
  folds(
    'the field that shares the line of its item only with it',
    'levels:\n  - skills:\n      - skill: a\n        level: b\n',
    [
      'levels:\n  - skills:\n      - skill: a\n        level: b',
      'skills:\n      - skill: a\n        level: b',
      'skill: a\n        level: b',
    ],
  );
  folds('long texts', 'summary: >-\n  One\n  two\nid: x\n', ['summary: >-\n  One\n  two']);
  folds(
    'runs of comments',
    '# One\n# two\n\n# three\nid: x # four\n# five\n  # six\nlang: en\n',
    ['# One\n# two', '# five\n  # six'],
    'comment',
  );
  folds('with Windows line ends', '# One\r\n# two\r\nteam:\r\n  size: 3\r\n', ['# One\r\n# two', 'team:\r\n  size: 3']);
  folds('brackets up to the line of the closing one', 'team: {\n  size: 3\n}\ndimensions: [\n  strategic]\n', [
    'team: {\n  size: 3',
    'dimensions: [\n  strategic]',
  ]);
  folds(
    'JSON',
    '{\n  "id": "x",\n  "tools": [\n    {\n      "id": "a"\n    }\n  ]\n}\n',
    ['"tools": [\n    {\n      "id": "a"\n    }', '{\n      "id": "a"'],
    undefined,
    'nurse.role.json',
  );
  it('calls what is folded by titles and labels, in both languages', () => {
    const text = 'functions:\n  - id: care\n    title: Care\nsummary: |\n  A\n  b\nx-own:\n  - a: 1\n    b: 2\n';
    const found = foldingRanges(parseRole('file:///nurse.role.yaml', text));
    deepEqual(
      found.map(({ collapsed }) => [collapsed?.en, collapsed?.fr]),
      [
        ['Functions (1)', 'Fonctions (1)'],
        ['Care', 'Care'],
        ['Summary', 'Résumé'],
        ['x-own (1)', 'x-own (1)'],
        ['…', '…'],
      ],
    );
  });
  folds('nothing in an empty file', '', []);
  folds('nothing of one line', 'team: { size: 3 }\ntools: [{ id: x }]\n# one\n', []);
});

function folds(
  title: string,
  text: string,
  stretches: readonly string[],
  kind?: 'comment',
  name = 'nurse.role.yaml',
): void {
  it(`folds ${title}`, () => {
    const found = foldingRanges(parseRole(`file:///${name}`, text));
    deepEqual(
      found.map(({ range }) => text.slice(range.start, range.end)),
      stretches,
    );
    if (kind)
      deepEqual(
        found.map((range) => range.kind),
        stretches.map(() => kind),
      );
  });
}
