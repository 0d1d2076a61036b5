import type { Compensation } from '../../../../../schemas/types.ts';
import type { LooseRole } from '../importer.ts';
import type { JsonSource } from './json-source.ts';

/** Pay as an amount, a span or percentiles; nothing where it does not say per what, or in which currency. */
export function payOf(list: JsonSource): LooseRole['compensation'] {
  const [pay] = list.items();
  if (!pay?.isGroup()) return undefined;
  const value = pay.at('value');
  const currency = wordOf(pay.at('currency')) ?? wordOf(value.at('currency'));
  const unit = units.get(wordOf(value.at('unitText'))?.toUpperCase() ?? wordOf(pay.at('duration')) ?? '');
  if (currency === undefined || unit === undefined) return undefined;
  for (const one of [pay, value]) for (const name of ['currency', 'unitText', 'duration', 'name']) one.at(name).text();
  const amount = value.at('value').number() ?? value.number();
  const percentiles = {
    p10: pay.at('percentile10').number(),
    p25: pay.at('percentile25').number(),
    median: pay.at('median').number(),
    p75: pay.at('percentile75').number(),
    p90: pay.at('percentile90').number(),
  };
  const [min, max] = [
    value.at('minValue').number() ?? pay.at('minValue').number() ?? amount,
    value.at('maxValue').number() ?? pay.at('maxValue').number() ?? amount,
  ];
  for (const name of ['minValue', 'maxValue']) pay.at(name).number();
  return { currency, unit, min, max, percentiles };
}

function wordOf(source: JsonSource): string | undefined {
  const word = source.peek();
  return typeof word === 'string' && word !== '' ? word : undefined;
}

const units: ReadonlyMap<string, Compensation['unit']> = new Map([
  ['HOUR', 'hour'],
  ['DAY', 'day'],
  ['WEEK', 'week'],
  ['MONTH', 'month'],
  ['YEAR', 'year'],
  ['PT1H', 'hour'],
  ['P1D', 'day'],
  ['P1W', 'week'],
  ['P1M', 'month'],
  ['P1Y', 'year'],
]);
