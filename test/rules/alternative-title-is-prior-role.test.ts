import { checkPicture } from '../support/pictures.ts';

describe('alternative-title-is-prior-role', () => {
  it('finds a title among the posts that lead there', () =>
    checkPicture(`
      id: directeur
      lang: fr
      title: Directeur / Directrice e-commerce
      alternativeTitles:
        - { id: a, label: Responsable E-Commerce }
        #                 ^^^^^^^^^^^^^^^^^^^^^^ alternative-title-is-prior-role 'Responsable E-Commerce' is another name of this role and also a post that leads to it
        - { id: b, label: Chef de rayon }
        #                 ^^^^^^^^^^^^^ alternative-title-is-prior-role 'Chef de rayon' is another name of this role and also a post that leads to it
      requirements:
        experience:
          routes:
            - { id: r, kind: prior-role, label: Ancien poste, roles: [{ label: Responsable e-commerce }] }
      progression:
        evolvesFrom: [{ label: chef de rayon }]
    `));

  it('leaves a former title, and where one goes from here', () =>
    checkPicture(`
      id: directeur
      lang: fr
      title: Directeur / Directrice e-commerce
      alternativeTitles:
        - { id: a, label: Responsable e-commerce, kind: former }
        - { id: b, label: Direction générale }
        - { id: c, label: Responsable de rayon }
      progression:
        evolvesFrom: [{ label: Responsable e-commerce }]
        evolvesTo: [{ label: Direction générale }]
    `));
});
