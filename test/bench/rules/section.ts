import assert from 'node:assert/strict';
import { defaultConfig } from '../../../server/src/model/config.ts';
import { parseRole, type RoleDocument } from '../../../server/src/model/document.ts';
import { RoleIndex } from '../../../server/src/model/role-index.ts';
import { textsOf } from '../../../server/src/model/role-texts.ts';
import { check } from '../../../server/src/rules/check.ts';
import { planOf, type PlannedRule } from '../../../server/src/rules/plan.ts';
import { runRules } from '../../../server/src/rules/run.ts';
import type { Context } from '../context.ts';
import { makeOrganisation } from '../corpus/organisation.ts';
import { figure, median, ratios, spread } from '../figures.ts';
import type { SectionReport, Table } from '../report.ts';

const options = { today: '2026-11-23' };

/** What the rules cost beside reading and validating the files that they look at, in this process. */
export async function rulesSection({ plan, say, noise }: Context): Promise<SectionReport> {
  const files = makeOrganisation(plan.ruleFiles, 5);
  const [reading, checking, texting]: [number[], number[], number[]] = [[], [], []];
  const single = new Map<string, number[]>();
  let found: number | undefined;
  for (let n = 0; n < plan.ruleRuns + 1; n += 1) {
    say(`rules: run ${n} of ${plan.ruleRuns}`);
    await noise.sample();
    const [readMs, documents] = timed(() => files.map(({ name, text }) => parseRole(`file:///${name}`, text)));
    const index = new RoleIndex(documents);
    const [checkMs, count] = timed(() => total(documents, (document) => check(document, index, options).length));
    assert.ok(count === (found ?? count) && count > 0, 'each run finds the same');
    found = count;
    const [textMs] = timed(() => total(documents, (document) => textsOf(document).length));
    // The first run warms up.
    if (n === 0) continue;
    reading.push(readMs);
    checking.push(checkMs);
    texting.push(textMs);
    for (const planned of planOf(defaultConfig)) {
      const ms = single.get(planned.rule.id) ?? [];
      ms.push(alone(planned, documents, index));
      single.set(planned.rule.id, ms);
    }
  }
  return {
    name: 'rules',
    tables: [wholeTable(files.length, reading, checking, texting), dearestTable(single, reading)],
    verified: ['every run finds the same, and finds the ties that lead to nobody'],
    samples: { reading, checking, texting, single: Object.fromEntries(single) },
  };
}

function alone(planned: PlannedRule, documents: readonly RoleDocument[], index: RoleIndex): number {
  return timed(() => total(documents, (document) => runRules([planned], document, index, options).length))[0];
}

function timed<T>(work: () => T): readonly [ms: number, result: T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

function total(documents: readonly RoleDocument[], count: (document: RoleDocument) => number): number {
  return documents.reduce((sum, document) => sum + count(document), 0);
}

function wholeTable(
  files: number,
  reading: readonly number[],
  checking: readonly number[],
  texting: readonly number[],
): Table {
  return {
    title: `${planOf(defaultConfig).length} rules over ${files} typical role files that refer to each other`,
    head: ['', 'ms', 'beside reading'],
    rows: [
      ['reading: parse and validate', spread(reading), ''],
      ['all rules, comments and settings', spread(checking), ratios(checking, reading)],
      ['of that, telling texts apart', spread(texting), ratios(texting, reading)],
    ],
  };
}

/** A rule that asks for texts or words pays for them here, and shares them with the others in the whole. */
function dearestTable(single: ReadonlyMap<string, readonly number[]>, reading: readonly number[]): Table {
  const rows = [...single].toSorted(([, a], [, b]) => median(b) - median(a)).slice(0, DEAREST);
  return {
    title: 'The dearest rules, each by itself',
    note: 'Who asks for texts and words pays for finding them here; together, all rules share them.',
    head: ['rule', 'ms', 'beside reading'],
    rows: rows.map(([id, ms]) => [id, figure(median(ms)), ratios(ms, reading)]),
  };
}

const DEAREST = 12;
