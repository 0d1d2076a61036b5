import assert from 'node:assert/strict';
import { fixed } from '../support/fixed.ts';

const head = 'id: nurse\nlang: en\ntitle: Nurse\n';

describe('fixes of what does not fit the schema', () => {
  cures(
    'missing-field',
    'tools:\n  - label: Infusion pump\n',
    'tools:\n  - id: infusion-pump\n    label: Infusion pump\n',
  );
  cures('missing-field', 'tools: [{ label: Pump }]\n', 'tools: [{ id: pump, label: Pump }]\n');
  cures(
    'missing-field',
    'tools:\n  - { id: pump, label: A }\n  - label: Pump\n',
    'tools:\n  - { id: pump, label: A }\n  - id: pump-2\n    label: Pump\n',
  );
  cures(
    'missing-field',
    'tools:\n  - id: infusion-pump # new\n    vendor: A\n',
    'tools:\n  - id: infusion-pump # new\n    label: Infusion pump\n    vendor: A\n',
  );
  cures('missing-field', 'tools: [{ id: pump, vendor: A }]\n', 'tools: [{ id: pump, label: Pump, vendor: A }]\n');
  cures('wrong-type', 'continuousLearning: Hygiene\n', 'continuousLearning:\n  - Hygiene\n');
  cures('wrong-type', 'continuousLearning: 1.10\n', "continuousLearning:\n  - '1.10'\n");
  cures('wrong-type', 'tools: Infusion pump\n', 'tools:\n  - id: infusion-pump\n    label: Infusion pump\n');
  cures('wrong-type', 'tools:\n  - Infusion pump\n', 'tools:\n  - id: infusion-pump\n    label: Infusion pump\n');
  cures('wrong-type', 'tools: [Pump]\n', 'tools: [{ id: pump, label: Pump }]\n');
  cures('wrong-type', 'team: { reportsTo: Matron }\n', 'team: { reportsTo: [{ label: Matron }] }\n');
  cures('wrong-type', 'employment:\n  types:\n    - employee\n', 'employment:\n  types:\n    - type: employee\n');
  cures('wrong-type', 'tools:\n  id: pump\n  label: Pump\n', 'tools:\n  - id: pump\n    label: Pump\n');
  cures('wrong-type', 'tools: { id: pump, label: Pump }\n', 'tools: [{ id: pump, label: Pump }]\n');
  cures('wrong-type', 'family: [Care]\n', 'family: Care\n');
  cures('wrong-type', 'toolsExhaustive: oui\n', 'toolsExhaustive: true\n');
  cures('wrong-type', 'team: { size: "12" }\n', 'team: { size: 12 }\n');
  cures(
    'wrong-type',
    'compensation: { currency: EUR, unit: year, min: "45 000" }\n',
    'compensation: { currency: EUR, unit: year, min: 45000 }\n',
  );
  cures('wrong-type', 'team:\n  size:\n  notes: [a]\n', 'team:\n  notes: [a]\n');
  cures('wrong-type', 'team: { size, : 4 }\n', 'team: { : 4 }\n');
  cures('bad-form', 'tools: [{ id: Pompe à eau, label: Pump }]\n', 'tools: [{ id: pompe-a-eau, label: Pump }]\n');
  cures('bad-form', 'compensation: { currency: eur, unit: year }\n', 'compensation: { currency: EUR, unit: year }\n');
  cures('bad-form', 'locations: [{ country: fr }]\n', 'locations: [{ country: FR }]\n');
  cures(
    'bad-form',
    'requirements: { languages: [{ code: EN_gb }] }\n',
    'requirements: { languages: [{ code: en-GB }] }\n',
  );
  cures(
    'bad-form',
    'meta: { sources: [{ title: A, url: www.example.org/a }] }\n',
    'meta: { sources: [{ title: A, url: https://www.example.org/a }] }\n',
  );
  cures(
    'bad-form',
    'meta: { sources: [{ title: A, date: 03/2027 }] }\n',
    'meta: { sources: [{ title: A, date: 2027-03 }] }\n',
  );
  cures('bad-date', 'meta: { reviewBy: 31/3/2027 }\n', "meta: { reviewBy: '2027-03-31' }\n");
  cures('bad-date', 'meta: { reviewBy: "3/31/2027" }\n', 'meta: { reviewBy: "2027-03-31" }\n');
  cures('unknown-field', 'parking: yes of course\n', 'x-parking: yes of course\n');

  cures('wrong-type', 'team:\n  size:\u00a03\n', 'team:\n  size: 3\n');
  cures('wrong-type', 'team:\n  size:\u00a03\n  notes:\u202f[]\n', 'team:\n  size: 3\n  notes: []\n');
  cures('wrong-type', 'tools:\n  - id:\u00a0a\n    label:\u00a0A\n', 'tools:\n  - id: a\n    label: A\n');
  cures('wrong-type', 'team:\n  reportsTo:\n    -\u00a0role: a\n', 'team:\n  reportsTo:\n    - role: a\n');
  cures('wrong-type', 'continuousLearning:\n  -\u00a0A\n  -\u00a0B\n', 'continuousLearning:\n  - A\n  - B\n');
  cures('unknown-field', 'team: { size:\u00a03, notes: [] }\n', 'team: { size: 3, notes: [] }\n');

  cures('wrong-type', 'continuousLearning:\n  - Le pain : bon\n', "continuousLearning:\n  - 'Le pain : bon'\n");
  cures('wrong-type', 'family: #1 in care # so\n', "family: '#1 in care' # so\n");
  cures('wrong-type', 'continuousLearning: [Pain: bon]\n', "continuousLearning: ['Pain: bon']\n");
  cures(
    'wrong-type',
    "tools:\n  - Four d'hier : gaz\n",
    'tools:\n  - id: four-d-hier-gaz\n    label: "Four d\'hier : gaz"\n',
  );
  stays('missing-field', 'tools:\n  - Four à bois : gaz\n');
  stays('unknown-field', 'tools:\n  - Four à bois : gaz\n');
  cures('unknown-field', 'tools:\n  - Libelle: four\n', 'tools:\n  - label: four\n');

  stays('missing-field', 'tools:\n  - label: "?"\n');
  stays('missing-field', 'tools:\n  - id: Pump 1\n');
  stays('wrong-type', 'mission:\n  - One\n  - Two\n');
  stays('wrong-type', 'compensation: { currency: EUR, unit: year, min: plenty }\n');
  stays('wrong-type', 'toolsExhaustive: perhaps\n');
  stays('bad-form', 'meta: { sources: [{ title: A, url: see the wiki }] }\n');
  stays('bad-date', 'meta: { reviewBy: 31/02/2027 }\n');

  it('propose both languages, and the id that the file name asks for', () => {
    const titles = fixed(
      { 'file:///r/nurse.role.yaml': 'title: Nurse\n' },
      'file:///r/nurse.role.yaml',
      'missing-field',
    );
    assert.deepEqual(
      titles.map(({ title, safe }) => `${title} ${safe}`),
      ["Add 'id' (nurse) true", "Add 'lang' (fr) false", "Add 'lang' (en) false"],
    );
  });
});

describe('the title that is missing', () => {
  it('is made of the id, in the line below it', () => {
    const uri = 'file:///r/ward-nurse.role.yaml';
    const [first] = fixed({ [uri]: 'id: ward-nurse\r\nlang: en\r\n' }, uri, 'missing-field');
    assert.equal(first?.files[uri], 'id: ward-nurse\r\ntitle: Ward nurse\r\nlang: en\r\n');
    assert.equal(first?.safe, false);
  });
});

describe('fixes of what does not fit the schema, in JSON', () => {
  cures('wrong-type', ',\n  "tools": "Pump"', ',\n  "tools": [{"id": "pump", "label": "Pump"}]');
  for (const number of ['3', '1.10', '1.0', '2250.0', '1E3', '-0.0', '12345678901234567890123']) {
    cures('wrong-type', `,\n  "family": ${number}`, `,\n  "family": "${number}"`);
    cures('wrong-type', `,\n  "family": [${number}]`, `,\n  "family": ${number}`);
    cures('wrong-type', `,\n  "continuousLearning": ${number}`, `,\n  "continuousLearning": ["${number}"]`);
  }
  cures('missing-field', ',\n  "tools": [{ "label": "Pump" }]', ',\n  "tools": [{ "id": "pump", "label": "Pump" }]');
  cures('missing-field', ',\n  "tools": [{ "id": "pump" }]', ',\n  "tools": [{ "id": "pump", "label": "Pump" }]');
  cures('bad-form', ',\n  "locations": [{ "country": "fr" }]', ',\n  "locations": [{ "country": "FR" }]');
});

function wrap(text: string): { readonly uri: string; readonly text: string } {
  if (!text.startsWith(',')) return { uri: 'file:///roles/nurse.role.yaml', text: head + text };
  return {
    uri: 'file:///roles/nurse.role.json',
    text: `{\n  "id": "nurse",\n  "lang": "en",\n  "title": "Nurse"${text}\n}\n`,
  };
}

function cures(code: string, before: string, after: string): void {
  it(`${code}: ${before.trim()}`, () => {
    const { uri, text } = wrap(before);
    const [first] = fixed({ [uri]: text }, uri, code);
    const wanted = wrap(after).text;
    assert.equal(first?.files[uri], wanted);
    assert.notEqual(first?.title, first?.titre);
  });
}

function stays(code: string, source: string): void {
  it(`not of ${code}: ${source.trim()}`, () => {
    const { uri, text } = wrap(source);
    assert.deepEqual(fixed({ [uri]: text }, uri, code), []);
  });
}
