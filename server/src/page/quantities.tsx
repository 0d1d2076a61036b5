import type { ComponentChildren } from 'preact';
import type { Compensation, RemoteWork } from '../../../schemas/types.ts';
import type { PageContext } from './context.tsx';
import { formatDate, formatMoney, formatNumber } from '../text/figures.ts';
import { payUnitLabels, remoteLabels } from '../schema/labels.ts';

/** A day as readers write it. */
export function day({ ours, language }: PageContext, date: string): ComponentChildren {
  return ours(<time datetime={date}>{formatDate(date, language)}</time>);
}

/** A number of months, in years where it is whole years. */
export function duration({ label }: PageContext, months: number): ComponentChildren {
  const years = months / 12;
  if (!Number.isInteger(years)) {
    return label({ en: `${months} ${months === 1 ? 'month' : 'months'}`, fr: `${months} mois` });
  }
  return label({ en: `${years} ${years === 1 ? 'year' : 'years'}`, fr: `${years} ${years < 2 ? 'an' : 'ans'}` });
}

/** What is paid, from the lowest to the highest; nothing where neither is told. */
export function payRange({ ours, language }: PageContext, pay: Compensation): ComponentChildren {
  const { min = pay.percentiles?.p10, max = pay.percentiles?.p90, currency, unit } = pay;
  const per = payUnitLabels[unit][language];
  const money = (value: number) => formatMoney(value, currency, language);
  if (min !== undefined && max !== undefined && min !== max) {
    return ours(`${money(min)} ${{ en: 'to', fr: 'à' }[language]} ${money(max)} ${per}`);
  }
  if (min !== undefined && min === max) return ours(`${money(min)} ${per}`);
  if (min !== undefined) return ours(`${{ en: 'from', fr: 'à partir de' }[language]} ${money(min)} ${per}`);
  if (max !== undefined) return ours(`${{ en: 'up to', fr: 'jusqu’à' }[language]} ${money(max)} ${per}`);
  return undefined;
}

/** How far one may work elsewhere, and on how many days. */
export function remoteWork({ ours, language }: PageContext, { policy, days }: RemoteWork): ComponentChildren {
  const unit = {
    en: days === 1 ? 'day a week' : 'days a week',
    fr: (days ?? 0) < 2 ? 'jour par semaine' : 'jours par semaine',
  };
  const word = remoteLabels[policy][language];
  return ours(days === undefined ? word : `${word}, ${formatNumber(days, language)} ${unit[language]}`);
}
