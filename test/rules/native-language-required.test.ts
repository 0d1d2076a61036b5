import assert from 'node:assert/strict';
import { fixed } from '../support/fixed.ts';
import { nativeLanguageRequired } from '../../server/src/rules/native-language-required.ts';
import { passages } from '../support/passages.ts';
import { checkPicture } from '../support/pictures.ts';

const fr = 'id: nurse\nlang: fr\ntitle: Fleuriste\n';
const en = 'id: nurse\nlang: en\ntitle: Nurse\n';
const uri = 'file:///nurse.role.yaml';

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
  ])
    it(`is not found in: ${text}`, () => checkPicture(`${fr}mission: ${text}\n`));
  for (const [text, found] of [
    ['Parler anglais langue maternelle', 'anglais langue maternelle'],
    ['Traduire des notices, anglais langue maternelle', 'anglais langue maternelle'],
    ['Traduire des notices (langue maternelle anglaise exigée)', 'langue maternelle anglaise'],
  ] as const)
    it(`is found in: ${text}`, () =>
      assert.deepEqual(passages(nativeLanguageRequired, `${fr}mission: ${text}\n`), [found]));
  it('is not found in: Anglais de niveau C2', () => checkPicture(`${fr}mission: Anglais de niveau C2\n`));
  it('is not found in: Builds native apps and cloud native services', () =>
    checkPicture(`${en}mission: Builds native apps and cloud native services\n`));
  it('is not found in: Works with React Native', () => checkPicture(`${en}mission: Works with React Native\n`));
  it('is not found in: Teaches pupils with a mother tongue other than English', () =>
    checkPicture(`${en}mission: Teaches pupils with a mother tongue other than English\n`));
  it('is not found in: A native speaker is not required', () =>
    checkPicture(`${en}mission: A native speaker is not required\n`));

  it('proposes other words', () => {
    const after = (text: string) =>
      fixed({ [uri]: `${fr}mission: ${text}\n` }, uri, 'native-language-required').map(
        ({ files }) => files[uri]?.split('mission: ')[1],
      );
    assert.deepEqual(after('Anglais langue maternelle'), ['Anglais de niveau C2\n']);
    assert.deepEqual(after('Locuteur natif'), ['Niveau C2\n']);
  });
});
