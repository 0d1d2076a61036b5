import { checkPicture } from '../support/pictures.ts';

describe('a glossary', () => {
  it('is told what does not fit', () =>
    checkPicture(`
      #- /house.vocabulary.yaml
      id: house
      title: Ours
      terms:
        - id: tact
          kind: softly
      #         ^^^^^^ unknown-value 'softly' is not a value of 'kind', did you mean 'soft'? (occupation, skill, knowledge, soft, tool, domain, activity)
          label: { english: Tact }
      #            ^^^^^^^ bad-form 'english' is no language; words stand under the code of theirs, for example 'fr' or 'en'
    `));

  it('is told of a word that leads to two terms', () =>
    checkPicture(`
      #- /house.vocabulary.yaml
      id: house
      title: Ours
      terms:
        - { id: tact, label: { en: Tact, fr: Tact } }
        - { id: care, label: { en: Care }, deprecated: { en: [tact, Nursing] } }
      #                                                       ^^^^ ambiguous-word 'tact' is a word for another term of this file already
    `));

  it('is told of an id that is taken', () =>
    checkPicture(
      `
      #- /house.vocabulary.yaml
      id: house
      title: Ours
      terms:
        - { id: tact, label: { en: Tact } }
        - { id: tact, label: { en: Care } }
      #         ^^^^ duplicate-item-id « tact » désigne déjà un autre élément de ce type dans ce fichier
    `,
      { language: 'fr' },
    ));

  it('that was imported is told when it is damaged, and not read for it', () =>
    checkPicture(`
      #- /rome.vocabulary.json
      {"rolespecVocabulary":99,"scheme":"rome"}
      #<^ unreadable-file a newer version of Rolespec wrote this vocabulary; its terms are not offered here
      #- /naf.vocabulary.json
      {"terms":[]}
      #<^ unreadable-file this is no vocabulary that 'rolespec import vocabulary' wrote, or a part of it is missing; import it again
    `));
});
