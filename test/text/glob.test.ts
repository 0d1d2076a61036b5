import assert from 'node:assert/strict';
import { hasForm, isMeant } from '../../server/src/text/glob.ts';

describe('a pattern', () => {
  const paths: readonly (readonly [pattern: string, yes: string, no: string])[] = [
    ['*.fr.role.yaml', 'a/b/nurse.fr.role.yaml', 'nurse.role.yaml'],
    ['drafts/', 'drafts/a/b.role.yaml', 'a/drafts/b.role.yaml'],
    ['**/drafts/*', 'a/b/drafts/c', 'a/drafts/b/c'],
    ['drafts/**', 'drafts/b', 'draft/b'],
    ['./a/*/c', 'a/b/c', 'a/b/b/c'],
    ['nurse.role.yaml', 'x/nurse.role.yaml', 'x/head-nurse.role.yaml'],
    ['a?c', 'abc', 'ac'],
    ['a/**/b/**/c', 'a/x/b/y/b/c', 'a/x/c'],
  ];
  for (const [pattern, yes, no] of paths) {
    it(`${pattern} means ${yes}, not ${no}`, () =>
      assert.deepEqual([isMeant(yes, pattern), isMeant(no, pattern)], [true, false]));
  }

  it('of a text counts no case and no accents', () => {
    assert.ok(hasForm('Élève infirmier', 'eleve *'));
    assert.ok(!hasForm('un élève', 'élève*'));
    assert.ok(hasForm('', '*') && !hasForm('', '?'));
  });

  it('comes to an end of patterns with many stars', () => {
    assert.ok(!hasForm('a'.repeat(20_000), `${'*a'.repeat(60)}b`));
    assert.ok(!isMeant('a/'.repeat(300), `${'**/a/'.repeat(60)}b`));
  });
});
