import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Context } from '../context.ts';
import { type CorpusFile, makeFolder, writeFolder } from '../corpus/folder.ts';
import { prove } from '../corpus/prove.ts';
import { median, ratios, spread } from '../figures.ts';
import { cpuOf, memoryOf } from '../process-usage.ts';
import type { Goal, Table } from '../report.ts';
import { isSound, isWrong } from './checks.ts';
import { OpenText } from './open-text.ts';
import { type Server, serversOf } from './servers.ts';
import { Session } from './session.ts';
import { uriIn } from './texts.ts';

interface Opening {
  readonly ms: number;
  readonly cpuMs: number | undefined;
  readonly memoryMiB: number | undefined;
}

/** All files of a folder opened one behind the other, after the first one of them has its diagnostics. */
export async function openings(
  context: Context,
): Promise<{ readonly table: Table; readonly samples: object; readonly goals: readonly Goal[] }> {
  const folder = join(context.folder, 'openings');
  await mkdir(folder);
  const files = makeFolder(100, 100);
  await prove(files);
  await writeFolder(folder, files);
  const servers = serversOf('yaml', context.built, context.peers);
  const found = new Map<Server, Opening[]>(servers.map((server) => [server, []]));
  for (let n = 0; n < context.plan.openings; n += 1) {
    for (const server of servers) found.get(server)?.push(await openAll(server, context.node, folder, files));
  }
  return {
    table: tableOf(found, files.length),
    goals: goalsOf(found, files.length),
    samples: Object.fromEntries([...found].map(([server, all]) => [server.name, all])),
  };
}

async function openAll(server: Server, node: string, folder: string, files: readonly CorpusFile[]): Promise<Opening> {
  const session = await Session.start(server, node, pathToFileURL(folder).href);
  try {
    const open = ({ name, text, fault }: CorpusFile) =>
      session.open(new OpenText(uriIn(folder, name), text), fault === undefined ? isSound : isWrong);
    const [first, ...others] = files;
    if (first) await open(first);
    const { pid } = session.client;
    const cpuBefore = cpuOf(pid);
    const begin = performance.now();
    const end = Math.max(...(await Promise.all(others.map(open))));
    const cpuAfter = cpuOf(pid);
    return {
      ms: end - begin,
      cpuMs: cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore,
      memoryMiB: memoryOf(pid),
    };
  } finally {
    await session.stop();
  }
}

function goalsOf(found: ReadonlyMap<Server, readonly Opening[]>, count: number): readonly Goal[] {
  const ours = [...found].find(([{ kind }]) => kind === 'ours')?.[1] ?? [];
  return [
    {
      what: `${count - 1} more files, ms`,
      must: 200,
      goal: 130,
      measured: median(ours.map(({ ms }) => ms)),
      why: 'the first hundred files of a process cost several times what later ones do: V8 still interprets most of the engine and the rules',
    },
    {
      what: `${count} files open, MiB`,
      must: 75,
      goal: 75,
      measured: median(ours.flatMap((one) => one.memoryMiB ?? [])),
      why: 'what a start has above the floor, and code that V8 compiled meanwhile',
    },
  ];
}

function tableOf(found: ReadonlyMap<Server, readonly Opening[]>, count: number): Table {
  const times = (all: readonly Opening[]) => all.map(({ ms }) => ms);
  const memory = (all: readonly Opening[]) => all.flatMap(({ memoryMiB }) => memoryMiB ?? []);
  const [asked = []] = [...found].filter(([{ kind }]) => kind === 'ours').map(([, all]) => all);
  const rows = [...found].map(([{ name, kind }, all]) => [
    name,
    spread(times(all)),
    spread(all.map(({ cpuMs }) => cpuMs)),
    spread(memory(all)),
    kind === 'ours' ? '' : ratios(times(asked), times(all)),
    kind === 'ours' ? '' : ratios(memory(asked), memory(all)),
  ]);
  return {
    title: `Opening ${count - 1} more files`,
    note: `Until the diagnostics of all are here. MiB: the RSS then, with ${count} files open; with one file open see the table of starts.`,
    head: ['server', 'ms', 'CPU', 'MiB', 'asked / this, ms', 'asked / this, MiB'],
    rows,
  };
}
