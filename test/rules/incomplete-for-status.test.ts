import assert from 'node:assert/strict';
import { fixed } from '../support/fixed.ts';
import { checkPicture } from '../support/pictures.ts';

const summary = `summary: ${'Cares for the patients of a ward. '.repeat(3).trim()}`;

describe('incomplete-for-status', () => {
  it('tells what a draft lacks, at its status', () =>
    checkPicture(`
      id: nurse
      lang: en
      title: Nurse
      meta: { status: draft }
      #               ^^^^^ incomplete-for-status this draft lacks 'summary', 'functions', 'skills', 'meta.version', 'meta.owner', 'meta.reviewBy'
    `));

  it('tells it at the status, in French', () =>
    checkPicture(
      `
      id: nurse
      lang: en
      title: Nurse
      ${summary}
      functions: [{ id: a, title: A, outcomes: [B] }]
      skills: { technical: [{ id: a, label: A }] }
      meta: { status: approved, version: "1", owner: Me }
      #               ^^^^^^^^ incomplete-for-status il manque à cette fiche approuvée : «\u00a0meta.reviewBy\u00a0»
      `.replace('approuvée :', 'approuvée\u00a0:'),
      { language: 'fr' },
    ));

  it('asks nothing of what is withdrawn', () =>
    checkPicture(`
      # incomplete-for-status
      id: nurse
      lang: en
      title: Nurse
      meta: { status: deprecated }
    `));

  it('asks nothing where nobody says how far it is', () =>
    checkPicture(`
      # incomplete-for-status
      id: nurse
      lang: en
      title: Nurse
      meta: { version: "1" }
    `));

  it('adds each missing thing', () => {
    const text = 'id: nurse\nlang: fr\ntitle: Infirmier\nmeta:\n  status: in-review\n';
    const fixes = fixed({ '/nurse.role.yaml': text }, '/nurse.role.yaml', 'incomplete-for-status');
    assert.deepEqual(
      fixes.map(({ titre, files }) => [titre, (files['/nurse.role.yaml'] ?? '').replace(text, '')]),
      [
        ['Ajouter «\u00a0summary\u00a0» (résumé)', "summary: 'TODO : à compléter'\n".replace(' :', '\u00a0:')],
        [
          'Ajouter «\u00a0functions\u00a0» (fonctions)',
          "functions:\n  - id: function-1\n    title: 'TODO : à compléter'\n".replace(' :', '\u00a0:'),
        ],
        [
          'Ajouter «\u00a0skills\u00a0» (compétences)',
          "skills:\n  technical:\n    - id: skill-1\n      label: 'TODO : à compléter'\n".replace(' :', '\u00a0:'),
        ],
        ['Ajouter «\u00a0meta.version\u00a0» (version)', "  version: '1.0'\n"],
        [
          'Ajouter «\u00a0meta.owner\u00a0» (responsable de la fiche)',
          "  owner: 'TODO : à compléter'\n".replace(' :', '\u00a0:'),
        ],
        ['Ajouter «\u00a0meta.reviewBy\u00a0» (à relire avant le)', "  reviewBy: '2027-11-23'\n"],
      ],
    );
  });
});
