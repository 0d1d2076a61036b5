import assert from 'node:assert/strict';
import { letterIn } from '../../server/src/site/letter.ts';
import { fileIn, siteOf } from './render-site.ts';

describe('the letter that a text is looked up under', () => {
  const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    en: {
      Éclair: 'E',
      '« œuvre »': 'O',
      '3D artist': '#',
      '…': '#',
      Łowca: 'L',
      Økonom: 'O',
      Đurđevac: 'D',
      Århus: 'A',
      Æther: 'A',
      ılık: 'I',
      Þjónn: 'Þ',
      Άνθρωπος: 'Α',
      Йогурт: 'Й',
      Ёлка: 'Е',
      أمين: 'ا',
      إدارة: 'ا',
      מְנַהֵל: 'מ',
      グローバル: 'か',
      ｼﾞﾝｼﾞ: 'さ',
      んだ: 'わ',
      까치: '가',
      인사: '아',
      人力: '字',
      採用: '字',
    },
    pl: { Łowca: 'Ł', Lider: 'L', Źródło: 'Ź', Éclair: 'E' },
    da: { Økonom: 'Ø', Ærlig: 'Æ', Århus: 'Å', Über: 'Y' },
    sv: { Ängel: 'Ä', Öl: 'Ö', Ångare: 'Å' },
    de: { Ärztin: 'A', Öffner: 'O' },
    hr: { Čistač: 'Č', Đak: 'Đ', Džep: 'D' },
    tr: { İnsan: 'İ', Işık: 'I', ılık: 'I', için: 'İ', Çağrı: 'Ç', Şef: 'Ş' },
    zh: { 人力: 'R', 采购: 'C', 总监: 'Z', 安全: 'A' },
    'zh-Hant': { 人力: '字' },
    ja: { 採用: '字', さくら: 'さ' },
  };
  for (const [tag, letters] of Object.entries(cases)) {
    for (const [text, letter] of Object.entries(letters)) {
      it(`is ${letter} in ${tag} for ${text}`, () => assert.equal(letterIn(tag)(text), letter));
    }
  }
});

describe('the letters from A to Z', () => {
  const role = (id: string, lang: string, title: string): readonly [string, string] => [
    `${id}.role.yaml`,
    `id: ${id}\nlang: ${lang}\ntitle: ${title}\n`,
  ];
  const polish = [
    role('a', 'pl', 'Lider'),
    role('b', 'pl', 'Łowca'),
    role('c', 'pl', 'Mistrz'),
    role('d', 'en', 'Maid'),
  ];
  const english = [role('e', 'en', 'Lady'), role('f', 'en', 'Nurse'), role('g', 'en', 'Nurse')];
  const odd = [role('h', 'xx-Nowhere-x-y', 'Émile'), role('i', 'el', 'Άνθρωπος'), role('j', 'ar', 'مدير')];
  for (const [of, roles, letters] of [
    ['are those of the language that most titles are in', polish, 'letter-l L, letter-u141 Ł, letter-m M'],
    ['are those of the reader among several languages', [...polish, ...english], 'letter-l L, letter-m M, letter-n N'],
    [
      'have the same anchors whatever stands before them',
      [...english, ...odd],
      'letter-e E, letter-l L, letter-n N, letter-u391 Α, letter-u645 م',
    ],
    ['have those anchors alone', odd.slice(2), 'letter-u645 م'],
    ['are there for a tag that nobody knows', odd.slice(0, 1), 'letter-e E'],
  ] as const) {
    it(of, () => {
      const html = fileIn(siteOf(Object.fromEntries(roles)), 'a-z.html');
      const sections = [...html.matchAll(/<section id="(letter-[^"]*)".*?<h2[^>]*>([^<]*)/g)];
      assert.equal(sections.map(([, anchor, letter]) => `${anchor} ${letter}`).join(', '), letters);
    });
  }
});
