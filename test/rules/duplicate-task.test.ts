import assert from 'node:assert/strict';
import { fixed } from '../support/fixed.ts';
import { checkPicture } from '../support/pictures.ts';

describe('duplicate-task', () => {
  it('finds the same words, also in another function, and leaves what is only near', () =>
    checkPicture(`
      id: nurse
      lang: en
      title: Nurse
      functions:
        - id: care
          title: Care
          outcomes: [Patients are well]
          tasks:
            - { id: wash, statement: Wash the patients }
            - { id: wash-2, statement: wash the patients. }
            #                          ^^^^^^^^^^^^^^^^^^ duplicate-task the task 'wash the patients.' is listed twice
            - { id: dress, statement: Dress the patients }
        - id: help
          title: Help
          outcomes: [Patients are calm]
          tasks:
            - { id: wash-3, statement: Wash the patients }
            #                          ^^^^^^^^^^^^^^^^^ duplicate-task the task 'Wash the patients' is listed twice
            - { id: wash-4, statement: Wash the patient’s hands }
    `));

  const head = `id: nurse
lang: en
title: Nurse
functions:
  - id: care
    title: Care
    outcomes: [Patients are well]
    tasks:
      - { id: wash, statement: Wash the patients }
`;
  const help = '  - id: help\n    title: Help\n    outcomes: [Patients are calm]\n    tasks:\n';
  const dress = '      - { id: dress, statement: Dress the patients }\n';
  const fixes = (text: string) =>
    fixed({ '/a.role.yaml': text }, '/a.role.yaml', 'duplicate-task').map(({ safe, files }) => [
      safe,
      files['/a.role.yaml'],
    ]);
  for (const [what, text, safe, left] of [
    ['what says no more, unasked', `${head}      - { id: b, statement: wash the patients }\n`, true, head],
    ['what says more, when asked', `${head}      - { id: b, statement: Wash the patients, scope: 1 }\n`, false, head],
    [
      'what stands in another function, when asked',
      `${head}${help}      - { id: b, statement: Wash the patients }\n${dress}`,
      false,
      `${head}${help}${dress}`,
    ],
  ] as const) {
    it(`takes out ${what}`, () => assert.deepEqual(fixes(text), [[safe, left]]));
  }
});
