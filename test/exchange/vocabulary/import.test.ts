import assert from 'node:assert/strict';
import { importVocabularies, type ImportOptions } from '../../../server/src/exchange/vocabulary/import.ts';
import { readCompact } from '../../../server/src/model/terms/compact-vocabulary.ts';

const today = '2027-03-31';

type Files = Readonly<Record<string, string | Uint8Array>>;

function run(files: Files, options: Omit<ImportOptions, 'today'> = {}, known: Readonly<Record<string, string>> = {}) {
  const sources = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? new Uint8Array(Buffer.from(content)) : content,
  }));
  return importVocabularies(sources, (name) => known[name], { ...options, today });
}

/** What the files come to, by the names of what is written. */
function read(files: Files, options: Omit<ImportOptions, 'today'> = {}, known: Readonly<Record<string, string>> = {}) {
  const result = run(files, options, known);
  assert.ok('vocabularies' in result, 'refused' in result ? result.refused.message.en : '');
  return result.vocabularies.map((vocabulary) => {
    const termbase = readCompact(vocabulary.fileName, vocabulary.text);
    assert.ok(termbase, vocabulary.text);
    return { vocabulary, termbase };
  });
}

function refusal(files: Files, options: Omit<ImportOptions, 'today'> = {}): string {
  const result = run(files, options);
  assert.ok('refused' in result);
  return `${result.refused.file}: ${result.refused.message.en}`;
}

const base = 'http://data.europa.eu/esco/skill/';
const [one, two] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];

const escoSkills = `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,description
KnowledgeSkillCompetence,${base}${one},skill/competence,sector-specific,polish brass,"shine brass
buff brass",,released,"Make brass shine, without scratches."
KnowledgeSkillCompetence,${base}${two},knowledge,cross-sector,brass alloys,,,released,
`;

/** Codes, kinds, labels and synonyms of what is read of one file. */
const layouts: readonly (readonly [
  of: string,
  name: string,
  text: string,
  options: Omit<ImportOptions, 'today'>,
  expected: unknown,
])[] = [
  [
    'skills of ESCO',
    'skills_en.csv',
    escoSkills,
    {},
    [
      ['esco', 'en', one, 'skill', ['polish brass'], [['shine brass', 'buff brass']]],
      ['esco', 'en', two, 'knowledge', ['brass alloys'], []],
    ],
  ],
  [
    'occupations of ESCO',
    'occupations_fr.csv',
    `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels\nOccupation,http://data.europa.eu/esco/occupation/${one},7213,polisseur/polisseuse,\n`,
    {},
    [['esco', 'fr', one, 'occupation', ['polisseur/polisseuse'], [], '7213']],
  ],
  [
    'groups of ISCO from ESCO',
    'ISCOGroups_en.csv',
    'conceptType,conceptUri,code,preferredLabel\nISCOGroup,http://data.europa.eu/esco/isco/C0110,0110,Imaginary officers\n',
    {},
    [['isco-08', 'en', '0110', 'occupation', ['Imaginary officers'], []]],
  ],
  [
    'ISCO with its own headings',
    'isco.csv',
    'Level,ISCO 08 Code,Title EN,Definition\n4,0110,Imaginary officers,They lead.\n',
    {},
    [['isco-08', 'en', '0110', 'occupation', ['Imaginary officers'], []]],
  ],
  [
    'ROME',
    'unix_referentiel_code_rome_v460_utf8.csv',
    '"code_rome","code_fiche_em","code_ogr","libelle_rome","statut"\n"A9901","1","7","Éleveur / Éleveuse de dragons","1"\n',
    {},
    [['rome', 'fr', 'A9901', 'occupation', ['Éleveur / Éleveuse de dragons'], []]],
  ],
  [
    'further titles of ROME',
    'unix_referentiel_appellation_v460_utf8.csv',
    'code_ogr;libelle_appellation_long;libelle_appellation_court;code_rome\n7;Dresseur / Dresseuse de dragons;Dresseur(se);A9901\n8;Soigneur / Soigneuse de dragons;;A9901\n',
    {},
    [
      [
        'rome',
        'fr',
        'A9901',
        'occupation',
        ['Dresseur / Dresseuse de dragons'],
        [['Dresseur / Dresseuse de dragons', 'Dresseur(se)', 'Soigneur / Soigneuse de dragons']],
      ],
    ],
  ],
  [
    'ways of working of ROME',
    'savoir_etre.csv',
    'ogr,libelle,definition\n300001,Garder son calme,Capacité à rester calme.\n',
    {},
    [['rome', 'fr', '300001', 'soft', ['Garder son calme'], []]],
  ],
  [
    'O*NET with tabs',
    'Occupation Data.txt',
    'O*NET-SOC Code\tTitle\tDescription\n99-1011.00\tDragon Keepers\tKeep dragons.\n',
    {},
    [['onet-soc', 'en', '99-1011.00', 'occupation', ['Dragon Keepers'], []]],
  ],
  [
    'further titles of O*NET',
    'Alternate Titles.txt',
    'O*NET-SOC Code\tTitle\tAlternate Title\tShort Title\n99-1011.00\tDragon Keepers\tWyrm Warden\t\n99-1011.00\tDragon Keepers\tDragon Nurse\t\n',
    {},
    [['onet-soc', 'en', '99-1011.00', 'occupation', ['Dragon Keepers'], [['Wyrm Warden', 'Dragon Nurse']]]],
  ],
  [
    'NAF below a title, without dots',
    'naf.csv',
    'Nomenclature;;\nLigne;Code;Intitulés de la NAF rév. 2, version finale\n1;0199Z;Élevage de dragons\n2;0198Z;Élevage de licornes\n',
    {},
    [
      ['naf', 'fr', '01.98Z', 'activity', ['Élevage de licornes'], []],
      ['naf', 'fr', '01.99Z', 'activity', ['Élevage de dragons'], []],
    ],
  ],
  [
    'a table of two languages',
    'isco_fr_en.csv',
    'code,label_fr,label_en\n0110,Officiers,Officers\n',
    {},
    [['isco-08', 'fr+en', '0110', 'occupation', ['Officiers', 'Officers'], []]],
  ],
  [
    'what is said of it',
    'table.csv',
    'code,label\n01,Élevage\n',
    { scheme: 'nace', kind: 'activity', language: 'fr' },
    [['nace', 'fr', '01', 'activity', ['Élevage'], []]],
  ],
];

describe('import of a vocabulary', () => {
  for (const [of, name, text, options, expected] of layouts) {
    it(`reads ${of}`, () => {
      const [{ termbase } = { termbase: undefined }] = read({ [name]: text }, options);
      const rows = termbase?.concepts.map(({ code, kind, labels, synonyms, isco }) => [
        termbase.scheme,
        termbase.languages.join('+'),
        code,
        kind,
        labels,
        synonyms,
        ...(isco === undefined ? [] : [isco]),
      ]);
      assert.deepEqual(rows, expected);
    });
  }

  it('keeps addresses, meanings and the day', () => {
    const [found] = read({ 'skills_en.csv': escoSkills }, { version: '1.2' });
    assert.equal(found?.vocabulary.fileName, 'esco.vocabulary.json');
    assert.equal(found.termbase.version, '1.2');
    assert.equal(found.termbase.imported, today);
    assert.equal(found.termbase.concepts[0]?.uri, base + one);
    assert.deepEqual(found.termbase.concepts[0]?.definitions, ['Make brass shine, without scratches.']);
  });

  it('adds a language to what is there', () => {
    const [first] = read({ 'skills_en.csv': escoSkills }, { version: '1.2' });
    const french = escoSkills.replace('polish brass', 'polir le laiton').replace('brass alloys', 'alliages');
    const known = { 'esco.vocabulary.json': first?.vocabulary.text ?? '' };
    const [both] = read({ 'skills_fr.csv': french.replace(/"shine[^"]*"/, '') }, {}, known);
    assert.deepEqual(both?.termbase.languages, ['en', 'fr']);
    assert.deepEqual(both.termbase.concepts[0]?.labels, ['polish brass', 'polir le laiton']);
    assert.deepEqual(both.termbase.concepts[0]?.synonyms[0], ['shine brass', 'buff brass']);
    assert.equal(both.termbase.version, '1.2');
    assert.equal(both.vocabulary.added, 0);
  });

  it('says nothing new of the same file again, and writes the same bytes', () => {
    const [first] = read({ 'skills_en.csv': escoSkills });
    const [again] = read({ 'skills_en.csv': escoSkills }, {}, { 'esco.vocabulary.json': first?.vocabulary.text ?? '' });
    assert.equal(again?.vocabulary.text, first?.vocabulary.text);
    assert.deepEqual([again?.vocabulary.added, again?.vocabulary.renamed, again?.vocabulary.dropped], [0, 0, 0]);
  });

  it('keeps what a code meant that means something else, or is gone', () => {
    const [old] = read(
      { 'rome.csv': 'code,libelle\nA9901,Éleveur de dragons\nA9902,Dresseur de licornes\n' },
      { version: '59' },
    );
    const known = { 'rome.vocabulary.json': old?.vocabulary.text ?? '' };
    const fresh = 'code,libelle\nA9901,Soigneur de dragons\nA9903,Éleveur de dragons\n';
    const [now] = read({ 'rome.csv': fresh }, { version: '60', isWhole: true }, known);
    assert.deepEqual(now?.termbase.former, [
      { code: 'A9901', labels: ['Éleveur de dragons'], version: '59' },
      { code: 'A9902', labels: ['Dresseur de licornes'], version: '59' },
    ]);
    assert.deepEqual([now.vocabulary.added, now.vocabulary.renamed, now.vocabulary.dropped], [1, 1, 1]);
    assert.deepEqual(
      now.termbase.concepts.map(({ code }) => code),
      ['A9901', 'A9903'],
    );
  });

  it('makes one vocabulary of several files, and one for each classification', () => {
    const found = read({
      'skills_en.csv': escoSkills,
      'rome.csv': 'code,libelle\nA9901,Éleveur\n',
      'skills_fr.csv': escoSkills,
    });
    assert.deepEqual(
      found.map(({ vocabulary }) => [vocabulary.fileName, vocabulary.languages.join()]),
      [
        ['esco.vocabulary.json', 'en,fr'],
        ['rome.vocabulary.json', 'fr'],
      ],
    );
  });

  it('reads a glossary of the house', () => {
    const glossary =
      'id: house\ntitle: Ours\nversion: "3"\nnotice: © Us\nterms:\n  - id: tact\n    kind: soft\n    label: { en: Tact }\n    deprecated: { en: [Niceness] }\n    levels: { expert: { en: Calms a crowd. } }\n    mappings: [{ scheme: rome, code: "300001", match: close }]\n';
    const [{ vocabulary, termbase } = { vocabulary: undefined, termbase: undefined }] = read({
      'ours.vocabulary.yaml': glossary,
    });
    assert.equal(vocabulary?.fileName, 'house.vocabulary.json');
    assert.equal(termbase?.notice, '© Us');
    assert.deepEqual(termbase.concepts, [
      {
        code: 'tact',
        uri: undefined,
        kind: 'soft',
        labels: ['Tact'],
        synonyms: [],
        definitions: [],
        deprecated: [['Niceness']],
        levels: { expert: ['Calms a crowd.'] },
        mappings: [{ scheme: 'rome', code: '300001', match: 'close' }],
        isco: undefined,
      },
    ]);
  });

  it('remembers of which kinds only some were imported, until all are', () => {
    const partial = (files: Files, known: Readonly<Record<string, string>> = {}) => read(files, {}, known)[0];
    const some = partial({ 'transversalSkillsCollection_en.csv': escoSkills });
    assert.deepEqual(some?.termbase.partial, ['skill', 'knowledge']);
    const all = partial({ 'skills_en.csv': escoSkills }, { 'esco.vocabulary.json': some.vocabulary.text });
    assert.deepEqual(all?.termbase.partial, []);
    const again = partial({ 'ictSkills_en.csv': escoSkills }, { 'esco.vocabulary.json': all.vocabulary.text });
    assert.deepEqual(again?.termbase.partial, []);
    const numbers = { 'savoir_etre.csv': 'ogr,libelle\n300001,Calme\n', 'rome.csv': 'code,libelle\nA9901,Éleveur\n' };
    assert.deepEqual(partial(numbers)?.termbase.partial, ['soft']);
  });

  it('leaves out rows without a code or with an odd one, and says which', () => {
    const [found] = read({
      'rome.csv':
        'code,libelle\nA9901,Éleveur\n,Sans code\nA99,Domaine\nA-1,Autre\nA9902,\n A9903 , Dresseur \nA9904,x\nA9905,y\n',
    });
    assert.deepEqual(
      found?.termbase.concepts.map(({ code }) => code),
      ['A99', 'A9901', 'A9903', 'A9904', 'A9905'],
    );
    assert.deepEqual(
      found.vocabulary.notes.map(({ en }) => en),
      [
        'rome.csv: row 3, column 1: there is no code here; left out',
        "rome.csv: row 5, column 1: 'A-1' is no code of 'rome'; left out",
        "rome.csv: row 6, column 2: 'A9902' has no label; left out",
      ],
    );
  });

  it('says that a file was in the encoding of Windows', () => {
    const [found] = read({ 'rome.csv': new Uint8Array(Buffer.from('code;libelle\nA9901;Éleveur\n', 'latin1')) });
    assert.match(found?.vocabulary.notes[0]?.en ?? '', /^rome.csv: is not written in UTF-8/);
    assert.deepEqual(found?.termbase.concepts[0]?.labels, ['Éleveur']);
  });

  it('reads 100,000 rows', () => {
    const rows = Array.from({ length: 100_000 }, (_, number) => `${number},Term ${number},"a, b"\n`).join('');
    const [found] = read({ 'rome_competence.csv': `ogr,libelle,definition\n${rows}` });
    assert.equal(found?.vocabulary.terms, 100_000);
  });

  const refused: readonly (readonly [of: string, files: Files, said: RegExp])[] = [
    ['a table with unknown columns', { 'x.csv': 'a,b\n1,2\n' }, /^x\.csv: row 1: no column with codes/],
    ['codes of nothing that is known', { 'x.csv': 'code,label\nx1,Label\n' }, /^x\.csv: the codes do not tell/],
    [
      'words of no known language',
      { 'isco.csv': 'code,label\n0110,Officers\n' },
      /^isco\.csv: nothing tells in which language/,
    ],
    [
      'a code with two labels',
      { 'isco_en.csv': 'code,label\n1,A\n1110,C\n1,B\n' },
      /^isco_en\.csv: row 4, column 1: '1' has another label on row 2/,
    ],
    [
      'a broken quote',
      { 'rome.csv': 'code,libelle\nA9901,"Éleveur\n' },
      /^rome\.csv: row 2, column 2: this cell starts with a quote/,
    ],
    [
      'a comma without quotes',
      { 'rome.csv': 'code,libelle\nA9901,Éleveur, dresseur\n' },
      /^rome\.csv: row 2, column 3: 'dresseur' stands in a column without heading/,
    ],
    [
      'hardly a row that fits',
      { 'rome.csv': 'code,libelle\nA9901,x\n,y\n,z\n' },
      /^rome\.csv: row 3, column 1: there is no code here/,
    ],
    ['a spreadsheet', { 'rome.xlsx': 'PK\u0003\u0004' }, /^rome\.xlsx: this is a spreadsheet/],
    [
      'a broken glossary',
      { 'house.vocabulary.yaml': 'id: house\ntitle: Ours\nterms:\n  - label: { en: Tact }\n' },
      /^house\.vocabulary\.yaml: line 4: /,
    ],
    [
      'one good and one bad file',
      { 'rome.csv': 'code,libelle\nA9901,x\n', 'y.csv': '' },
      /^y\.csv: this table is empty/,
    ],
  ];
  for (const [of, files, said] of refused) it(`refuses ${of}`, () => assert.match(refusal(files), said));

  it('refuses to write over a vocabulary that it cannot read', () => {
    const result = run(
      { 'rome.csv': 'code,libelle\nA9901,x\n' },
      {},
      { 'rome.vocabulary.json': '{ "rolespecVocabulary": 99' },
    );
    assert.ok('refused' in result);
    assert.equal(result.refused.file, 'rome.vocabulary.json');
  });
});
