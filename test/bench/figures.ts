/** Numbers in a row, and how they are written in the report. */

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  if (sorted.length % 2 === 1) return sorted[Math.floor(half)] ?? NaN;
  return ((sorted[half - 1] ?? NaN) + (sorted[half] ?? NaN)) / 2;
}

/** `median [min-max]`. */
export function spread(values: readonly (number | undefined)[]): string {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return notMeasured;
  return `${figure(median(known))} [${figure(Math.min(...known))}-${figure(Math.max(...known))}]`;
}

/** The ratios of what was measured side by side, `median [min-max]`. */
export function ratios(values: readonly number[], others: readonly number[]): string {
  return spread(values.flatMap((value, n) => (others[n] === undefined ? [] : [value / others[n]])));
}

/** Three digits that count; whole numbers from 100 on. */
export function figure(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return notMeasured;
  if (value >= 100) return String(Math.round(value));
  return value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : String(Number(value.toPrecision(2)));
}

export const notMeasured = 'not measured';
