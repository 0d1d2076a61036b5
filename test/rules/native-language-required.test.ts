import assert from 'node:assert/strict';
import { nativeLanguageRequired } from '../../server/src/rules/native-language-required.ts';
import { fixesOf, passages } from '../support/passages.ts';
import { checkPicture } from '../support/pictures.ts';

const fr = 'id: nurse\nlang: fr\ntitle: Fleuriste\n';
const en = 'id: nurse\nlang: en\ntitle: Nurse\n';

describe('native-language-required', () => {
  it('names the ground and the article', () => {
    checkPicture(
      `${fr}mission: Être de langue maternelle anglaise\n#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ native-language-required 'de langue maternelle anglaise' ties the job to origin (French Labour Code, articles L1132-1 and L5321-2); name the level that is needed, C2 for instance\n`,
    );
    checkPicture(
      `${en}mission: A native speaker\n#          ^^^^^^^^^^^^^^ native-language-required 'native speaker' ties the job to origin (Directive 2000/43/EC, article 1); name the level that is needed, C2 for instance\n`,
    );
  });

  it('is not found in: Développe des applications natives', () =>
    checkPicture(`${fr}mission: Développe des applications natives\n`));
  it('is not found in: Enseigne le français langue maternelle', () =>
    checkPicture(`${fr}mission: Enseigne le français langue maternelle\n`));
  it('is not found in: Public de langue maternelle autre que le français', () =>
    checkPicture(`${fr}mission: Public de langue maternelle autre que le français\n`));
  for (const text of [
    'Enseigner le français langue étrangère et la langue maternelle des élèves',
    'Traduire vers sa langue maternelle',
    'Valorise la langue maternelle des enfants',
    'Les élèves dont la langue maternelle n’est pas le français sont accueillis',
  ])
    it(`is not found in: ${text}`, () => checkPicture(`${fr}mission: ${text}\n`));
  for (const [text, found] of [
    ['Parler anglais langue maternelle', 'anglais langue maternelle'],
    ['Traduire des notices, anglais langue maternelle', 'anglais langue maternelle'],
    ['Votre langue maternelle est le français', 'langue maternelle'],
    ['Traduire des notices (langue maternelle anglaise exigée)', 'langue maternelle anglaise'],
    ['Natif anglophone', 'Natif anglophone'],
    ['Bilingue de naissance', 'Bilingue de naissance'],
  ] as const)
    it(`is found in: ${text}`, () =>
      assert.deepEqual(passages(nativeLanguageRequired, `${fr}mission: ${text}\n`), [found]));
  it('is not found in: Anglais de niveau C2', () => checkPicture(`${fr}mission: Anglais de niveau C2\n`));
  it('is not found in: Builds native apps and cloud native services', () =>
    checkPicture(`${en}mission: Builds native apps and cloud native services\n`));
  it('is not found in: Works with React Native', () => checkPicture(`${en}mission: Works with React Native\n`));
  it('is not found in: Teaches pupils with a mother tongue other than English', () =>
    checkPicture(`${en}mission: Teaches pupils with a mother tongue other than English\n`));
  for (const text of [
    'Pupils whose mother tongue is not English are supported',
    'Supports learners for whom English is not their mother tongue',
    'Near-native English is welcome',
    'Our pupils are native speakers of Polish',
    'Work with native speakers of Polish',
    'Teach English as a foreign language and French as a mother tongue',
  ])
    it(`is not found in: ${text}`, () => checkPicture(`${en}mission: ${text}\n`));
  for (const [text, found] of [
    ['English is your mother tongue', 'is your mother tongue'],
    ['Native English is required', 'Native English'],
    ['Teach pupils. English as a mother tongue is required', 'mother tongue'],
    ['The working language is English at native level', 'native level'],
    ['You serve our guests as a native speaker of German', 'native speaker of German'],
  ] as const)
    it(`is found in: ${text}`, () =>
      assert.deepEqual(passages(nativeLanguageRequired, `${en}mission: ${text}\n`), [found]));
  it('is not found in: A native speaker is not required', () =>
    checkPicture(`${en}mission: A native speaker is not required\n`));

  it('is not found in: We plant native Irish trees', () => checkPicture(`${en}mission: We plant native Irish trees\n`));
  for (const [text, found] of [
    ['Native Swedish speaker required.', 'Native Swedish speaker'],
    ['Native Ukrainian speakers only.', 'Native Ukrainian speakers'],
    ['English must be your first language.', 'be your first language'],
    ['Native fluency in English.', 'Native fluency'],
  ] as const)
    it(`is found in: ${text}`, () =>
      assert.deepEqual(passages(nativeLanguageRequired, `${en}mission: ${text}\n`), [found]));

  const mends: readonly (readonly [head: string, before: string, after?: string])[] = [
    [fr, 'Anglais langue maternelle', 'Anglais de niveau C2'],
    [fr, 'Parler anglais langue maternelle', 'Parler anglais de niveau C2'],
    [fr, 'Anglais (langue maternelle)', 'Anglais (niveau C2)'],
    [fr, 'De langue maternelle suédoise', 'De niveau C2 en suédois'],
    [fr, 'Vous êtes de langue maternelle anglaise', 'Vous êtes de niveau C2 en anglais'],
    [fr, 'Langue maternelle suédoise exigée', 'Maîtrise du suédois au niveau C2 exigée'],
    [fr, 'Anglophone natif exigé', 'Anglais de niveau C2 exigé'],
    [fr, 'Locuteur natif', 'Niveau C2'],
    [en, 'Native Swedish speaker required', 'Swedish at level C2 required'],
    [en, 'Speaks native English', 'Speaks English at level C2'],
    [en, 'Native fluency in English', 'Level C2 in English'],
    [en, 'You are a native German speaker', 'You are somebody who speaks German at level C2'],
    // The words for a level would not fit.
    [fr, 'Être un locuteur natif'],
    [fr, 'Vous êtes langue maternelle anglaise'],
    [fr, 'Le français est votre langue maternelle'],
    [en, 'Your mother tongue is German'],
    [en, 'A native English teacher'],
    [en, 'Must have a native level of English'],
  ];
  for (const [head, before, after] of mends)
    it(after === undefined ? `knows no other words for: ${before}` : `changes to: ${after}`, () => {
      assert.equal(passages(nativeLanguageRequired, `${head}mission: ${before}\n`).length, 1);
      assert.deepEqual(
        fixesOf(nativeLanguageRequired, `${head}mission: ${before}\n`),
        after === undefined ? [] : [`${head}mission: ${after}\n`],
      );
    });
});
