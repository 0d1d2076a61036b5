import assert from 'node:assert/strict';
import { codesIn } from '../support/pictures.ts';
import { checkPicture } from '../support/pictures.ts';

const says =
  "this position names no collective agreement (Directive (EU) 2023/970, article 5); write its IDCC number in 'employment.collectiveAgreement'";

describe('collective-agreement-missing', () => {
  it('is found of positions in France', () => {
    checkPicture(`id: a\nlang: fr\ntitle: Libraire\nscope: position\n#<^^^^^ collective-agreement-missing ${says}\n`);
    checkPicture(
      `id: a\nlang: en\ntitle: Nurse\nscope: position\nlocations: [{ country: FR }]\nemployment: { time: full }\n#<^^^^^^^^^^ collective-agreement-missing ${says}\n`,
    );
  });

  it('is not found where it is named, nor elsewhere', () => {
    const silent = (text: string) => assert.ok(!codesIn(text).includes('collective-agreement-missing'));
    silent(
      'id: a\nlang: fr\ntitle: Libraire\nscope: position\nemployment: { collectiveAgreement: { idcc: "3013" } }\n',
    );
    silent('id: a\nlang: fr\ntitle: Libraire\n');
    silent('id: a\nlang: en\ntitle: Nurse\nscope: position\n');
    silent('id: a\nlang: fr-BE\ntitle: Libraire\nscope: position\n');
  });
});
