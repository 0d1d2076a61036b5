import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { fixed } from '../support/fixed.ts';

const uri = 'file:///notaire.role.yaml';
const head = 'id: notaire\nlang: fr\ntitle: Notaire\n';

function said(text: string, at = uri): readonly string[] {
  return parseRole(at, text)
    .problems.filter(({ code }) => code === 'unknown-field')
    .map(({ message }) => message.fr.replaceAll('\u00a0', ' '));
}

describe('a name that is no field of its place', () => {
  const here: readonly (readonly [line: string, meant: string])[] = [
    ['titre: A', 'title'],
    ['Compétences: {}', 'skills'],
    ['competences: {}', 'skills'],
    ['responsabilités: []', 'accountabilities'],
    ['salaire: 3', 'compensation'],
    ['outils: []', 'tools'],
    ['outil: Word', 'tools'],
    ['lieu: Lyon', 'locations'],
    ['lieux: [Lyon]', 'locations'],
    ['résumé: A', 'summary'],
    ['équipe: {}', 'team'],
    ['niveau: junior', 'seniority'],
    ['objectif: []', 'objectives'],
    ['missions: [Rédiger]', 'functions'],
    ['tele-travail: {}', 'remote'],
    ['misson: A', 'mission'],
  ];
  for (const [line, meant] of here) {
    const text = `id: notaire\n${meant === 'title' ? '' : 'title: Notaire\n'}lang: fr\n${line}\n`;
    const [name = ''] = line.split(':');
    it(`${line} is ${meant}`, () => {
      const missing = parseRole(uri, text).problems.filter(({ code }) => code === 'missing-field');
      assert.deepEqual(missing, [], 'what is there under another name');
      assert.deepEqual(said(text), [`champ inconnu « ${name} » : s’agit-il de « ${meant} » ?`]);
      const [first] = fixed({ [uri]: text }, uri, 'unknown-field');
      assert.equal(first?.files[uri], text.replace(name, meant));
    });
  }

  const elsewhere: readonly (readonly [line: string, sentence: string])[] = [
    ['status: draft', '« status » se place sous « meta »'],
    ['education: CAP cuisine', '« education » se place sous « requirements »'],
    ['reportsTo: Directeur', '« reportsTo » se place sous « team »'],
    ['experience: 2 ans', '« experience » se place sous « requirements »'],
    ['languages: [fr]', '« languages » se place sous « requirements »'],
    ['contract: [permanent]', '« contract » se place sous « employment »'],
    ['tasks: [Rédiger]', '« tasks » se place dans un élément de « functions »'],
    ['team: { mission: A, size: 3 }', '« mission » se place au premier niveau du fichier'],
    ['savoir-être: [rigueur]', 'champ inconnu « savoir-être » : s’agit-il de « soft », sous « skills » ?'],
    ['savoirs: [droit]', 'champ inconnu « savoirs » : s’agit-il de « knowledge », sous « skills » ?'],
    ['formation: Master', 'champ inconnu « formation » : s’agit-il de « education », sous « requirements » ?'],
    ['Expérience: 2 ans', 'champ inconnu « Expérience » : s’agit-il de « experience », sous « requirements » ?'],
    ['contrat: CDI', 'champ inconnu « contrat » : s’agit-il de « contract », sous « employment » ?'],
    ['langues: [fr]', 'champ inconnu « langues » : s’agit-il de « languages », sous « requirements » ?'],
    ['rattachement: Directeur', 'champ inconnu « rattachement » : s’agit-il de « reportsTo », sous « team » ?'],
    ['statut: brouillon', 'champ inconnu « statut » : s’agit-il de « status », sous « meta » ?'],
    [
      'requirements: { niveau: 3 }',
      'champ inconnu « niveau » : s’agit-il de « seniority », au premier niveau du fichier ?',
    ],
    // Where a name has several homes, none is told.
    ['source: A', 'champ inconnu « source »'],
    ['label: A', 'champ inconnu « label »'],
    ['parking: oui', 'champ inconnu « parking »'],
  ];
  for (const [line, sentence] of elsewhere) it(line, () => assert.deepEqual(said(`${head}${line}\n`), [sentence]));

  it('missions beside mission are the functions', () =>
    assert.deepEqual(said(`${head}mission: A\nmissions: B\n`), [
      'champ inconnu « missions » : s’agit-il de « functions » ?',
    ]));

  it('is known by the titles of settings as well', () =>
    assert.deepEqual(said('règles: {}\n', 'file:///rolespec.config.yaml'), [
      'champ inconnu « règles » : s’agit-il de « rules » ?',
    ]));

  it('of a translation may be written in the source role only', () =>
    assert.deepEqual(said('translationOf: notaire\nlang: en\ntitle: Notary\nseniority: junior\n'), [
      '« seniority » s’écrit seulement dans la fiche d’origine ; une traduction ne contient que des textes',
    ]));
});

describe('a field at the wrong level', () => {
  const cases: readonly (readonly [before: string, after: string | undefined])[] = [
    ['status: draft\n', 'meta:\n  status: draft\n'],
    ['status: draft\nmeta:\n  owner: RH\n', 'meta:\n  owner: RH\n  status: draft\n'],
    ['version: 1.10\nmeta: { owner: RH }\n', "meta: { owner: RH, version: '1.10' }\n"],
    [
      'education:\n  minimum: { rncp: 7 }\n  notes:\n    - Ou équivalent\nfamily: Droit\n',
      'family: Droit\nrequirements:\n  education:\n    minimum:\n      rncp: 7\n    notes:\n      - Ou équivalent\n',
    ],
    ['team:\n  mission: A\n  size: 3\n', 'team:\n  size: 3\nmission: A\n'],
    ['salary: 3\n', undefined],
    ['education: CAP # à revoir\n', undefined],
    ['status: draft\nmeta: { status: draft }\n', undefined],
    ['formation: Master\n', 'requirements:\n  education: Master\n'],
  ];
  for (const [before, after] of cases) {
    it(`${before.trim()}: ${after === undefined ? 'stays' : 'is moved'}`, () => {
      const [first] = fixed({ [uri]: head + before }, uri, 'unknown-field');
      const moved = first?.title.startsWith('Move') ? first : undefined;
      assert.equal(moved?.files[uri], after && head + after);
      assert.equal(moved?.safe, after && false);
    });
  }

  it('is moved in JSON', () => {
    const at = 'file:///notaire.role.json';
    const text = '{ "id": "notaire", "lang": "fr", "title": "Notaire", "status": "draft" }';
    const [first] = fixed({ [at]: text }, at, 'unknown-field');
    assert.equal(
      first?.files[at],
      '{ "id": "notaire", "lang": "fr", "title": "Notaire", "meta": { "status": "draft" } }',
    );
  });
});

describe('a required field under another name', () => {
  it('is not added besides', () => {
    const text = 'identifiant: notaire\nlang: fr\ntitre: Notaire\n';
    assert.deepEqual(fixed({ [uri]: text }, uri, 'missing-field'), []);
  });
});
