import assert from 'node:assert/strict';
import { tooManyRequirements } from '../../server/src/rules/too-many-requirements.ts';
import { passages } from '../support/passages.ts';
import { checkPicture } from '../support/pictures.ts';

const items = (count: number, importance: string, name = 's'): string =>
  Array.from({ length: count }, (_, at) => `{ id: ${name}${at}, label: ${name}${at}, importance: ${importance} }`).join(
    ', ',
  );

const found = (text: string) => passages(tooManyRequirements, `id: nurse\nlang: en\ntitle: Nurse\n${text}\n`);

describe('too-many-requirements', () => {
  it('counts what is essential in one list', () =>
    assert.deepEqual(found(`skills:\n  soft: [${items(13, 'essential')}]`), ['soft']));

  it('counts all lists together, and tells it once', () => {
    const three = `requirements:\n  domains: [${items(9, 'essential', 'a')}]\nskills:\n  soft: [${items(9, 'essential')}]\n`;
    assert.deepEqual(found(`${three}tools: [${items(8, 'essential', 'c')}]`), ['domains']);
    assert.deepEqual(found(`${three}tools: [${items(7, 'essential', 'c')}]`), []);
    assert.deepEqual(found(`${three}tools: [${items(14, 'essential', 'c')}]`), ['tools']);
  });

  it('leaves what is not essential, and as many as one person can bring', () => {
    assert.deepEqual(found(`skills:\n  soft: [${items(40, 'important')}]`), []);
    assert.deepEqual(found(`skills:\n  soft: [${items(12, 'essential')}]`), []);
  });

  it('counts as the house does', () =>
    checkPicture(
      `
      #- /rolespec.config.yaml
      options: { too-many-requirements: { list: 1 } }
      #- /nurse.role.yaml
      id: nurse
      lang: fr
      title: Sage-femme
      skills:
        soft: [{ id: a, label: Calme, importance: essential }, { id: b, label: Tact, importance: essential }]
      # ^^^^ too-many-requirements «\u00a0soft\u00a0» compte 2 éléments indispensables, et une même personne en réunit rarement plus de 1\u00a0; mettre «\u00a0important\u00a0» ou «\u00a0optional\u00a0» pour ce qui s’apprend en poste
    `,
      { language: 'fr' },
    ));
});
