import type { Compensation } from '../../../schemas/types.ts';
import { lawOf } from '../model/applicable-law.ts';
import type { PartialRole, RoleDocument } from '../model/document.ts';
import { nodeAt } from '../syntax/navigate.ts';
import { formatMoney, formatNumber } from '../text/figures.ts';
import type { Rule } from './rule.ts';

export const payRangeInvalid: Rule = {
  id: 'pay-range-invalid',
  severity: 'error',
  scope: 'file',
  summary: {
    en: 'The amounts of the pay contradict each other or their unit.',
    fr: 'Les montants de la rémunération se contredisent, ou contredisent leur unité.',
  },
  why: {
    en: 'An offer may not mislead about pay, and job boards pass on what the file says: a lowest pay above the highest, or pay by the hour called pay by the year.',
    fr: 'Une offre ne doit pas induire en erreur sur la rémunération, et les sites d’emploi reprennent ce que dit la fiche : un minimum au-dessus du maximum, ou un taux horaire donné pour un salaire annuel.',
  },
  bad: 'id: nurse\nlang: en\ntitle: Nurse\ncompensation: { currency: EUR, unit: year, min: 40000, max: 30000 }\n',
  good: 'id: nurse\nlang: en\ntitle: Nurse\ncompensation: { currency: EUR, unit: year, min: 30000, max: 40000 }\n',

  *check(document) {
    const { role, tree } = document;
    const { compensation } = role;
    if (!compensation) return;
    const rows = [amountsOf(compensation), percentilesOf(compensation)];
    for (const [before, [field, amount]] of rows.flatMap(neighbours)) {
      const node = nodeAt(tree.root, ['compensation', ...field.split('.')]);
      if (!node || before[1] <= amount) continue;
      yield {
        range: node.range,
        message: {
          en: `'${field}' (${amount}) is below '${before[0]}' (${before[1]})`,
          fr: `« ${field} » (${formatNumber(amount, 'fr')}) est inférieur à « ${before[0]} » (${formatNumber(before[1], 'fr')})`,
        },
      };
    }
    const unit = nodeAt(tree.root, ['compensation', 'unit']);
    const highest = Math.max(...rows.flat().map(([, amount]) => amount));
    const [lowest, most] = usual[compensation.unit];
    const least = isFullTimeInFrance(document) ? fullTimeInFrance[compensation.unit] : lowest;
    if (!unit || !euroLike.has(compensation.currency) || highest <= 0 || (highest >= least && highest <= most)) return;
    yield {
      range: unit.range,
      message: {
        en: `${highest} ${compensation.currency} is an unlikely pay by the ${compensation.unit}; see whether the unit is right`,
        fr: `${formatMoney(highest, compensation.currency, 'fr')} est peu vraisemblable ${par[compensation.unit]} ; vérifier l’unité`,
      },
    };
  },
};

type Amount = readonly [field: string, amount: number];

function amountsOf({ min, max }: Compensation): readonly Amount[] {
  return [['min', min] as const, ['max', max] as const].flatMap(([field, amount]) =>
    amount === undefined ? [] : [[field, amount] as const],
  );
}

/** Each amount with the one that it may not be below. */
function neighbours(row: readonly Amount[]): readonly (readonly [before: Amount, amount: Amount])[] {
  return row.flatMap((amount, position) => {
    const before = row[position - 1];
    return before ? [[before, amount] as const] : [];
  });
}

function percentilesOf({ percentiles = {} }: Compensation): readonly Amount[] {
  const { p10, p25, median, p75, p90 } = percentiles;
  return Object.entries({ p10, p25, median, p75, p90 }).flatMap(([name, amount]) =>
    amount === undefined ? [] : [[`percentiles.${name}`, amount] as const],
  );
}

const par = { hour: 'par heure', day: 'par jour', week: 'par semaine', month: 'par mois', year: 'par an' };

/** Between these, in euros, lies every pay that somebody may have meant: a trainee's and a chief executive's. */
const usual: Readonly<Record<Compensation['unit'], readonly [least: number, most: number]>> = {
  hour: [1, 1_000],
  day: [10, 5_000],
  week: [40, 25_000],
  month: [150, 100_000],
  year: [1_500, 10_000_000],
};

/** Nobody who works full time in France earns less, by whatever scale, but for those who learn. */
const fullTimeInFrance: Readonly<Record<Compensation['unit'], number>> = {
  hour: 9,
  day: 65,
  week: 310,
  month: 1_350,
  year: 16_000,
};

function isFullTimeInFrance(document: RoleDocument): boolean {
  const { role } = document;
  if (role.employment?.time !== 'full' || lawOf(document) !== 'fr') return false;
  return role.compensation?.currency === 'EUR' && !isLearning(role);
}

function isLearning({ employment, title = '' }: PartialRole): boolean {
  const statuses = [...(employment?.types ?? []).map(({ type }) => type), ...(employment?.contract ?? [])];
  if (statuses.some((status) => status !== undefined && otherwisePaid.has(status))) return true;
  return /apprenti|altern|stag|volontaire|bénévole|service civique|trainee|intern\b|pair\b/i.test(title);
}

const otherwisePaid: ReadonlySet<string> = new Set([
  ...['internship', 'apprenticeship', 'volunteer', 'self-employed', 'per-diem', 'other'],
]);

/** Of which an hour's work is paid with amounts like those of the euro. */
const euroLike: ReadonlySet<string> = new Set(['EUR', 'GBP', 'USD', 'CHF', 'CAD', 'AUD']);
