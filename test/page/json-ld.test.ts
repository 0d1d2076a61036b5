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
    assert.deepEqual(
      postingOf(`${role}${posting}locations: [{ label: Head office, city: Lyon, country: FR }, { label: Home }]\n`),
      {
        '@type': 'JobPosting',
        title: 'Nurse',
        description:
          '<p>Care.</p><p>F</p><ul><li>Give medicine</li></ul><p>Requirements</p><ul><li>Experience: 2 years</li></ul>' +
          '<p>Working conditions</p><ul><li>Employee</li><li>Agency work</li><li>Part-time</li></ul>' +
          '<p>Pay</p><ul><li>€30,000 to €40,000 per year</li></ul>',
        identifier: { '@type': 'PropertyValue', name: 'Clinic', value: 'nurse' },
        datePosted: '2026-11-01',
        hiringOrganization: { '@type': 'Organization', name: 'Clinic' },
        jobLocation: [
          {
            '@type': 'Place',
            name: 'Head office',
            address: { '@type': 'PostalAddress', addressLocality: 'Lyon', addressCountry: 'FR' },
          },
        ],
        employmentType: ['PART_TIME', 'TEMPORARY'],
        baseSalary: {
          '@type': 'MonetaryAmount',
          currency: 'EUR',
          value: { '@type': 'QuantitativeValue', minValue: 30000, maxValue: 40000, unitText: 'YEAR' },
        },
        experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 24 },
        relevantOccupation: { '@id': '#role' },
      },
    );
  });

  it('tells of remote work from where it may be done', () => {
    const afar = postingOf(`${role}${posting}remote: { policy: full }\nlocations: [{ country: FR }]\n`);
    assert.equal(afar?.['jobLocationType'], 'TELECOMMUTE');
    assert.deepEqual(afar['applicantLocationRequirements'], [{ '@type': 'Country', name: 'FR' }]);
  });

  for (const [locations, areas] of [
    [
      '[{ region: Colorado, country: US }, { city: Dallas, region: Texas, country: US }]',
      [
        ['State', 'Colorado, US'],
        ['State', 'Texas, US'],
      ],
    ],
    [
      '[{ country: GB }, { city: Cork, country: IE }, { city: Leeds, country: GB }]',
      [
        ['Country', 'GB'],
        ['Country', 'IE'],
      ],
    ],
  ] as const) {
    it(`tells each area of remote work once: ${locations}`, () => {
      const afar = postingOf(`${role}${posting}remote: { policy: full }\nlocations: ${locations}\n`);
      const told = areas.map(([type, name]) => ({ '@type': type, name }));
      assert.deepEqual(afar?.['applicantLocationRequirements'], told);
    });
  }

  for (const [requirements, education, experience, inPlace] of [
    [
      '{ education: { minimum: { eqf: 6 }, alternativeToDegree: true }, experience: { months: 24 } }',
      'bachelor degree',
      24,
      true,
    ],
    [
      '{ education: { minimum: { eqf: 7 }, alternativeToDegree: false }, experience: { months: 6 } }',
      'postgraduate degree',
      6,
      undefined,
    ],
    // It is read beside both only.
    ['{ education: { minimum: { eqf: 4 }, alternativeToDegree: true } }', 'high school', undefined, undefined],
    ['{ education: { minimum: { eqf: 2 } }, experience: { required: none } }', undefined, 'no requirements', undefined],
  ] as const) {
    it(`tells job boards what is asked for: ${requirements}`, () => {
      const found = postingOf(
        `id: a\nlang: en\ntitle: A\nsummary: S\n${posting}locations: [{ city: L }]\nrequirements: ${requirements}\n`,
      );
      const degree = { '@type': 'EducationalOccupationalCredential', credentialCategory: education };
      const months = { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: experience };
      assert.deepEqual(found?.['educationRequirements'], education && degree);
      assert.deepEqual(found?.['experienceRequirements'], typeof experience === 'number' ? months : experience);
      assert.equal(found?.['experienceInPlaceOfEducation'], inPlace);
    });
  }

  it('tells of bonus, commission and basis, and of the days at home', () => {
    const found = postingOf(
      `${role.replace(/^compensation:.*\n/m, '')}${posting}locations: [{ city: L }]\nremote: { policy: hybrid, days: 2 }\n` +
        'compensation: { currency: GBP, max: 600, unit: week, basis: Full-time equivalent, variable: 3% of sales }\n',
    );
    assert.equal(found?.['incentiveCompensation'], '3% of sales');
    assert.match(JSON.stringify(found['baseSalary']), /"unitText":"WEEK"/);
    const description = String(found['description']);
    assert.ok(description.includes('<li>up to £600 per week</li><li>Full-time equivalent</li>'), description);
    assert.ok(description.includes('<li>Variable pay: 3% of sales</li>'), description);
    assert.match(description, /<li>Remote work: Hybrid, 2 days a week<\/li>/);
  });

  it('is no job posting where it lacks what job boards ask for', () => {
    assert.equal(postingOf(`${role}${posting}`), undefined);
    assert.equal(postingOf(`${role}${posting}locations: [{ label: Head office }]\n`), undefined);
    assert.equal(postingOf(`${role}${posting}remote: { policy: full }\nlocations: [{ city: Lyon }]\n`), undefined);
    assert.equal(postingOf(`id: a\nlang: en\ntitle: A\n${posting}locations: [{ city: Lyon }]\n`), undefined);
  });

  for (const [type, time, google] of [
    ['employee', 'full', 'FULL_TIME'],
    ['employee', 'part', 'PART_TIME'],
    ['employee', undefined, 'OTHER'],
    ['self-employed', undefined, 'CONTRACTOR'],
    ['fixed-term', undefined, 'TEMPORARY'],
    ['interim', undefined, 'TEMPORARY'],
    ['seasonal', undefined, 'TEMPORARY'],
    ['internship', undefined, 'INTERN'],
    ['apprenticeship', undefined, 'INTERN'],
    ['volunteer', undefined, 'VOLUNTEER'],
    ['per-diem', undefined, 'PER_DIEM'],
    ['other', undefined, 'OTHER'],
  ] as const) {
    it(`calls '${type}' (${time}) ${google}`, () => {
      const employment = { types: [{ type }], ...(time && { time }) };
      const text = `id: a\nlang: en\ntitle: A\nsummary: S\n${posting}locations: [{ city: L }]\nemployment: ${JSON.stringify(employment)}\n`;
      assert.deepEqual(postingOf(text)?.['employmentType'], [google]);
    });
  }

  for (const [employment, google] of [
    ['{ contract: [permanent], time: full }', ['FULL_TIME']],
    ['{ contract: [fixed-term], time: part }', ['PART_TIME', 'TEMPORARY']],
    ['{ contract: [internship] }', ['INTERN']],
    ['{ contract: [permanent] }', ['OTHER']],
    ['{ time: full }', ['FULL_TIME']],
    ['{ types: [{ type: employee }], contract: [permanent, fixed-term], time: full }', ['FULL_TIME', 'TEMPORARY']],
    ['{ types: [{ type: fixed-term }], contract: [fixed-term], time: part }', ['PART_TIME', 'TEMPORARY']],
    ['{ types: [{ type: self-employed }, { type: internship }], time: full }', ['FULL_TIME', 'CONTRACTOR', 'INTERN']],
    ['{}', undefined],
  ] as const) {
    it(`calls ${employment} ${google?.join(' and ')}`, () => {
      const text = `id: a\nlang: en\ntitle: A\nsummary: S\n${posting}locations: [{ city: L }]\nemployment: ${employment}\n`;
      assert.deepEqual(postingOf(text)?.['employmentType'], google);
    });
  }

  it('tells of a posting all that the role says of work, people and terms', () => {
    const text = postingOf(`id: a
lang: fr
title: A
${posting}locations: [{ city: Lyon }]
mission: Soigner.
functions: [{ id: f, title: Soins, description: De jour. }]
requirements:
  domains: [{ id: d, label: Hygiène }]
  education: { minimum: { credential: Licence, field: Droit }, notes: [Ou équivalent.], pathways: [{ id: p, label: École }] }
  experience: { required: preferred, months: 24, notes: [En ville.] }
  certifications: [{ id: c, label: Permis B }]
  languages: [{ code: en, cefr: B2 }]
skills: { soft: [{ id: s, label: Écoute }] }
tools: [{ id: t, label: Pompe }]
employment: { contract: [permanent], time: full }
remote: { policy: none }
workContext: { places: [Bloc], hours: [35 h], travel: Rares, conditions: [Debout], publics: [Enfants] }
`)?.['description'];
    const wanted =
      'Soigner.|Soins|De jour.|Prérequis|Hygiène|Licence, Droit|École|Ou équivalent.|Expérience\u00a0: Souhaitée, 2 ans|En ville.|Permis B|' +
      'Anglais B2|Compétences|Écoute|Outils|Pompe|Cadre de travail|CDI|Temps plein|Télétravail\u00a0: Sur place|Bloc|35 h|' +
      'Déplacements\u00a0: Rares|Debout|Enfants';
    assert.equal(
      String(text)
        .replace(/(?:<[^>]*>)+/g, '|')
        .slice(1, -1),
      wanted,
    );
  });

  it('tells tasks in the order of the page', () => {
    const { responsibilities } = occupationOf(
      'id: a\nlang: en\ntitle: A\nfunctions: [{ id: f, title: F, tasks: [{ id: c, statement: C }, { id: b, statement: B, priority: 2 }, { id: a, statement: A, priority: 1 }] }]\n',
    );
    assert.deepEqual(responsibilities, ['A', 'B', 'C']);
  });

  it('tells what has to be known and held', () => {
    const { qualifications, experienceRequirements } = occupationOf(`id: a
lang: en
title: A
requirements:
  domains: [{ id: d, label: Law }, { id: e, label: Care }]
  certifications: [{ id: c, label: Licence }, { id: o, label: Ornament, mandatory: false }]
  languages: [{ code: fr, cefr: B2 }, { code: de, importance: optional }]
  regulated: true
  experience:
    notes: [It varies.]
    routes: [{ id: r, kind: prior-role, label: From another role, roles: [{ label: Porter }, { label: Cook }] }, { id: s, kind: graduate, label: School }]
`);
    assert.deepEqual(qualifications, [
      'Law, Care',
      { '@type': 'EducationalOccupationalCredential', name: 'Licence' },
      'French B2',
      'Practice is regulated by law.',
    ]);
    assert.equal(experienceRequirements, 'It varies. From another role: Porter, Cook.');
  });

  it('says that something is the same only where it is exactly so, and only of occupations', () => {
    const { sameAs, occupationalCategory } = occupationOf(`id: a
lang: en
title: A
mappings:
  - { scheme: esco, uri: 'http://data.europa.eu/esco/occupation/exact', match: exact }
  - { scheme: esco, uri: 'http://data.europa.eu/esco/occupation/close', match: close }
  - { scheme: rome, code: 'E1113', match: exact }
  - { scheme: isco-08, code: '1221', match: broad }
  - { scheme: isco-08, code: '2431', match: related }
  - { scheme: onet-soc, code: '11-2022.00', match: narrow }
  - { scheme: nace, code: '47', match: exact }
  - { scheme: rncp, code: '38', match: close }
`);
    assert.deepEqual(sameAs, ['http://data.europa.eu/esco/occupation/exact']);
    const codes = (occupationalCategory as readonly { readonly codeValue: string }[]).map(({ codeValue }) => codeValue);
    assert.deepEqual(codes, ['close', 'E1113', '1221', '11-2022.00']);
  });

  it('tells the terms of skills where they are exactly the same, and no tools', () => {
    const { skills } = occupationOf(`id: a
lang: en
title: A
skills:
  technical:
    - { id: x, label: X, mappings: [{ scheme: rome, code: '125868', version: '4.60', match: exact }] }
    - { id: y, label: Y, mappings: [{ scheme: rome, code: '1', match: close }] }
tools: [{ id: t, label: T }]
`);
    assert.deepEqual(skills, [
      {
        '@type': 'DefinedTerm',
        name: 'X',
        termCode: '125868',
        inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'ROME 4.60' },
      },
      { '@type': 'DefinedTerm', name: 'Y' },
    ]);
  });

  it('tells how pay is spread where that is known', () => {
    const text =
      'id: a\nlang: en\ntitle: A\ncompensation: { currency: EUR, unit: month, percentiles: { p10: 1, median: 3, p90: 5 } }\n';
    assert.deepEqual(occupationOf(text)['estimatedSalary'], {
      '@type': 'MonetaryAmountDistribution',
      name: 'base',
      currency: 'EUR',
      duration: 'P1M',
      percentile10: 1,
      median: 3,
      percentile90: 5,
    });
    assert.equal(occupationOf('id: a\nlang: en\ntitle: A\n')['estimatedSalary'], undefined);
  });

  it('tells prose without its marks', () => {
    const text =
      'id: a\nlang: en\ntitle: A\nsummary: "**Cares** for [people](https://example.com)\\n\\n- day\\n- night"\n';
    assert.equal(occupationOf(text)['description'], 'Cares for people day night');
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

const posting = "posting: { employer: Clinic, datePosted: '2026-11-01' }\n";

function postingOf(text: string): Record<string, unknown> | undefined {
  const { '@graph': graph = [] } = pageOf(text).jsonLd as { '@graph'?: Record<string, unknown>[] };
  return graph[1];
}

function occupationOf(text: string): Record<string, unknown> {
  const { mainEntity } = page({ 'a.role.yaml': text, ...paid }).jsonLd as { mainEntity: Record<string, unknown> };
  return mainEntity;
}
