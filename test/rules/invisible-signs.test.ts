import assert from 'node:assert/strict';
import { invisibleSigns } from '../../server/src/rules/invisible-signs.ts';
import { fixesOf, passages } from '../support/passages.ts';
import { checkPicture } from '../support/pictures.ts';

const title = (value: string, lang = 'en') => `id: a\nlang: ${lang}\ntitle: "${value}"\n`;

describe('invisible-signs', () => {
  it('tells the code point', () =>
    checkPicture(`
      id: a
      lang: en
      title: "Night\\u200b nurse"
      #       ^^^^^^^^^^^ invisible-signs 'Night' holds what nobody sees: U+200B
    `));

  it('tells it in French', () =>
    checkPicture(
      `
      id: a
      lang: fr
      title: "Secr\\u2060étaire\\u202e"
      #      ^^^^^^^^^^^^^^^^^^^^^^^^ invisible-signs « Secrétaire » contient ce que personne ne voit : U+2060, U+202E
    `,
      { language: 'fr' },
    ));

  it('tells of codes, and not of ids that do not have their form', () =>
    checkPicture(`
      id: a
      lang: en
      title: A
      mappings:
        - { scheme: isco-08, code: "2221\\u200b", match: exact }
      #                            ^^^^^^^^^^^^ invisible-signs '2221' holds what nobody sees: U+200B
    `));

  const finds = [
    'Night\u200b nurse',
    'Night\u00a0nurse\ufeff',
    'Pay\u202eroll',
    'Nurse\u200e',
    'Nur\u200dse',
    'Nurse\u{e0041}\u{e0042}',
    'Nurse \\x1b[31m',
    'אחות\u202e',
  ];
  for (const value of finds)
    it(`finds ${JSON.stringify(value)}`, () => assert.equal(passages(invisibleSigns, title(value)).length, 1));

  const leaves = [
    'Infirmier\u00a0/\u202fInfirmière',
    'Nurse 👩\u200d⚕️',
    'Nurse in England \u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    'می\u200cخواهم',
    'พยาบาล\u200bวิชาชีพ',
    'אחות (Nurse)\u200f',
    'Kranken\u00adpflege',
    'C:\\\\new\\\\users',
    'A\\tB',
  ];
  for (const value of leaves)
    it(`leaves ${JSON.stringify(value)}`, () => assert.deepEqual(passages(invisibleSigns, title(value)), []));

  it('goes unasked where nothing changes for the eye', () => {
    assert.deepEqual(fixesOf(invisibleSigns, title('Ni\u200bght\\u2060 nurse')), [`safe: ${title('Night nurse')}`]);
    assert.deepEqual(fixesOf(invisibleSigns, title('Payroll \u202e12')), [title('Payroll 12')]);
    assert.deepEqual(fixesOf(invisibleSigns, title('Night\\vnurse')), [title('Night nurse')]);
    assert.deepEqual(fixesOf(invisibleSigns, title('Mettre en \\x9cuvre')), [title('Mettre en œuvre')]);
    assert.deepEqual(fixesOf(invisibleSigns, title('\u200b')), []);
  });

  it('leaves lines as they are, and what it uncovers is no YAML', () => {
    const mission = (text: string) => `id: a\nlang: en\ntitle: A\nmission: ${text}\n`;
    const block = mission('>-\n  Watch over the ward\u200b and\n  the pa\u200btients.');
    assert.deepEqual(fixesOf(invisibleSigns, block), [`safe: ${block.replaceAll('\u200b', '')}`]);
    assert.deepEqual(fixesOf(invisibleSigns, mission('Care:\u200b wounds')), [`safe: ${mission("'Care: wounds'")}`]);
  });
});
