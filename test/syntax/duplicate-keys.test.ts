import { deepEqual } from 'node:assert/strict';
import { fixed } from '../support/fixed.ts';

const head = 'id: nurse\nlang: en\ntitle: Nurse\n';

describe('fixes of a field that is written twice', () => {
  check('take the second one that says the same, unasked', `${head}summary: a\nfamily: b\nsummary: "a"\n`, [
    ['Remove this one, which says the same', true, `${head}summary: a\nfamily: b\n`],
  ]);
  check('let the author choose between two', `${head}summary: a\nsummary: b\n`, [
    ['Remove this one, keep the first', false, `${head}summary: a\n`],
    ['Keep this one, remove the first', false, `${head}summary: b\n`],
  ]);
  check('compare lists and groups', `${head}tools: [{ id: a, label: A }]\ntools:\n  - id: a\n    label: A\n`, [
    ['Remove this one, which says the same', true, `${head}tools: [{ id: a, label: A }]\n`],
  ]);
  check('tell a text from a number', `${head}team: { size: 1, size: "1" }\n`, [
    ['Remove this one, keep the first', false, `${head}team: { size: 1 }\n`],
    ['Keep this one, remove the first', false, `${head}team: { size: "1" }\n`],
  ]);
  check('keep what has a comment', `${head}summary: a # why\nsummary: b\n`, [
    ['Remove this one, keep the first', false, `${head}summary: a # why\n`],
  ]);
  check(
    'work in JSON',
    '{ "id": "nurse", "lang": "en", "title": "Nurse", "family": "a", "family": "a" }\n',
    [
      [
        'Remove this one, which says the same',
        true,
        '{ "id": "nurse", "lang": "en", "title": "Nurse", "family": "a" }\n',
      ],
    ],
    'nurse.role.json',
  );
});

function check(
  title: string,
  text: string,
  wanted: readonly (readonly [title: string, safe: boolean, result: string])[],
  name = 'nurse.role.yaml',
): void {
  const uri = `file:///roles/${name}`;
  it(title, () => {
    const found = fixed({ [uri]: text }, uri, 'duplicate-key');
    deepEqual(
      found.map((one) => [one.title, one.safe, one.files[uri]]),
      wanted,
    );
  });
}
