import { deepEqual, equal, ok } from 'node:assert/strict';
import { newRole, type RoleWish } from '../../server/src/features/new-role.ts';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';

const index = new RoleIndex([parseRole('file:///roles/nurse.role.yaml', 'id: nurse\nlang: en\ntitle: Ward nurse\n')]);

describe('newRole', () => {
  const titles = [
    'Nurse',
    'Directeur / Directrice : e-commerce',
    '”Chief” # 1',
    "L'usine",
    '- x',
    'null',
    '👩‍⚕️',
    'a'.repeat(200),
  ];
  for (const title of titles) {
    for (const language of ['yaml', 'json'] as const) {
      it(`makes a file for '${title.slice(0, 40)}' in ${language} in which only empty places are found`, () => {
        const made = newRole({ title, lang: 'fr' }, index, language);
        ok('text' in made, JSON.stringify(made));
        const document = parseRole(`file:///roles/${made.fileName}`, made.text);
        equal(document.role.title, title);
        const found = check(document, new RoleIndex([document]), { today: '2027-03-31' });
        deepEqual(
          found.map(({ code, severity }) => `${severity} ${code}`),
          // It is a draft, and says so.
          ['info empty-section', 'info empty-section', 'info incomplete-for-status'],
        );
        equal(made.text.slice(made.firstPlace - 1, made.firstPlace + 1), '""');
      });
    }
  }

  const ids: readonly (readonly [title: string, id: string])[] = [
    ['Nurse', 'nurse-2'],
    ['Œuvres & été', 'oeuvres-ete'],
    ['  Ward \n manager ', 'ward-manager'],
    ['職', 'role'],
  ];
  for (const [title, id] of ids) {
    it(`proposes '${id}' for '${title}'`, () => {
      const made = newRole({ title, lang: 'en' }, index);
      equal('id' in made ? made.id : made.refused.en, id);
    });
  }

  const refusals: readonly (readonly [wish: RoleWish, en: string, fr: string])[] = [
    [{ title: ' ', lang: 'en' }, 'a role needs a title', 'un rôle a besoin d’un intitulé'],
    [{ title: 'x'.repeat(2000), lang: 'en' }, 'this title is too long', 'cet intitulé est trop long'],
    [{ title: 'Cook', lang: 'French' }, "'French' is no code", '« French » n’est pas'],
    [{ title: 'Cook', lang: 'en', id: 'The Cook' }, 'an id is small letters', 'un identifiant s’écrit'],
    [{ title: 'Cook', lang: 'en', id: 'nurse' }, "the role 'Ward nurse' has", 'le rôle « Ward nurse » porte'],
  ];
  for (const [wish, en, fr] of refusals) {
    it(`refuses with '${en}…'`, () => {
      const made = newRole(wish, index);
      ok('refused' in made);
      ok(made.refused.en.startsWith(en), made.refused.en);
      ok(made.refused.fr.replace(/\u00a0/g, ' ').startsWith(fr), made.refused.fr);
    });
  }
});
