import { checkPicture } from '../support/pictures.ts';

describe('evolves-to-cycle', () => {
  it('is told in every file that continues the circle', () =>
    checkPicture(`
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      progression: { evolvesTo: [{ role: matron }] }
      #                                  ^^^^^^ evolves-to-cycle the path from 'nurse' leads back to it by way of 'matron'
      #- /matron.role.yaml
      id: matron
      lang: en
      title: Matron
      progression:
        evolvesTo: [{ role: nurse, label: Nurses }]
      #                     ^^^^^ evolves-to-cycle the path from 'matron' leads back to it by way of 'nurse'
    `));

  it('is told in French, also where it is told from its end', () =>
    checkPicture(
      `
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      progression: { evolvesFrom: [{ role: matron }] }
      #                                    ^^^^^^ evolves-to-cycle le parcours qui part de « nurse » y revient en passant par « trainee » et « matron »
      #- /matron.role.yaml
      id: matron
      lang: en
      title: Matron
      progression: { evolvesFrom: [{ role: trainee }] }
      #                                    ^^^^^^^ evolves-to-cycle le parcours qui part de « matron » y revient en passant par « nurse » et « trainee »
      #- /trainee.role.yaml
      id: trainee
      lang: en
      title: Trainee
      progression: { evolvesFrom: [{ role: nurse }] }
      #                                    ^^^^^ evolves-to-cycle le parcours qui part de « trainee » y revient en passant par « matron » et « nurse »
    `,
      { language: 'fr' },
    ));

  it('is none where one becomes what one reports to, both files say the same, or roles are near to each other', () =>
    checkPicture(`
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      team: { reportsTo: [{ role: matron }] }
      progression: { evolvesTo: [{ role: matron }], related: [{ role: porter }] }
      #- /matron.role.yaml
      id: matron
      lang: en
      title: Matron
      team: { manages: [{ role: nurse }] }
      progression: { evolvesFrom: [{ role: nurse }] }
      #- /porter.role.yaml
      id: porter
      lang: en
      title: Porter
      progression: { related: [{ role: nurse }] }
    `));
});
