import { languageOfText } from '../text/language-of-text.ts';
import { entryOf } from '../syntax/navigate.ts';
import type { Rule } from './rule.ts';

const head = 'title: Business analyst\nlocations: [{ city: Lyon, country: FR }]\n';
const pay = 'compensation: { currency: EUR, unit: year, min: 40000, max: 48000 }\n';
const posting = 'posting: { employer: Maison Durand, datePosted: "2026-11-02" }\n';

export const postingNotInFrench: Rule = {
  id: 'posting-not-in-french',
  severity: 'error',
  scope: 'workspace',
  summary: {
    en: 'An offer of work in France is not in French.',
    fr: 'Une offre pour un emploi en France n’est pas en français.',
  },
  why: {
    en: 'Offers of work in France are in French, whoever hires and even where another language is needed; a version in another language may stand beside it. A translation of the role into French will do.',
    fr: 'Une offre pour un emploi en France est en français, quel que soit l’employeur et même si une autre langue est nécessaire ; une version dans une autre langue peut s’y ajouter. Une traduction de la fiche en français suffit.',
  },
  bad: `id: analyst\nlang: en\n${head}summary: Finds out what a business needs and writes it down for the people who build it.\n${pay}${posting}`,
  good: `id: analyst\nlang: fr\n${head}summary: Étudie les besoins d’un métier et les décrit pour l’équipe de réalisation.\n${pay}${posting}`,

  concerns: ({ role }) => role.posting !== undefined && (role.locations ?? []).some(({ country }) => country === 'FR'),

  *check({ role, tree, head: { lang, id } }, index) {
    const entry = entryOf(tree.root, 'lang');
    if (!entry || lang === undefined) return;
    const translations = id === undefined ? [] : index.translations(id);
    if (translations.some((one) => isFrench(one.head.lang))) return;
    const main = [role.mission, role.summary].join(' ');
    if (isFrench(lang) && languageOfText(main) !== 'en') return;
    const said = isFrench(lang) ? (entryOf(tree.root, role.mission ? 'mission' : 'summary') ?? entry) : entry;
    yield {
      range: said.key.range,
      message: {
        en: 'this offer is for work in France and its text is not in French (French Labour Code, article L5331-4); write it in French, or add a translation',
        fr: 'cette offre porte sur un emploi en France et son texte n’est pas en français (Code du travail, article L5331-4) ; le rédiger en français, ou ajouter une traduction',
      },
    };
  },
};

function isFrench(lang: string | undefined): boolean {
  return lang?.toLowerCase().split('-')[0] === 'fr';
}
