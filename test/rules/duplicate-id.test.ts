import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';
import { fixed, type Files } from '../support/fixed.ts';
import { checkPicture } from '../support/pictures.ts';

const role = (id: string): string => `id: ${id}\nlang: en\ntitle: Nurse\n`;

describe('duplicate-id', () => {
  it('is found in each of the files, and nowhere else', () =>
    checkPicture(`
      #- /roles/wards/nurse.role.yaml
      id: nurse
      #   ^^^^^ duplicate-id the id 'nurse' is also that of another role, in 'surgery/nurse.role.json'
      lang: en
      title: Ward nurse
      #- /roles/surgery/nurse.role.json
      {
        "id": "nurse",
      //      ^^^^^^^ duplicate-id the id 'nurse' is also that of another role, in 'wards/nurse.role.yaml'
        "lang": "en", "title": "Theatre nurse"
      }
      #- /roles/cook.role.yaml
      id: cook
      lang: en
      title: Cook
      team: { collaboratesWith: [{ role: nurse }] }
    `));

  it('counts the files', () =>
    checkPicture(`
      #- /a/nurse.role.yaml
      id: nurse
      #   ^^^^^ duplicate-id the id 'nurse' is also that of another role, in 'b b/nurse.role.yaml' and 1 other file
      lang: en
      title: Nurse
      #- /b%20b/nurse.role.yaml
      id: nurse
      #   ^^^^^ duplicate-id the id 'nurse' is also that of another role, in 'a/nurse.role.yaml' and 1 other file
      lang: en
      title: Nurse
      #- /c/nurse.role.yaml
      id: 'nurse'
      #   ^^^^^^^ duplicate-id the id 'nurse' is also that of another role, in 'a/nurse.role.yaml' and 1 other file
      lang: en
      title: Nurse
    `));

  it('is told in French', () =>
    checkPicture(
      `
      #- /a/chef.role.yaml
      id: chef
      #   ^^^^ duplicate-id l’identifiant «\u00a0chef\u00a0» est aussi celui d’un autre rôle, dans «\u00a0b/chef.role.yaml\u00a0» et 1 autre fiche
      lang: fr
      title: Chef
      #- /b/chef.role.yaml
      id: chef
      #   ^^^^ duplicate-id l’identifiant «\u00a0chef\u00a0» est aussi celui d’un autre rôle, dans «\u00a0a/chef.role.yaml\u00a0» et 1 autre fiche
      lang: fr
      title: Chef
      #- /c/chef.role.yml
      id: chef
      #   ^^^^ duplicate-id l’identifiant «\u00a0chef\u00a0» est aussi celui d’un autre rôle, dans «\u00a0a/chef.role.yaml\u00a0» et 1 autre fiche
      lang: fr
      title: Chef
      `,
      { language: 'fr' },
    ));

  it('is no matter of translations, settings, items, or ids of a bad form', () =>
    checkPicture(`
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      #- /nurse.fr.role.yaml
      translationOf: nurse
      lang: fr
      title: Infirmier
      #- /A.role.yaml
      id: A
      #   ^ bad-form 'A' does not fit 'id', which wants small letters, digits and single hyphens, for example 'ward-manager'
      lang: en
      title: A
      #- /b/A.role.yaml
      id: A
      #   ^ bad-form 'A' does not fit 'id', which wants small letters, digits and single hyphens, for example 'ward-manager'
      lang: en
      title: B
      progression: { related: [{ role: nurse }] }
      #- /rolespec.config.yaml
      {}
    `));

  it('is no fault of a file beside a text that was never saved', () => {
    const saved = parseRole('file:///roles/nurse.role.yaml', role('nurse'));
    const unsaved = parseRole('untitled:Untitled-1', role('nurse'));
    const index = new RoleIndex([saved, unsaved]);
    const told = [saved, unsaved].map((document) =>
      check(document, index, { today: '2026-11-24' })
        .filter(({ code }) => code === 'duplicate-id')
        .map(({ message }) => message.en),
    );
    assert.deepEqual(told, [[], ["the id 'nurse' is also that of another role, in 'nurse.role.yaml'"]]);
  });

  it('finds ids that objects of JavaScript have as well', () =>
    checkPicture(`
      #- /a/constructor.role.yaml
      id: constructor
      #   ^^^^^^^^^^^ duplicate-id the id 'constructor' is also that of another role, in 'b/constructor.role.yaml'
      lang: en
      title: A
      #- /b/constructor.role.yaml
      id: constructor
      #   ^^^^^^^^^^^ duplicate-id the id 'constructor' is also that of another role, in 'a/constructor.role.yaml'
      lang: en
      title: B
    `));

  const fixes: readonly (readonly [title: string, files: Files, at: string, after: Files | undefined])[] = [
    [
      'takes the id that the name of the file asks for',
      { '/nurse.role.yaml': role('nurse'), '/cook.role.yaml': role('"nurse"') },
      '/cook.role.yaml',
      { '/cook.role.yaml': role('"cook"') },
    ],
    [
      'leaves the file that has the name of its id',
      { '/nurse.role.yaml': role('nurse'), '/cook.role.yaml': role('nurse') },
      '/nurse.role.yaml',
      undefined,
    ],
    [
      'counts on from the id and renames the file where both have its name',
      { '/a/nurse.role.yaml': role('nurse'), '/b/nurse.role.yaml': role('nurse'), '/c.role.yaml': role('nurse-2') },
      '/b/nurse.role.yaml',
      { '/b/nurse-3.role.yaml': role('nurse-3') },
    ],
    [
      'takes no name that another file has',
      {
        '/a/nurse.role.yaml': role('nurse'),
        '/b/nurse.role.yaml': role('nurse'),
        '/b/nurse-2.role.yaml': role('cook'),
      },
      '/b/nurse.role.yaml',
      { '/b/nurse-3.role.yaml': role('nurse-3') },
    ],
    [
      'does so for a copy whose name is no id',
      { '/nurse.role.yaml': role('nurse'), '/nurse%20copy.role.yaml': role('nurse') },
      '/nurse%20copy.role.yaml',
      { '/nurse-2.role.yaml': role('nurse-2') },
    ],
    [
      'leaves a name alone that is none yet',
      { '/nurse.role.yaml': role('nurse'), 'untitled:Untitled-1': role('nurse') },
      'untitled:Untitled-1',
      { 'untitled:Untitled-1': role('nurse-2') },
    ],
    [
      'makes no id that is too long',
      { [`/a/${'n'.repeat(99)}.role.yaml`]: role('n'.repeat(99)), '/b.b.role.yaml': role('n'.repeat(99)) },
      '/b.b.role.yaml',
      undefined,
    ],
  ];
  for (const [title, files, at, after] of fixes) {
    it(`its fix ${title}`, () => {
      const [fix] = fixed(files, at, 'duplicate-id');
      assert.deepEqual(fix?.files, after);
      if (fix) assert.equal(fix.safe, false);
      if (fix)
        assert.match(
          `${fix.title}, ${fix.titre}`,
          /^Change the id to '[^']+', Remplacer l’identifiant par «\u00a0[^ ]+\u00a0»$/,
        );
    });
  }

  it('shows the first ten of a thousand files, in each of them', () => {
    const documents = Array.from({ length: 1000 }, (_, n) => parseRole(`/${n}/nurse.role.yaml`, role('nurse')));
    const index = new RoleIndex(documents);
    for (const document of documents) {
      const [found, ...more] = check(document, index, { today: '2026-11-23' });
      assert.equal(found?.related?.length, 10);
      assert.match(found.message.en, /and 998 other files$/);
      assert.deepEqual(more, []);
    }
  });
});
