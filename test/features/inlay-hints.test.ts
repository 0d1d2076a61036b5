import { deepEqual, equal, ok } from 'node:assert/strict';
import { inlayHintCard, inlayHints } from '../../server/src/features/inlay-hints.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { documentAt, filesIn, indexOf } from './files-picture.ts';

describe('inlayHints', () => {
  hints(
    'tell the titles of roles',
    `
    #- /nurse.role.yaml
    id: nurse
    team:
      reportsTo:
        - role: ward-lead⟨Ward manager⟩ # who else
        - { role: "ward-lead"⟨Ward manager⟩, label: The boss }
    meta: { supersededBy: ward-lead⟨Ward manager⟩ }
    `,
  );
  hints(
    'tell them in JSON',
    `
    //- /nurse.role.json
    { "id": "nurse", "team": { "reportsTo": [{ "role": "ward-lead"⟨Ward manager⟩ }] } }
    `,
  );
  hints(
    'tell the labels of items',
    `
    #- /nurse.role.yaml
    id: nurse
    objectives: [{ id: o, statement: Nobody falls }]
    functions:
      - { id: f, title: Care, objectives: [o⟨Nobody falls⟩] }
      - id: g
        dependsOn: [f⟨Care⟩]
        tasks:
          - { id: t, techniques: [s⟨Triage⟩], tools: [crm⟨Customer files⟩, none] }
    skills: { technical: [{ id: s, label: Triage }] }
    tools: [{ id: crm, label: Customer files }]
    levels: [{ id: l, skills: [{ skill: s⟨Triage⟩ }] }]
    `,
  );
  hints(
    'tell in a translation what the role says',
    `
    #- /ward-lead.fr.role.yaml
    translationOf: ward-lead⟨Ward manager⟩
    lang: fr
    title: Cadre de santé
    skills:
      soft:
        - { id: calm⟨Calm under fire⟩, label: Sang-froid }
        - { id: tact, label: tact }
        - { id: gone, label: Parti }
    `,
  );
  hints(
    'do not repeat what is written beside them, or what the id says',
    `
    #- /nurse.role.yaml
    id: nurse
    team:
      reportsTo:
        - { role: ward-lead, label: Ward manager }
        - { role: ward-lead, label: "ward  MANAGER" }
        - { role: head-cook }
        - { role: head-cook, label: The chef }
    `,
  );
  hints(
    'say nothing where the id leads nowhere, has no title or is missing',
    `
    #- /nurse.role.yaml
    id: nurse
    team: { reportsTo: [{ role: nobody }, { role: nameless }, { role: }, { role: '' }, { role: constructor }] }
    functions: [{ id: constructor, tasks: [{ id: a, tools: [constructor, toString, ~] }] }]
    `,
  );
  hints(
    'take the first where an id is taken twice',
    `
    #- /nurse.role.yaml
    id: nurse
    tools: [{ id: x, label: First }, { id: x, label: Second }]
    functions: [{ id: f, tasks: [{ id: t, tools: [x⟨First⟩] }] }]
    `,
  );
  hints(
    'are short, on one line and keep their direction',
    `
    #- /nurse.role.yaml
    id: nurse
    tools: [{ id: x, label: "${'very '.repeat(20)}long" }, { id: y, label: "a\\n\\u202Eb" }]
    functions: [{ id: f, tasks: [{ id: t, tools: [x⟨${'very '.repeat(9)}very…⟩, y⟨a b⟩] }] }]
    `,
  );
  hints(
    'are there in a file that cannot be read to its end',
    `
    #- /nurse.role.yaml
    team: { reportsTo: [{ role: ward-lead⟨Ward manager⟩
    `,
  );
  hints('have nothing to say in an empty file', '\n#- /nurse.role.yaml\n\n');

  it('are given for the range asked for and no more', () => {
    const { files } = filesIn(`#- /a.role.yaml\nteam:\n${reporting}${others}`);
    const index = indexOf(files);
    const document = documentAt(index, '/a.role.yaml');
    const line = document.text.indexOf('    - role: ward-lead');
    const range = { start: line, end: document.text.indexOf('\n', line) };
    deepEqual(
      inlayHints(document, range, index).map(({ offset, label }) => ({ offset, label })),
      [{ offset: range.end, label: 'Ward manager' }],
    );
    deepEqual(inlayHints(document, { start: 0, end: line }, index), []);
  });

  it('have a card of the role', () => {
    const index = indexOf(filesIn(others).files);
    ok(inlayHintCard('ward-lead', index)?.en.startsWith('**Ward manager**'));
    equal(inlayHintCard('nobody', index), undefined);
  });
});

const reporting = '  reportsTo:\n    - role: ward-lead\n    - role: ward-lead\n';

const others = `
#- /head-cook.role.yaml
id: head-cook
title: Head Cook
#- /nameless.role.yaml
id: nameless
#- /ward-lead.role.yaml
id: ward-lead
title: Ward manager
skills: { soft: [{ id: calm, label: Calm under fire }, { id: tact, label: Tact }] }
`;

/** What is shown behind the ids of the first file is written into it, in ⟨⟩. */
function hints(title: string, picture: string): void {
  it(title, () => {
    const written = filesIn(picture);
    const expected = written.files.get(written.path) ?? '';
    const text = expected.replace(/⟨[^⟩]*⟩/g, '');
    const index = indexOf(new Map([...filesIn(others).files, [written.path, text]]));
    const found = inlayHints(documentAt(index, written.path), { start: 0, end: text.length }, index);
    const edits = found.map(({ offset, label }) => ({ range: { start: offset, end: offset }, newText: `⟨${label}⟩` }));
    equal(applyEdits(text, edits), expected);
  });
}
