import assert from 'node:assert/strict';
import fc from 'fast-check';
import { starterFromText } from '../../server/src/features/refactorings/starter-from-text.ts';
import { parseRole, type RoleDocument } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import type { Language } from '../../server/src/text/language.ts';

const uri = 'file:///roles/untitled-1.yaml.role.yaml';
const none = new RoleIndex([]);

/** What is made of a text, by the title of the offer. */
function made(text: string, name = uri): ReadonlyMap<string, string> {
  const document = parseRole(name, text);
  const offers = starterFromText(document, { start: 0, end: 0 }, none);
  return new Map(
    offers.map(({ title, edit }) => [title.en, applyEdits(text, edit()?.edits.get(name) ?? assert.fail('no edit'))]),
  );
}

const french = 'Make a role of this text (in French)';
const english = 'Make a role of this text (in English)';

describe('a starter made of a text', () => {
  const cases: readonly (readonly [title: string, text: string, offer: string, result: string])[] = [
    [
      'has the first line as its title and the rest as comments',
      '# Ward manager\n\nRuns a ward.\nDay and night.\n\n\nIs kind.\n',
      english,
      'id: ward-manager\nlang: en\ntitle: Ward manager\n# Runs a ward.\n# Day and night.\n#\n# Is kind.\n',
    ],
    [
      'has the paragraphs at the sections that headings name, in the usual order',
      'Cadre de santé\n\nCompétences :\n- Écoute\n- Calme\n\nMission\n\nSoigner.\n',
      french,
      'id: cadre-de-sante\nlang: fr\ntitle: Cadre de santé\n\n# Mission\n#\n# Soigner.\nmission: ""\n\n# Compétences :\n# - Écoute\n# - Calme\nskills: {}\n',
    ],
    [
      'knows the title of a section within a heading',
      'Cook\n\nThe skills of a cook\n\nTaste.\n',
      english,
      'id: cook\nlang: en\ntitle: Cook\n\n# The skills of a cook\n#\n# Taste.\nskills: {}\n',
    ],
    [
      'keeps Windows line ends',
      'Cook\r\n\r\nTaste.\r\n',
      english,
      'id: cook\r\nlang: en\r\ntitle: Cook\r\n# Taste.\r\n',
    ],
    [
      'takes a sentence for no heading',
      'Cook\n\nA cook needs skills.\n',
      english,
      'id: cook\nlang: en\ntitle: Cook\n# A cook needs skills.\n',
    ],
  ];
  for (const [title, text, offer, result] of cases) it(title, () => assert.equal(made(text).get(offer), result));

  it('comes in the language of the headings; in both where they say nothing', () => {
    assert.deepEqual([...made('Cook\n\nSkills\n\nTaste\n').keys()], [english]);
    assert.deepEqual([...made('Cuisinier\n\nCompétences\n\nGoût\n').keys()], [french]);
    assert.deepEqual([...made('Cook\n\nTaste\n').keys()].toSorted(), [english, french]);
  });

  it('comes first in the language of its words, else of the other roles, else of the editor', () => {
    const others = ['a', 'b'].map((id) => parseRole(`file:///roles/${id}.role.yaml`, `id: ${id}\nlang: fr\n`));
    const rows: readonly (readonly [text: string, others: readonly RoleDocument[], language: Language, 'en' | 'fr'])[] =
      [
        ['Technicien\nMissions\nEntretenir les machines de la ligne.\n', [], 'en', 'fr'],
        ['Technicien\nMissions\nRéparer.\n', others, 'en', 'fr'],
        ['Technician\nCares for the machines of a line, and the tools.\n', others, 'fr', 'en'],
        ['Technicien\nMissions\nRéparer.\n', [], 'fr', 'fr'],
        ['Cook\nTaste.\n', [], 'en', 'en'],
      ];
    for (const [text, neighbours, language, first] of rows) {
      const document = parseRole(uri, text);
      const index = new RoleIndex([document, ...neighbours]);
      const [offer] = starterFromText(document, { start: 0, end: 0 }, index, language);
      assert.equal(offer?.title.en, { en: english, fr: french }[first]);
    }
  });

  const roles = ['', ' \n', 'id: x\nlang: en\n', 'title: Cook\n\nProse.\n', 'Some prose\nmission: "\n'];
  for (const text of roles) it(`is not offered for ${JSON.stringify(text)}`, () => assert.equal(made(text).size, 0));
  it('is not offered in JSON', () => assert.equal(made('Cook\n\nProse', 'file:///a.role.json').size, 0));

  it('has every word, and no error', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '',
        '',
        'Compétences',
        '## Mission :',
        'Objectifs',
        '- un point',
        'Équipe',
        'a: b',
        "l'été # x",
        '"',
        '{ [',
        '\t@x',
      ),
      fc
        .string({ maxLength: 60, unit: 'grapheme' })
        .map((text) => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u0085\ufeff]/gu, '')),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        for (const result of made(text).values()) {
          const words = (from: string): string[] => from.split(/[\s#*:"'\\]+/).filter((word) => word !== '');
          const left = words(result);
          for (const word of words(text)) assert.ok(left.includes(word), `'${word}' is gone from ${result}`);
          const document = parseRole(uri, result);
          const errors = check(document, new RoleIndex([document]), { today: '2027-03-31' }).filter(
            ({ severity, code }) =>
              severity === 'error' && code !== 'placeholder-text' && code !== 'id-filename-mismatch',
          );
          assert.deepEqual(
            errors.map(({ message }) => message.en),
            [],
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
