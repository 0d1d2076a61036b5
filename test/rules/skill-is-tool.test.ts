import assert from 'node:assert/strict';
import { skillIsTool } from '../../server/src/rules/skill-is-tool.ts';
import { fixesOf, passages } from '../support/passages.ts';

const head = 'id: a\nlang: fr\ntitle: A\n';
const skill = (label: string) =>
  `${head}skills:\n  technical:\n    - { id: b, label: Tenue de comptes }\n    - { id: s, label: "${label}" }\n`;

describe('skill-is-tool', () => {
  for (const label of ['Excel', 'Microsoft Word', 'SAP ERP', 'Adobe InDesign']) {
    it(`finds ${label}`, () => assert.deepEqual(passages(skillIsTool, skill(label)), [label]));
  }
  it('finds what says only that one knows it', () =>
    assert.deepEqual(passages(skillIsTool, skill('Maîtrise d’Excel')), ['Excel']));

  for (const label of ['Python', 'Tableaux de bord sous Excel', 'Word', 'Sage', 'Accès', 'EXCEL à fond'])
    it(`leaves ${label}`, () => assert.deepEqual(passages(skillIsTool, skill(label)), []));

  it('moves it, with how important it is', () =>
    assert.deepEqual(fixesOf(skillIsTool, skill('Excel').replace('"Excel"', 'Excel, importance: essential')), [
      `${head}skills:\n  technical:\n    - { id: b, label: Tenue de comptes }\ntools:\n  - id: s\n    label: Excel\n    importance: essential\n`,
    ]));
  it('leaves it where something refers to it', () =>
    assert.deepEqual(
      fixesOf(skillIsTool, `${skill('Excel')}levels: [{ id: l, title: L, skills: [{ skill: s, level: expert }] }]\n`),
      [],
    ));
});
