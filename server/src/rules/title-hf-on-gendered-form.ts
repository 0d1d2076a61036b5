import { lawOf } from '../model/applicable-law.ts';
import { otherTitle } from '../model/french-titles/title-forms.ts';
import { genderOf } from '../model/french-titles/title-gender.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { headcountMarkIn } from './sentences/headcount-mark.ts';
import { reword } from './sentences/rewording.ts';
import { cited, genderArticle } from './shared/grounds.ts';

export const titleHfOnGenderedForm: Rule = {
  id: 'title-hf-on-gendered-form',
  severity: 'warning',
  scope: 'file',
  languages: ['fr'],
  summary: {
    en: "The mention 'H/F' stands behind a title that names one sex only.",
    fr: 'La mention « H/F » suit un intitulé qui ne nomme qu’un sexe.',
  },
  why: {
    en: "Writing 'H/F' is a custom, no rule of law: behind a title in one form, 'vendeuse H/F', it does not make the offer open to both. Both forms say it in words, and then the mention is not needed.",
    fr: 'La mention « H/F » est un usage et non une règle de droit : derrière une seule forme, « vendeuse H/F », elle n’ouvre pas l’offre aux deux sexes. Les deux formes le disent en toutes lettres, et la mention devient inutile.',
  },
  bad: 'id: vente\nlang: fr\ntitle: Vendeuse en boulangerie (H/F)\n',
  good: 'id: vente\nlang: fr\ntitle: Vendeur / Vendeuse en boulangerie\n',

  *check(document, _index, { texts }) {
    const article = cited(genderArticle(lawOf(document)));
    const text = texts.find(({ path }) => path.length === 1 && path[0] === 'title');
    const mark = text && headcountMarkIn(text.value);
    if (!mark) return;
    const before = text.value.slice(0, mark.index).trim();
    const behind = text.value.slice(mark.index + mark[0].length).trim();
    const title = [before.endsWith('-') ? before.slice(0, -1).trim() : before, behind].filter(Boolean).join(' ');
    const gender = genderOf(title);
    if (gender === undefined) return;
    const [who, qui] = gender === 'masculine' ? ['men', 'les hommes'] : ['women', 'les femmes'];
    const [written, both] = [mark[0], otherTitle(title, gender)?.both];
    yield {
      range: text.node.range,
      message: {
        en: `'${shown(title)}' names ${who} only, and '${shown(written)}' does not mend that${article.en}; write both forms`,
        fr: `« ${shown(title)} » ne nomme que ${qui}, et « ${shown(written)} » n’y change rien${article.fr} ; écrire les deux formes`,
      },
      fixes: both === undefined ? [] : [reword(document, { text, start: 0, end: text.value.length }, both)],
    };
  },
};
