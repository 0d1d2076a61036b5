import assert from 'node:assert/strict';
import { allEssential } from '../../server/src/rules/all-essential.ts';
import { passages } from '../support/passages.ts';

const items = (from: number, to: number): string =>
  Array.from(
    { length: to - from },
    (_, at) => `{ id: s${from + at}, label: Skill ${from + at}, importance: essential }`,
  ).join(', ');

const found = (text: string) => passages(allEssential, `id: nurse\nlang: en\ntitle: Nurse\n${text}\n`);

describe('all-essential', () => {
  it('looks at all lists together', () =>
    assert.deepEqual(found(`skills:\n  soft: [${items(0, 4)}]\ntools: [${items(4, 6)}]`), ['soft']));

  const leaves: Readonly<Record<string, string>> = {
    'another importance in another list': `skills:\n  soft: [${items(0, 9)}]\ntools: [{ id: t, label: Pump, importance: optional }]`,
    'an item that says nothing of the kind': `skills:\n  soft: [${items(0, 9)}, { id: t, label: Taste }]`,
    'few items': `skills:\n  soft: [${items(0, 5)}]`,
    none: 'skills: { soft: [] }',
  };
  for (const [title, text] of Object.entries(leaves)) it(`leaves ${title}`, () => assert.deepEqual(found(text), []));
});
