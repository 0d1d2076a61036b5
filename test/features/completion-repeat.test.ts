import { deepEqual } from 'node:assert/strict';
import { ask, writes } from './completion-asked.ts';

const skills = 'lang: en\nskills:\n  soft:\n';
const label = 'id, label, importance';

describe('completion of an item like those before', () => {
  it('comes first, before what has to be there', () => {
    const items = ask(`${skills}    - id: a\n      label: A\n      importance: important\n    - $0`);
    deepEqual(
      items.slice(0, 3).map((item) => item.label),
      [label, 'id, label', 'id'],
    );
  });
  it('only where they have more than that', () => {
    const items = ask('tools:\n  - id: a\n    label: A\n  - $0');
    deepEqual(
      items.slice(0, 2).map((item) => item.label),
      ['id, label', 'id'],
    );
  });
  writes(
    'asks what it is called first',
    `${skills}    - id: a\n      label: A\n      importance: important\n    - $0`,
    label,
    `${skills}    - id: a\n      label: A\n      importance: important\n    - id: $2\n      label: $1\n      importance: $3`,
  );
  writes(
    'with its dash',
    `${skills}    - id: a\n      label: A\n      importance: important\n    $0`,
    `- ${label}`,
    `${skills}    - id: a\n      label: A\n      importance: important\n    - id: $2\n      label: $1\n      importance: $3`,
  );
  writes(
    'in braces',
    'skills: { soft: [{ id: a, label: A, importance: important }, { $0 }] }',
    label,
    'skills: { soft: [{ id: a, label: A, importance: important }, { id: $2, label: $1, importance: $3 }] }',
  );
  writes(
    'in JSON',
    '{ "skills": { "soft": [{ "id": "a", "label": "A", "importance": "important" }, { $0 }] } }',
    label,
    '{ "skills": { "soft": [{ "id": "a", "label": "A", "importance": "important" }, { "id": "$2", "label": "$1", "importance": "$3" }] } }',
    'nurse.role.json',
  );
  writes(
    'of tasks',
    'functions:\n  - id: f\n    title: F\n    tasks:\n      - id: a\n        statement: A\n        priority: 1\n      - $0',
    'id, statement, priority',
    'functions:\n  - id: f\n    title: F\n    tasks:\n      - id: a\n        statement: A\n        priority: 1\n      - id: $2\n        statement: $1\n        priority: $3',
  );
  writes(
    'leaves out what only the last one has',
    'tools:\n  - id: a\n    label: A\n    category: B\n  - id: c\n    label: C\n    category: D\n    vendor: E\n  - $0',
    'id, label, category',
    'tools:\n  - id: a\n    label: A\n    category: B\n  - id: c\n    label: C\n    category: D\n    vendor: E\n  - id: $2\n    label: $1\n    category: $3',
  );

  const labels = (source: string) => ask(source).map((item) => item.label);
  const two = `${skills}    - id: a\n      label: A\n      importance: important\n    - id: b\n      label: B\n      importance: $0`;

  it('and what was chosen in the item before comes first', () => deepEqual(labels(two)[0], 'important'));
  it('which is yes or no as well', () =>
    deepEqual(
      labels(
        'tools:\n  - id: a\n    label: A\n    x: 1\nobjectives:\n  - id: a\n    final: false\n  - id: b\n    final: $0',
      ),
      ['false', 'true'],
    ));
  it('and numbers count on', () => {
    const tasks =
      'functions:\n  - id: f\n    title: F\n    tasks:\n      - id: a\n        priority: 2\n      - id: b\n        priority: $0';
    deepEqual(labels(tasks), ['3']);
  });
});
