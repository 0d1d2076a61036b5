import type { LocalizedText } from '../text/language.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { reword } from './sentences/rewording.ts';

const settings = (more: string): string =>
  `#- /rolespec.config.yaml\nvocabulary:\n  preferred:\n    - { avoid: [client(s)], prefer: patients }\n${more}`;

export const houseWord: Rule = {
  id: 'house-word',
  severity: 'warning',
  scope: 'file',
  heedsVocabulary: true,
  summary: {
    en: 'A word stands where the house uses another one.',
    fr: 'Un mot est employé au lieu de celui de la maison.',
  },
  why: {
    en: "Roles that call one thing by one name are found and compared; 'vocabulary' in the settings says which names.",
    fr: 'Des fiches qui nomment une chose d’un seul nom se trouvent et se comparent ; « vocabulary », dans les réglages, dit lesquels.',
  },
  bad: settings('#- /nurse.role.yaml\nid: nurse\nlang: en\ntitle: Nurse\nmission: Care for the clients of a ward.\n'),
  good: settings('#- /nurse.role.yaml\nid: nurse\nlang: en\ntitle: Nurse\nmission: Care for the patients of a ward.\n'),

  *check(document, _index, { config, texts, isAllowed }) {
    for (const vocabulary of config.vocabularies) {
      for (const { hit, word } of vocabulary.avoided(texts)) {
        const { text, start, end } = hit;
        if (isAllowed(text, start, end)) continue;
        const [found, better, reason] = [shown(hit.found), shown(word.prefer ?? ''), shown(word.reason ?? '')];
        const why = reason === '' ? '' : ` (${reason})`;
        const base: LocalizedText =
          word.prefer === undefined
            ? { en: `the house does not use '${found}'`, fr: `la maison n’emploie pas « ${found} »` }
            : {
                en: `the house says '${better}', not '${found}'`,
                fr: `la maison dit « ${better} », non « ${found} »`,
              };
        yield {
          range: hit.range,
          message: { en: base.en + why, fr: base.fr + why },
          fixes: word.prefer === undefined ? [] : [reword(document, hit, word.prefer)],
        };
      }
    }
  },
};
