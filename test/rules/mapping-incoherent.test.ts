import { checkPicture } from '../support/pictures.ts';

const esco = `#- /esco.vocabulary.json
{"rolespecVocabulary":1,"scheme":"esco","title":"ESCO","languages":["en"],"base":"http://data.europa.eu/esco/","terms":[
["occupation/1","occupation",["ward nurse"],[],[],{"isco":"2221"}],
["skill/1","skill",["care for wounds"]]
],"former":[]}
`;

const role = (...mappings: readonly string[]): string =>
  `${esco}#- /nurse.role.yaml\nid: nurse\nlang: en\ntitle: Nurse\nmappings:\n${mappings.join('\n')}\n`;

const nurse = '  - { scheme: esco, uri: "http://data.europa.eu/esco/occupation/1", match: exact }';

describe('mapping-incoherent', () => {
  it('finds another group than that of the occupation', () =>
    checkPicture(
      role(
        nurse,
        '  - { scheme: isco-08, code: "2222", match: exact }',
        "#                            ^^^^^^ mapping-incoherent ESCO puts 'ward nurse' into group '2221' of ISCO-08, not into '2222'",
      ),
    ));

  it('leaves the same group and wider ones', () =>
    checkPicture(
      role(
        nurse,
        '  - { scheme: isco-08, code: "2221", match: exact }',
        '  - { scheme: isco-08, code: "22", match: broad }',
      ),
    ));

  it('leaves a role without an occupation of ESCO', () =>
    checkPicture(
      role(
        '  - { scheme: esco, uri: "http://data.europa.eu/esco/skill/1", match: related }',
        '  - { scheme: isco-08, code: "2222", match: exact }',
      ),
    ));
});
