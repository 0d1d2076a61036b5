import { deepEqual } from 'node:assert/strict';
import { fixed } from '../support/fixed.ts';

const head = 'id: nurse\nlang: en\ntitle: Nurse\n';

describe('fixes of YAML that is not read', () => {
  check('a name that nobody uses goes, unasked', 'summary: &why Care\n', [
    ['Remove the name', true, 'summary: Care\n'],
  ]);
  check('a name and its use', 'summary: &why Care for all # yes\nmission: *why\n', [
    ['Remove the name', false, 'summary: Care for all # yes\nmission: *why\n'],
    ['Write the value out', false, 'summary: &why Care for all # yes\nmission: Care for all\n'],
  ]);
  check('in quotes and in braces', "team: { notes: [&a 'It''s', *a] }\n", [
    ['Remove the name', false, "team: { notes: ['It''s', *a] }\n"],
    ['Write the value out', false, "team: { notes: [&a 'It''s', 'It''s'] }\n"],
  ]);
  check('a name before a list on the next lines', 'tools: &all\n  - { id: a, label: A }\n', [
    ['Remove the name', true, 'tools:\n  - { id: a, label: A }\n'],
  ]);
  check('of a list, the author decides', 'tools: &all\n  - { id: a, label: A }\nx-more: *all\n', [
    ['Remove the name', false, 'tools:\n  - { id: a, label: A }\nx-more: *all\n'],
  ]);
  check('a type mark', 'summary: !!str Care\n', [['Remove the type mark', false, 'summary: Care\n']]);
  check('emphasis is no reuse', 'summary: *Care*\n', [['Put the text in quotes', true, "summary: '*Care*'\n"]]);
  check('emphasis of a whole text', 'summary: **Care**\n', [['Put the text in quotes', true, "summary: '**Care**'\n"]]);
  check('nothing of a second role', '---\nid: b\n', []);
});

function check(
  title: string,
  text: string,
  wanted: readonly (readonly [title: string, safe: boolean, result: string])[],
): void {
  const uri = 'file:///roles/nurse.role.yaml';
  it(title, () => {
    const found = fixed({ [uri]: head + text }, uri, 'unsupported-yaml');
    deepEqual(
      found.map((one) => [one.title, one.safe, one.files[uri]]),
      wanted.map(([name, safe, result]) => [name, safe, head + result]),
    );
  });
}
