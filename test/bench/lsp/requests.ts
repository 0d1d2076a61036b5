import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Context } from '../context.ts';
import { figure, ratios } from '../figures.ts';
import type { Goal, Table } from '../report.ts';
import { isWrong } from './checks.ts';
import { OpenText } from './open-text.ts';
import { type RequestKind, requestKinds, withBlank } from './request-kinds.ts';
import { type Sample, type Summary, summary, timed, type Turn } from './samples.ts';
import { type Server, serversOf } from './servers.ts';
import type { Session } from './session.ts';
import { describe, type Size, soundText, uriIn } from './texts.ts';
import { withSessions } from './with-sessions.ts';

/** `idle`: the text is as it was at the last answer. `after a key`: sent right behind a change, as an editor does. */
type Moment = 'idle' | 'after a key';

const moments: readonly Moment[] = ['idle', 'after a key'];

/** From a request to its answer, with the servers taking turns. */
export async function requests(
  { size, count }: { readonly size: Size; readonly count: number },
  context: Context,
): Promise<{ readonly table: Table; readonly samples: object; readonly goals: readonly Goal[] }> {
  const source = withBlank(await soundText(size, 'yaml'));
  const folder = join(context.folder, `requests-${size}`);
  await mkdir(folder);
  const servers = serversOf('yaml', context.built, context.peers);
  const turns = new Map<string, Turn[]>();
  await withSessions(servers, context.node, pathToFileURL(folder).href, async (sessions) => {
    const texts = new Map<Session, OpenText>();
    for (const session of sessions) {
      const text = new OpenText(uriIn(folder, `fiche-${size}.role.yaml`), source);
      texts.set(session, text);
      await session.open(text, isWrong);
    }
    // The first round only makes the servers warm.
    for (let round = -1; round < context.plan.rounds; round += 1) {
      for (const session of sessions) {
        const text = texts.get(session)!;
        for (const moment of moments) {
          for (const kind of requestKinds) {
            const samples = await ask(session, text, kind, moment, count);
            const key = keyOf(session.server, kind, moment);
            if (round >= 0) turns.set(key, [...(turns.get(key) ?? []), { samples, steps: count, cpuMs: undefined }]);
          }
        }
        await settle(session, text);
      }
    }
  });
  return {
    table: tableOf(`Requests: YAML, ${size} (${describe(source)})`, servers, turns),
    samples: { size, turns: Object.fromEntries(turns) },
    goals: goalsOf(size, servers, turns),
  };
}

async function ask(session: Session, text: OpenText, kind: RequestKind, moment: Moment, count: number) {
  const samples: Sample[] = [];
  for (let n = 0; n < count; n += 1) {
    const { offset, removed, inserted } = kind.key(text.text);
    const change = moment === 'after a key' ? text.edit(offset, removed, inserted) : undefined;
    const params = { textDocument: { uri: text.uri }, ...kind.params(text) };
    let asked: Promise<unknown> | undefined;
    const sample = await timed(session, async () => {
      if (change) session.tell(text, change);
      // An editor that asks for diagnostics does so first.
      if (change && session.server.pulls) asked = session.ask(text);
      const { result, at } = await session.client.request<unknown>(kind.method, params);
      const isRight = session.server.kind === 'floor' ? result === null : kind.isRight(result, text);
      if (!isRight) throw new Error(`${session.server.name}, ${kind.name}: ${JSON.stringify(result)?.slice(0, 1500)}`);
      return at;
    });
    await asked;
    samples.push(sample);
  }
  return samples;
}

/** Waits until the server has nothing more to say to what was typed: no request that is timed may wait for that. */
async function settle(session: Session, text: OpenText): Promise<void> {
  const offset = text.text.indexOf('\nmeta:') + 1;
  await session.edit(text, text.edit(offset, 0, '"'), isWrong);
  await session.edit(text, text.edit(offset, 1, ''), isWrong);
}

function keyOf({ name }: Server, kind: RequestKind, moment: Moment): string {
  return [name, kind.name, moment].join(', ');
}

/** In milliseconds: what must be, and what was hoped for. */
const musts: Readonly<Record<Size, readonly (readonly [kind: string, moment: Moment, must: number, goal: number])[]>> =
  {
    typical: [
      ['completion', 'after a key', 2, 2],
      ['hover', 'after a key', 2, 2],
    ],
    huge: [
      ['completion', 'after a key', 20, 10],
      ['hover', 'after a key', 20, 10],
      ['completion', 'idle', 3, 1],
      ['documentSymbol', 'after a key', 25, 12],
      ['foldingRange', 'after a key', 25, 12],
    ],
  };

const why: Readonly<Record<Moment, string>> = {
  idle: 'the first question about a text goes through all its lines; the ones after it do not',
  'after a key':
    'the text is read again where it changed, and all that follows from its tree, and the answer, are made anew',
};

function goalsOf(size: Size, servers: readonly Server[], turns: ReadonlyMap<string, readonly Turn[]>): readonly Goal[] {
  const ours = servers.find(({ kind }) => kind === 'ours');
  return musts[size].map(([name, moment, must, goal]) => {
    const kind = requestKinds.find((one) => one.name === name);
    const taken = ours && kind ? turns.get(keyOf(ours, kind, moment)) : undefined;
    return {
      what: `${size}: ${name}, ${moment}, ms`,
      must,
      goal,
      measured: taken && summary(taken).median,
      why: why[moment],
    };
  });
}

function tableOf(title: string, servers: readonly Server[], turns: ReadonlyMap<string, readonly Turn[]>): Table {
  const rows = requestKinds.flatMap((kind) =>
    moments.map((moment) => {
      const found = servers.map((server) => summary(turns.get(keyOf(server, kind, moment)) ?? []));
      const [asked, , peer, floor] = found;
      const ratio = (other: Summary | undefined) => ratios(asked?.medians ?? [], other?.medians ?? []);
      return [
        `${kind.name}, ${moment}`,
        ...found.map((one) => `${figure(one.median)} (${figure(one.p95)})`),
        ratio(peer),
        ratio(floor),
      ];
    }),
  );
  return {
    title,
    note: 'Median (p95). `After a key`: from the key to the answer; where a client asks for diagnostics, it asks for them before. The floor answers with nothing.',
    head: ['request', ...servers.map(({ name }) => name), 'asked / peer', 'asked / floor'],
    rows,
  };
}
