import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Context } from '../context.ts';
import type { CorpusFile } from '../corpus/folder.ts';
import { writeFolder } from '../corpus/folder.ts';
import { idOf, makeOrganisation, reportsOf } from '../corpus/organisation.ts';
import { figure, median, quantile, ratios, spread } from '../figures.ts';
import { LanguageClient } from '../lsp/client.ts';
import { OpenText } from '../lsp/open-text.ts';
import { type Server, serversOf } from '../lsp/servers.ts';
import { Session } from '../lsp/session.ts';
import { isSound } from '../lsp/checks.ts';
import { uriIn } from '../lsp/texts.ts';
import { memoryOf } from '../process-usage.ts';
import type { SectionReport, Table } from '../report.ts';
import { run } from '../run.ts';
import { WorkspaceWatch } from './watch.ts';

/** Of one start of our server in the folder. */
interface Graph {
  readonly firstMs: number;
  readonly allMs: number;
  readonly memoryMiB: number | undefined;
  readonly keyMs: readonly number[];
  readonly dependentsMs: readonly number[];
}

/** Our server in a folder of very many role files that refer to each other. */
export async function graphSection(context: Context): Promise<SectionReport> {
  const { plan, say, noise, node, built, peers } = context;
  const folder = join(context.folder, 'graph');
  const files = makeOrganisation(plan.graphFiles, 7);
  await writeFolder(folder, files);
  const [ours, , yamlServer] = serversOf('yaml', built, peers);
  assert.ok(ours && yamlServer);

  const graphs: Graph[] = [];
  const firstOfYaml: number[] = [];
  const floors = { oneThread: [] as number[], twoThreads: [] as number[], empty: [] as number[] };
  for (let n = 0; n < plan.graphRuns; n += 1) {
    say(`graph: run ${n + 1} of ${plan.graphRuns}`);
    floors.empty.push(await noise.sample());
    floors.oneThread.push((await run(node, [built.floorCli, folder])).ms);
    floors.twoThreads.push((await run(node, [built.floorTwoThreads, folder])).ms);
    firstOfYaml.push(await firstAnswer(yamlServer, node, folder, files));
    graphs.push(await inGraph(ours, node, folder, files));
  }
  return {
    name: 'graph',
    goals: {
      note: 'All files are indexed and checked.',
      of: [
        {
          what: '10,000 files, MiB',
          must: 400,
          goal: 300,
          measured: median(graphs.flatMap((one) => one.memoryMiB ?? [])),
        },
      ],
    },
    tables: [tableOf(graphs, floors, firstOfYaml, files.length), keysOf(graphs)],
    verified: [
      'all diagnostics: an error in exactly the files in which a tie leads to nobody, and no other error in any file',
      'the findings of dependents: an error in each file that refers to the role whose id is changed, and none once it is changed back',
    ],
    samples: { graphs, floors, firstOfYaml },
  };
}

async function firstAnswer(
  server: Server,
  node: string,
  folder: string,
  files: readonly CorpusFile[],
): Promise<number> {
  const begin = performance.now();
  const session = await Session.start(server, node, pathToFileURL(folder).href);
  try {
    return (await session.open(textOf(folder, files, 1), isSound)) - begin;
  } finally {
    await session.stop();
  }
}

async function inGraph(server: Server, node: string, folder: string, files: readonly CorpusFile[]): Promise<Graph> {
  const begin = performance.now();
  const client = new LanguageClient({ command: node, ...server });
  try {
    const folderUri = pathToFileURL(folder).href;
    const capabilities = { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true, diagnostics: {} } };
    await client.request('initialize', {
      ...{ processId: process.pid, locale: 'en', rootUri: folderUri, capabilities },
      workspaceFolders: [{ uri: folderUri, name: 'roles' }],
    });
    client.notify('initialized', {});
    const watch = new WorkspaceWatch(client);
    const text = textOf(folder, files, 1);
    client.notify('textDocument/didOpen', {
      textDocument: { uri: text.uri, languageId: server.languageId, version: text.version, text: text.text },
    });
    const ask = () =>
      client.request<{ readonly items: readonly unknown[] }>('textDocument/diagnostic', {
        textDocument: { uri: text.uri },
      });
    const first = await ask();
    const lost = new Set(files.filter(({ fault }) => fault).map(({ name }) => uriIn(folder, name)));
    const isAll = () =>
      watch.errors.size === lost.size &&
      [...watch.errors].every(([uri, codes]) => lost.has(uri) && codes.join() === 'unresolved-role-ref');
    const all = await watch.until('all diagnostics', isAll, 120_000);
    const memoryMiB = memoryOf(client.pid);

    const change = (edit: ReturnType<OpenText['edit']>) =>
      client.notify('textDocument/didChange', {
        textDocument: { uri: text.uri, version: text.version },
        contentChanges: [edit],
      });
    const reports = reportsOf(1, files.length).map((n) => uriIn(folder, `${idOf(n)}.role.yaml`));
    const [keyMs, dependentsMs]: [number[], number[]] = [[], []];
    for (let key = 0; key < 30; key += 1) {
      const offset = text.text.indexOf('summary:') + 'summary: '.length + 4;
      const start = performance.now();
      change(key % 2 === 0 ? text.edit(offset, 0, 'x') : text.edit(offset, 1, ''));
      keyMs.push((await ask()).at - start);
    }
    const id = text.text.indexOf(idOf(1));
    for (let key = 0; key < 20; key += 1) {
      const isBroken = key % 2 === 0;
      const start = performance.now();
      change(isBroken ? text.edit(id, 0, 'x') : text.edit(id, 1, ''));
      const seen = await watch.until('the findings of the dependents', () =>
        reports.every(
          (uri) => (watch.errors.get(uri) ?? []).includes('unresolved-role-ref') === isBroken || lost.has(uri),
        ),
      );
      dependentsMs.push(seen - start);
      await watch.until('all findings as before', () => isBroken || isAll());
    }
    return { firstMs: first.at - begin, allMs: all - begin, memoryMiB, keyMs, dependentsMs };
  } finally {
    await client.stop();
  }
}

function textOf(folder: string, files: readonly CorpusFile[], n: number): OpenText {
  const file = files[n];
  assert.ok(file);
  return new OpenText(uriIn(folder, file.name), file.text);
}

function tableOf(
  graphs: readonly Graph[],
  floors: Readonly<Record<'oneThread' | 'twoThreads' | 'empty', readonly number[]>>,
  firstOfYaml: readonly number[],
  count: number,
): Table {
  const all = graphs.map(({ allMs }) => allMs);
  const first = graphs.map(({ firstMs }) => firstMs);
  const rows: readonly (readonly [string, readonly number[], readonly number[]])[] = [
    ['ours: start to the first answer about an open file', first, first],
    ['yaml-language-server: the same; it looks at no other file', firstOfYaml, first],
    ['ours: start to all diagnostics of all files', all, all],
    ['floor: read, parse, validate, two threads', floors.twoThreads, all],
    ['floor: the same, one thread', floors.oneThread, all],
    ['`node -e 0`', floors.empty, first],
  ];
  return {
    title: `A folder of ${count.toLocaleString('en')} files that refer to each other`,
    note: `RSS of our server with all files indexed and checked: ${spread(graphs.map(({ memoryMiB }) => memoryMiB))} MiB.`,
    head: ['what', 'ms', 'ours / this'],
    rows: rows.map(([what, values, own]) => [what, spread(values), values === own ? '' : ratios(own, values)]),
  };
}

function keysOf(graphs: readonly Graph[]): Table {
  const row = (what: string, values: readonly number[]) => [
    what,
    figure(median(values)),
    figure(quantile(values, 0.95)),
    figure(Math.max(...values)),
  ];
  return {
    title: 'A key in that folder',
    note: 'The role whose id is changed has eight that report to it, and one above it.',
    head: ['what', 'median', 'p95', 'max'],
    rows: [
      row(
        'a letter of the summary, to the diagnostics of the file',
        graphs.flatMap(({ keyMs }) => keyMs),
      ),
      row(
        'a letter of the id, to the findings of all that refer to it',
        graphs.flatMap(({ dependentsMs }) => dependentsMs),
      ),
    ],
  };
}
