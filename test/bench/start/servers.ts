import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Context } from '../context.ts';
import { makeFolder, writeFolder } from '../corpus/folder.ts';
import { prove } from '../corpus/prove.ts';
import { median, ratios, spread } from '../figures.ts';
import { cpuOf, memoryOf } from '../process-usage.ts';
import type { Goal, Table } from '../report.ts';
import { isWrong } from '../lsp/checks.ts';
import { OpenText } from '../lsp/open-text.ts';
import { type Server, serversOf } from '../lsp/servers.ts';
import { Session } from '../lsp/session.ts';
import { describe, uriIn } from '../lsp/texts.ts';

interface Start {
  readonly initialized: number;
  readonly diagnostics: number;
  readonly cpuMs: number | undefined;
  readonly memoryMiB: number | undefined;
}

/** From the start of a server to the diagnostics of a file that has a fault, in a folder of that one file. */
export async function serverStarts(
  context: Context,
): Promise<{ readonly table: Table; readonly samples: object; readonly goals: readonly Goal[] }> {
  const folder = join(context.folder, 'start');
  await mkdir(folder);
  const files = makeFolder(1, 1);
  await prove(files);
  await writeFolder(folder, files);
  const [{ name, text } = { name: '', text: '' }] = files;
  const servers = serversOf('yaml', context.built, context.peers);
  const found = new Map<Server, Start[]>(servers.map((server) => [server, []]));
  const empty: number[] = [];
  for (let n = 0; n < context.plan.starts; n += 1) {
    empty.push(await context.noise.sample());
    for (const server of servers) {
      found.get(server)?.push(await start(server, context.node, folder, new OpenText(uriIn(folder, name), text)));
    }
  }
  return {
    table: tableOf(found, empty, text),
    goals: goalsOf(found),
    samples: { empty, starts: Object.fromEntries([...found].map(([server, all]) => [server.name, all])) },
  };
}

async function start(server: Server, node: string, folder: string, text: OpenText): Promise<Start> {
  const begin = performance.now();
  const session = await Session.start(server, node, pathToFileURL(folder).href);
  try {
    const end = await session.open(text, isWrong);
    const { pid } = session.client;
    return {
      initialized: session.initializedAt - begin,
      diagnostics: end - begin,
      cpuMs: cpuOf(pid),
      memoryMiB: memoryOf(pid),
    };
  } finally {
    await session.stop();
  }
}

/** Asked, as VS Code does. */
function goalsOf(found: ReadonlyMap<Server, readonly Start[]>): readonly Goal[] {
  const of = (wanted: Server['kind']) => [...found].find(([{ kind }]) => kind === wanted)?.[1] ?? [];
  const ours = of('ours');
  const ratio = (kind: Server['kind']) =>
    median(ours.flatMap(({ diagnostics }, n) => diagnostics / (of(kind)[n]?.diagnostics ?? NaN)));
  const why = 'V8 takes in the protocol, the engine and all rules; Node itself is a third of our time';
  return [
    { what: 'start to diagnostics / floor', must: 2, goal: 1.5, measured: ratio('floor'), why },
    {
      what: 'start to diagnostics / yaml-language-server',
      must: 0.2,
      goal: 0.2,
      measured: ratio('peer'),
      why,
    },
    {
      what: 'one file open, MiB',
      must: 60,
      goal: 60,
      measured: median(ours.flatMap((one) => one.memoryMiB ?? [])),
      why: 'above the floor are what V8 compiled and the text of it, what modules make when they are loaded, and the room that V8 keeps for what is new',
    },
  ];
}

function tableOf(found: ReadonlyMap<Server, readonly Start[]>, empty: readonly number[], text: string): Table {
  const times = (all: readonly Start[] = []) => all.map(({ diagnostics }) => diagnostics);
  const [asked = [], pushing = []] = [...found].filter(([{ kind }]) => kind === 'ours').map(([, all]) => times(all));
  const rows = [...found].map(([{ name, kind }, all]) => [
    name,
    spread(all.map(({ initialized }) => initialized)),
    spread(times(all)),
    spread(all.map(({ cpuMs }) => cpuMs)),
    spread(all.map(({ memoryMiB }) => memoryMiB)),
    kind === 'ours' ? '' : ratios(asked, times(all)),
    kind === 'ours' ? '' : ratios(pushing, times(all)),
    ratios(times(all), empty),
  ]);
  return {
    title: `Start to first diagnostics (${describe(text)})`,
    note: `${empty.length} starts each; \`node -e 0\`: ${spread(empty)} ms. Memory: the RSS when the diagnostics are here.`,
    head: [
      'server',
      'initialized',
      'diagnostics',
      'CPU',
      'MiB',
      'asked / this',
      'pushing / this',
      'this / `node -e 0`',
    ],
    rows,
  };
}
