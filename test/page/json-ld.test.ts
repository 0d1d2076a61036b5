import assert from 'node:assert/strict';
import { page, pageOf } from './render.ts';

const role = `
id: nurse
lang: en
title: Nurse
mission: Care.
alternativeTitles: [{ id: a, label: RN }, { id: b, label: Nurze, kind: hidden }]
functions: [{ id: f, title: F, tasks: [{ id: t, statement: Give medicine }] }]
requirements: { experience: { months: 24 } }
compensation: { currency: EUR, unit: year, min: 30000, max: 40000 }
employment: { types: [{ type: employee }, { type: interim }], time: part }
mappings:
  - { scheme: esco, uri: 'http://data.europa.eu/esco/occupation/x', match: exact }
  - { scheme: isco-08, code: '2221', match: broad }
`;

/** Everybody may know what it pays. */
const paid = { 'rolespec.config.yaml': 'page: { publish: [compensation] }\n' };

describe('JSON-LD', () => {
  it('is a page about an occupation', () => {
    assert.deepEqual(page({ 'nurse.role.yaml': role, ...paid }).jsonLd, {
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      name: 'Nurse',
      inLanguage: 'en',
      mainEntity: {
        '@type': 'Occupation',
        '@id': '#role',
        identifier: 'nurse',
        name: 'Nurse',
        alternateName: ['RN'],
        description: 'Care.',
        responsibilities: ['Give medicine'],
        experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 24 },
        occupationalCategory: [
          { '@type': 'CategoryCode', codeValue: '2221', inCodeSet: { '@type': 'CategoryCodeSet', name: 'ISCO-08' } },
        ],
        sameAs: ['http://data.europa.eu/esco/occupation/x'],
        estimatedSalary: {
          '@type': 'MonetaryAmount',
          currency: 'EUR',
          minValue: 30000,
          maxValue: 40000,
          value: { '@type': 'QuantitativeValue', minValue: 30000, maxValue: 40000, unitText: 'YEAR' },
        },
      },
    });
  });

  it('is a job posting as well only where the role is posted', () => {
    assert.ok(!JSON.stringify(pageOf(role).jsonLd).includes('JobPosting'));
    const { '@graph': graph } = pageOf(`${role}posting: { employer: Clinic, datePosted: '2026-11-01' }\n`).jsonLd as {
      '@graph': Record<string, unknown>[];
    };
    assert.deepEqual(graph[1], {
      '@type': 'JobPosting',
      title: 'Nurse',
      description: '<p>Care.</p><ul><li>Give medicine</li></ul>',
      identifier: 'nurse',
      datePosted: '2026-11-01',
      hiringOrganization: { '@type': 'Organization', name: 'Clinic' },
      employmentType: ['PART_TIME', 'TEMPORARY'],
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', minValue: 30000, maxValue: 40000, unitText: 'YEAR' },
      },
      relevantOccupation: { '@id': '#role' },
    });
  });

  it('joins a page and its translations', () => {
    const files = {
      'nurse.role.yaml': role,
      'nurse.fr.role.yaml': 'translationOf: nurse\nlang: fr\ntitle: Infirmier\n',
    };
    const english = page(files).jsonLd as Record<string, unknown>;
    assert.deepEqual(english['workTranslation'], [{ '@type': 'WebPage', '@id': 'nurse.fr.html', inLanguage: 'fr' }]);
    const french = page({ 'nurse.fr.role.yaml': files['nurse.fr.role.yaml'], 'nurse.role.yaml': role })
      .jsonLd as Record<string, unknown>;
    assert.deepEqual(french['translationOfWork'], { '@type': 'WebPage', '@id': 'nurse.html', inLanguage: 'en' });
  });
});
