import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { textsOf } from '../../server/src/model/role-texts.ts';
import { reword } from '../../server/src/rules/sentences/rewording.ts';
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
  const french: typeof cases = [
    [
      'writes out what was elided',
      'Obligation d’habiter sur place',
      'habiter',
      'pouvoir venir',
      'Obligation de pouvoir venir sur place',
    ],
    ['keeps a capital of it', 'Qu’habiter ici plaise', 'habiter', 'vivre', 'Que vivre ici plaise'],
    ['elides before a vowel', 'le soin de vivre ici', 'vivre', 'œuvrer', 'le soin d’œuvrer ici'],
    ['elides before an accent', 'Il ne vend rien', 'vend', 'échange', 'Il n’échange rien'],
    ['leaves what may be either', 'l’animateur du site', 'animateur', 'responsable', 'l’responsable du site'],
    ['leaves what is before an h', 'd’abord', 'abord', 'hors', 'd’hors'],
    ['leaves what fits', 'le chef de vente', 'vente', 'rayon', 'le chef de rayon'],
    ['leaves the end of a word', 'une grande vente', 'vente', 'affaire', 'une grande affaire'],
  ];
  for (const [lang, [title, before, word, words, after]] of [
    ...cases.map((one) => ['en', one] as const),
    ...french.map((one) => ['fr', one] as const),
  ]) {
    it(title, () => {
      const document = parseRole('file:///a.role.yaml', `id: a\nlang: ${lang}\ntitle: A\nmission: ${before}\n`);
      const text = textsOf(document).find(({ kind }) => kind === 'prose');
      assert.ok(text);
      const start = text.value.indexOf(word);
      const { edit } = reword(document, { text, start, end: start + word.length }, words);
      const mended = applyEdits(document.text, edit.edits.get(document.uri) ?? []);
      assert.equal(mended.slice(mended.indexOf('mission: ') + 9).trimEnd(), after);
    });
  }
});
