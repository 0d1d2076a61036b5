import { equal, ok } from 'node:assert/strict';
import { parse } from '../../server/src/syntax/parse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { difference } from './tree-difference.ts';

describe('the difference between two trees', () => {
  /** A text, the word in it that is replaced, and by what. */
  type Case = readonly [title: string, text: string, word: string, newText: string];

  const same: readonly Case[] = [
    ['a value', 'id: a\ntitle: b # c\n', 'b', 'd'],
    ['a name', 'id: a\nsize: 3\n', 'size', 'notes'],
    ['a field that is added', 'id: a\ntitle: b\n', '\ntitle', '\nlang: en\ntitle'],
    ['an item that is added before another', 'tools:\n  - id: a\n', '\n  -', '\n  - id: b\n  -'],
    ['a field that is taken out', 'id: a\ntools: []\ntitle: b\n', 'tools: []\n', ''],
  ];
  for (const [title, ...one] of same) it(`is nothing beside ${title}`, () => equal(differs(...one), undefined));

  const other: readonly Case[] = [
    ['a field that goes over to the next item', 'tools:\n  - id: a\n    size: 3\n', '\n    s', '\n  - id: b\n    s'],
    ['a field that goes into a group', 'id: a\nteam:\n  size: 3\n', '\n  size', '\n  notes:\n    size'],
    ['a field that becomes text', 'id: a\nmission: b\n', 'a\n', '>\n a\n '],
  ];
  for (const [title, ...one] of other) it(`tells ${title}`, () => ok(differs(...one)));
});

function differs(text: string, word: string, newText: string): string | undefined {
  const start = text.indexOf(word);
  const edits = [{ range: { start, end: start + word.length }, newText }];
  return difference(parse('', text, 'yaml'), parse('', applyEdits(text, edits), 'yaml'), edits);
}
