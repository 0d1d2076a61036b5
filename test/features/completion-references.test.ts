import { deepEqual, equal, ok } from 'node:assert/strict';
import { completion, completionCard } from '../../server/src/features/completion.ts';
import { documentAt, filesIn, indexOf } from './files-picture.ts';

const others = `
#- /cook.role.yaml
id: cook
lang: en
#- /nurse.en.role.yaml
translationOf: nurse
lang: en
#- /ward-lead.role.yaml
id: ward-lead
lang: en
title: Ward manager
family: Care
summary: "Runs a *ward*."
alternativeTitles: [{ id: head, label: Head of ward, kind: synonym }]
#- /ward-lead2.role.yaml
id: ward-lead
title: Taken
#- /without-id.role.yaml
lang: en
title: Without an id
`;

describe('completion of a role', () => {
  offers('offers all but the role itself, each once', 'id: nurse\nteam:\n  reportsTo:\n    - role: $0', [
    'cook',
    'ward-lead',
  ]);
  offers('offers them in JSON', '{ "id": "nurse", "team": { "manages": [{ "role": "$0" }] } }', ['cook', 'ward-lead']);
  offers(
    'leaves out those that the list names',
    'id: nurse\nteam:\n  reportsTo:\n    - role: cook\n    - role: $0\n    - role: x\n',
    ['ward-lead'],
  );
  offers('leaves them out between brackets', 'id: nurse\nteam: { reportsTo: [{ role: $0 }, { role: ward-lead }] }\n', [
    'cook',
  ]);
  offers(
    'keeps the one under the cursor',
    'id: nurse\nteam: { reportsTo: [{ role: co$0ok }, { role: ward-lead }] }\n',
    ['cook'],
  );
  offers(
    'keeps what another list names',
    'id: nurse\nteam:\n  manages:\n    - role: cook\n  reportsTo:\n    - role: $0\n',
    ['cook', 'ward-lead'],
  );
  offers(
    'keeps what the list of another item names',
    `id: nurse
requirements:
  experience:
    routes:
      - id: a
        roles:
          - role: cook
      - id: b
        roles:
          - role: ward-lead
          - role: $0
      - id: c
        roles:
          - role: cook
`,
    ['cook'],
  );
  offers('offers them where there is no list', 'id: nurse\nmeta:\n  supersededBy: $0\n', ['cook', 'ward-lead']);
  offers('offers them where a translation names its role', 'translationOf: $0\n', ['cook', 'ward-lead']);
  offers(
    'offers no item where a role belongs',
    'id: nurse\ntools: [{ id: crm }]\nteam: { manages: [{ role: $0 }] }\n',
    ['cook', 'ward-lead'],
  );
  offers('offers no role where an item belongs', 'id: nurse\nlevels:\n  - skills:\n      - skill: $0\n', []);

  it('tells title and family, and is found by every title', () => {
    const [cook, lead] = ask('id: nurse\nteam:\n  reportsTo:\n    - role: $0');
    deepEqual(lead?.detail, { en: 'Ward manager · Care', fr: 'Ward manager · Care' });
    equal(lead?.filterText, 'ward-lead Ward manager Head of ward');
    equal(lead?.kind, 'reference');
    equal(cook?.detail, undefined);
  });

  it('has more to read about each: what it does and where its file is', () => {
    const { index } = at('id: $0nurse');
    const [, lead] = ask('id: nurse\nteam:\n  reportsTo:\n    - role: $0');
    deepEqual(lead?.subject, { role: 'ward-lead' });
    equal(
      completionCard({ role: 'ward-lead' }, index)?.en,
      '**Ward manager**\n\nRuns a \\*ward\\*.\n\nward-lead\\.role\\.yaml',
    );
    equal(completionCard({ role: 'nobody' }, index), undefined);
  });
});

describe('completion of an item', () => {
  const items = `id: nurse
objectives: [{ id: o, statement: Nobody falls }]
functions: [{ id: f, title: Care }, { id: g, title: Rest, dependsOn: [$1], objectives: [$2], tasks: [{ techniques: [$3], tools: [$4] }] }]
skills: { technical: [{ id: s, label: Triage }], soft: [{ id: calm, label: Calm }] }
tools: [{ id: crm, label: Files }]
`;
  for (const [place, labels] of Object.entries({ $1: ['f'], $2: ['o'], $3: ['s', 'calm'], $4: ['crm'] })) {
    offers(`offers ${labels.join(' and ')} in its place`, items.replace(place, '$0').replace(/\$[1-4]/g, ''), labels);
  }

  for (const [what, value] of Object.entries({ 'a dash': '\n      - $0', 'a colon': ' $0' })) {
    const text = `id: nurse\nfunctions:\n  - id: f\n    title: F\n    dependsOn:${value}\n  - id: g\n    title: G\n`;
    offers(`offers no function to itself behind ${what}`, text, ['g']);
  }

  it('tells its label and is found by it', () => {
    const [tool] = ask(
      'id: nurse\ntools: [{ id: crm, label: Customer files }]\nfunctions: [{ tasks: [{ tools: [$0] }] }]',
    );
    equal(tool?.detail?.en, 'Customer files');
    ok(tool?.filterText.includes('Customer files'));
  });
});

function at(source: string) {
  const name = source.startsWith('{') ? 'nurse.role.json' : 'nurse.role.yaml';
  const { files, path, offset } = filesIn(`#- /${name}\n${source}\n${others}`);
  const index = indexOf(files);
  return { document: documentAt(index, path), offset, index };
}

function ask(source: string) {
  const { document, offset, index } = at(source);
  return completion(document, offset, index, '2026-11-24');
}

function offers(title: string, source: string, labels: readonly string[]): void {
  it(title, () =>
    deepEqual(
      ask(source).map(({ label }) => label),
      labels,
    ),
  );
}
