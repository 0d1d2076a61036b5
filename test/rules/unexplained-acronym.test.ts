import assert from 'node:assert/strict';
import { unexplainedAcronym } from '../../server/src/rules/unexplained-acronym.ts';
import { fixesOf, passages } from '../support/passages.ts';

const mission = (text: string, lang = 'fr') => `id: a\nlang: ${lang}\ntitle: A\nmission: "${text}"\n`;
const found = (text: string) => passages(unexplainedAcronym, mission(text));

describe('unexplained-acronym', () => {
  it('finds each once', () => {
    assert.deepEqual(found('Choisir entre SEO, SEA et SEM. Le SEO d’abord.'), ['SEO', 'SEA', 'SEM']);
    // In brackets with others, it is an example and not the short form of what stands before.
    assert.deepEqual(found('Techniques utilisées (SEO, SEA, SEM)'), ['SEO', 'SEA', 'SEM']);
    assert.deepEqual(
      passages(unexplainedAcronym, 'id: a\nlang: fr\ntitle: A\nskills: { soft: [{ id: s, label: GMAO }] }\n'),
      ['GMAO'],
    );
  });
  const leaves = [
    'Le référencement naturel (SEO) du site, puis encore le SEO',
    'Le SEO (référencement naturel)',
    'SEO : référencement naturel',
    'La gestion de la relation client, ou GRC',
    'Les RH et la TVA',
    'La norme ABCD 1234, le code AB-12, A/B, R&D, XYZ1',
    'TOUT EST EN CAPITALES ICI',
    'Le chapitre XIV et le I',
    'www.ABC.fr',
    'Répondre ASAP',
  ];
  for (const text of leaves) it(`leaves ${text}`, () => assert.deepEqual(found(text), []));

  it('leaves names and short titles', () =>
    assert.deepEqual(
      passages(
        unexplainedAcronym,
        'id: a\nlang: fr\ntitle: A\nalternativeTitles: [{ id: x, label: QZK }]\ntools: [{ id: t, label: QZK }]\n',
      ),
      [],
    ));
  it('writes out what it knows', () => {
    assert.deepEqual(fixesOf(unexplainedAcronym, mission('Suivre le SEO du site')), [
      mission('Suivre le référencement naturel (SEO) du site'),
    ]);
    assert.deepEqual(fixesOf(unexplainedAcronym, mission('SEO of the site', 'en')), [
      mission('Search engine optimisation (SEO) of the site', 'en'),
    ]);
    assert.deepEqual(fixesOf(unexplainedAcronym, mission('Sign an SLA', 'en')), [
      mission('Sign a service level agreement (SLA)', 'en'),
    ]);
    assert.deepEqual(fixesOf(unexplainedAcronym, mission('Suivre le QZK')), []);
  });
});
