import { median } from '../figures.ts';
import type { Goal } from '../report.ts';
import { againWithCache, firstWithCache, type Runs } from './runs.ts';

const ours = 'rolespec check';

const whyMany = 'ours has places in the text, all rules and all ties beside the schema';

/** What was set as a goal: schema, all rules and the graph on our side, the bare schema on theirs. */
export function goals(all: readonly Runs[]): readonly Goal[] {
  return [
    {
      what: '1 file / floor',
      must: 1.3,
      goal: 1.05,
      measured: ratio(all, 1, ours, 'floor'),
      why: 'V8 takes in the engine and all rules, where the floor has a parser and a validator',
    },
    { what: '1,000 files / ajv-cli', must: 1, goal: 0.6, measured: ratio(all, 1000, ours, 'ajv-cli'), why: whyMany },
    {
      what: '10,000 files / ajv-cli',
      must: 0.85,
      goal: 0.55,
      measured: ratio(all, 10_000, ours, 'ajv-cli'),
      why: `${whyMany}, and each thread warms up by itself`,
    },
    {
      what: '1,000 files again / first',
      must: 0.3,
      goal: 0.3,
      measured: ratio(all, 1000, againWithCache, firstWithCache),
    },
    {
      what: '10,000 files again / first',
      must: 0.3,
      goal: 0.3,
      measured: ratio(all, 10_000, againWithCache, firstWithCache),
    },
    {
      what: '10,000 files, peak MiB',
      must: 180,
      goal: 180,
      measured: peak(all, 10_000),
      why: 'two heaps, and in one of them what all files say of each other; the Node of VS Code gives what is new more room than Node 20',
    },
  ];
}

function ratio(all: readonly Runs[], files: number, one: string, other: string): number | undefined {
  const runs = all.find((some) => some.files === files);
  const others = runs?.of.get(other) ?? [];
  const pairs = runs?.of.get(one)?.flatMap(({ ms }, n) => (others[n] ? [ms / others[n].ms] : [])) ?? [];
  return pairs.length === 0 ? undefined : median(pairs);
}

function peak(all: readonly Runs[], files: number): number | undefined {
  const peaks =
    all
      .find((some) => some.files === files)
      ?.of.get(ours)
      ?.flatMap(({ peakMiB }) => peakMiB ?? []) ?? [];
  return peaks.length === 0 ? undefined : Math.max(...peaks);
}
