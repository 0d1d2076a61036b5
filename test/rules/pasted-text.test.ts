import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';

/** What somebody makes who copies an article about a trade into the fields one after the other. */
const pasted = `id: directeur-e-commerce
lang: fr
title: Directeur e-commerce
alternativeTitles:
  - { id: responsable-e-commerce, label: Responsable e-commerce }
  - { id: directeur-vente-en-ligne, label: Directeur de vente en ligne }
summary: |-
  Met en place la stratégie de vente en ligne et dirige l’équipe qui la met en œuvre.
  Rate this post
objectives:
  - { id: ca, statement: Accroître le chiffre d’affaires }
functions:
  - id: strategie
    title: Stratégie
    objectives: [ca]
    decisionCriteria: ["Modèle de l’entreprise, études, tendances du marché, consignes, etc."]
    tasks:
      - { id: plan, statement: Mettre en place un plan d’action }
      - { id: techniques, statement: "Choisir les techniques de référencement (SEO, SEA, SEM)" }
      - { id: planifier, statement: "Planifier, faire des prévisions, des points, anticiper, etc." }
requirements:
  education: { minimum: { credential: Master, field: Commerce électronique }, alternativeToDegree: true }
  experience:
    routes:
      - id: ancien-poste
        kind: prior-role
        label: Ancien poste
        roles: [{ label: Directeur de magasin }, { label: Responsable e-commerce }]
skills:
  technical:
    - { id: ventes, label: Techniques commerciales, importance: essential }
    - { id: programmation, label: Programmation, importance: essential }
  soft:
    - { id: rigueur, label: Rigueur, importance: essential }
    - { id: methode, label: Méthode, importance: essential }
    - { id: creativite, label: Créativité, importance: essential }
    - { id: ambition, label: Ambition, importance: essential }
tools:
  - { id: google, label: "Services de Google (Analytics, Adwords, …)", importance: essential }
market:
  sectors:
    - { id: secteurs, label: "Distribution, finance, assurances, voyage, tourisme, etc." }
`;

describe('an article pasted into a spec', () => {
  const document = parseRole('file:///directeur-e-commerce.role.yaml', pasted);
  const found = check(document, new RoleIndex([document]), { today: '2026-11-23' });
  const counts: Readonly<Record<string, number>> = {
    'all-essential': 1,
    'alternative-title-is-prior-role': 1,
    'import-boilerplate': 1,
    'objective-not-measurable': 1,
    'open-list': 4,
    'renamed-tool': 1,
    'unexplained-acronym': 3,
  };
  for (const [code, count] of Object.entries(counts))
    it(`gives ${code}`, () => assert.equal(found.filter((finding) => finding.code === code).length, count));

  it('gives no error', () =>
    assert.deepEqual(
      found.filter(({ severity }) => severity === 'error'),
      [],
    ));
});
