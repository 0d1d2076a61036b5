/** Languages and countries, which a role has as codes, by their names. */
import assert from 'node:assert/strict';
import { languageName, ownLanguageName } from '../../server/src/page/language-names.ts';
import { pageOf } from './render.ts';

describe('a language', () => {
  for (const [tag, en, fr, own] of [
    ['fr', 'French', 'Français', 'Français'],
    ['nb', 'Norwegian Bokmål', 'Norvégien bokmål', 'Norsk bokmål'],
    ['eu', 'Basque', 'Basque', 'Euskara'],
    ['vi', 'Vietnamese', 'Vietnamien', 'Tiếng Việt'],
    ['wo', 'Wolof', 'Wolof', 'wo'],
    ['en-GB', 'English (United Kingdom)', 'Anglais (Royaume-Uni)', 'English (United Kingdom)'],
    ['fr-ca', 'French (Canada)', 'Français (Canada)', 'Français (Canada)'],
    ['pt-BR', 'Portuguese (Brazil)', 'Portugais (Brésil)', 'Português (BR)'],
    ['zh-Hant-TW', 'Chinese (traditional, Taiwan)', 'Chinois (traditionnel, Taïwan)', '中文 (Hant, TW)'],
    ['es-419', 'Spanish (419)', 'Espagnol (419)', 'Español (419)'],
    ['qqq', 'qqq', 'qqq', 'qqq'],
    ['', '', '', ''],
  ] as const) {
    it(`'${tag}' is called ${en}`, () => {
      assert.deepEqual(languageName(tag), { en, fr });
      assert.equal(ownLanguageName(tag), own);
    });
  }

  it('is called by its name wherever a role asks for it', () => {
    const { text } = pageOf('id: a\nlang: fr\nrequirements: { languages: [{ code: vi, cefr: B2 }, { code: nb }] }\n');
    assert.ok(text.includes('Vietnamien B2, Norvégien bokmål'), text);
  });

  it('is set as the language around it sets languages within a sentence', () => {
    const source = "meta: { sources: [{ title: Manuel, lang: fr, date: '2020-03' }] }\n";
    assert.match(pageOf(`id: a\nlang: en\n${source}`).text, /\(French, March 2020\)/);
    assert.match(pageOf(`id: a\nlang: fr\n${source.replace('fr', 'en')}`).text, /\(anglais, mars 2020\)/);
  });
});

describe('a place', () => {
  const places = 'locations: [{ label: Siège, city: Paris, country: FR }, { country: BE }]\n';

  it('is written in one way, with the name of its country', () => {
    const { text } = pageOf(`id: a\nlang: fr\n${places}`);
    assert.equal(text.split('Siège, Paris, France').length, 3, text);
    assert.equal(text.split('Belgique').length, 3);
    assert.ok(pageOf(`id: a\nlang: en\n${places}`).text.includes('Belgium'));
  });

  it('is a name of ours in a language that we do not speak', () =>
    assert.match(pageOf(`id: a\nlang: de\n${places}`).html, /Paris, <span lang="en">France<\/span>/));
});
