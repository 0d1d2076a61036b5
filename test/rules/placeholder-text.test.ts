import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';

/** What is called a placeholder in this text. */
function placeholder(text: string): string {
  const spec = { id: 'nurse', lang: 'en', title: 'Nurse', mission: text };
  const document = parseRole('file:///nurse.role.json', JSON.stringify(spec));
  const found = check(document, new RoleIndex([document]), { today: '2026-11-23' });
  return found
    .filter(({ code }) => code === 'placeholder-text')
    .map(({ message }) => /^'(.*)' is a placeholder/.exec(message.en)?.[1])
    .join();
}

describe('placeholder-text', () => {
  const finds: readonly (readonly [text: string, placeholder: string])[] = [
    ['TODO: ask the ward manager', 'TODO'],
    ['Care (TBD)', 'TBD'],
    ['xxx', 'xxx'],
    ['Réf. XXXX', 'XXXX'],
    ['???', '???'],
    ['Lorem ipsum dolor', 'Lorem ipsum'],
    ['À compléter', 'À compléter'],
    ['[à définir]', '[à définir]'],
    ['To be defined.', 'To be defined.'],
    ['todo', 'todo'],
    ['To do:', 'To do:'],
    ['N/A', 'N/A'],
    ['...', '...'],
    ['…', '…'],
    ['x'.repeat(200), `${'x'.repeat(59)}…`],
  ];
  for (const [text, wanted] of finds) it(`finds ${text.slice(0, 30)}`, () => assert.equal(placeholder(text), wanted));

  const leaves = [
    'Goals to be defined with the team',
    'Les objectifs sont à définir avec l’équipe',
    'Responsável por todo o processo',
    'A to-do list for every shift',
    'Pourquoi ?! Parce que ??',
    'XX century, exx, maxxx-free',
    'Lorem the horse',
    '',
  ];
  for (const text of leaves) it(`leaves ${text || 'nothing'}`, () => assert.equal(placeholder(text), ''));

  it('looks at free text only, wherever it stands', () => {
    const text = 'id: todo\nlang: en\ntitle: Nurse\ntools: [{ id: xxx, label: TBD }]\nx-note: TODO\n';
    const document = parseRole('file:///todo.role.yaml', text);
    const found = check(document, new RoleIndex([document]), { today: '2026-11-23' });
    assert.deepEqual(
      found.map(({ range }) => text.slice(range.start, range.end)),
      ['TBD'],
    );
  });
});
