import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { fixed } from '../support/fixed.ts';

const head = 'id: notaire\nlang: fr\ntitle: Notaire\n';

describe('a value in the words of its reader', () => {
  const cases: readonly (readonly [before: string, code: string, after?: string])[] = [
    ['seniority: débutant', 'unknown-value', 'seniority: junior'],
    ['seniority: Directrice', 'unknown-value', 'seniority: director'],
    ['skills: { soft: [{ id: a, label: A, level: Maîtrise }] }', 'unknown-value', 'level: practitioner'],
    ['skills: { soft: [{ id: a, label: A, importance: Facultatif }] }', 'unknown-value', 'importance: optional'],
    ['employment: { time: Temps plein }', 'unknown-value', 'time: full'],
    ['employment: { time: temps complet }', 'unknown-value', 'time: full'],
    ['employment: { contract: [CDI] }', 'unknown-value', 'contract: [permanent]'],
    ['meta: { status: brouillon }', 'unknown-value', 'status: draft'],
    ['meta: { status: validé }', 'unknown-value', 'status: approved'],
    ['compensation: { currency: EUR, unit: mois }', 'unknown-value', 'unit: month'],
    ['compensation: { currency: GBP, unit: weekly }', 'unknown-value', 'unit: week'],
    ['compensation: { currency: EUR, unit: annuel }', 'unknown-value', 'unit: year'],
    ['requirements: { experience: { required: souhaitée } }', 'unknown-value', 'required: preferred'],
    ['requirements: { experience: { required: true } }', 'unknown-value', 'required: required'],
    ['requirements: { experience: { required: no } }', 'unknown-value', 'required: none'],
    ['meta: { status: false }', 'unknown-value'],
    ['seniority: 3', 'unknown-value'],
    ['seniority: chef', 'unknown-value'],
    ['locations: [{ country: France }]', 'bad-form', 'country: FR'],
    ['locations: [{ country: états unis }]', 'bad-form', 'country: US'],
    ['requirements: { languages: [{ code: français }] }', 'bad-form', 'code: fr'],
    ['requirements: { languages: [{ code: Anglais }] }', 'bad-form', 'code: en'],
    ['compensation: { unit: year, currency: € }', 'bad-form', 'currency: EUR'],
    ['compensation: { unit: year, currency: euros }', 'bad-form', 'currency: EUR'],
    ['locations: [{ country: Syldavie }]', 'bad-form'],
  ];
  for (const [before, code, after] of cases) {
    it(`${before}: ${after ?? 'nothing'}`, () => {
      const uri = 'file:///notaire.role.yaml';
      const [first] = fixed({ [uri]: `${head}${before}\n` }, uri, code);
      assert.equal(first?.files[uri]?.includes(after ?? ''), after && true);
    });
  }

  it('is told with the words of the page', () => {
    const said = (text: string, uri = 'file:///a.role.yaml') =>
      parseRole(uri, text).problems.map(({ message }) => message.fr.replaceAll('\u00a0', ' '));
    assert.deepEqual(said(`${head}employment: { time: plein }\n`), [
      '« plein » n’est pas une valeur de « time » (full = Temps plein, part = Temps partiel)',
    ]);
    assert.deepEqual(said('rules: { open-list: false }\n', 'file:///rolespec.config.yaml'), [
      '« false » n’est pas une valeur de « open-list » : s’agit-il de « off » ? (off, hint, info, warning, error)',
    ]);
    assert.deepEqual(said('{ "id": "a", "lang": "fr", "title": "A", "scope": true }', 'file:///a.role.json'), [
      '« true » n’est pas une valeur de « scope » (occupation = Métier, position = Poste)',
    ]);
    assert.match(
      said('page: { variables: { measure: 44 } }\n', 'file:///rolespec.config.yaml').join(),
      /^« 44 » ne convient pas/,
    );
  });
});

describe('the language of a file', () => {
  it('may be called by its name', () => {
    const uri = 'file:///notaire.role.yaml';
    const [first] = fixed({ [uri]: 'id: notaire\nlang: anglais\ntitle: Notary\n' }, uri, 'bad-form');
    assert.equal(first?.files[uri], 'id: notaire\nlang: en\ntitle: Notary\n');
  });
});
