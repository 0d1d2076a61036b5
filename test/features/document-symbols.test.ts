import { deepEqual, equal } from 'node:assert/strict';
import { documentSymbols, type DocumentSymbol } from '../../server/src/features/document-symbols.ts';
import { parseRole } from '../../server/src/model/document.ts';

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
      '  item Customer files',
      '    text Id = crm',
      '    text Label = Customer files',
      '  item erp',
      '    text Id = erp',
      '  item …',
      'list Scope notes = 1',
      '  item Not alone',
      '    text Id = a',
      '    text Text = Not alone',
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
    equal(documentSymbols(parseRole('file:///a.role.yaml', 'seniority: lead'))[0]?.name.fr, 'Niveau hiérarchique');
  });

  it('has ranges from the name to the end of the value, and selects the name or the label', () => {
    const text = 'tools:\n  - id: crm\n    label: Files\nid: nurse\n';
    const [tools, id] = documentSymbols(parseRole('file:///a.role.yaml', text));
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
  it(`shows ${title}`, () => deepEqual(drawn(documentSymbols(parseRole(`file:///${name}`, text)), ''), lines));
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
