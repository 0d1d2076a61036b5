import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';
import { checkPicture } from '../support/pictures.ts';

describe('title-collision', () => {
  it('is found on the names of each file, whatever the case and the accents', () =>
    checkPicture(`
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      #      ^^^^^ title-collision 'Nurse' is also a title of the role 'carer'
      alternativeTitles:
        - { id: a, label: Infirmière }
      #                   ^^^^^^^^^^ title-collision 'Infirmière' is also a title of the role 'carer' and of 1 other role
        - { id: b, label: Ward nurse }
      progression: { related: [{ role: carer }, { role: medic }] }
      #- /carer.role.yaml
      id: carer
      lang: en-GB
      title: "NURSE"
      #      ^^^^^^^ title-collision 'NURSE' is also a title of the role 'nurse'
      alternativeTitles:
        - { id: a, label: nurse }
        - { id: b, label: infirmiere, kind: synonym }
      #                   ^^^^^^^^^^ title-collision 'infirmiere' is also a title of the role 'medic' and of 1 other role
      #- /medic.role.json
      { "id": "medic", "lang": "en", "title": "Medic",
        "alternativeTitles": [{ "id": "i", "label": "INFIRMIERE", "kind": "abbreviation" }] }
      //                                            ^^^^^^^^^^^^ title-collision 'INFIRMIERE' is also a title of the role 'carer' and of 1 other role
    `));

  it('is told in French', () =>
    checkPicture(
      `
      #- /a.role.yaml
      id: a
      lang: fr
      title: L'acheteur
      #      ^^^^^^^^^^ title-collision «\u00a0L'acheteur\u00a0» est aussi un intitulé du rôle «\u00a0b\u00a0» et de 1 autre
      progression: { related: [{ role: b }, { role: c }] }
      #- /b.role.yaml
      id: b
      lang: fr
      title: L’acheteur
      #      ^^^^^^^^^^ title-collision «\u00a0L’acheteur\u00a0» est aussi un intitulé du rôle «\u00a0a\u00a0» et de 1 autre
      #- /c.role.yaml
      id: c
      lang: fr
      title: C
      alternativeTitles: [{ id: c, label: l’Acheteur }]
      #                                   ^^^^^^^^^^ title-collision «\u00a0l’Acheteur\u00a0» est aussi un intitulé du rôle «\u00a0a\u00a0» et de 1 autre
      `,
      { language: 'fr' },
    ));

  it('leaves other languages, translations, former and hidden titles, and a role that repeats itself', () =>
    checkPicture(`
      #- /directeur.role.yaml
      id: directeur
      lang: fr
      title: Manager
      alternativeTitles: [{ id: a, label: manager }, { id: b, label: Chef }]
      progression: { related: [{ role: manager }, { role: chief }] }
      #- /manager.role.yaml
      id: manager
      lang: en
      title: Manager
      alternativeTitles: [{ id: b, label: Chief, kind: hidden }]
      #- /chief.role.yaml
      id: chief
      lang: en
      title: Chief
      alternativeTitles: [{ id: b, label: Manager, kind: former }]
      #- /chief.fr.role.yaml
      translationOf: chief
      lang: fr
      title: Chef / Cheffe
      alternativeTitles: [{ id: b, label: Gérant }]
    `));

  it('says once that two files are one role', () =>
    checkPicture(`
      #- /a/constructor.role.yaml
      id: constructor
      #   ^^^^^^^^^^^ duplicate-id the id 'constructor' is also that of another role, in 'b/constructor.role.yaml'
      lang: en
      title: __proto__
      #- /b/constructor.role.yaml
      id: constructor
      #   ^^^^^^^^^^^ duplicate-id the id 'constructor' is also that of another role, in 'a/constructor.role.yaml'
      lang: en
      title: __proto__
    `));

  it('shows the first ten of many, by the role where it has no id', () => {
    const documents = Array.from({ length: 500 }, (_, n) =>
      parseRole(`/${n}.role.yaml`, `${n === 0 ? '' : `id: r-${n}\n`}lang: en\ntitle: Nurse\n`),
    );
    const last = documents.at(-1);
    assert.ok(last);
    const found = check(last, new RoleIndex(documents), { today: '2026-11-23' });
    const [collision] = found.filter(({ code }) => code === 'title-collision');
    assert.equal(collision?.message.en, "'Nurse' is also a title of the role 'Nurse' and of 498 other roles");
    assert.equal(collision.related?.length, 10);
  });
});
