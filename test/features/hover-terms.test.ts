import { equal, match } from 'node:assert/strict';
import { hover } from '../../server/src/features/hover.ts';
import { marked } from './marked.ts';

const house = `id: house
title: Ours
version: "2"
terms:
  - id: wound-care
    kind: skill
    label: { en: Wound care, fr: Soin des plaies }
    synonyms: { en: [Dressing of wounds] }
    definition: { en: Cleans wounds. }
    levels: { expert: { en: "Heals what *others* do not." } }
`;

const rome = `{"rolespecVocabulary":1,"scheme":"rome","title":"ROME","version":"4.60","languages":["fr"],"terms":[
["J1506","occupation",["Infirmier"],[],["Donne des soins."]]
],"former":[]}
`;

/** What is shown at the cursor; the empty text where nothing is. */
function shown(source: string, language: 'en' | 'fr' = 'en'): string {
  const { document, offset, index } = marked(source, undefined, {
    'house.vocabulary.yaml': house,
    'rome.vocabulary.json': rome,
  });
  return hover(document, offset, index)?.contents[language] ?? '';
}

const english = 'id: nurse\nlang: en\ntitle: Nurse\n';

describe('hover on a term', () => {
  it('shows what it means, what else it is called, its levels, and who says so', () =>
    equal(
      shown(`${english}skills: { technical: [{ id: a, label: Wound c$0are }] }\n`),
      [
        '**Wound care**',
        'Cleans wounds.',
        'Also: Dressing of wounds',
        '- Expert: Heals what \\*others\\* do not.',
        'Ours 2 · wound-care',
      ].join('\n\n'),
    ));

  it('knows it by its other words', () =>
    match(shown(`${english}skills: { technical: [{ id: a, label: dressing of w$0ounds }] }\n`), /^\*\*Wound care\*\*/));

  it('shows what a level means for it', () => {
    const skill = (level: string) =>
      `${english}skills: { technical: [{ id: a, label: Wound care, level: ${level} }] }\n`;
    match(shown(skill('exp$0ert')), /^Heals what \\\*others\\\* do not\.\n\n\*\*/);
    match(shown(skill('wor$0king')), /^\*\*/);
  });

  it('shows what a code means, and how near it comes', () => {
    const mapping = `${english}mappings: [{ scheme: rome, code: J15$006, match: close }]\n`;
    match(
      shown(mapping),
      /^\*\*Infirmier\*\*\n\nDonne des soins\.\n\nROME 4\\?\.60 · J1506\n\n[^]*Nearly the same thing/,
    );
    match(shown(mapping, 'fr'), /Presque la même chose/);
  });

  it('shows the occupation under a title, above what is said of the role', () =>
    match(shown('id: nurse\nlang: fr\ntitle: inf$0irmier\n'), /^\*\*Infirmier\*\*\n\nDonne des soins\.[^]*J1506\n\n./));

  it('shows nothing of what no vocabulary has', () =>
    equal(shown(`${english}skills: { technical: [{ id: a, label: Tac$0t }] }\n`), ''));
});
