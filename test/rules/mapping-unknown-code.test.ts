import { checkPicture } from '../support/pictures.ts';

const rome = (...codes: readonly string[]): string => `#- /rome.vocabulary.json
{"rolespecVocabulary":1,"scheme":"rome","title":"ROME","version":"4.60","languages":["fr"],"terms":[
${codes.map((code) => `["${code}","occupation",["Nom ${code}"]]`).join(',\n')}
],"former":[["J1400",["Ancien"],"4.50"]]}
`;

describe('mapping-unknown-code', () => {
  it('finds a code that is not there, and the nearest one', () =>
    checkPicture(`${rome('J1506', 'J1507')}
#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
mappings:
  - { scheme: rome, code: J15O6, version: "4.60", match: exact }
#                         ^^^^^ mapping-unknown-code 'J15O6' is not in the vocabulary 'rome 4.60', did you mean 'J1506'?
  - { scheme: rome, code: J1507, version: "4.60", match: exact }
`));

  it('finds one of a skill', () =>
    checkPicture(
      `${rome('100001')}
#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
skills:
  technical:
    - id: care
      label: Care
      mappings: [{ scheme: rome, code: "999999", version: "4.60", match: exact }]
#                                      ^^^^^^^^ mapping-unknown-code « 999999 » ne figure pas dans le vocabulaire « rome 4.60 »
`,
      { language: 'fr' },
    ));

  it('finds an address that leads nowhere', () =>
    checkPicture(`#- /esco.vocabulary.json
{"rolespecVocabulary":1,"scheme":"esco","title":"ESCO","languages":["en"],"base":"http://data.europa.eu/esco/skill/","terms":[
["1","skill",["care for wounds"]]
],"former":[]}
#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
mappings:
  - { scheme: esco, uri: "http://data.europa.eu/esco/skill/2", match: exact }
#                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mapping-unknown-code 'http://data.europa.eu/esco/skill/2' is not in the vocabulary 'esco'
  - { scheme: esco, uri: "https://data.europa.eu/esco/skill/1", match: exact }
  - { scheme: esco, uri: "http://data.europa.eu/esco/occupation/2", match: exact }
`));

  const silent: readonly (readonly [of: string, files: string])[] = [
    ['a classification of which there is no vocabulary', ''],
    ['codes of a kind that was not imported', rome('100001')],
    ['a vocabulary of a folder beside', rome('J1600').replace('/rome', '/elsewhere/rome')],
    [
      'codes of a kind of which only some were imported',
      rome('J1600').replace('"languages"', '"partial":["occupation"],"languages"'),
    ],
    ['a damaged vocabulary', '#- /rome.vocabulary.json\n{"rolespecVocabulary":1,"scheme":"rome",\n]}\n'],
  ];
  for (const [of, files] of silent) {
    it(`is silent of ${of}`, () =>
      checkPicture(`${files}
#- /roles/nurse.role.yaml
id: nurse
lang: en
title: Nurse
mappings: [{ scheme: rome, code: J1506, version: "4.60", match: exact }]
`));
  }

  it('takes NAF with and without its dot', () =>
    checkPicture(`#- /naf.vocabulary.json
{"rolespecVocabulary":1,"scheme":"naf","title":"NAF","languages":["fr"],"terms":[
["86.10Z","activity",["Activités hospitalières"]]
],"former":[]}
#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
mappings:
  - { scheme: naf, code: 8610Z, version: "2", match: exact }
  - { scheme: naf, code: 86.10Z, version: "2", match: exact }
`));
});
