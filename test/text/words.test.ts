import assert from 'node:assert/strict';
import { folded } from '../../server/src/text/folded.ts';
import { wordsOf } from '../../server/src/text/words.ts';

describe('wordsOf', () => {
  const words: Readonly<Record<string, string>> = {
    nurse: 'nurse',
    'Ward-Manager': 'ward manager',
    '  Head  of « care » ': 'head of care',
    'Chargé d’études': 'charge d etudes',
    'Ge\u0301ne\u0301ral\u202f!': 'general',
    'Œuvre & Æther': 'oeuvre aether',
    'C++ / C#': 'c c',
    'Łódź 2': 'lodz 2',
    'Straße ẞ': 'strasse ss',
    'Økonomi, þjónusta, Đorđe': 'okonomi thjonusta dorde',
    'Işık İŞÇİ ışık': 'isik isci isik',
    'ΛΟΓΙΣΤΗΣ λογιστής': 'λογιστησ λογιστησ',
    'إدارة الشؤون المُحَاسَبيّـة': 'اداره الشوون المحاسبيه',
    'ＩＴ担当 ｼﾞﾝｼﾞ ジンジ': 'it担当 シンシ シンシ',
    Директор: 'директор',
    '***': '',
    '': '',
  };
  for (const [text, expected] of Object.entries(words)) {
    it(`reads ${JSON.stringify(text)}`, () => assert.equal(wordsOf(text), expected));
  }

  it('are those of the folded text, whatever the letters', () => {
    const letters = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code)).join('');
    for (let start = 0; start < letters.length; start++) {
      for (const text of [letters[start] ?? '', `ab${letters.slice(start, start + 3)} x`]) {
        const slowly = folded(text)
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
        assert.equal(wordsOf(text), slowly, JSON.stringify(text));
      }
    }
  });
});
