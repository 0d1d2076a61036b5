import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';

const conditions = new Set([
  ...['age-mention', 'appearance-or-health', 'discriminatory-criterion', 'family-status-mention'],
  ...['native-language-required', 'residence-condition', 'unjustified-requirement'],
]);

const heads = {
  fr: 'id: a\nlang: fr\nscope: position\ntitle: Comptable\n',
  en: 'id: a\nlang: en\nscope: position\ntitle: Accountant\nlocations: [{ country: FR }]\n',
};

/** The words in a text that some rule takes for a condition of those who apply. */
function conditionsIn(language: 'fr' | 'en', text: string): readonly string[] {
  const role = `${heads[language]}mission: "${text}"\n`;
  const document = parseRole('file:///a.role.yaml', role);
  return check(document, new RoleIndex([document]), { today: '2026-11-23' })
    .filter(({ code }) => conditions.has(code))
    .map(({ range }) => role.slice(range.start, range.end));
}

describe('what a sentence takes back', () => {
  for (const [language, text] of [
    ['fr', 'Le poste n’est soumis à aucune condition de nationalité française.'],
    ['fr', 'Vous n’avez pas besoin d’habiter à proximité.'],
    ['fr', 'Il n’est pas nécessaire d’habiter à proximité.'],
    ['fr', 'Inutile d’être célibataire.'],
    ['fr', 'Être célibataire n’est pas une condition.'],
    ['fr', 'Être résident du département n’est pas requis.'],
    ['fr', 'Le permis B n’est pas nécessaire.'],
    ['fr', 'Le permis B n’est ni exigé ni demandé.'],
    ['fr', 'Permis B utile mais non exigé.'],
    ['fr', 'Rédaction d’annonces sans mention d’âge maximum.'],
    ['fr', 'L’anglais langue maternelle n’est pas exigé.'],
    ['en', 'No disability will be a bar.'],
    ['en', 'You do not need to be a native English speaker.'],
    ['en', 'You don’t have to be a native English speaker.'],
    ['en', 'A native speaker of English is not required.'],
    ['en', 'Native speakers and learners are equally welcome.'],
    ['en', 'Open to married and single people alike.'],
    ['en', 'There is no requirement to be able-bodied.'],
    ['en', 'Own car useful but not essential.'],
  ] as const)
    it(`is not found in: ${text}`, () => assert.deepEqual(conditionsIn(language, text), []));

  for (const [language, text, found] of [
    ['fr', 'Aucune expérience n’est exigée, célibataire de préférence.', 'célibataire'],
    ['fr', 'Célibataire, expérience non exigée.', 'Célibataire'],
    ['fr', 'Vous n’avez pas besoin d’expérience ; femmes uniquement.', 'femmes uniquement'],
    ['fr', 'Vous n’avez pas besoin d’expérience mais vous êtes célibataire.', 'célibataire'],
    ['fr', 'Pas de condition de diplôme, homme uniquement.', 'homme uniquement'],
    ['fr', 'Permis B exigé, expérience non exigée.', 'Permis B'],
    ['fr', 'Il est exigé d’habiter à proximité.', 'habiter à proximité'],
    ['fr', 'Sans handicap.', 'Sans handicap'],
    ['en', 'No disability.', 'No disability'],
    ['en', 'No experience needed, male candidates only.', 'male candidates'],
    ['en', 'Male candidates only, experience not required.', 'Male candidates'],
    ['en', 'Male candidates and experience is not required.', 'Male candidates'],
    ['en', 'Over 50s need not apply.', 'Over 50s need not apply'],
    ['en', 'You need to be a native English speaker.', 'native English speaker'],
    ['en', 'You do not need experience but must be unmarried.', 'must be unmarried'],
    ['en', 'Native English speakers only, degree not required.', 'Native English speakers'],
  ] as const)
    it(`is found in: ${text}`, () => assert.deepEqual(conditionsIn(language, text), [found]));
});
