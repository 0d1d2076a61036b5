import assert from 'node:assert/strict';
import { codesIn } from '../support/pictures.ts';
import { checkPicture } from '../support/pictures.ts';

const says =
  "this position names no collective agreement (Directive (EU) 2023/970, article 5); where one applies, write its IDCC number in 'employment.collectiveAgreement'";

describe('collective-agreement-missing', () => {
  it('is found of positions in France', () => {
    checkPicture(`id: a\nlang: fr\ntitle: Libraire\nscope: position\n#<^^^^^ collective-agreement-missing ${says}\n`);
    checkPicture(
      `id: a\nlang: en\ntitle: Nurse\nscope: position\nlocations: [{ country: FR }]\nemployment: { time: full }\n#<^^^^^^^^^^ collective-agreement-missing ${says}\n`,
    );
  });

  const found = (text: string) => assert.ok(codesIn(text).includes('collective-agreement-missing'));
  it('is found where some are employed, and where public service is only what the work is about', () => {
    found(
      'id: a\nlang: fr\ntitle: Libraire\nscope: position\nemployment: { types: [{ type: volunteer }, { type: employee }] }\n',
    );
    found(
      'id: a\nlang: fr\ntitle: Libraire\nscope: position\nobjectives: [{ id: b, statement: Former la fonction publique }]\n',
    );
  });

  it('is not found where it is named, where there is none, nor elsewhere', () => {
    const silent = (text: string) => assert.ok(!codesIn(text).includes('collective-agreement-missing'));
    silent(
      'id: a\nlang: fr\ntitle: Libraire\nscope: position\nemployment: { collectiveAgreement: { idcc: "3013" } }\n',
    );
    silent('id: a\nlang: fr\ntitle: Libraire\n');
    silent('id: a\nlang: en\ntitle: Nurse\nscope: position\n');
    for (const type of ['volunteer', 'self-employed', 'internship'])
      silent(`id: a\nlang: fr\ntitle: Libraire\nscope: position\nemployment: { types: [{ type: ${type} }] }\n`);
    for (const basis of [
      'Grille de la fonction publique hospitalière, catégorie A',
      'Cadre d’emplois des adjoints administratifs',
      'Grille indiciaire',
      'Rétrocession d’honoraires',
    ])
      silent(
        `id: a\nlang: fr\ntitle: Libraire\nscope: position\ncompensation: { currency: EUR, unit: month, min: 2000, basis: "${basis}" }\n`,
      );
    silent(
      'id: a\nlang: fr\ntitle: Libraire\nscope: position\nsummary: Le recrutement se fait par concours national.\n',
    );
    silent('id: a\nlang: fr-BE\ntitle: Libraire\nscope: position\n');
  });
});
