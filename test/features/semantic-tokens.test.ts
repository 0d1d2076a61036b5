import { deepEqual } from 'node:assert/strict';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import { parseRole } from '../../server/src/model/document.ts';

describe('semanticTokens', () => {
  tokens('of the id of a role and of references to roles', 'id: nurse\nteam:\n  reportsTo: [{ role: "head" }]\n', [
    'class! nurse',
    'class head',
  ]);
  tokens(
    'of items and references to them',
    'tools: [{ id: crm, label: CRM }]\nfunctions: [{ id: f, tasks: [{ id: t, tools: [crm] }] }]\n',
    ['variable! crm', 'variable! f', 'variable! t', 'variable crm'],
  );
  tokens(
    'of choices, codes and days',
    "lang: en\nseniority: lead\nposting: { datePosted: '2027-03-31' }\nlocations: [{ country: FR }]\n",
    ['enumMember en', 'enumMember lead', 'number 2027-03-31', 'enumMember FR'],
  );
  tokens('not of words that are no choice', 'seniority: boss\ntitle: lead\n', []);
  tokens('not of what takes several lines', 'id: >-\n  nurse\nlang: "e\n  n"\n', []);
  tokens('in JSON', '{ "id": "nurse", "lang": "en" }', ['class! nurse', 'enumMember en'], 'a.role.json');
  tokens('in half-written text', 'id: nurse\nteam:\n  reportsTo:\n    - role: head\n      : {\n', [
    'class! nurse',
    'class head',
  ]);

  it('keeps to the range that is asked for', () => {
    const text = 'id: nurse\nlang: en\nseniority: lead\n';
    const found = semanticTokens(parseRole('file:///a.role.yaml', text), { start: 11, end: 18 });
    deepEqual(
      found.map(({ range }) => text.slice(range.start, range.end)),
      ['en'],
    );
  });
});

function tokens(title: string, text: string, expected: readonly string[], name = 'a.role.yaml'): void {
  it(title, () => {
    const found = semanticTokens(parseRole(`file:///${name}`, text), { start: 0, end: text.length });
    deepEqual(
      found.map(
        ({ range, type, isDeclaration }) => `${type}${isDeclaration ? '!' : ''} ${text.slice(range.start, range.end)}`,
      ),
      expected,
    );
  });
}
