import { isInUnion, lawOf } from '../model/applicable-law.ts';
import { entryOf } from '../syntax/navigate.ts';
import { isWritten } from '../syntax/written.ts';
import type { Rule } from './rule.ts';
import { isWithoutWorkers } from './shared/employment-status.ts';
import { cited, payTransparency } from './shared/grounds.ts';

export const payRangeMissing: Rule = {
  id: 'pay-range-missing',
  severity: 'info',
  scope: 'file',
  asksForMore: true,
  presets: { 'posting-eu': 'warning' },
  summary: {
    en: 'A position does not say what is paid.',
    fr: 'Un poste ne dit pas sa rémunération.',
  },
  why: {
    en: 'The directive on pay transparency wants applicants to know the initial pay or its range before they negotiate: in the offer, before the interview, or otherwise. How each state makes it law differs; offers with a range are answered by more people in any case. Outside of the Union, offers only are told, without an article; some states of the United States ask for a range as well.',
    fr: 'La directive sur la transparence des rémunérations veut que les candidats connaissent la rémunération initiale ou sa fourchette avant de négocier : dans l’offre, avant l’entretien ou autrement. Sa transposition varie selon les États ; une offre avec fourchette attire de toute façon plus de candidatures. Hors de l’Union, seules les offres sont signalées, sans article ; certains États des États-Unis demandent aussi une fourchette.',
  },
  bad: 'id: nurse\nlang: en\ntitle: Nurse\nscope: position\n',
  good: 'id: nurse\nlang: en\ntitle: Nurse\nscope: position\ncompensation: { currency: EUR, unit: year, min: 30000, max: 40000 }\n',

  *check(document, _index, { config }) {
    const { role, tree } = document;
    const { min, max, percentiles } = role.compensation ?? {};
    const entry = entryOf(tree.root, 'compensation') ?? entryOf(tree.root, 'posting') ?? entryOf(tree.root, 'scope');
    if (!entry || (role.scope !== 'position' && !role.posting)) return;
    const isByLaw = isInUnion(lawOf(document));
    // Elsewhere it is asked of offers only, and by no law that is known here.
    if (!isByLaw && !role.posting) return;
    if (isWithoutWorkers(role)) return;
    if (min !== undefined || max !== undefined || percentiles?.median !== undefined) return;
    if ([['min'], ['max'], ['percentiles', 'median']].some((path) => isWritten(tree.root, ['compensation', ...path])))
      return;
    const severity = config.preset === 'posting-eu' ? ('error' as const) : ('warning' as const);
    const article = cited(isByLaw ? payTransparency : undefined);
    yield {
      range: entry.key.range,
      message: {
        en: `this position does not say what is paid${article.en}; write 'compensation' with 'min' and 'max'`,
        fr: `ce poste ne dit pas sa rémunération${article.fr} ; écrire « compensation » avec « min » et « max »`,
      },
      ...(isByLaw ? (role.posting ? { severity } : {}) : { severity: 'info' as const }),
    };
  },
};
