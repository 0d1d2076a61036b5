/** What our words make of single values, in both languages. */
import assert from 'node:assert/strict';
import { pageOf } from './render.ts';

const cases: readonly (readonly [fields: string, en: string, fr: string])[] = [
  ['remote: { policy: hybrid, days: 1 }', 'Hybrid, 1 day a week', 'Hybride, 1 jour par semaine'],
  ['remote: { policy: hybrid, days: 0.5 }', 'Hybrid, 0.5 days a week', 'Hybride, 0,5 jour par semaine'],
  ['remote: { policy: hybrid, days: 1.5 }', 'Hybrid, 1.5 days a week', 'Hybride, 1,5 jour par semaine'],
  ['remote: { policy: hybrid, days: 2 }', 'Hybrid, 2 days a week', 'Hybride, 2 jours par semaine'],
  [
    "posting: { employer: E, datePosted: '2020-02-01', validThrough: '2020-03-01' }",
    'Applications until 1 March 2020',
    'Candidatures jusqu’au 1er mars 2020',
  ],
  ["market: { outlook: { demand: high, asOf: '2024-05-01' } }", 'As of 1 May 2024', 'Date de référence 1er mai 2024'],
  ['employment: { contract: [permanent], time: full }', 'Permanent contract, full-time', 'CDI, temps plein'],
  ['employment: { time: part }', 'Contract Part-time', 'Contrat Temps partiel'],
  ['meta: { owner: HR }', 'Owner: HR', 'Suivie par HR'],
  ['meta: { approvedBy: HR }', 'Approved by HR', 'Approuvée par HR'],
  ["meta: { reviewBy: '2027-11-23' }", 'Review by 23 November 2027', 'À relire avant le 23 novembre 2027'],
  ['meta: { supersededBy: b }', 'Replaced by B', 'Remplacée par B'],
];

describe('our words on a page', () => {
  for (const [fields, ...wanted] of cases) {
    it(`of ${fields}`, () =>
      assert.deepEqual(
        (['en', 'fr'] as const).map((language, at) => {
          const text = pageOf(`id: a\nlang: ${language}\n${fields}\n`).text.replaceAll(/\s+/g, ' ');
          return text.includes(wanted[at] ?? '') ? wanted[at] : text;
        }),
        wanted,
      ));
  }
});

describe('our words with figures in a page that is read from the right', () => {
  for (const [fields, words] of [
    ['compensation: { currency: EUR, unit: year, min: 45000, max: 60000 }', '€45,000 to €60,000 per year'],
    ['compensation: { currency: EUR, unit: year, min: 45000 }', 'from €45,000 per year'],
    ['compensation: { currency: EUR, unit: hour, percentiles: { p10: 20 } }', 'lowest tenth up to €20'],
    ["compensation: { currency: EUR, unit: year, min: 1, asOf: '2026-01-02' }", '2 January 2026'],
    ['remote: { policy: hybrid, days: 2 }', 'Hybrid, 2 days a week'],
    ['requirements: { experience: { months: 36 } }', '3 years'],
    ['requirements: { education: { minimum: { eqf: 7 } } }', 'EQF level 7'],
    ['requirements: { languages: [{ code: en, cefr: B2 }] }', 'English B2'],
    ['functions: [{ id: a, title: T, share: 60 }]', '60% of the time'],
    ["meta: { version: '1.2.0' }", 'Version 1.2.0'],
    ["meta: { reviewBy: '2027-11-23' }", '23 November 2027'],
    ["posting: { employer: E, datePosted: '2027-11-23' }", '23 November 2027'],
  ] as const) {
    it(`stand together: ${words}`, () => {
      // Pay is for everybody where the role is posted.
      const posting = fields.startsWith('comp') ? "posting: { employer: E, datePosted: '2026-01-01' }" : '';
      const { html } = pageOf(`id: a\nlang: ar\n${fields}\n${posting}\n`);
      const marked = [...html.matchAll(/<span lang="en">(?:<time[^>]*>)?([^<]*)/g)].map(([, text]) => text);
      assert.ok(
        marked.some((text) => text?.endsWith(words)),
        marked.join(' | '),
      );
    });
  }
});

describe('a page', () => {
  for (const [lang, direction] of [
    ['fr', undefined],
    ['de', undefined],
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
  ] as const) {
    it(`in ${lang} is read ${direction === 'rtl' ? 'from right to left' : 'as usual'}`, () => {
      const html = pageOf(`id: a\nlang: ${lang}\ntitle: A\n`).html;
      assert.equal(/<html[^>]* dir="(\w+)"/.exec(html)?.[1], direction);
    });
  }
});
