import { entryOf, nodeAt } from '../syntax/navigate.ts';
import { formatNumber } from '../text/figures.ts';
import type { LocalizedText } from '../text/language.ts';
import type { Rule } from './rule.ts';
import { isWithoutOwnPay } from './shared/employment-status.ts';

export const payRangeWide: Rule = {
  id: 'pay-range-wide',
  severity: 'info',
  scope: 'file',
  options: [
    {
      name: 'ratio',
      type: 'number',
      default: 1.5,
      minimum: 1,
      maximum: 10,
      summary: {
        en: 'How many times the lowest pay the highest may be.',
        fr: 'Combien de fois le minimum peut aller le maximum.',
      },
    },
  ],
  summary: {
    en: 'The range of the pay is so wide that it tells little.',
    fr: 'La fourchette de rémunération est si large qu’elle dit peu.',
  },
  why: {
    en: 'No law caps the width of a range, but applicants read a wide one as no range at all; levels of the role, each with its own pay, say more. Apprentices, whose pay rises with the years, are left out, and so are volunteers.',
    fr: 'Aucun texte ne limite l’écart, mais les candidats lisent une fourchette large comme une absence de fourchette ; des niveaux, chacun avec sa rémunération, disent davantage. L’apprentissage, dont la rémunération croît avec les années, et le bénévolat sont laissés de côté.',
  },
  bad: 'id: nurse\nlang: en\ntitle: Nurse\nscope: position\ncompensation: { currency: EUR, unit: year, min: 30000, max: 60000 }\n',
  good: 'id: nurse\nlang: en\ntitle: Nurse\nscope: position\ncompensation: { currency: EUR, unit: year, min: 30000, max: 40000 }\n',

  *check({ role, tree }, _index, { options }) {
    const { min, max } = role.compensation ?? {};
    // What an occupation is paid in a whole trade differs more than what one employer pays.
    const isOffered = role.scope === 'position' || role.posting;
    if (!isOffered || isWithoutOwnPay(role) || min === undefined || max === undefined || min < 0 || max <= 0) return;
    const ratio = max / min;
    const entry = entryOf(nodeAt(tree.root, ['compensation']), 'max');
    if (!entry || ratio <= options.number('ratio')) return;
    yield { range: entry.value.range, message: min === 0 ? fromNothing : wide(ratio.toFixed(1)) };
  },
};

const fromNothing: LocalizedText = {
  en: 'the pay may be nothing at all; applicants learn little from so wide a range',
  fr: 'la rémunération peut être nulle ; une fourchette si large apprend peu aux candidats',
};

function wide(times: string): LocalizedText {
  return {
    en: `the highest pay is ${times} times the lowest; applicants learn little from so wide a range`,
    fr: `le maximum vaut ${formatNumber(Number(times), 'fr')} fois le minimum ; une fourchette si large apprend peu aux candidats`,
  };
}
