import { checkPicture } from '../support/pictures.ts';

const rome = `#- /rome.vocabulary.json
{"rolespecVocabulary":1,"scheme":"rome","title":"ROME","version":"60","languages":["fr"],"terms":[
["E1113","occupation",["Responsable e-commerce"],[["Chef / Cheffe de boutique en ligne"]]],
["M1707","occupation",["Responsable commercial"],[["Directeur / Directrice des ventes"]]],
["M1855","occupation",["Développeur / Développeuse web"]],
["300473","soft",["Faire preuve de réactivité"]]
],"former":[
["E1113",["Marchand ambulant"],"59"]
]}
`;

const role = (...lines: readonly string[]): string => picture(rome, ...lines);

function picture(vocabulary: string, ...lines: readonly string[]): string {
  return `${vocabulary}#- /shop.role.yaml\nid: shop\nlang: fr\ntitle: Boutique\n${lines.join('\n')}\n`;
}

const mapping = (label: string, code = 'E1113', more = ', version: "60"'): string =>
  `mappings: [{ scheme: rome, code: ${code}, label: ${label}${more}, match: exact }]`;

const esco = (languages: string, ...terms: readonly string[]): string => `#- /esco.vocabulary.json
{"rolespecVocabulary":1,"scheme":"esco","title":"ESCO","languages":${languages},"base":"http://data.europa.eu/esco/","terms":[
${terms.join(',\n')}
],"former":[]}
`;

describe('mapping-other-label', () => {
  it('finds a label that the code does not have', () =>
    checkPicture(
      role(
        mapping('Gérant d’épicerie'),
        "#                                              ^^^^^^^^^^^^^^^^^ mapping-other-label 'rome 60' calls this entry 'Responsable e-commerce', not 'Gérant d’épicerie'",
      ),
    ));

  it('leaves what another code is called to another rule, and what this one was called', () => {
    checkPicture(
      role(
        mapping('Directeur / Directrice des ventes'),
        "#                                ^^^^^ mapping-moved-code in 'rome 60', 'E1113' is 'Responsable e-commerce', not 'Directeur / Directrice des ventes'; 'Directeur / Directrice des ventes' has the code 'M1707'",
      ),
    );
    checkPicture(
      role(
        mapping('Marchand ambulant'),
        "#                                ^^^^^ mapping-moved-code in 'rome 60', 'E1113' is 'Responsable e-commerce', not 'Marchand ambulant'",
      ),
    );
  });

  it('finds that of a skill', () =>
    checkPicture(
      role(
        'skills:',
        '  soft:',
        '    - id: calme',
        '      label: Calme',
        '      mappings:',
        '        - { scheme: rome, code: "300473", label: Garder son calme, version: "60", match: exact }',
        '#                                                ^^^^^^^^^^^^^^^^ mapping-other-label « rome 60 » nomme cette entrée « Faire preuve de réactivité », et non « Garder son calme »',
      ),
      { language: 'fr' },
    ));

  const silent: readonly (readonly [of: string, files: string])[] = [
    ['the label, case and accents aside', role(mapping('responsable E-Commerce'))],
    ['a synonym', role(mapping('Chef / Cheffe de boutique en ligne'))],
    ['one gender of it', role(mapping('Cheffe de boutique en ligne'))],
    ['both genders, written otherwise', role(mapping('Directeur(trice) des ventes', 'M1707'))],
    ['words of it in another order and number', role(mapping('E-commerce (responsables)'))],
    ['the label of another version', role(mapping('Gérant d’épicerie', 'E1113', ', version: "59"'))],
    ['an occupation of which only the label was imported', role(mapping('Programmeur', 'M1855'))],
    ['no vocabulary', picture('', mapping('Gérant d’épicerie'))],
    [
      'a vocabulary without the language of the role',
      picture(
        esco('["de"]', '["occupation/1","occupation",["Webmaster"],[["Homepagebetreuer"]]]'),
        'mappings: [{ scheme: esco, uri: "http://data.europa.eu/esco/occupation/1", label: administrateur, match: exact }]',
      ),
    ],
    [
      'the label in another language of the vocabulary',
      picture(
        esco('["fr","en"]', '["occupation/1","occupation",["webmestre","site keeper"],[["administrateur"]]]'),
        'mappings: [{ scheme: esco, uri: "http://data.europa.eu/esco/occupation/1", label: site keeper, match: exact }]',
      ),
    ],
    [
      'a label that may be in a language that was not imported',
      picture(
        esco('["fr"]', '["occupation/1","occupation",["webmestre"],[["administrateur"]]]'),
        'mappings: [{ scheme: esco, uri: "http://data.europa.eu/esco/occupation/1", label: site keeper, match: exact }]',
      ),
    ],
  ];
  for (const [of, files] of silent) it(`is silent of ${of}`, () => checkPicture(files));
});
