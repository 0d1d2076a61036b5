import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { fingerprintOf } from '../../server/src/model/translations/source-version.ts';
import { check } from '../../server/src/rules/check.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { checkPicture } from '../support/pictures.ts';

describe('translation-missing', () => {
  it('tells once, at the head of the file, what is missing as a whole', () =>
    checkPicture(`
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      summary: Cares.
      mission: Keep patients safe.
      skills: { soft: [{ id: calm, label: Calm }] }
      tools: [{ id: sheet, label: The care sheet }]
      #- /nurse.fr.role.yaml
      translationOf: nurse
      #              ^^^^^ translation-missing not translated yet: 'summary', 'mission', 'skills' and 1 more
      lang: fr
      title: Infirmier
    `));

  it('tells at a list or a group what is missing in it, and in its items', () =>
    checkPicture(`
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      functions:
        - id: care
          title: Care
          description: Day and night.
          tasks:
            - { id: wash, statement: Wash patients, frequency: Every day }
            - { id: feed, statement: Feed patients }
        - { id: teach, title: Teaching }
      team: { notes: [Works alone at night] , reportsTo: [{ label: The ward manager }, { label: The doctor on call }] }
      #- /nurse.fr.role.yaml
      translationOf: nurse
      lang: fr
      title: Infirmier
      functions:
      #<^^^^^^^^^ translation-missing not translated yet: 'description' of 'care' and 'teach'
        - id: care
          title: Soins
          tasks:
      #   ^^^^^ translation-missing not translated yet: 'frequency' of 'wash' and 'feed'
            - { id: wash, statement: Faire la toilette }
      team:
      #<^^^^ translation-missing not translated yet: 'notes'
        reportsTo: [{ sourceLabel: the Ward Manager, label: Le cadre de santé }]
      # ^^^^^^^^^ translation-missing not translated yet: 'The doctor on call'
    `));

  it('counts the sentences of a list, which is replaced as a whole', () =>
    checkPicture(`
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      continuousLearning: [New drugs, New devices]
      #- /nurse.fr.role.yaml
      translationOf: nurse
      lang: fr
      title: Infirmier
      continuousLearning: [Les nouveaux médicaments]
      #<^^^^^^^^^^^^^^^^^^ translation-missing 'continuousLearning' has 1 sentence here and 2 in the source
    `));

  it('asks for no grammatical forms, numbers or tools that go by a name', () =>
    checkPicture(`
      #- /infirmier.role.yaml
      id: infirmier
      lang: fr
      title: Infirmier / Infirmière
      titleForms: { masculine: Infirmier, feminine: Infirmière }
      workContext: { hours: [24/7, 35 h] }
      tools: [{ id: excel, label: Microsoft Excel }]
      #- /infirmier.en.role.yaml
      translationOf: infirmier
      lang: en
      title: Nurse
    `));

  it('asks nothing of a variant of the same language, nor where the role is unknown', () => {
    checkPicture(`
      #- /infirmier.role.yaml
      id: infirmier
      lang: fr
      title: Infirmier / Infirmière
      summary: Soigne.
      #- /infirmier.fr-CA.role.yaml
      translationOf: infirmier
      lang: fr-CA
      title: Infirmier / Infirmière
    `);
    assert.deepEqual(codes('translationOf: nobody\nlang: en\nskills: { soft: [{ id: x, label: X }] }\n'), []);
  });

  it('names an item without an id by its text, or by its list', () =>
    assert.equal(
      message(
        'translationOf: nurse\nlang: fr\ntitle: B\nfunctions: [{ id: x, title: Y }]\nobjectives: [{ id: x, statement: Y }]\n',
        'id: nurse\nlang: en\ntitle: A\nfunctions: [{ id: x, title: A }, { title: B }, { tasks: [{ id: c, statement: D }] }]\nobjectives: [{ id: x, statement: Y }]\n',
      ),
      "not translated yet: 'B' and 'functions'",
    ));

  it('takes an empty text and one of another kind for none', () =>
    assert.equal(
      message(
        "translationOf: nurse\nlang: fr\ntitle: ''\nmission: []\n",
        'id: nurse\nlang: en\ntitle: A\nmission: B\n',
      ),
      "not translated yet: 'title' and 'mission'",
    ));

  it('says so in French', () =>
    checkPicture(
      `
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      alternativeTitles: [{ id: a, label: One name }, { id: b, label: Two names }, { id: c, label: More names }, { id: d, label: Most names }]
      #- /nurse.fr.role.yaml
      translationOf: nurse
      lang: fr
      title: Infirmier
      alternativeTitles: []
      #<^^^^^^^^^^^^^^^^^ empty-section « alternativeTitles » est vide
      #<^^^^^^^^^^^^^^^^^ translation-missing pas encore traduit : « a », « b », « c » et 1 autre
    `,
      { language: 'fr' },
    ));
});

describe('translation-orphan', () => {
  it('finds items by id, relations by role or label and employment by type', () =>
    checkPicture(`
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      functions: [{ id: care, title: Care, tasks: [{ id: wash, statement: Wash patients }] }, { id: teach, title: Teach }]
      skills: { soft: [{ id: calm, label: Calm }] }
      team: { collaboratesWith: [{ role: doctor }, { label: The porters }] }
      employment: { types: [{ type: employee, label: Hired }] }
      progression: { related: [{ role: nurse-aid }] }
      #- /doctor.role.yaml
      id: doctor
      lang: en
      title: Doctor
      progression: { related: [{ role: nurse }] }
      #- /nurse-aid.role.yaml
      id: nurse-aid
      lang: en
      title: Nurse aid
      #- /nurse.fr.role.yaml
      translationOf: nurse
      lang: fr
      title: Infirmier
      functions:
        - { id: care, title: Soins, tasks: [{ id: wash, statement: Laver }] }
        - id: teach
          title: Enseigner
          tasks: [{ id: wash, statement: Laver }]
      #                 ^^^^ duplicate-item-id 'wash' already names another item of this kind in the file
      #                 ^^^^ translation-orphan 'wash' has another place in the source
        - id: sing
      #       ^^^^ translation-orphan the source has no 'sing' in 'functions'
          title: Chanter
          tasks: [{ id: sing-well, statement: Chanter bien }]
      skills: { soft: [{ id: calm, label: Calme }] }
      tools: [{ id: sheet, label: Fiche }]
      #             ^^^^^ translation-orphan the source has no 'sheet' in 'tools'
      team:
        collaboratesWith:
          - { role: doctor, label: Médecin }
          - { role: nurse-aid, label: Aide }
      #             ^^^^^^^^^ translation-orphan the source has no 'nurse-aid' in 'collaboratesWith'
          - { sourceLabel: The porters, label: Brancardiers }
          - { sourceLabel: The cooks, label: Cuisine }
      #                    ^^^^^^^^^ translation-orphan the source has no 'The cooks' in 'collaboratesWith'
      employment: { types: [{ type: employee, label: Salarié }, { type: interim, label: Intérim }] }
      #                                                                 ^^^^^^^ translation-orphan the source has no 'interim' in 'types'
    `));

  const source =
    'id: nurse\nlang: en\ntitle: Nurse\nskills: { soft: [{ id: calm, label: Calm }] }\nteam: { manages: [{ label: Porters }] }\n';
  const head = 'translationOf: nurse\nlang: fr\ntitle: Infirmier\n';
  const other = 'team: { manages: [{ sourceLabel: Porters, label: Brancardiers }] }\n';
  const skills = 'skills:\n  soft:\n    - id: calm\n      label: Calme\n';

  it('removes the item with its lines, when asked to', () =>
    assert.deepEqual(fixes(`${head}${skills}    - id: joy\n      label: Joie\n${other}`, source), [
      ['Remove it', false, `${head}${skills}${other}`],
    ]));

  it('is a link that the source lacks, with a role or without; what the source has is told as there', () => {
    const manages = '{ role: porter, label: Brancardier }';
    const linked = source.replace('{ label: Porters }', '{ role: porter }');
    assert.deepEqual(fixes(`${head}${skills}team: { manages: [${manages}] }\n`, linked), []);
    const reportsTo = 'team: { manages: [{ role: porter, label: B }], reportsTo: [{ role: nobody, label: Chef }] }\n';
    assert.deepEqual(fixes(`${head}${skills}${reportsTo}`, linked), [
      ['Remove it', false, `${head}${skills}team: { manages: [{ role: porter, label: B }] }\n`],
    ]);
  });

  it('removes it from a list in brackets', () =>
    assert.deepEqual(
      fixes(`${head}${other}skills: { soft: [{ id: joy, label: Joie }, { id: calm, label: Calme }] }\n`, source),
      [['Remove it', false, `${head}${other}skills: { soft: [{ id: calm, label: Calme }] }\n`]],
    ));

  it('removes a list of which nothing is left', () =>
    assert.deepEqual(fixes(`${head}${other}${skills}tools:\n  - id: joy\n    label: Joie\n`, source), [
      ['Remove it', false, `${head}${other}${skills}`],
    ]));

  const first = `${head}${other}skills:\n  soft:\n`;
  const calm = 'id: calme-olympien\n      label: Calme\n';
  it('takes the item that is left for the one that is missing, and tells it once', () => {
    checkPicture(`
      #- /acheteur.role.yaml
      id: acheteur
      lang: fr
      title: Acheteur / Acheteuse
      functions:
        - { id: sourcing, title: Recherche de fournisseurs }
        - { id: contrats, title: Négociation }
        - { id: qualite, title: Qualité }
      #- /acheteur.en.role.yaml
      translationOf: acheteur
      lang: en
      title: Buyer
      functions:
        - { id: supplier-search, title: Supplier search }
      #         ^^^^^^^^^^^^^^^ translation-orphan the source has no 'supplier-search' in 'functions', did you mean 'sourcing'?
        - { id: contrats, title: Bargaining }
        - { id: goods, title: Quality }
      #         ^^^^^ translation-orphan the source has no 'goods' in 'functions', did you mean 'qualite'?
    `);
    const mended = `${first}    - ${calm.replace('calme-olympien', 'calm')}`;
    assert.deepEqual(fixes(`${first}    - ${calm.replace('calme-olympien', 'placid')}`, source).slice(0, 1), [
      ["Change to 'calm'", false, mended],
    ]);
  });

  it('takes nothing out that may be a translation of what is missing', () => {
    const more = source.replace('Calm }', 'Calm }, { id: quick, label: Quick }, { id: witty, label: Witty }');
    const placid = '    - id: placid\n      label: Paisible\n';
    const own = '    - id: calm\n      label: Calme\n';
    // In the place of one that is missing it is taken for that; elsewhere nothing is proposed.
    assert.deepEqual(
      fixes(first + own + placid, more).map(([title]) => title),
      ["Change to 'quick'", 'Remove it'],
    );
    assert.deepEqual(fixes(first + placid + own, more), []);
  });

  it('keeps a comment', () =>
    assert.deepEqual(fixes(`${head}${other}${skills}    - id: joy # later\n      label: Joie\n`, source), []));

  it('offers the id that was meant, and then removes nothing unasked', () =>
    assert.deepEqual(fixes(`${head}${other}skills:\n  soft:\n    - id: 'calme'\n      label: Calme\n`, source), [
      ["Change to 'calm'", false, `${head}${other}skills:\n  soft:\n    - id: 'calm'\n      label: Calme\n`],
    ]));

  it('offers the source label to a relation that has only its translated one', () =>
    assert.deepEqual(fixes(`${head}${skills}team:\n  manages:\n    - label: Brancardiers\n`, source), [
      [
        "Join it to 'Porters' of the source",
        false,
        `${head}${skills}team:\n  manages:\n    - label: Brancardiers\n      sourceLabel: Porters\n`,
      ],
    ]));
});

describe('translation-stale', () => {
  it('compares the version', () =>
    checkPicture(`
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      meta: { version: '1.10' }
      #- /nurse.fr.role.yaml
      translationOf: nurse
      lang: fr
      sourceVersion: '1.9'
      #              ^^^^^ translation-stale version '1.9' was translated, the source is at '1.10'
      title: Infirmier
    `));

  const source = (text: string): string =>
    `lang: en\nid: nurse\ntitle: ${text}\nskills: { soft: [{ id: calm, label: Calm }] }\n`;
  const translation = (version: string): string =>
    `translationOf: nurse\nlang: fr\nsourceVersion: ${version}\ntitle: Infirmier\nskills: { soft: [{ id: calm, label: Calme }] }\n`;
  const fingerprint = fingerprintOf(parseRole('/nurse.role.yaml', source('Nurse')));

  it('compares the fingerprint of the texts, whatever the layout of the source', () => {
    assert.deepEqual(codes(translation(fingerprint), source('Nurse')), []);
    assert.deepEqual(codes(translation(fingerprint), source('"Nurse" # as ever')), []);
    assert.deepEqual(codes(translation(fingerprint), source('Ward nurse')), ['translation-stale']);
  });

  it('sets the new version in quotes where it needs some, but not unasked', () => {
    assert.deepEqual(fixes(translation('v1'), `${source('Nurse')}meta: { version: '2.0' }\n`), [
      ["Set the source version to '2.0', once the texts are right", false, translation("'2.0'")],
    ]);
    assert.deepEqual(
      fixes(translation("'text:0'"), source('Nurse')).map(([, , text]) => text),
      [translation(`'${fingerprint}'`)],
    );
  });

  it('says nothing where one of the two has no version', () => {
    assert.deepEqual(codes(translation('v1'), source('Nurse')), []);
    assert.deepEqual(codes(translation(''), `${source('Nurse')}meta: { version: '2.0' }\n`), []);
  });
});

describe('translation-same-text', () => {
  it('finds copied texts and sentences, but no names, numbers, single words and tools', () =>
    checkPicture(`
      #- /directeur.role.yaml
      id: directeur
      lang: fr
      title: Product Owner
      summary: Dirige l’équipe.
      family: Communication
      continuousLearning: [Le Web, Les outils du Web]
      tools: [{ id: moteur, label: moteur de recherche }]
      workContext: { hours: [35 h], travel: 2 j / an }
      requirements: { domains: [{ id: a, label: Vente et commerce }] }
      #- /directeur.en.role.yaml
      translationOf: directeur
      lang: en
      title: Product Owner
      summary: dirige l'equipe.
      #        ^^^^^^^^^^^^^^^^ translation-same-text the same words as in the source
      family: Communication
      continuousLearning: [The Web, Les outils du Web]
      #                             ^^^^^^^^^^^^^^^^^ translation-same-text the same words as in the source
      tools: [{ id: moteur, label: moteur de recherche }]
      workContext: { hours: [35 h], travel: 2 j / an }
      requirements: { domains: [{ id: a, label: Vente et commerce }] }
      #                                         ^^^^^^^^^^^^^^^^^ translation-same-text the same words as in the source
    `));
});

describe('translation-numbers-differ', () => {
  const differ = (french: string, english: string): string | undefined => {
    const source = `{ "id": "a", "lang": "fr", "title": "A", "mission": ${JSON.stringify(french)} }`;
    const text = `{ "translationOf": "a", "lang": "en", "title": "B", "mission": ${JSON.stringify(english)} }`;
    return findings(text, source, 'json')
      .filter(({ code }) => code === 'translation-numbers-differ')
      .map(({ message: { en } }) => en)
      .join();
  };
  const same: readonly (readonly [string, string])[] = [
    ['1\u202f500,50 €', '€1,500.50'],
    ['1 500 000 d’euros', '1.5 million or 1,500,000'].map((text) => text.replace('1.5 million or ', '')) as [
      string,
      string,
    ],
    ['12 000 clients', '12,000 customers'],
    ['12.000 clients', "12'000 customers"],
    ['3,5 %', '3.5%'],
    ['3,50 %', '3.5 %'],
    ['100\u00a0%', '100%'],
    ['14h00 à 18 h', '2 pm to 6 p.m.'],
    ['9h30', '9:30'],
    ['5 000 €', '€5k'],
    ['3 000 000 de clients', '3 million customers'],
    ['1,5 M€ ou 1,5 M €', '€1,500,000'],
    ['de 9h30 à 14h30', '9.30am to 2:30 pm'],
    ['de 9h15 à 17 h 45', 'from 9:15 a.m. to 5.45 p.m.'],
    ['De deux à trois ans', '2 to 3 years'],
    ['5 personnes', 'five people'],
    ['niveau B2', 'B2 level'],
    ['le 31 janvier 2027', 'January 31, 2027'],
    ['2024, puis 2024', 'in 2024'],
    ['le 01/02', '1 / 2'],
  ];
  for (const [french, english] of same)
    it(`reads '${french}' as '${english}'`, () => assert.equal(differ(french, english), ''));

  it('tells what differs', () => {
    assert.equal(differ('12 personnes', '15 people'), "this text has '15' where the source has '12'");
    assert.equal(differ('12 personnes', 'a team'), "the source has '12', this text does not");
    assert.equal(differ('une équipe', 'a team of 12'), "this text has '12', the source does not");
    assert.equal(differ('niveau B2', 'level C1'), "this text has 'C1' where the source has 'B2'");
    assert.equal(differ('1,5 million', '15 million'), "this text has '15' where the source has '1,5'");
    assert.equal(differ('1 500 €', '€15,000'), "this text has '15,000' where the source has '1 500'");
  });

  it('underlines the number, or a list as one text', () =>
    checkPicture(`
      #- /nurse.role.yaml
      id: nurse
      lang: en
      title: Nurse
      mission: Leads 5 of 15 people.
      continuousLearning: [3 days a year, All 12 modules]
      #- /nurse.fr.role.yaml
      translationOf: nurse
      lang: fr
      title: Infirmier
      mission: Dirige 15 personnes, sur 51.
      #                                 ^^ translation-numbers-differ this text has '51' where the source has '5'
      continuousLearning: [Les 12 modules, Trois jours par an, ou 4]
      #                                                           ^ translation-numbers-differ this text has '4', the source does not
      #<^^^^^^^^^^^^^^^^^^ translation-missing 'continuousLearning' has 3 sentences here and 2 in the source
    `));
});

function findings(text: string, source?: string, extension = 'yaml') {
  const document = parseRole(
    `/nurse.fr.role.${extension}`.replace('nurse.fr', extension === 'json' ? 'a.en' : 'nurse.fr'),
    text,
  );
  const others = source === undefined ? [] : [parseRole(`/source.role.${extension}`, source)];
  return check(document, new RoleIndex([document, ...others]), { today: '2026-11-23' }).filter(({ code }) =>
    code.startsWith('translation-'),
  );
}

function codes(text: string, source?: string): readonly string[] {
  return findings(text, source).map(({ code }) => code);
}

function message(text: string, source: string): string | undefined {
  return findings(text, source)
    .map(({ message: { en } }) => en)
    .join();
}

/** Each fix: its title, whether it is safe, the text behind it. */
function fixes(text: string, source: string) {
  return findings(text, source).flatMap(({ fixes: found = [] }) =>
    found.map(({ title, safe, edit }) => [
      title.en,
      safe,
      applyEdits(text, edit.edits.get('/nurse.fr.role.yaml') ?? []),
    ]),
  );
}
