import assert from 'node:assert/strict';
import { hardToRead } from '../../server/src/rules/hard-to-read.ts';
import { passages } from '../support/passages.ts';

const count = (lang: string, text: string) =>
  passages(hardToRead, `id: a\nlang: ${lang}\ntitle: A\nmission: "${text}"\n`).length;

const hard = {
  en: 'Organisational transformation necessitates interdepartmental coordination, comprehensive documentation, systematic identification of technological dependencies and professional communication regarding anticipated consequences. '.repeat(
    3,
  ),
  fr: 'L’accompagnement méthodologique des collaborateurs nécessite une coordination interdépartementale, une documentation exhaustive des spécifications organisationnelles et une identification systématique des interdépendances technologiques. '.repeat(
    3,
  ),
};

describe('hard-to-read', () => {
  for (const lang of ['en', 'fr'] as const)
    it(`finds a hard text (${lang})`, () => assert.equal(count(lang, hard[lang]), 1));
  it('leaves a short one: a mean of few words says nothing', () => assert.equal(count('en', hard.en.slice(0, 190)), 0));
  it('leaves plain words, and languages that it has no measure for', () => {
    assert.equal(
      count(
        'en',
        'Cares for the patients of a ward, gives what doctors prescribe and tells the next shift. '.repeat(5),
      ),
      0,
    );
    assert.equal(
      count('fr', 'Accueille les élèves le matin, prépare la classe et parle avec les parents le soir. '.repeat(5)),
      0,
    );
    assert.equal(count('de', hard.en), 0);
  });
});
