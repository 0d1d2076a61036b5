import { checkPicture } from '../support/pictures.ts';

describe('empty-relation', () => {
  it('is found wherever roles are named, once each', () =>
    checkPicture(`
      id: nurse
      lang: en
      title: Nurse
      team:
        reportsTo: [{ note: On night shifts }]
      #             ^^^^^^^^^^^^^^^^^^^^^^^^^ empty-relation this entry of 'reportsTo' names neither a role nor a label
        manages:
          - {}
      #     ^^ empty-relation this entry of 'manages' names neither a role nor a label
          - x-note: a
      #     ^^^^^^^^^ empty-relation this entry of 'manages' names neither a role nor a label
      progression: { related: [{ relation: functional }] }
      #                        ^^^^^^^^^^^^^^^^^^^^^^^^ empty-relation this entry of 'related' names neither a role nor a label
      requirements:
        experience:
          routes: [{ id: a, kind: prior-role, label: A former post, roles: [{ count: 2 }] }]
      #                                                                     ^^^^^^^^^^^^ empty-relation this entry of 'roles' names neither a role nor a label
    `));

  it('is found in translations, and told in French', () =>
    checkPicture(
      `
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      #- /nurse.fr.role.yaml
      translationOf: nurse
      lang: fr
      title: Infirmier
      team: { manages: [{ note: La nuit }] }
      #                 ^^^^^^^^^^^^^^^^^ empty-relation cet élément de «\u00a0manages\u00a0» n’indique ni rôle ni libellé
      `,
      { language: 'fr' },
    ));

  it('leaves what is there and does not fit to those who tell that', () =>
    checkPicture(`
      id: nurse
      lang: en
      title: Nurse
      team:
        manages:
          - label: ""
      #     ^^^^^ empty-section 'label' is empty
          - role: [cook]
      #            ^^^^ wrong-type 'role' wants text, and this is a list
          - Students
      #     ^^^^^^^^ wrong-type each item of 'manages' wants a group of fields (role, label, relation, count, note), and this is the text "Students"
          - label: Students
            note: In spring
      tools: [{ id: a, label: A }]
    `));
});
