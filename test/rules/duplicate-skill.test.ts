import assert from 'node:assert/strict';
import { fixed } from '../support/fixed.ts';
import { checkPicture } from '../support/pictures.ts';

describe('duplicate-skill', () => {
  it('finds the same words, the same code and a tool', () =>
    checkPicture(`
      id: analyst
      lang: fr
      title: Analyste
      skills:
        technical:
          - { id: a, label: Capacité d’analyse }
          - { id: b, label: "capacite d'analyse" }
          #                 ^^^^^^^^^^^^^^^^^^^^ duplicate-skill the skill 'capacite d'analyse' is listed twice
          - { id: c, label: Chiffres, mappings: [{ scheme: esco, uri: http://e.eu/1, match: exact }] }
        soft:
          - { id: d, label: Calcul, mappings: [{ scheme: esco, uri: http://e.eu/1, match: exact }] }
          #                 ^^^^^^ duplicate-skill 'Calcul' has the same code as the skill 'Chiffres'
          - { id: e, label: Tableur }
          #                 ^^^^^^^ duplicate-skill 'Tableur' is already listed under 'tools'
      tools: [{ id: tableur, label: Tableur }]
    `));

  it('leaves what is only near, two tools of one name and a field of knowledge', () =>
    checkPicture(`
      id: analyst
      lang: en
      title: Analyst
      requirements: { domains: [{ id: law, label: Law }] }
      skills:
        knowledge: [{ id: law, label: Law }, { id: labour-law, label: Labour law }]
        technical:
          - { id: c, label: Figures, mappings: [{ scheme: esco, uri: http://e.eu/1, match: broad }] }
          - { id: d, label: Sums, mappings: [{ scheme: esco, uri: http://e.eu/1, match: broad }] }
      tools: [{ id: a, label: Drill }, { id: b, label: Drill }]
    `));

  const head = 'id: a\nlang: en\ntitle: A\nskills:\n  soft:\n    - { id: calm, label: Calm }\n';
  const fixes = (text: string) =>
    fixed({ '/a.role.yaml': text }, '/a.role.yaml', 'duplicate-skill').map(({ safe, files }) => [
      safe,
      files['/a.role.yaml'],
    ]);

  it('takes out what says no more, unasked', () =>
    assert.deepEqual(fixes(`${head}    - { id: calm-2, label: calm }\n`), [[true, head]]));

  it('asks before something is lost', () =>
    assert.deepEqual(fixes(`${head}    - { id: calm-2, label: Calm, level: expert }\n`), [[false, head]]));

  it('leaves what something refers to', () =>
    assert.deepEqual(
      fixes(
        `${head}    - { id: calm-2, label: Calm }\nlevels: [{ id: l, title: L, skills: [{ skill: calm-2, level: expert }] }]\n`,
      ),
      [],
    ));
});
