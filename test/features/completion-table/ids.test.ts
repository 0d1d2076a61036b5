import { table } from './row.ts';

table('ids', [
  ['of the file', 'id: $0', ['nurse'], 'nurse', 'id: nurse'],
  ['of the file, without a space', 'id:$0\nlang: en\n', ['nurse'], 'nurse', 'id: nurse\nlang: en\n'],
  [
    'by the label below',
    'tools:\n  - id: $0\n    label: Infusion pump\n',
    ['infusion-pump'],
    'infusion-pump',
    'tools:\n  - id: infusion-pump\n    label: Infusion pump\n',
  ],
  [
    'by the label above',
    'tools:\n  - label: Pompe à perfusion\n    id: $0',
    ['pompe-a-perfusion'],
    'pompe-a-perfusion',
    'tools:\n  - label: Pompe à perfusion\n    id: pompe-a-perfusion',
  ],
  [
    'by the title of a function',
    'functions:\n  - id: $0\n    title: Care\n',
    ['care'],
    'care',
    'functions:\n  - id: care\n    title: Care\n',
  ],
  [
    'by the statement of a task',
    'functions:\n  - tasks:\n      - id: $0\n        statement: Wash hands\n',
    ['wash-hands'],
    'wash-hands',
    'functions:\n  - tasks:\n      - id: wash-hands\n        statement: Wash hands\n',
  ],
  ['in braces', 'tools: [{ id: $0, label: Pump }]', ['pump'], 'pump', 'tools: [{ id: pump, label: Pump }]'],
  [
    'by a label in quotes',
    'tools:\n  - id: $0\n    label: "Pump: small"\n',
    ['pump-small'],
    'pump-small',
    'tools:\n  - id: pump-small\n    label: "Pump: small"\n',
  ],
  [
    'that is not taken',
    'tools:\n  - { id: pump, label: Pump }\n  - { id: $0, label: Pump }\n',
    ['pump-2'],
    'pump-2',
    'tools:\n  - { id: pump, label: Pump }\n  - { id: pump-2, label: Pump }\n',
  ],
]);
