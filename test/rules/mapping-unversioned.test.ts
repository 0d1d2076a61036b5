import assert from 'node:assert/strict';
import { mappingUnversioned } from '../../server/src/rules/mapping-unversioned.ts';
import { fixesOf, passages } from '../support/passages.ts';
import { checkPicture } from '../support/pictures.ts';

const role = (...mappings: readonly string[]) =>
  `id: a\nlang: fr\ntitle: A\nmappings:\n${mappings.map((one) => `  - { ${one}, match: exact }\n`).join('')}`;

describe('mapping-unversioned', () => {
  it('finds a code that may move', () =>
    checkPicture(`
      id: a
      lang: en
      title: A
      mappings:
        - { scheme: onet-soc, code: 29-1141.00, match: exact }
      #                             ^^^^^^^^^^ mapping-unversioned '29-1141.00' does not say of which version of 'onet-soc' it is; write its 'version'
    `));

  it('tells once of all codes of a classification, those of skills as well', () =>
    checkPicture(
      `
      id: a
      lang: en
      title: A
      mappings:
        - { scheme: rome, code: J1506, match: exact }
      #                         ^^^^^ mapping-unversioned « J1506 » et 2 autres codes ne disent pas de quelle version de « rome » ils sont ; écrire leur « version »
        - { scheme: rome, code: J1507, match: close }
      skills:
        technical:
          - { id: care, label: Care, mappings: [{ scheme: rome, code: '125791', match: exact }] }
    `,
      { language: 'fr' },
    ));

  const leaves: readonly (readonly [title: string, spec: string])[] = [
    ['one with its version', role('scheme: rome, code: J1506, version: "4.60"')],
    ['ISCO-08, which has it in its name', role('scheme: isco-08, code: "2221"')],
    ['numbers that are given once', role('scheme: rncp, code: "39923"')],
    ['an address, which is for good', role('scheme: esco, uri: http://data.europa.eu/esco/occupation/1dd7c3cb')],
    ['what does not fit the schema', role('scheme: esko, code: "1"')],
    ['a translation', 'translationOf: a\nlang: fr\ntitle: A\n'],
  ];
  for (const [title, spec] of leaves)
    it(`leaves ${title}`, () => assert.deepEqual(passages(mappingUnversioned, spec), []));

  it('proposes the version of the other codes, and none where they differ', () => {
    const [one, two] = ['scheme: rome, code: J1506', 'scheme: rome, code: J1507, version: "4.60"'];
    assert.deepEqual(fixesOf(mappingUnversioned, role(one, two)), [
      role(one, two).replace('J1506, match: exact', "J1506, match: exact, version: '4.60'"),
    ]);
    assert.deepEqual(fixesOf(mappingUnversioned, role(one)), []);
    assert.deepEqual(fixesOf(mappingUnversioned, role(one, two, two.replace('4.60', '4.50'))), []);
  });
});
