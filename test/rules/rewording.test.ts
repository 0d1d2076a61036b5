import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { textsOf } from '../../server/src/model/role-texts.ts';
import { reword } from '../../server/src/rules/rewording.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

describe('rewording', () => {
  const cases: readonly (readonly [title: string, before: string, word: string, words: string, after: string])[] = [
    ['changes a word', 'the guru here', 'guru', 'expert', 'the expert here'],
    ['keeps quotes', "'the guru''s here'", 'guru', 'expert', "'the expert''s here'"],
    ['changes an article', 'like a guru here', 'guru', 'expert', 'like an expert here'],
    ['changes it back', 'an owner', 'owner', 'head', 'a head'],
    ['changes one with a capital', 'A guru is here', 'guru', 'expert', 'An expert is here'],
    ['keeps an article that fits', 'an owner', 'owner', 'hourly expert', 'an hourly expert'],
    ['hears what an article stands before', 'an owner', 'owner', 'user', 'a user'],
    ['leaves what is no article', 'Data guru', 'guru', 'expert', 'Data expert'],
    ['keeps folded lines', '>-\n  one guru\n  two', 'guru', 'expert', '>-\n  one expert\n  two'],
    ['keeps a capital', 'Guru here', 'Guru', 'expert', 'Expert here'],
    ['quotes what needs quotes', 'a guru', 'a guru', 'yes', "'yes'"],
    ['takes words out', 'ship etc. now', 'etc.', '', 'ship now'],
    ['writes a quote in quotes', "'the guru of it'", 'guru', "master's own", "'the master''s own of it'"],
    ['writes a colon', 'the guru of it', 'guru', 'head: one', "'the head: one of it'"],
  ];
  for (const [title, before, word, words, after] of cases) {
    it(title, () => {
      const document = parseRole('file:///a.role.yaml', `id: a\nlang: en\ntitle: A\nmission: ${before}\n`);
      const text = textsOf(document).find(({ kind }) => kind === 'prose');
      assert.ok(text);
      const start = text.value.indexOf(word);
      const { edit } = reword(document, { text, start, end: start + word.length }, words);
      const mended = applyEdits(document.text, edit.edits.get(document.uri) ?? []);
      assert.equal(mended.slice(mended.indexOf('mission: ') + 9).trimEnd(), after);
    });
  }
});
