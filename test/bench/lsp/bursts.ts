import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import type { Context } from '../context.ts';
import { median, ratios, spread } from '../figures.ts';
import type { Goal, Table } from '../report.ts';
import { isSound, isWrongAt } from './checks.ts';
import { OpenText } from './open-text.ts';
import { placesIn } from './places.ts';
import { timed } from './samples.ts';
import { type Server, serversOf } from './servers.ts';
import type { Session } from './session.ts';
import { describe, type Size, soundText, uriIn } from './texts.ts';
import { withSessions } from './with-sessions.ts';

/** Keys before the last one, and milliseconds from one to the next. */
const KEYS = 20;
const PACE = 50;

/** In milliseconds. */
const musts = { typical: 10, huge: 40 } as const;

/** From the last of 21 keys, one each 50 ms, to its diagnostics: whoever falls behind is late here. */
export async function bursts(
  size: Size,
  context: Context,
): Promise<{ readonly table: Table; readonly samples: object; readonly goals: readonly Goal[] }> {
  const source = await soundText(size, 'yaml');
  const folder = join(context.folder, `burst-${size}`);
  await mkdir(folder);
  const servers = serversOf('yaml', context.built, context.peers);
  const found = new Map<Server, number[]>(servers.map((server) => [server, []]));
  await withSessions(servers, context.node, pathToFileURL(folder).href, async (sessions) => {
    const texts = new Map<Session, OpenText>();
    for (const session of sessions) {
      const text = new OpenText(uriIn(folder, `fiche-${size}.role.yaml`), source);
      texts.set(session, text);
      await session.open(text, isSound);
    }
    // The first round only makes the servers warm.
    for (let round = -1; round < Math.ceil(context.plan.rounds / 2); round += 1) {
      for (const session of sessions) {
        const ms = await burst(session, texts.get(session)!, source);
        if (round >= 0) found.get(session.server)?.push(ms);
      }
    }
  });
  const [asked = [], pushing = []] = [...found].filter(([{ kind }]) => kind === 'ours').map(([, all]) => all);
  return {
    table: {
      title: `The last of ${KEYS + 1} keys, one each ${PACE} ms, to its diagnostics: YAML, ${size} (${describe(source)})`,
      note: `${asked.length} bursts each. The keys before break and mend another field, so that the answer to none of them is taken for that to the last.`,
      head: ['server', 'ms', 'asked / this', 'pushing / this'],
      rows: [...found].map(([{ name, kind }, all]) => [
        name,
        spread(all),
        kind === 'ours' ? '' : ratios(asked, all),
        kind === 'ours' ? '' : ratios(pushing, all),
      ]),
    },
    samples: { size, bursts: Object.fromEntries([...found].map(([{ name }, all]) => [name, all])) },
    goals: [
      {
        what: `${size}: the last of a burst of keys, ms`,
        must: musts[size],
        goal: musts[size],
        measured: asked.length > 0 ? median(asked) : undefined,
      },
    ],
  };
}

async function burst(session: Session, text: OpenText, source: string): Promise<number> {
  const at = placesIn(source, 'yaml');
  const [often, last] = ['/functions/1/importance', '/remote/policy'];
  const isRight = isWrongAt(text.positionAt(at(last)).line, last);
  const answers: Promise<unknown>[] = [];
  const begin = performance.now();
  for (let key = 0; key < KEYS; key += 1) {
    session.tell(text, key % 2 === 0 ? text.edit(at(often), 0, 'x') : text.edit(at(often), 1, ''));
    // An editor asks behind every change, and waits for no answer before the next.
    if (session.server.pulls) answers.push(session.ask(text));
    await setTimeout(Math.max(0, begin + (key + 1) * PACE - performance.now()));
  }
  const { ms } = await timed(session, () => session.edit(text, text.edit(at(last), 0, 'x'), isRight));
  await Promise.all(answers);
  await session.edit(text, text.edit(at(last), 1, ''), isSound);
  return ms;
}
