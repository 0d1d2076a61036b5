import assert from 'node:assert/strict';
import { fixed } from '../support/fixed.ts';
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
