/**
 * `npm run bench`: how fast we are, beside the tools people use now and beside the least that the work costs.
 *
 *     npm run bench -- [section]... [--short] [--times=N] [--node=PROGRAM] [--file=CSV]
 *
 * Without a section all of them run, `titles` only with a CSV file of titles. Starts and the command are measured on the
 * Node of VS Code, the rest on the one that runs this. What was measured is printed, and written to `RESULTS.md` beside
 * this file and, with every sample, to `.cache/bench/results.json`; sections that were not run keep what they had there. A
 * short run only shows that all of it works: nothing is written. With `--times` each section is run so often, and its goals tell
 * the figures of all runs.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fetchHost } from '../host/fetch.ts';
import { exitOnSignals } from '../host/processes.ts';
import { remove, removeOnExit, temporaryFolder } from '../host/temporary.ts';
import { build } from './build.ts';
import type { Context } from './context.ts';
import { benchFolder } from './folders.ts';
import { goalsTable } from './goals.ts';
import { describeMachine, Noise } from './machine.ts';
import { preparePeers } from './peers.ts';
import { full, short } from './plan.ts';
import { type Measured, renewed, toMarkdown } from './report.ts';
import { onHost, readingFile, sections } from './sections.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: 'boolean', default: false },
    times: { type: 'string', default: '1' },
    node: { type: 'string' },
    file: { type: 'string' },
  },
});
const unknown = positionals.filter((name) => !(name in sections));
if (unknown.length > 0) {
  console.error(`unknown section: ${unknown.join(', ')}; there are ${Object.keys(sections).join(', ')}`);
  process.exit(2);
}

const times = Number(options.times);
if (!Number.isInteger(times) || times < 1) {
  console.error(`--times=${options.times}: a number from 1 on is needed`);
  process.exit(2);
}

exitOnSignals();
// Where a program lies is nobody's business.
const flags = [
  ...(options.short ? ['--short'] : []),
  ...(times === 1 ? [] : [`--times=${times}`]),
  ...(options.node === undefined ? [] : ['--node=…']),
  ...(options.file === undefined ? [] : ['--file=…']),
];
const command = [
  'npm run bench',
  ...(positionals.length + flags.length > 0 ? ['--', ...positionals, ...flags] : []),
].join(' ');
const say = (what: string) => process.stderr.write(`${what}\n`);

say('building');
const prepared = {
  plan: options.short ? short : full,
  built: await build(),
  say,
  file: options.file,
};
const peers = await preparePeers();
const measured: Measured[] = [];
for (const [name, section] of Object.entries(sections)) {
  if (positionals.length > 0 ? !positionals.includes(name) : readingFile.has(name) && !options.file) continue;
  const node = options.node ?? (onHost.has(name) ? (await fetchHost('newest')).node : process.execPath);
  const runs: Measured[] = [];
  for (let n = 0; n < times; n += 1) {
    runs.push(await inFolderOfItsOwn((folder) => measure(section, { ...prepared, node, peers, folder })));
  }
  const last = runs.at(-1)!;
  const { goals } = last;
  const goalsOfAll = goals
    ? [
        goalsTable(
          runs.map((one) => one.goals?.of ?? []),
          goals.note,
        ),
      ]
    : [];
  measured.push({ ...last, tables: [...goalsOfAll, ...last.tables] });
  // What takes an hour may be broken off.
  if (!options.short) await keep(measured.slice(-1));
}
process.stdout.write(toMarkdown(measured));

async function measure(
  section: (context: Context) => ReturnType<(typeof sections)[string]>,
  context: Omit<Context, 'noise'>,
): Promise<Measured> {
  const start = performance.now();
  const noise = new Noise(context.node);
  await noise.sample();
  const report = await section({ ...context, noise });
  await noise.sample();
  const seconds = (performance.now() - start) / 1000;
  const machine = await describeMachine(context.node);
  return { ...report, date: new Date().toISOString().slice(0, 10), command, machine, noise: String(noise), seconds };
}

async function inFolderOfItsOwn<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await temporaryFolder('bench');
  const keepIt = removeOnExit(folder);
  try {
    return await use(folder);
  } finally {
    await remove(folder);
    keepIt();
  }
}

async function keep(measured: readonly Measured[]): Promise<void> {
  const names = Object.keys(sections);
  const file = join(benchFolder, 'results.json');
  const earlier: readonly Measured[] = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : [];
  const all = names.flatMap((name) => [...measured, ...earlier].find((section) => section.name === name) ?? []);
  await mkdir(benchFolder, { recursive: true });
  await writeFile(file, `${JSON.stringify(all)}\n`);
  const report = fileURLToPath(new URL('RESULTS.md', import.meta.url));
  await writeFile(report, renewed(await readFile(report, 'utf8'), measured, names));
}
