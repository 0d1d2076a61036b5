import assert from 'node:assert/strict';
import { codesIn } from '../support/pictures.ts';
import { checkPicture } from '../support/pictures.ts';

const position = 'id: a\nlang: en\ntitle: Nurse\nscope: position\n';

describe('equal-value-factors-missing', () => {
  it('names the factors', () => {
    checkPicture(
      `${position}#<^^^^^ equal-value-factors-missing 'evaluation' lacks 'skills', 'effort', 'responsibility' and 'workingConditions' (Directive (EU) 2023/970, article 4)\n`,
    );
    checkPicture(
      `${position}evaluation: { skills: a, effort: b, responsibility: c }\n#<^^^^^^^^^^ equal-value-factors-missing 'evaluation' lacks 'workingConditions' (Directive (EU) 2023/970, article 4)\n`,
    );
  });

  it('tells in French whether the field is there', () =>
    checkPicture(
      `${position}#<^^^^^ equal-value-factors-missing «\u00a0evaluation\u00a0» manque\u00a0: «\u00a0skills\u00a0», «\u00a0effort\u00a0», «\u00a0responsibility\u00a0» et «\u00a0workingConditions\u00a0» (directive (UE) 2023/970, article 4)\n`,
      { language: 'fr' },
    ));

  it('is not found of occupations, of volunteers, nor where all four stand', () => {
    const silent = (text: string) => assert.ok(!codesIn(text).includes('equal-value-factors-missing'));
    silent('id: a\nlang: en\ntitle: Nurse\n');
    silent(`${position}employment: { types: [{ type: volunteer }] }\n`);
    silent(`${position}evaluation: { skills: a, effort: b, responsibility: c, workingConditions: d }\n`);
  });
});
