import assert from 'node:assert/strict';
import { fixed } from '../support/fixed.ts';
import { checkPicture } from '../support/pictures.ts';

const fr = 'id: nurse\nlang: fr\ntitle: Fleuriste\n';
const en = 'id: nurse\nlang: en\ntitle: Nurse\n';
const uri = 'file:///nurse.role.yaml';

describe('family-status-mention', () => {
  it('names the ground and the article', () => {
    checkPicture(
      `${fr}mission: Personne libre de toute attache\n#                 ^^^^^^^^^^^^^^^^^^^^^^ family-status-mention 'libre de toute attache' ties the job to family situation (French Labour Code, articles L1132-1 and L1142-1); say which hours and travel the work asks for\n`,
    );
    checkPicture(
      `${fr}mission: Ni projet ni désir de grossesse\n#                     ^^^^^^^^^^^^^^^^^^ family-status-mention 'désir de grossesse' ties the job to pregnancy (French Labour Code, articles L1132-1 and L1142-1); say which hours and travel the work asks for\n`,
    );
    checkPicture(
      `${en}mission: Must have no family ties\n#                  ^^^^^^^^^^^^^^ family-status-mention 'no family ties' ties the job to family situation (Directive 2006/54/EC, article 14); say which hours and travel the work asks for\n`,
    );
  });

  it('is not found in: Conseille les couples sans enfants', () =>
    checkPicture(`${fr}mission: Conseille les couples sans enfants\n`));
  it('is not found in: Candidatures bienvenues, célibataire ou non, quelle que soit la situation de famille', () =>
    checkPicture(
      `${fr}mission: Candidatures bienvenues, célibataire ou non, quelle que soit la situation de famille\n`,
    ));
  it('is not found in: Contrôle les haut-parleurs et leur enceinte', () =>
    checkPicture(`${fr}mission: Contrôle les haut-parleurs et leur enceinte\n`));
  it('is not found in: Remplacement d’un congé de maternité', () =>
    checkPicture(`${fr}mission: Remplacement d’un congé de maternité\n`));
  it('is not found in: Regardless of marital status, unmarried or not', () =>
    checkPicture(`${en}mission: Regardless of marital status, unmarried or not\n`));
  it('is not found in: Rooms for customers without children', () =>
    checkPicture(`${en}mission: Rooms for customers without children\n`));
  it('is not found in: A single point of contact', () => checkPicture(`${en}mission: A single point of contact\n`));

  it('is not found in what the work is', () =>
    checkPicture(
      `${fr}functions: [{ id: a, title: Aide aux mères de famille }]\nskills: { technical: [{ id: b, label: Suivre les femmes sans enfant }] }\n`,
    ));

  it('proposes other words', () => {
    const after = (text: string) =>
      fixed({ [uri]: `${fr}mission: ${text}\n` }, uri, 'family-status-mention').map(
        ({ files }) => files[uri]?.split('mission: ')[1],
      );
    assert.deepEqual(after('Personne motivée, sans enfants'), ['Personne motivée,\n']);
    assert.deepEqual(after('Célibataire'), []);
  });
});
