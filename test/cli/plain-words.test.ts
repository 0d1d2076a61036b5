import assert from 'node:assert/strict';
import { plainWords } from './plain-words.ts';

const cases: readonly (readonly [line: string, words: readonly string[] | undefined])[] = [
  ['rolespec', []],
  ['rolespec check roles --quiet   # in a word', ['check', 'roles', '--quiet']],
  ["rolespec check 'drafts/**/n*.{yaml,json}' '!roles/old'", ['check', 'drafts/**/n*.{yaml,json}', '!roles/old']],
  ['rolespec new "Ward manager" --base=a/b', ['new', 'Ward manager', '--base=a/b']],
  ['rolespec check > report', undefined],
  ['rolespec check roles/*.yaml', undefined],
  ['rolespec new "$NAME"', undefined],
  ['rolespec page a && rolespec check', undefined],
  ["rolespec new it's", undefined],
  ['npx rolespec check', undefined],
];

describe('a line of a shell', () => {
  for (const [line, words] of cases) {
    it(`${words ? 'only names words' : 'is for the shell'}: ${line}`, () => assert.deepEqual(plainWords(line), words));
  }
});
