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
    'Connaître Power BI et Excel',
    'Payer au SMIC en EHPAD, souder au TIG et au MIG, appeler une API REST, suivre des VRP',
  ];
  for (const text of leaves) it(`leaves ${text}`, () => assert.deepEqual(found(text), []));

  it('leaves what every reader of English knows, in English', () => {
    for (const text of ['Watch the CCTV screens', 'Talk with the DVLA', 'Support IVF patients', 'Pay with OTE'])
      assert.deepEqual(passages(unexplainedAcronym, mission(text, 'en')), []);
    assert.deepEqual(found('Remettre le DOE du chantier'), ['DOE']);
  });

  it('leaves names and short titles', () =>
    assert.deepEqual(
      passages(
        unexplainedAcronym,
        'id: a\nlang: fr\ntitle: A\nalternativeTitles: [{ id: x, label: QZK }]\ntools: [{ id: t, label: QZK }]\n',
      ),
      [],
    ));
  it('leaves what is better known than the words for it', () => {
    for (const text of ['Conduire un chariot avec un CACES', 'Travailler au CHU'])
      assert.deepEqual(passages(unexplainedAcronym, mission(text)), []);
    const certificate =
      'id: a\nlang: fr\ntitle: A\nrequirements: { certifications: [{ id: c, label: Attestation QZK de niveau 2 }] }\n';
    assert.deepEqual(passages(unexplainedAcronym, certificate), []);
  });

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
    assert.deepEqual(fixesOf(unexplainedAcronym, mission('Keep a CRM', 'en')), [
      mission('Keep a CRM (customer relationship management)', 'en'),
    ]);
    assert.deepEqual(fixesOf(unexplainedAcronym, mission('Suivre le QZK')), []);
  });

  const mends: readonly (readonly [before: string, ...after: string[]])[] = [
    ['Préparer l’ERP', 'Préparer le progiciel de gestion intégré (ERP)'],
    ['Tenir le CRM', 'Tenir la gestion de la relation client (CRM)'],
    ['Suivi du CRM', 'Suivi de la gestion de la relation client (CRM)'],
    // Behind the letters, where words in front of them might not fit.
    ['Suivre les KPI', 'Suivre les KPI (indicateur clé de performance)'],
    ['Former à l’OKR', 'Former à l’OKR (objectifs et résultats clés)'],
    ['Le CRM existant évolue', 'Le CRM (gestion de la relation client) existant évolue'],
    ['Tenir un bon CRM', 'Tenir un bon CRM (gestion de la relation client)'],
    ['SEO du site', 'Référencement naturel (SEO) du site'],
    ['CRM existant', 'CRM (gestion de la relation client) existant'],
    ['Tenir le CRM Salesforce', 'Tenir le CRM (gestion de la relation client) Salesforce'],
    ['Réaliser un audit SEO', 'Réaliser un audit SEO (référencement naturel)'],
    ['Connaître Oracle BI Publisher'],
    ['Connaître la BI', 'Connaître l’informatique décisionnelle (BI)'],
  ];
  for (const [before, ...after] of mends)
    it(`mends ${before}`, () =>
      assert.deepEqual(
        fixesOf(unexplainedAcronym, mission(before)),
        after.map((text) => mission(text)),
      ));

  it('leaves to the author what stands in brackets', () => {
    for (const text of ['Hygiène (méthode HACCP)', 'Référencement (SEO, SEA)'])
      assert.deepEqual(fixesOf(unexplainedAcronym, mission(text)), []);
  });
});
