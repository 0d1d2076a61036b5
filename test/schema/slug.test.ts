import assert from 'node:assert/strict';
import { slugOf } from '../../server/src/schema/slug.ts';

const cases: readonly (readonly [label: string, id: string])[] = [
  ['Chargé·e de l’œuvre', 'charge-e-de-l-oeuvre'],
  ['Bureaux de 20 m²', 'bureaux-de-20-m2'],
  ['Caves de 20 m³', 'caves-de-20-m3'],
  ['Bilan CO₂', 'bilan-co2'],
  ['Technicien Ⅲ', 'technicien-iii'],
  ['看護師', ''],
];

describe('the id made of a label', () => {
  for (const [label, id] of cases) {
    it(`is '${id}' for '${label}'`, () => assert.equal(slugOf(label), id));
  }
});
