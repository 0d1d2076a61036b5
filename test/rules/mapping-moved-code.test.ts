import { checkPicture } from '../support/pictures.ts';

const rome = `#- /rome.vocabulary.json
{"rolespecVocabulary":1,"scheme":"rome","title":"ROME","version":"60","languages":["fr"],"terms":[
["E1113","occupation",["Responsable e-commerce"],[["Chef de boutique en ligne"]]],
["M1707","occupation",["Responsable commercial"]]
],"former":[
["M1707",["Responsable e-commerce"],"59"],
["A1000",["Éleveur de dragons"],"59"],
["A1001",["Responsable e-commerce"],"59"]
]}
`;

const role = (...mappings: readonly string[]): string =>
  `${rome}#- /shop.role.yaml\nid: shop\nlang: fr\ntitle: Boutique\nmappings:\n${mappings.join('\n')}\n`;

describe('mapping-moved-code', () => {
  it('finds a label that has another code', () =>
    checkPicture(
      role(
        '  - { scheme: rome, code: M1707, label: Responsable e-commerce, version: "60", match: exact }',
        "#                         ^^^^^ mapping-moved-code in 'rome 60', 'M1707' is 'Responsable commercial', not 'Responsable e-commerce'; 'Responsable e-commerce' has the code 'E1113'",
      ),
    ));

  it('finds what an earlier version meant', () =>
    checkPicture(
      role(
        '  - { scheme: rome, code: M1707, version: "59", match: exact }',
        '#                         ^^^^^ mapping-moved-code dans « rome 60 », « M1707 » désigne « Responsable commercial », et non « Responsable e-commerce » ; « Responsable e-commerce » a le code « E1113 »',
      ),
      { language: 'fr' },
    ));

  it('finds a code that is gone', () =>
    checkPicture(
      role(
        '  - { scheme: rome, code: A1000, version: "59", match: exact }',
        "#                         ^^^^^ mapping-moved-code 'A1000' is gone from 'rome 60'; it was 'Éleveur de dragons'",
        '  - { scheme: rome, code: A1001, version: "59", match: exact }',
        "#                         ^^^^^ mapping-moved-code 'A1001' is gone from 'rome 60'; it was 'Responsable e-commerce', which has the code 'E1113' now",
      ),
    ));

  it('leaves what is right, whatever the version and the word for it', () =>
    checkPicture(
      role(
        '  - { scheme: rome, code: M1707, version: "60", match: exact }',
        '  - { scheme: rome, code: M1707, label: responsable commercial, version: "59", match: exact }',
        '  - { scheme: rome, code: E1113, label: Chef de boutique en ligne, version: "60", match: exact }',
        '  - { scheme: rome, code: E1113, label: Ce que nous appelons autrement, version: "59", match: exact }',
      ),
    ));
});
