import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { fixed } from '../support/fixed.ts';

const uri = '/a.role.yaml';

/** What is in braces, what is said of it, and what the first fix makes of it. */
const cases: readonly (readonly [group: string, written: string, said: readonly string[], mended?: string])[] = [
  [
    'objectives',
    '[{ id: o, statement: Raise 450,000 euros a year }]',
    ["'statement' ends at the comma, and what follows is lost"],
    "[{ id: o, statement: 'Raise 450,000 euros a year' }]",
  ],
  [
    'objectives',
    '[{ id: o, statement: Sell, buy and go, then rest, horizon: a year }]',
    ["'statement' ends at the comma, and what follows is lost"],
    "[{ id: o, statement: 'Sell, buy and go, then rest', horizon: a year }]",
  ],
  [
    'objectives',
    '[{ id: o, statement: 450,000 more }]',
    ["'statement' ends at the comma, and what follows is lost"],
    "[{ id: o, statement: '450,000 more' }]",
  ],
  [
    'tools',
    '[{ id: t, label: Sell, sell, sell }]',
    ["'label' ends at the comma, and what follows is lost"],
    "[{ id: t, label: 'Sell, sell, sell' }]",
  ],
  [
    'compensation',
    '{ currency: GBP, min: 30,000, max: 36,000, unit: year }',
    ["'min' ends at the comma, and what follows is lost", "'max' ends at the comma, and what follows is lost"],
    '{ currency: GBP, min: 30000, max: 36,000, unit: year }',
  ],
  [
    'compensation',
    '{ currency: EUR, min: 12,50, unit: hour }',
    ["'min' ends at the comma, and what follows is lost"],
    '{ currency: EUR, min: 12.5, unit: hour }',
  ],
  // A field that somebody is about to fill in.
  ['tools', '[{ id: t, label: Word, vendr }]', ["unknown field 'vendr', did you mean 'vendor'?"]],
  ['tools', '[{ id: t, label: Word, vndr: }]', ["unknown field 'vndr', did you mean 'vendor'?"]],
  ['compensation', '{ currency: GBP, min: 9, unit: hour, gross pay }', ["unknown field 'gross pay'"]],
];

describe('a comma in a value in braces', () => {
  for (const [group, written, said, mended] of cases) {
    it(written, () => {
      const text = `id: a\nlang: en\ntitle: A\n${group}: ${written}\n`;
      const found = parseRole(uri, text).problems.map(({ message }) => message.en);
      assert.deepEqual(found, said);
      if (mended === undefined) return;
      const [first] = fixed({ [uri]: text }, uri, 'unknown-field');
      assert.equal(first?.files[uri], text.replace(written, mended));
    });
  }
});
