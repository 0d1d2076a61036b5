import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { reword } from './sentences/rewording.ts';
import { hypeInTitles } from './words/hype.ts';

export const hypeTitle: Rule = {
  id: 'hype-title',
  severity: 'warning',
  scope: 'file',
  summary: {
    en: 'A title praises where it should name the work.',
    fr: 'Un intitulé fait de l’effet au lieu de nommer le travail.',
  },
  why: {
    en: "Nobody looks for a 'ninja', and such words keep away people who would do the work well; name the trade.",
    fr: 'Personne ne cherche un « ninja », et de tels mots éloignent des personnes qui feraient bien ce travail ; nommer le métier.',
  },
  bad: 'id: developer\nlang: en\ntitle: JavaScript ninja\n',
  good: 'id: developer\nlang: en\ntitle: JavaScript developer\n',
  needsWords: true,
  words: [{ kinds: ['title'], entries: Object.keys(hypeInTitles) }],

  *check(document, _index, { hits }) {
    for (const hit of hits) {
      const word = shown(hit.found);
      const better = hypeInTitles[hit.entry];
      yield {
        range: hit.range,
        message: {
          en: `'${word}' praises and does not say what the work is; name the trade`,
          fr: `« ${word} » fait de l’effet sans dire le travail ; nommer le métier`,
        },
        fixes: better === undefined ? [] : [reword(document, hit, better)],
      };
    }
  },
};
