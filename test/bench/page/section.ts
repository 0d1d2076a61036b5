import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { renderPage } from '../../../server/src/page/page.tsx';
import { Workspace } from '../../../server/src/model/workspace.ts';
import { root } from '../../host/cache.ts';
import type { Context } from '../context.ts';
import { writeFolder } from '../corpus/folder.ts';
import { makeOrganisation } from '../corpus/organisation.ts';
import { figure, median, quantile, ratios, spread } from '../figures.ts';
import type { SectionReport, Table } from '../report.ts';
import { run } from '../run.ts';

/** What `floors/pages.ts` tells of one run. */
interface Rendered {
  readonly readMs: number;
  readonly times: readonly number[];
  readonly bytes: number;
  readonly rssMiB: number;
  readonly sha: string;
}

interface Pair {
  readonly ours: Rendered;
  readonly floor: Rendered;
}

/** Of very many pages the floor makes every n-th: the same content as Markdown has to be made for it first. */
const floorEvery = 5;

/** As `rolespec build` sets it. */
const flags = ['--no-allocation-site-pretenuring'];

/** The pages of very many roles, and that of the real profile alone. */
export async function pageSection(context: Context): Promise<SectionReport> {
  const { plan, say, noise } = context;
  const folder = join(context.folder, 'pages');
  const files = makeOrganisation(plan.graphFiles, 7);
  await writeFolder(folder, files);
  const samples = join(root, 'samples', 'e-commerce');
  const real = 'directeur-e-commerce.role.yaml';

  const all: Pair[] = [];
  const alone: Pair[] = [];
  for (let n = 0; n < plan.graphRuns; n += 1) {
    say(`page: run ${n + 1} of ${plan.graphRuns}`);
    await noise.sample();
    all.push(await pairOf(context, folder));
    alone.push(await pairOf(context, samples, real));
  }
  const expected = shaOf(files.map(({ name, text }) => [name, text] as const));
  for (const { ours, floor } of all) {
    assert.equal(ours.sha, expected);
    assert.equal(ours.times.length, files.length);
    assert.equal(floor.times.length, Math.ceil(files.length / floorEvery));
  }
  return {
    name: 'page',
    tables: [manyOf(all, files.length), aloneOf(alone)],
    verified: [`the ${files.length} pages of the library that is shipped are those of the source, byte for byte`],
    samples: { all, alone },
  };
}

async function pairOf(context: Context, folder: string, only?: string): Promise<Pair> {
  const one = async (renderer: string, which?: string): Promise<Rendered> => {
    const { node, built } = context;
    const args = [...flags, built.floorPages, built.library, folder, renderer, ...(which === undefined ? [] : [which])];
    const { status, stdout, stderr } = await run(node, args, 600_000);
    assert.equal(status, 0, stderr);
    return JSON.parse(stdout) as Rendered;
  };
  return { ours: await one('ours', only), floor: await one('markdown-it', only ?? String(floorEvery)) };
}

/** What the source renders of these files, as they are read in the order of their names. */
function shaOf(files: readonly (readonly [name: string, text: string])[]): string {
  const workspace = new Workspace();
  for (const [name, text] of files) workspace.set(`file:///${name}`, text).rest();
  const hash = createHash('sha256');
  for (const document of workspace.documents()) {
    hash.update(renderPage(document, workspace.index));
    document.rest();
  }
  return hash.digest('hex');
}

function manyOf(pairs: readonly Pair[], count: number): Table {
  const row = (name: string, of: (pair: Pair) => Rendered): readonly string[] => {
    const runs = pairs.map(of);
    const seconds = runs.map(({ times }) => total(times) / 1000);
    const times = runs.flatMap((one) => one.times);
    return [
      name,
      spread(runs.map(({ times: { length } }, n) => length / (seconds[n] ?? 0))),
      figure(median(times)),
      figure(quantile(times, 0.95)),
      figure(Math.max(...runs.map((one) => Math.max(...one.times)))),
      figure(median(runs.map(({ bytes, times: { length } }) => bytes / length / 1024))),
      spread(runs.map(({ rssMiB }) => rssMiB)),
    ];
  };
  const perPage = ({ times }: Rendered): number => total(times) / times.length;
  const ours = pairs.map((pair) => perPage(pair.ours));
  const floors = pairs.map((pair) => perPage(pair.floor));
  return {
    title: `The pages of ${count} roles that refer to each other`,
    note: `The library reads all files first (${spread(pairs.map(({ ours: { readMs } }) => readMs))} ms) and keeps their heads; a page then reads its file again, as a build of a site does. The floor is markdown-it alone on the same content as Markdown, already there: no reading, no links both ways, no anchors, no JSON-LD, no style; it makes every ${floorEvery}th page, as its Markdown takes longer to make. The time of a page, ours divided by the floor: ${ratios(ours, floors)}.`,
    head: ['what', 'pages per second', 'median ms', 'p95', 'max', 'KiB a page', 'peak memory, MiB'],
    rows: [row('ours: text to page', ({ ours }) => ours), row('floor: markdown-it', ({ floor }) => floor)],
  };
}

function aloneOf(pairs: readonly Pair[]): Table {
  const row = (name: string, of: (pair: Pair) => Rendered): readonly string[] => {
    const times = pairs.flatMap((pair) => of(pair).times.slice(1));
    const first = pairs.map((pair) => of(pair).times[0]);
    return [name, spread(first), figure(median(times)), figure(quantile(times, 0.95)), figure(Math.max(...times))];
  };
  return {
    title: 'The page of the real profile',
    note: 'The first in a fresh process, which reads the file too, and the next 299.',
    head: ['what', 'first, ms', 'then median', 'p95', 'max'],
    rows: [row('ours', ({ ours }) => ours), row('floor: markdown-it', ({ floor }) => floor)],
  };
}

function total(times: readonly number[]): number {
  return times.reduce((sum, time) => sum + time, 0);
}
