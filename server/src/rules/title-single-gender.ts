import { lawOf } from '../model/applicable-law.ts';
import { otherTitle } from '../model/french-titles/title-forms.ts';
import { genderOf } from '../model/french-titles/title-gender.ts';
import type { LocalizedText } from '../text/language.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';
import { headcountMarkIn } from './sentences/headcount-mark.ts';
import { reword } from './sentences/rewording.ts';
import { cited, genderArticle } from './shared/grounds.ts';

export const titleSingleGender: Rule = {
  id: 'title-single-gender',
  severity: 'warning',
  scope: 'file',
  languages: ['fr'],
  asksForMore: true,
  summary: {
    en: 'A French title names men only, or women only.',
    fr: 'Un intitulé ne nomme que les hommes, ou que les femmes.',
  },
  why: {
    en: 'An offer may not tell the sex of the person sought, and fewer of those whom a title does not name apply; write both forms, or a title that is said of both.',
    fr: 'Une offre ne peut indiquer le sexe de la personne recherchée, et celles qu’un intitulé ne nomme pas postulent moins ; écrire les deux formes, ou un intitulé qui se dit des deux.',
  },
  bad: 'id: vente\nlang: fr\ntitle: Directeur commercial\n',
  good: 'id: vente\nlang: fr\ntitle: Directeur commercial / Directrice commerciale\n',

  *check(document, _index, { texts }) {
    const article = genderArticle(lawOf(document));
    const { en, fr } = cited(article);
    const text = texts.find(({ path }) => path.length === 1 && path[0] === 'title');
    if (!text || headcountMarkIn(text.value)) return;
    const gender = genderOf(text.value);
    const { titleForms, posting } = document.role;
    // The page and a list of roles show both forms where the file has them; an offer shows its title.
    const hasForms = titleForms?.neutral ?? (titleForms?.masculine && titleForms.feminine);
    if (gender === undefined || (hasForms !== undefined && hasForms !== '' && !posting)) return;
    const forms = otherTitle(text.value, gender);
    const both =
      titleForms?.masculine && titleForms.feminine ? `${titleForms.masculine} / ${titleForms.feminine}` : forms?.both;
    const [one, others] = gender === 'masculine' ? [men, women] : [women, men];
    const other = {
      en: forms ? `'${shown(forms.other)}'` : others.en,
      fr: forms ? `« ${shown(forms.other)} »` : others.fr,
    };
    yield {
      range: text.node.range,
      message: {
        en: `'${shown(text.value)}' names ${one.en} only${en}; name ${other.en} as well`,
        fr: `« ${shown(text.value)} » ne nomme que ${one.fr}${fr} ; nommer aussi ${other.fr}`,
      },
      ...(posting && article ? { severity: 'error' as const } : {}),
      fixes: both === undefined ? [] : [reword(document, { text, start: 0, end: text.value.length }, both)],
    };
  },
};

const men: LocalizedText = { en: 'men', fr: 'les hommes' };
const women: LocalizedText = { en: 'women', fr: 'les femmes' };
