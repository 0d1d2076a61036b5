import { deepEqual, equal } from 'node:assert/strict';
import { documentSymbols, type DocumentSymbol } from '../../server/src/features/document-symbols.ts';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';

describe('documentSymbols', () => {
  outlines(
    'fields by their titles, with their values',
    'id: nurse\ntoolsExhaustive: false\nseniority: senior\nteam: { size: 3 }\n',
    [
      'text Id = nurse',
      'choice List is complete = false',
      'choice Seniority = senior',
      'group Team',
      '  number Team size = 3',
    ],
  );
  outlines(
    'items by what people call them',
    'tools:\n  - { id: crm, label: Customer files }\n  - id: erp\n  - {}\nscopeNotes:\n  - { id: a, text: Not alone }\n',
    [
      'list Tools = 3',
      '  item Customer files = crm',
      '    text Id = crm',
      '    text Label = Customer files',
      '  item erp',
      '    text Id = erp',
      '  item …',
      'list Scope notes = 1',
      '  item Not alone = a',
      '    text Id = a',
      '    text Text = Not alone',
    ],
  );
  outlines(
    'relations by the title of the role they lead to',
    'team:\n  reportsTo:\n    - role: head\n    - { role: head, label: The chief }\n    - role: nobody\nmeta: { supersededBy: head }\n',
    [
      'group Team',
      '  list Reports to = 3',
      '    item Head of care = head',
      '      text Role = Head of care',
      '    item The chief = head',
      '      text Role = Head of care',
      '      text Label = The chief',
      '    item nobody',
      '      text Role = nobody',
      'group Governance',
      '  text Replaced by = Head of care',
    ],
  );
  outlines(
    'references to items by their labels',
    'functions:\n  - id: a\n    tasks: [{ id: b, tools: [crm, erp, constructor] }]\ntools: [{ id: crm, label: Files }]\n',
    [
      'list Functions = 1',
      '  item a',
      '    text Id = a',
      '    list Tasks = 1',
      '      item b',
      '        text Id = b',
      '        list Tools = 3',
      '          item Files = crm',
      '          item erp',
      '          item constructor',
      'list Tools = 1',
      '  item Files = crm',
      '    text Id = crm',
      '    text Label = Files',
    ],
  );
  outlines(
    'what a translation leaves out by the source',
    'translationOf: head\nlang: fr\ntools: [{ id: crm }, { id: __proto__ }]\n',
    [
      'text Translation of = Head of care',
      'text Language = fr',
      'list Tools = 2',
      '  item Customer files = crm',
      '    text Id = crm',
      '  item __proto__',
      '    text Id = __proto__',
    ],
  );
  outlines('words of lists', 'dimensions: [strategic]\ncontinuousLearning:\n  - Read on\n  -\n', [
    'list Dimensions = 1',
    '  choice strategic',
    'list Keeping up to date = 2',
    '  item Read on',
    '  item …',
  ]);
  outlines('fields that nobody knows by their names', 'x-tag: a\nfoo: {}\n"": b\n', [
    'text x-tag = a',
    'group foo',
    'text … = b',
  ]);
  outlines('long texts in short', `summary: |\n  One\n  ${'word '.repeat(40)}\n`, [
    `text Summary = One ${'word '.repeat(15)}…`.replace(' …', '…'),
  ]);
  outlines('what can be read of a broken file', 'id: nurse\ntitle "x\nteam: { size: 3\n', [
    'text Id = nurse',
    'group Team',
    '  number Team size = 3',
  ]);
  outlines('nothing in an empty file', '', []);
  outlines(
    'settings',
    'rules: { empty-section: off }\n',
    ['group Rules', '  choice empty-section = off'],
    'rolespec.config.yaml',
  );

  it('names fields in French too', () => {
    equal(symbolsOf('seniority: lead')[0]?.name.fr, 'Niveau hiérarchique');
  });

  it('leaves out what is inside of items where a file is very long', () => {
    const tasks = '    tasks: [{ id: b, statement: Count, tools: [crm] }]\n';
    const long = Array.from({ length: 2500 }, (_, n) => `  - { id: t${n}, label: Tool ${n} }\n`).join('');
    const shown = drawn(symbolsOf(`title: Nurse\nfunctions:\n  - id: a\n${tasks}tools:\n${long}`), '');
    deepEqual(shown.slice(0, 8), [
      'text Title = Nurse',
      'list Functions = 1',
      '  item a',
      '    list Tasks = 1',
      '      item Count = b',
      'list Tools = 2500',
      '  item Tool 0 = t0',
      '  item Tool 1 = t1',
    ]);
    equal(shown.length, 6 + 2500);
  });

  it('has ranges from the name to the end of the value, and selects the name or the label', () => {
    const text = 'tools:\n  - id: crm\n    label: Files\nid: nurse\n';
    const [tools, id] = symbolsOf(text);
    const [item] = tools?.children ?? [];
    deepEqual(
      [tools, item, id].map((symbol) => cut(text, symbol?.range)),
      ['tools:\n  - id: crm\n    label: Files', 'id: crm\n    label: Files', 'id: nurse'],
    );
    deepEqual(
      [tools, item, id].map((symbol) => cut(text, symbol?.selectionRange)),
      ['tools', 'Files', 'id'],
    );
  });
});

function outlines(title: string, text: string, lines: readonly string[], name = 'nurse.role.yaml'): void {
  it(`shows ${title}`, () => deepEqual(drawn(symbolsOf(text, name), ''), lines));
}

/** Beside it there are a role `head` and the source of its translations. */
function symbolsOf(text: string, name = 'a.role.yaml'): readonly DocumentSymbol[] {
  const document = parseRole(`file:///${name}`, text);
  const head = parseRole(
    'file:///head.role.yaml',
    'id: head\ntitle: Head of care\ntools:\n  - { id: crm, label: Customer files }\n  - { id: constructor }\n',
  );
  return documentSymbols(document, new RoleIndex([document, head]));
}

function drawn(symbols: readonly DocumentSymbol[], indent: string): readonly string[] {
  return symbols.flatMap(({ kind, name, detail, children }) => [
    `${indent}${kind} ${name.en}${detail === undefined ? '' : ` = ${detail}`}`,
    ...drawn(children, `${indent}  `),
  ]);
}

function cut(text: string, range: DocumentSymbol['range'] | undefined): string | undefined {
  return range && text.slice(range.start, range.end);
}
