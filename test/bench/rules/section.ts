import assert from 'node:assert/strict';
import { join } from 'node:path';
import { defaultConfig } from '../../../server/src/model/config.ts';
import { parseRole, type RoleDocument } from '../../../server/src/model/document.ts';
import { RoleIndex } from '../../../server/src/model/role-index.ts';
import { textsOf } from '../../../server/src/model/role-texts.ts';
import { planOf, type PlannedRule } from '../../../server/src/rules/running/plan.ts';
import { runRules } from '../../../server/src/rules/running/run.ts';
import type { Context } from '../context.ts';
import { writeFolder } from '../corpus/folder.ts';
import { makeOrganisation } from '../corpus/organisation.ts';
import { figure, median, ratios, spread } from '../figures.ts';
import type { SectionReport, Table } from '../report.ts';
import { run } from '../run.ts';

const options = { today: '2026-11-23' };

/** What `floors/rules.ts` tells. */
interface Measured {
  readonly reading: readonly number[];
  readonly checking: readonly number[];
  readonly found: readonly number[];
}

/** What the rules cost beside reading and validating the files that they look at. */
export async function rulesSection(context: Context): Promise<SectionReport> {
  const { plan, say, noise } = context;
  const files = makeOrganisation(plan.ruleFiles, 5);
  const folder = join(context.folder, 'rules');
  await writeFolder(folder, files);
  say(`rules: ${plan.ruleRuns} runs of the whole`);
  await noise.sample();
  const whole = await measure(context, folder);

  const [reading, texting]: [number[], number[]] = [[], []];
  const single = new Map<string, number[]>();
  for (let n = 0; n < plan.ruleRuns + 1; n += 1) {
    say(`rules one by one: run ${n} of ${plan.ruleRuns}`);
    await noise.sample();
    const [readMs, documents] = timed(() => files.map(({ name, text }) => parseRole(`file:///${name}`, text)));
    const index = new RoleIndex(documents);
    const [textMs] = timed(() => total(documents, (document) => textsOf(document).length));
    // The first run warms up.
    if (n === 0) continue;
    reading.push(readMs);
    texting.push(textMs);
    for (const planned of planOf(defaultConfig)) {
      const ms = single.get(planned.rule.id) ?? [];
      ms.push(alone(planned, documents, index));
      single.set(planned.rule.id, ms);
    }
  }
  return {
    name: 'rules',
    tables: [wholeTable(files.length, whole), dearestTable(single, texting, reading)],
    verified: ['every run finds the same, and finds the ties that lead to nobody'],
    samples: { whole, reading, texting, single: Object.fromEntries(single) },
  };
}

async function measure({ node, built, plan }: Context, folder: string): Promise<Measured> {
  const args = [built.rules, built.library, folder, String(plan.ruleRuns), options.today];
  const { status, stdout, stderr } = await run(node, args, 600_000);
  assert.equal(status, 0, stderr);
  const measured = JSON.parse(stdout) as Measured;
  const [count = 0] = measured.found;
  assert.ok(count > 0 && measured.found.every((other) => other === count), 'each run finds the same');
  return measured;
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

function wholeTable(files: number, { reading, checking }: Measured): Table {
  return {
    title: `${planOf(defaultConfig).length} rules over ${files} typical role files that refer to each other`,
    note: 'The library as it is shipped, file by file.',
    head: ['', 'ms', 'beside reading'],
    rows: [
      ['reading: parse and validate', spread(reading), ''],
      ['all rules, comments and settings', spread(checking), ratios(checking, reading)],
    ],
  };
}

/** A rule that asks for texts or words pays for them here, and shares them with the others in the whole. */
function dearestTable(
  single: ReadonlyMap<string, readonly number[]>,
  texting: readonly number[],
  reading: readonly number[],
): Table {
  const rows = [...single].toSorted(([, a], [, b]) => median(b) - median(a)).slice(0, DEAREST);
  return {
    title: 'The dearest rules, each by itself',
    note: `From the sources, where rules can be asked one by one. Who asks for texts and words pays for finding them here, ${spread(texting)} ms for the texts; together, all rules share them.`,
    head: ['rule', 'ms', 'beside reading'],
    rows: rows.map(([id, ms]) => [id, figure(median(ms)), ratios(ms, reading)]),
  };
}

const DEAREST = 12;
