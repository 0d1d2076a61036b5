import { genderCodedWording } from '../../server/src/rules/gender-coded-wording.ts';
import assert from 'node:assert/strict';
import { passages } from '../support/passages.ts';
import { checkPicture } from '../support/pictures.ts';

const role = (summary: string, lang = 'en') => `id: a\nlang: ${lang}\ntitle: Buyer\nsummary: ${summary}\n`;

describe('gender-coded-wording', () => {
  it('weighs the whole role, at its title', () =>
    checkPicture(`
      id: buyer
      lang: en
      title: Buyer
      #      ^^^^^ gender-coded-wording 5 traits in this role are read as a man’s ('fearless', 'Aggressive', 'dominant', 'Outspoken', 'tough'), 1 as a woman’s; say what is done and by what it is measured
      summary: A fearless, honest negotiator.
      skills:
        soft:
          - { id: a, label: Aggressive and dominant in talks }
          - { id: b, label: 'Outspoken, fearless, tough' }
    `));

  it('tells it in French', () =>
    checkPicture(
      `
      id: vente
      lang: fr
      title: Commercial / Commerciale
      #      ^^^^^^^^^^^^^^^^^^^^^^^^ gender-coded-wording dans cette fiche, 4 traits évoquent un homme (« Conquérante », « combative », « pugnace », « goût du challenge »), 0 une femme ; dire ce qui est fait et à quoi cela se mesure
      summary: Conquérante, combative, pugnace, avec le goût du challenge.
    `,
      { language: 'fr' },
    ));

  it('minds what the house sets', () =>
    checkPicture(`
      #- /rolespec.config.yaml
      options: { gender-coded-wording: { lead: 2 } }
      #- /a.role.yaml
      id: a
      lang: en
      title: Buyer
      #      ^^^^^ gender-coded-wording 2 traits in this role are read as a man’s ('fearless', 'ruthless'), 0 as a woman’s; say what is done and by what it is measured
      summary: A fearless, ruthless negotiator.
    `));

  const leaves: readonly (readonly [title: string, spec: string])[] = [
    [
      'what any role is described with',
      role(
        'Leads analysis, takes decisions, sets objectives, competes for tenders, works independently and is confident.',
      ),
    ],
    ['a word said often', role('Fearless. A fearless, fearless and fearless person.')],
    ['a balance', role('A fearless, assertive, decisive, tough, caring and honest negotiator with empathy.')],
    ['words of the other kind', role('Caring, gentle, warm, honest and loyal, with patience and empathy.')],
    [
      'markets, tumours and hands',
      role('Competitive pricing, competitive tenders, aggressive tumours, dominant hand, tough materials, decisive.'),
    ],
    [
      'traits in French that are none',
      role('Mène des analyses, décide, fixe les objectifs de l’ensemble des équipes.', 'fr'),
    ],
  ];
  for (const [title, spec] of leaves)
    it(`leaves ${title}`, () => assert.deepEqual(passages(genderCodedWording, spec), []));
});
