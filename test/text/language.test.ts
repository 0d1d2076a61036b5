import assert from 'node:assert/strict';
import { closestIn, languages, pickLanguage } from '../../server/src/text/language.ts';

describe('pickLanguage', () => {
  const tags: readonly (readonly [string | undefined, string])[] = [
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['FR', 'fr'],
    ['fr_FR.UTF-8', 'fr'],
    ['fr.UTF-8', 'fr'],
    ['fr@euro', 'fr'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['frp', 'en'],
    ['fra', 'en'],
    ['C', 'en'],
    ['POSIX', 'en'],
    ['', 'en'],
    [undefined, 'en'],
    ['__proto__', 'en'],
  ];
  for (const [tag, language] of tags) {
    it(`speaks ${language} to ${tag ?? 'somebody who says nothing'}`, () => assert.equal(pickLanguage(tag), language));
  }

  it('knows English and French', () => assert.deepEqual(languages, ['en', 'fr']));
});

describe('what there is to read', () => {
  const cases: readonly (readonly [reader: string, tags: readonly (string | undefined)[], read: string | undefined])[] =
    [
      ['en', ['fr', 'en'], 'en'],
      ['en', ['en-US', 'en'], 'en'],
      ['en-GB', ['fr', 'en-US', 'en'], 'en-US'],
      ['EN', ['fr', 'en-GB'], 'en-GB'],
      ['en', ['fr', undefined, 'enm'], undefined],
    ];
  for (const [reader, tags, read] of cases) {
    it(`for readers of ${reader} among ${tags.map((tag) => tag ?? 'one that does not say').join(', ')}`, () =>
      assert.equal(
        closestIn(tags, reader, (tag) => tag),
        read,
      ));
  }
});
