import type { VNode } from 'preact';
import type { Compensation, RemoteWork } from '../../../schemas/types.ts';
import type { PageContext } from './context.tsx';
import { formatMoney, formatNumber } from '../text/figures.ts';
import { payUnitLabels, remoteLabels } from '../schema/labels.ts';

/** A number of months, in years where it is whole years. */
export function duration({ label }: PageContext, months: number): VNode {
  const years = months / 12;
  if (!Number.isInteger(years))
    return (
      <>
        {months} {label({ en: months === 1 ? 'month' : 'months', fr: 'mois' })}
      </>
    );
  return (
    <>
      {years} {label({ en: years === 1 ? 'year' : 'years', fr: years < 2 ? 'an' : 'ans' })}
    </>
  );
}

/** What is paid, from the lowest to the highest; nothing where neither is told. */
export function payRange({ label, language }: PageContext, pay: Compensation): VNode | undefined {
  const { min = pay.percentiles?.p10, max = pay.percentiles?.p90, currency, unit } = pay;
  const per = label(payUnitLabels[unit]);
  const money = (value: number) => formatMoney(value, currency, language);
  if (min !== undefined && max !== undefined && min !== max) {
    return (
      <>
        {money(min)} {label({ en: 'to', fr: 'à' })} {money(max)} {per}
      </>
    );
  }
  if (min !== undefined)
    return (
      <>
        {min !== max && label({ en: 'from', fr: 'à partir de' })} {money(min)} {per}
      </>
    );
  if (max !== undefined)
    return (
      <>
        {label({ en: 'up to', fr: 'jusqu’à' })} {money(max)} {per}
      </>
    );
  return undefined;
}

/** How far one may work elsewhere, and on how many days. */
export function remoteWork({ label, language }: PageContext, { policy, days }: RemoteWork): VNode {
  const unit = {
    en: days === 1 ? 'day a week' : 'days a week',
    fr: (days ?? 0) < 2 ? 'jour par semaine' : 'jours par semaine',
  };
  return (
    <>
      {label(remoteLabels[policy])}
      {days !== undefined && (
        <>
          , {formatNumber(days, language)} {label(unit)}
        </>
      )}
    </>
  );
}
