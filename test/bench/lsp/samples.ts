import { median, quantile } from '../figures.ts';
import { cpuOf, waitedOf } from '../process-usage.ts';
import type { Session } from './session.ts';

export interface Sample {
  readonly ms: number;
  /** How much of it the server or we were ready to run and had no processor: other programs had it. */
  readonly lost: number;
}

/** What was measured at one server before the next one had its turn. */
export interface Turn {
  readonly samples: readonly Sample[];
  /** How often something was done, whether it is among the samples or not. */
  readonly steps: number;
  /** Of the server, for all of it. */
  readonly cpuMs: number | undefined;
}

/** @param act returns when it ended, as `performance.now()` tells. */
export async function timed(session: Session, act: () => Promise<number>): Promise<Sample> {
  const { pid } = session.client;
  const lostBefore = waitedOf(pid) + waitedOf('self');
  const start = performance.now();
  const end = await act();
  return { ms: end - start, lost: waitedOf(pid) + waitedOf('self') - lostBefore };
}

export async function takeTurn(session: Session, steps: number, take: () => Promise<readonly Sample[]>): Promise<Turn> {
  const before = cpuOf(session.client.pid);
  const samples = await take();
  const after = cpuOf(session.client.pid);
  return { samples, steps, cpuMs: before === undefined || after === undefined ? undefined : after - before };
}

export interface Summary {
  readonly median: number;
  readonly p95: number;
  /** Of all samples, the disturbed ones too. */
  readonly p99: number;
  /** The share of samples that median and p95 are of. */
  readonly kept: number;
  /** By turn, to compare with those of the others. */
  readonly medians: readonly number[];
  readonly cpuPerStep: number | undefined;
}

/**
 * Samples that lost more than a twentieth of their time (and more than a tenth of a millisecond) to other programs are
 * left out, unless that would be more than half of them.
 */
export function summary(turns: readonly Turn[]): Summary {
  const all = turns.flatMap(({ samples }) => samples);
  const calm = all.filter(isCalm);
  const used = calm.length * 2 >= all.length ? calm : all;
  const times = used.map(({ ms }) => ms);
  const cpu = turns.flatMap(({ cpuMs, steps }) => (cpuMs === undefined ? [] : [cpuMs / steps]));
  return {
    median: median(times),
    p95: quantile(times, 0.95),
    p99: quantile(
      all.map(({ ms }) => ms),
      0.99,
    ),
    kept: calm.length / all.length,
    medians: turns.map(medianOf),
    cpuPerStep: cpu.length > 0 ? median(cpu) : undefined,
  };
}

function medianOf({ samples }: Turn): number {
  const calm = samples.filter(isCalm);
  return median((calm.length * 2 >= samples.length ? calm : samples).map(({ ms }) => ms));
}

function isCalm({ ms, lost }: Sample): boolean {
  return lost <= Math.max(ms / 20, 0.1);
}
