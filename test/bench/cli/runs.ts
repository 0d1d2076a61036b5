import type { MeasuredRun } from './measured-run.ts';

export type Samples = Pick<MeasuredRun, 'ms' | 'cpu' | 'peakMiB'>;

/** What was measured over one folder. */
export interface Runs {
  readonly files: number;
  /** By tool. */
  readonly of: ReadonlyMap<string, readonly Samples[]>;
  /** An empty program. */
  readonly empty: readonly number[];
}

/** The names of what is measured beside the tools. */
export const firstWithCache = 'rolespec check --cache, first';
export const againWithCache = 'rolespec check --cache, again';
