import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Context } from '../context.ts';
import { namesOf, writeFolder } from '../corpus/folder.ts';
import { makeFaultyOrganisation } from '../corpus/organisation.ts';
import { prove } from '../corpus/prove.ts';
import { figure, median, notMeasured, ratios, spread } from '../figures.ts';
import { remove } from '../../host/temporary.ts';
import { prepareCliPeers } from '../peers.ts';
import type { SectionReport, Table } from '../report.ts';
import { completeness } from './completeness.ts';
import { goals } from './goals.ts';
import { measuredRun } from './measured-run.ts';
import { againWithCache, firstWithCache, type Runs, type Samples } from './runs.ts';
import type { Tool } from './tool.ts';
import { remembering, toolsOf } from './tools.ts';

/** In milliseconds. A tool that would take longer over a folder is left out there. */
const TOO_LONG = 60_000;

/** The command beside the tools of others and the least that a command can do, over folders of several sizes. */
export async function cliSection(context: Context): Promise<SectionReport> {
  const { node, plan, built, peers, folder } = context;
  const tools = await toolsOf(built, peers, await prepareCliPeers(), folder);
  const all: Runs[] = [];
  for (const count of plan.folders) all.push(await measure(count, tools, context, all.at(-1)));
  return {
    name: 'cli',
    goals: {
      note: 'Medians of the ratios of pairs. Ours checks the schema, all rules and all ties between files; ajv-cli and the floor the schema.',
      of: goals(all),
    },
    tables: [...all.map((runs) => tableOf(runs, tools)), await completeness(node, tools, folder)],
    verified: [
      'what is wrong with each file was proved beforehand with js-yaml and ajv, without any code of ours',
      'each run of each tool called exactly the files wrong whose faults it can see (in the folder for completeness: counted)',
      'with a cache the same files were called wrong',
    ],
    samples: all.map(({ files, of, empty }) => ({ files, of: Object.fromEntries(of), empty })),
  };
}

async function measure(count: number, tools: readonly Tool[], context: Context, smaller?: Runs): Promise<Runs> {
  const { plan, noise, folder, built, say } = context;
  const files = makeFaultyOrganisation(count, count);
  await prove(files);
  const path = join(folder, `files-${count}`);
  await writeFolder(path, files);
  const schema = namesOf(files, 'schema');
  const lost = files.filter(({ fault }) => fault === 'lost').map(({ name }) => name);
  const wrong = { everything: new Set([...schema, ...lost]), schema, nothing: new Set<string>() };

  const of = new Map<string, Samples[]>();
  const empty: number[] = [];
  const one = async (tool: Tool, name: string): Promise<void> => {
    const ended = await measuredRun(
      context.node,
      tool.args(path),
      join(folder, 'cost'),
      tool.inFolder ? path : undefined,
    );
    assert.deepEqual(tool.wrongFiles(ended), wrong[tool.sees], `${name} over ${count} files`);
    const { ms, cpu, peakMiB } = ended;
    of.set(name, [...(of.get(name) ?? []), { ms, cpu, peakMiB }]);
  };
  const cache = join(folder, 'cache');
  const rounds = count > 1000 ? plan.runsOverMany : plan.runs;
  for (let n = 0; n < rounds; n += 1) {
    say(`cli: ${count} files, round ${n + 1} of ${rounds}`);
    empty.push(await noise.sample());
    for (const tool of tools)
      if (n === 0 || !tool.isSlow) if (isShort(tool, count, smaller)) await one(tool, tool.name);
    await remove(cache);
    await one(remembering(built, cache), firstWithCache);
    await one(remembering(built, cache), againWithCache);
  }
  return { files: count, of, empty };
}

/** Whether it is done in time, by what it took over fewer files. */
function isShort({ name, isSlow }: Tool, count: number, smaller: Runs | undefined): boolean {
  if (!smaller || !isSlow) return true;
  const before = smaller.of.get(name)?.map(({ ms }) => ms) ?? [];
  return before.length > 0 && (median(before) * count) / smaller.files < TOO_LONG * (smaller.files === 1 ? 100 : 1);
}

function tableOf({ files, of, empty }: Runs, tools: readonly Tool[]): Table {
  const [ours = ''] = tools.map(({ name }) => name);
  const ms = (name: string): readonly number[] => of.get(name)?.map((run) => run.ms) ?? [];
  const names = [ours, firstWithCache, againWithCache, ...tools.slice(1).map(({ name }) => name)];
  const rows = names.map((name) => {
    const runs = of.get(name) ?? [];
    if (runs.length === 0) return [name, notMeasured, '', '', '', ''];
    return [
      name,
      spread(ms(name)),
      name === ours ? '' : ratios(ms(ours), ms(name)),
      ratios(ms(name), empty),
      figure(median(runs.flatMap(({ cpu }) => cpu ?? []))),
      figure(Math.max(...runs.flatMap(({ peakMiB }) => peakMiB ?? []))),
    ];
  });
  return {
    title: files === 1 ? '1 file' : `${files.toLocaleString('en')} files`,
    note: `\`node -e 0\`: ${spread(empty)} ms. Not measured: what would take more than a minute. The slow tools run once.`,
    head: ['tool', 'wall ms', 'ours / this', 'this / `node -e 0`', 'CPU ms', 'peak MiB'],
    rows,
  };
}
