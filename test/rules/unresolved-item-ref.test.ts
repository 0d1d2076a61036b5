import { deepEqual } from 'node:assert/strict';
import { fixed } from '../support/fixed.ts';
import { checkPicture } from '../support/pictures.ts';

const head = 'id: nurse\nlang: en\ntitle: Nurse\n';

describe('fixes of a reference to an item that is not there', () => {
  const objective = 'functions:\n  - { id: care, title: Care, objectives: [patient-safty] }\n';
  check(
    'the nearest id, or the item itself',
    `${head}objectives:\n  - { id: patient-safety, statement: S }\n${objective}`,
    [
      [
        "Change to 'patient-safety'",
        `${head}objectives:\n  - { id: patient-safety, statement: S }\n${objective.replace('safty', 'safety')}`,
      ],
      [
        "Add 'patient-safty' to 'objectives'",
        `${head}objectives:\n  - { id: patient-safety, statement: S }\n  - { id: patient-safty, statement: Patient safty }\n${objective}`,
      ],
    ],
  );
  const task = 'functions:\n  - id: care\n    title: Care\n    tasks:\n      - id: a\n        statement: A\n';
  check('a skill where there is none yet', `${head}${task}        techniques: [triage]\n`, [
    [
      "Add 'triage' to 'skills.technical'",
      `${head}${task}        techniques: [triage]\nskills:\n  technical:\n    - id: triage\n      label: Triage\n`,
    ],
  ]);
  check(
    'a tool in JSON',
    '{ "id": "nurse", "lang": "en", "title": "N", "tools": [], "functions": [{ "id": "a", "title": "A", "tasks": [{ "id": "b", "statement": "B", "tools": ["pump"] }] }] }',
    [
      [
        "Add 'pump' to 'tools'",
        '{ "id": "nurse", "lang": "en", "title": "N", "tools": [{ "id": "pump", "label": "Pump" }], "functions": [{ "id": "a", "title": "A", "tasks": [{ "id": "b", "statement": "B", "tools": ["pump"] }] }] }',
      ],
    ],
    'nurse.role.json',
  );
  check('an item called by the words of what is no id', `${head}${task}        techniques: [Hand washing]\n`, [
    [
      "Add 'hand-washing' to 'skills.technical'",
      `${head}${task}        techniques: [hand-washing]\nskills:\n  technical:\n    - id: hand-washing\n      label: Hand washing\n`,
    ],
  ]);
  const pump = 'tools: [{ id: pump-2, label: Pompe à eau }]\n';
  check('the item that goes by these words', `${head}${pump}${task}        tools: [Pompe à eau]\n`, [
    ["Change to 'pump-2'", `${head}${pump}${task}        tools: [pump-2]\n`],
  ]);
  check('no item for what says nothing', `${head}${task}        techniques: ["?"]\n`, []);

  it('tells what has not the form of an id once', () =>
    checkPicture(`
      id: nurse
      lang: en
      title: Nurse
      tools: [{ id: pump, label: Pump }]
      functions: [{ id: care, title: Care, outcomes: [Rest], tasks: [{ id: a, statement: Wash, tools: [Pump] }] }]
      #                                                                                                ^^^^ unresolved-item-ref no tool in this file has the id 'Pump', did you mean 'pump'?
    `));
});

function check(
  title: string,
  text: string,
  wanted: readonly (readonly [title: string, result: string])[],
  name = 'nurse.role.yaml',
): void {
  const uri = `file:///roles/${name}`;
  it(title, () => {
    const found = fixed({ [uri]: text }, uri, 'unresolved-item-ref');
    deepEqual(
      found.map((one) => [one.title, one.files[uri]]),
      wanted,
    );
  });
}
