import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Range } from 'vscode-languageserver';
import type { Context } from '../context.ts';
import { figure, ratios } from '../figures.ts';
import type { Table } from '../report.ts';
import { isSound } from './checks.ts';
import { OpenText } from './open-text.ts';
import { type Sample, summary, timed, type Turn } from './samples.ts';
import { serversOf } from './servers.ts';
import type { Session } from './session.ts';
import { describe, soundText, uriIn } from './texts.ts';
import { withSessions } from './with-sessions.ts';

interface Question {
  readonly name: string;
  readonly method: string;
  /** Beside the document. */
  readonly params: (cursor: Range) => object;
  /** At how many of the places it is asked: one in so many. */
  readonly every: number;
  /** What an answer has at each place; some have none. */
  readonly isRight: (result: unknown, cursor: Range) => boolean;
}

const questions: readonly Question[] = [
  {
    name: 'completion',
    method: 'textDocument/completion',
    params: ({ start }) => ({ position: start, context: { triggerKind: 1 } }),
    every: 1,
    isRight: (result) => Array.isArray(result) || Array.isArray((result as { items?: unknown } | null)?.items),
  },
  {
    name: 'hover',
    method: 'textDocument/hover',
    params: ({ start }) => ({ position: start }),
    every: 1,
    isRight(result, { start }) {
      const range = (result as { range?: Range } | null)?.range;
      return !range || (range.start.line <= start.line && start.line <= range.end.line);
    },
  },
  {
    name: 'codeAction',
    method: 'textDocument/codeAction',
    params: (range) => ({ range, context: { diagnostics: [], triggerKind: 2 } }),
    every: 1,
    isRight: (result) => result === null || Array.isArray(result),
  },
  {
    name: 'selectionRange',
    method: 'textDocument/selectionRange',
    params: ({ start }) => ({ positions: [start] }),
    every: 1,
    isRight: (result) => Array.isArray(result) && result.length === 1,
  },
  {
    name: 'prepareRename',
    method: 'textDocument/prepareRename',
    params: ({ start }) => ({ position: start }),
    every: 1,
    isRight: () => true,
  },
  {
    name: 'formatting',
    method: 'textDocument/formatting',
    params: () => ({ options: { tabSize: 2, insertSpaces: true } }),
    every: 20,
    isRight: (result) => result === null || Array.isArray(result),
  },
];

/**
 * A cursor that goes through a typical text, from word to word, and everything that an editor asks where it stands. The
 * servers take turns, a tenth of the text each time.
 */
export async function cursorWalk(context: Context): Promise<{ readonly table: Table; readonly samples: object }> {
  const source = await soundText('typical', 'yaml');
  const folder = join(context.folder, 'cursor-walk');
  await mkdir(folder);
  const servers = serversOf('yaml', context.built, context.peers).filter(
    ({ kind, pulls }) => kind === 'peer' || (kind === 'ours' && pulls),
  );
  const stops = boundaries(source);
  const turns = new Map<string, Turn[]>();
  const without = new Set<string>();
  await withSessions(servers, context.node, pathToFileURL(folder).href, async (sessions) => {
    const texts = new Map<Session, OpenText>();
    for (const session of sessions) {
      const text = new OpenText(uriIn(folder, 'fiche-typical.role.yaml'), source);
      texts.set(session, text);
      await session.open(text, isSound);
    }
    const parts = 10;
    for (let part = 0; part < parts; part += 1) {
      const places = stops.filter((_, position) => position % parts === part);
      for (const session of sessions) {
        for (const question of questions) {
          const key = keyOf(session.server.name, question);
          if (without.has(key)) continue;
          const samples = await walk(session, texts.get(session)!, places, question);
          if (samples)
            turns.set(key, [...(turns.get(key) ?? []), { samples, steps: samples.length, cpuMs: undefined }]);
          else without.add(key);
        }
      }
    }
  });
  const rows = questions.map((question) => {
    const [ours, peer] = servers.map(({ name }) => summary(turns.get(keyOf(name, question)) ?? []));
    return [
      question.name,
      ...[ours, peer].flatMap((one) => [figure(one?.median), figure(one?.p95), figure(one?.p99)]),
      ratios(ours?.medians ?? [], peer?.medians ?? []),
    ];
  });
  return {
    table: {
      title: `A cursor at ${stops.length} places: YAML, typical (${describe(source)})`,
      note: 'Everywhere a word begins or ends, on a text that does not change; `formatting` at every twentieth place. The 99th percentile is of all samples, the disturbed and the first ones too. Our code actions hold the fixes, which means that the text is checked again, and all refactorings.',
      head: ['request', ...['ours', 'peer'].flatMap((name) => [`${name}: median`, 'p95', 'p99']), 'ours / peer'],
      rows,
    },
    samples: { turns: Object.fromEntries(turns) },
  };
}

/** @returns nothing where the server does not know the question. */
async function walk(
  session: Session,
  text: OpenText,
  places: readonly number[],
  { method, params, every, isRight }: Question,
): Promise<readonly Sample[] | undefined> {
  const samples: Sample[] = [];
  for (const offset of places.filter((_, position) => position % every === 0)) {
    const position = text.positionAt(offset);
    const cursor = { start: position, end: position };
    let isKnown = true;
    const sample = await timed(session, async () => {
      const asked = session.client.request<unknown>(method, { textDocument: { uri: text.uri }, ...params(cursor) });
      const answer = await asked.catch((error: unknown) => {
        // A refusal with its reason is an answer.
        if (String(error).endsWith('(-32803)')) return;
        if (!String(error).endsWith('(-32601)')) throw error;
        isKnown = false;
      });
      if (!answer) return performance.now();
      if (!isRight(answer.result, cursor)) {
        throw new Error(`${session.server.name}, ${method}: ${JSON.stringify(answer.result)?.slice(0, 1000)}`);
      }
      return answer.at;
    });
    if (!isKnown) return undefined;
    samples.push(sample);
  }
  return samples;
}

/** Offsets where a word begins or ends. */
function boundaries(text: string): readonly number[] {
  const found = new Set<number>();
  for (const { index, 0: word } of text.matchAll(/[^\s:,[\]{}'"]+/g)) found.add(index).add(index + word.length);
  return [...found];
}

function keyOf(server: string, { name }: Question): string {
  return `${server}, ${name}`;
}
