import { figure, notMeasured } from './figures.ts';
import type { Table } from './report.ts';

/** What was set as a goal: the least that must be reached, and what was hoped for. */
export interface Goal {
  readonly what: string;
  readonly must: number;
  readonly goal: number;
  readonly measured: number | undefined;
  /** Why it is not reached, as far as it is known; told where it is not. */
  readonly why?: string;
}

/** Each goal with its figure. */
export function goalsTable(goals: readonly Goal[], note: string): Table {
  return {
    title: 'Goals',
    note,
    head: ['what', 'measured', 'must', 'goal', 'reached', 'why not'],
    rows: goals.map(({ what, must, goal, measured, why = '' }) => [
      what,
      measured === undefined || Number.isNaN(measured) ? notMeasured : figure(measured),
      String(must),
      String(goal),
      reached(measured, must, goal),
      reached(measured, must, goal) === 'no' ? why : '',
    ]),
  };
}

function reached(measured: number | undefined, must: number, goal: number): string {
  if (measured === undefined || Number.isNaN(measured)) return '';
  return measured <= goal ? 'goal' : measured <= must ? 'must' : 'no';
}
