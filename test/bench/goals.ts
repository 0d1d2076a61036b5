import { figure, median, notMeasured } from './figures.ts';
import type { Goal, Table } from './report.ts';

/** Each goal with its figure of each run; what the median of them reaches. */
export function goalsTable(runs: readonly (readonly Goal[])[], note: string): Table {
  const several = `One figure for each of ${runs.length} runs, the last of which is told below; **reached** is of their median.`;
  return {
    title: 'Goals',
    note: runs.length > 1 ? `${note} ${several}` : note,
    head: ['what', 'measured', 'must', 'goal', 'reached', 'why not'],
    rows: (runs[0] ?? []).map(({ what, must, goal }) => {
      const ofRuns = runs.map((goals) => goals.find((one) => one.what === what));
      const figures = ofRuns.flatMap((one) => one?.measured ?? []).filter((measured) => !Number.isNaN(measured));
      const outcome = figures.length === 0 ? '' : reached(median(figures), must, goal);
      const why = ofRuns.find((one) => one?.why)?.why ?? '';
      return [
        what,
        figures.length === 0 ? notMeasured : figures.map(figure).join(', '),
        String(must),
        String(goal),
        outcome,
        outcome === 'no' ? why : '',
      ];
    }),
  };
}

function reached(measured: number, must: number, goal: number): string {
  return measured <= goal ? 'goal' : measured <= must ? 'must' : 'no';
}
