import { deepEqual } from 'node:assert/strict';
import { behindLens, codeLenses, type LensTopic } from '../../server/src/features/code-lenses.ts';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import type { Language } from '../../server/src/text/language.ts';
import { documentAt, filesIn, indexOf } from './files-picture.ts';
import { finds } from './found-marks.ts';

const hospital = `
  #- /clerk.role.yaml
  id: clerk
  team: { reportsTo: [{ role: head, relation: functional }] }
  #- /cook.role.yaml
  id: cook
  team: { reportsTo: [{ role: head }] }
  #- /head.fr.role.yaml
  translationOf: head
  lang: fr
  #- /head.role.yaml
  id: head
  team: { manages: [{ role: nurse }, { role: cook }, { role: nobody }, { role: head }] }
  #- /nurse.role.yaml
  id: nurse
  progression: { evolvesTo: [{ role: head }], related: [{ role: head }] }
`;

describe('codeLenses', () => {
  it('count the roles that report and those that refer, above the id', () => {
    lenses(hospital, 'head', 'en', ['head: 3 roles report here', 'head: 3 roles refer to it']);
    lenses(hospital, 'head', 'fr', ['head: 3 rôles rattachés', 'head: 3 rôles y renvoient']);
  });

  it('count one as one', () => {
    const pair = '#- /a.role.yaml\nid: a\nteam: { reportsTo: [{ role: b }] }\n#- /b.role.yaml\nid: "b"\n';
    lenses(pair, 'b', 'en', ['"b": 1 role reports here', '"b": 1 role refers to it']);
    lenses(pair, 'b', 'fr', ['"b": 1 rôle rattaché', '"b": 1 rôle y renvoie']);
  });

  it('say nothing of none', () => {
    lenses(hospital, 'clerk', 'en', []);
    lenses(hospital, 'nurse', 'en', ['nurse: 1 role refers to it']);
  });

  it('are as good for an id that is in every object, in JSON', () =>
    lenses(
      '//- /a.role.json\n{"id": "constructor"}\n#- /b.role.yaml\nid: b\nteam: { manages: [{ role: constructor }] }\n',
      'a',
      'en',
      ['"constructor": 1 role refers to it'],
      'json',
    ));

  it('stand above no file that is not about a role of its own', () => {
    lenses(hospital, 'head.fr', 'en', []);
    lenses('#- /a.role.yaml\n\n', 'a', 'en', []);
  });

  it('do not count a role without an id, which nobody can find', () =>
    lenses('#- /a.role.yaml\nteam: { reportsTo: [{ role: b }] }\n#- /b.role.yaml\nid: b\n', 'b', 'en', []));
});

describe('the code lens of a role that is not whole', () => {
  const whole = `id: nurse
lang: en
title: Nurse
summary: Cares
functions: [{ id: care, title: Care }]
skills: { soft: [{ id: calm, label: Calm }] }
meta: { version: "1", owner: Me, reviewBy: "2027-01-31" }
`;
  const told = (text: string): readonly string[] =>
    codeLenses(parseRole('/nurse.role.yaml', text), new RoleIndex([])).map(({ title }) => `${title.en} | ${title.fr}`);

  it('says how much of it is there', () => {
    deepEqual(told(whole), []);
    deepEqual(told(whole.replace(/summary.*\n/, '')), ['88% complete | complète à 88\u00a0%']);
    deepEqual(told('lang: en\n'), []);
  });
});

describe('behind a code lens', () => {
  it('are the roles that report', () =>
    behind(
      'reports',
      `
      #- /cook.role.yaml
      id: cook
      #   ^^^^
      team: { reportsTo: [{ role: head }] }
      #- /head.role.yaml
      id: head
      team: { manages: [{ role: nobody }, { role: cook }] }
      #                         ^^^^^^
      #- /project.role.yaml
      id: project
      team: { reportsTo: [{ role: head, relation: functional }] }
      `,
    ));

  it('are the places that refer to the role', () =>
    behind(
      'references',
      `
      #- /cook.role.yaml
      id: cook
      team: { reportsTo: [{ role: head }] }
      #                           ^^^^
      progression: { evolvesTo: [{ role: head }] }
      #                                  ^^^^
      #- /head.fr.role.yaml
      translationOf: head
      #- /head.role.yaml
      id: head
      team: { manages: [{ role: cook }, { role: head }] }
      #- /old.role.yaml
      id: old
      meta: { supersededBy: head }
      #                     ^^^^
      `,
    ));
});

function lenses(
  picture: string,
  name: string,
  language: Language,
  expected: readonly string[],
  extension = 'yaml',
): void {
  const index = indexOf(filesIn(picture).files);
  const document = documentAt(index, `/${name}.role.${extension}`);
  const shown = codeLenses(document, index)
    .filter(({ about }) => about !== 'completeness')
    .map(({ range, title }) => `${document.text.slice(range.start, range.end)}: ${title[language]}`);
  deepEqual(shown, expected);
}

/** Of the role `head`. */
function behind(about: LensTopic, picture: string): void {
  finds(picture, (_document, _offset, index) =>
    behindLens('head', about, index).map((location) => ({ location, says: '' })),
  );
}
