import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import type { Context } from '../context.ts';
import { figure, median, quantile, spread } from '../figures.ts';
import { OpenText } from '../lsp/open-text.ts';
import { serversOf } from '../lsp/servers.ts';
import { Session } from '../lsp/session.ts';
import { uriIn } from '../lsp/texts.ts';
import type { SectionReport } from '../report.ts';
import { skillsTable, wanted } from './tables.ts';

const terms = 14_000;

/** Milliseconds that an author does not wait for longer. */
const budget = 10;

/** What is typed for the one skill that is wanted, key by key: words in another order, without accents. */
const queries = ['noel vente', 'plan marche noel', 'elaborer un plan', 'gerer une equipe', 'de nuit'];

const before = 'id: vendeur\nlang: fr\ntitle: Vendeur / Vendeuse\nskills:\n  technical:\n    - label: ';

/** Terms of a vocabulary as large as ESCO, from the download to the list in the editor. */
export async function vocabularySection(context: Context): Promise<SectionReport> {
  const { node, built, plan, say } = context;
  const folder = join(context.folder, 'roles');
  await mkdir(folder);
  await writeFile(join(context.folder, 'skills_fr.csv'), skillsTable(terms));
  say('vocabulary: import');
  const imports: number[] = [];
  for (let run = 0; run < plan.runs; run++) {
    const start = performance.now();
    const args = [built.cli, 'import', 'vocabulary', join(context.folder, 'skills_fr.csv'), '--out', folder];
    const { stdout } = await promisify(execFile)(node, args);
    imports.push(performance.now() - start);
    assert.match(stdout, /14,000 terms/);
  }
  const { size } = await stat(join(folder, 'esco.vocabulary.json'));
  say('vocabulary: completion');
  const [first, keys]: [number[], number[]] = [[], []];
  for (let run = 0; run < plan.runs; run++) {
    const times = await typing(context, folder);
    first.push(times[0] ?? NaN);
    keys.push(...times.slice(1));
  }
  return {
    name: 'vocabulary',
    tables: [
      {
        title: `Completion of a skill over ${terms} terms with six other words each (ms)`,
        note: `From the request to its answer at the client, right behind the change of a key, in fresh servers that have read the folder. The first request of a server reads the file and makes what is searched in; it is not among the keys.`,
        head: [
          'import, as a process',
          'file',
          'first request',
          'keys',
          'median',
          'p95',
          'longest',
          `p95 below ${budget}`,
        ],
        rows: [
          [
            spread(imports),
            `${figure(size / 1e6)} MB`,
            spread(first),
            String(keys.length),
            figure(median(keys)),
            figure(quantile(keys, 0.95)),
            figure(Math.max(...keys)),
            quantile(keys, 0.95) < budget ? 'yes' : 'no',
          ],
        ],
      },
    ],
    verified: [
      'the import counts every term',
      'what is typed for the one skill that is wanted finds it, first of all, and with its address',
    ],
    samples: { imports, first, keys },
  };
}

/** @returns the time of each request, in their order. */
async function typing({ node, built, peers }: Context, folder: string): Promise<readonly number[]> {
  const [server] = serversOf('yaml', built, peers);
  assert.ok(server);
  const session = await Session.start(server, node, pathToFileURL(folder).href);
  const text = new OpenText(uriIn(folder, 'vendeur.role.yaml'), `${before}\n`);
  await session.open(text, () => true);
  const times: number[] = [];
  const ask = async (): Promise<readonly CompletionItem[]> => {
    const position = text.positionAt(text.text.length - 1);
    const start = performance.now();
    const { result, at } = await session.client.request<CompletionList | CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: text.uri },
      position,
    });
    times.push(at - start);
    return Array.isArray(result) ? result : result.items;
  };
  // Of a classification nothing is offered before a letter is typed.
  session.tell(text, text.edit(before.length, 0, 'e'));
  while ((await ask()).every(({ detail }) => !detail?.includes('ESCO'))) times.length = 0;
  session.tell(text, text.edit(before.length, 1, ''));
  for (const query of queries) {
    let items: readonly CompletionItem[] = [];
    for (const letter of query) {
      session.tell(text, text.edit(text.text.length - 1, 0, letter));
      items = await ask();
    }
    if (query.includes('noel')) {
      assert.equal(items[0]?.label, wanted);
      assert.match(JSON.stringify(items[0]), /data\.europa\.eu\/esco\/skill\/00007000/);
    }
    assert.ok(items.length > 0, query);
    session.tell(text, text.edit(before.length, query.length, ''));
  }
  await session.stop();
  return times;
}
