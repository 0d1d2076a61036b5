import { checkPicture } from '../support/pictures.ts';

const rome = `#- /rome.vocabulary.json
{"rolespecVocabulary":1,"scheme":"rome","title":"ROME","version":"4.60","languages":["fr"],"terms":[
["J1506","occupation",["Infirmier / Infirmière"],[["Infirmier / Infirmière de bloc"]]],
["100001","skill",["Soigner"]]
],"former":[]}
`;

describe('mapping-missing', () => {
  it('finds the occupation with this title, whatever the accents and capitals', () =>
    checkPicture(`${rome}#- /nurse.role.yaml
id: nurse
lang: fr
title: infirmier / infirmiere de bloc
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mapping-missing 'rome 4.60' has an occupation with this title: 'J1506'
`));

  const left: readonly (readonly [of: string, rest: string])[] = [
    [
      'a role that says what it is',
      'title: Infirmier / Infirmière\nmappings: [{ scheme: rome, code: J1506, version: "4.60", match: exact }]',
    ],
    ['a title of no occupation', 'title: Soigner'],
  ];
  for (const [of, rest] of left) {
    it(`leaves ${of}`, () =>
      checkPicture(
        `${rome}#- /nurse.role.yaml\n# If it spoke, this would count: mapping-missing\nid: nurse\nlang: fr\n${rest}\n`,
      ));
  }
});
