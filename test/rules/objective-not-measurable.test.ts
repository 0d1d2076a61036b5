import assert from 'node:assert/strict';
import { fixed } from '../support/fixed.ts';
import { checkPicture } from '../support/pictures.ts';

describe('objective-not-measurable', () => {
  it('is told on the statement', () =>
    checkPicture(`
      id: nurse
      lang: en
      title: Nurse
      objectives:
        - { id: a, statement: Keep patients safe, target: As safe as can be }
        #                     ^^^^^^^^^^^^^^^^^^ objective-not-measurable 'Keep patients safe' does not say by what it is measured: write an 'indicator'
    `));

  it('leaves one with an indicator or a figure', () =>
    checkPicture(`
      #  no objective-not-measurable
      id: nurse
      lang: en
      title: Nurse
      objectives:
        - { id: a, statement: Keep patients safe, indicator: Falls }
        - { id: b, statement: Answer quickly, target: Within 5 minutes }
        - { id: c, statement: Answer within 2 days }
        - { id: d, statement: No lost-time accidents }
        - { id: e, statement: Double the number of members }
    `));

  it('leaves a figure in French words', () =>
    checkPicture(`
      #  no objective-not-measurable
      id: chantier
      lang: fr
      title: Chef de chantier / Cheffe de chantier
      objectives:
        - { id: f, statement: Zéro accident du travail }
        - { id: g, statement: Livrer chaque lot à la date du marché }
    `));

  const indicator = (lang: string, statement: string): string | undefined => {
    const text = `id: a\nlang: ${lang}\ntitle: A\nobjectives:\n  - id: o\n    statement: ${statement}\n`;
    const [fix] = fixed({ '/a.role.yaml': text }, '/a.role.yaml', 'objective-not-measurable');
    return fix && /indicator: (.*)/.exec(fix.files['/a.role.yaml'] ?? '')?.[1];
  };
  it('measures more or less of a thing by that thing', () => {
    assert.equal(indicator('fr', 'Accroître le chiffre d’affaires'), 'Chiffre d’affaires');
    assert.equal(indicator('fr', 'Développer l’audience du site.'), 'Audience du site');
    assert.equal(indicator('en', 'Reduce the time that patients wait'), 'Time that patients wait');
  });
  it('does not guess', () => {
    assert.equal(indicator('fr', 'Retenir les talents'), undefined);
    assert.equal(indicator('en', 'Growth of the firm'), undefined);
  });
});
