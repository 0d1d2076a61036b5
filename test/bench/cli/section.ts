import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../context.ts';
import { makeFolder, namesOf, writeFolder } from '../corpus/folder.ts';
import { prove } from '../corpus/prove.ts';
import { figure, notMeasured, ratios, spread } from '../figures.ts';
import type { SectionReport, Table } from '../report.ts';
import { run } from '../run.ts';
import { completeness } from './completeness.ts';
import { type Tool, toolsOf } from './tools.ts';

interface Runs {
  readonly files: number;
  /** By tool; `empty` is an empty program. */
  readonly ms: ReadonlyMap<string, readonly number[]>;
  readonly empty: readonly number[];
  readonly peakMiB: ReadonlyMap<string, number | undefined>;
}

/** The command beside ajv-cli and the least that a command can do, over folders of several sizes. */
export async function cliSection(context: Context): Promise<SectionReport> {
  const { node, plan, built, peers, folder } = context;
  const tools = toolsOf(built, peers);
  const all: Runs[] = [];
  for (const count of plan.folders) all.push(await measure(count, tools, context));
  return {
    name: 'cli',
    tables: [...all.map((runs) => tableOf(runs, tools)), await completeness(node, tools, folder)],
    verified: [
      'what is wrong with each file was proved beforehand with js-yaml and ajv, without any code of ours',
      'each run of each tool called exactly the faulty files wrong (in the folder for completeness: counted)',
    ],
    samples: all.map(({ files, ms, empty, peakMiB }) => ({
      files,
      ms: Object.fromEntries(ms),
      empty,
      peakMiB: Object.fromEntries(peakMiB),
    })),
  };
}

async function measure(count: number, tools: readonly Tool[], { node, plan, noise, folder }: Context): Promise<Runs> {
  const files = makeFolder(count, count);
  await prove(files);
  const path = join(folder, `files-${count}`);
  await writeFolder(path, files);
  const truth = namesOf(files, 'schema');

  const ms = new Map<string, number[]>(tools.map(({ name }) => [name, []]));
  const empty: number[] = [];
  for (let n = 0; n < plan.runs; n += 1) {
    empty.push(await noise.sample());
    for (const tool of tools) {
      const ended = await run(node, tool.args(path));
      assert.deepEqual(tool.wrongFiles(ended), truth, `${tool.name} over ${count} files`);
      ms.get(tool.name)?.push(ended.ms);
    }
  }
  const peakMiB = new Map<string, number | undefined>();
  for (const { name, args } of tools) peakMiB.set(name, await peakOf(node, args(path), folder));
  return { files: count, ms, empty, peakMiB };
}

/** Runs it once more below GNU time, where that is installed. */
async function peakOf(node: string, args: readonly string[], folder: string): Promise<number | undefined> {
  const time = '/usr/bin/time';
  if (!existsSync(time)) return undefined;
  const output = join(folder, 'peak');
  await run(time, ['-f', '%M', '-o', output, node, ...args]);
  // Above it says that the program ended with another status than 0.
  const kib = Number((await readFile(output, 'utf8')).trim().split('\n').at(-1));
  return Number.isNaN(kib) ? undefined : kib / 1024;
}

function tableOf({ files, ms, empty, peakMiB }: Runs, tools: readonly Tool[]): Table {
  const [ours = ''] = tools.map(({ name }) => name);
  const of = (name: string) => ms.get(name) ?? [];
  const rows = tools.map(({ name }) => {
    const peak = peakMiB.get(name);
    return [
      name,
      spread(of(name)),
      name === ours ? '' : ratios(of(ours), of(name)),
      ratios(of(name), empty),
      peak === undefined ? notMeasured : figure(peak),
    ];
  });
  return {
    title: files === 1 ? '1 file' : `${files.toLocaleString('en')} files`,
    note: `\`node -e 0\`: ${spread(empty)} ms.`,
    head: ['tool', 'wall ms', 'ours / this', 'this / `node -e 0`', 'peak MiB'],
    rows,
  };
}
