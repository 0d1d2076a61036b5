import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Context } from '../context.ts';
import { figure, ratios } from '../figures.ts';
import type { Goal, Table } from '../report.ts';
import { type IsRight, isSound, isWrong, isWrongAt } from './checks.ts';
import { OpenText } from './open-text.ts';
import { placesIn } from './places.ts';
import { type Sample, type Summary, summary, takeTurn, timed, type Turn } from './samples.ts';
import { type FileFormat, type Server, serversOf } from './servers.ts';
import type { Session } from './session.ts';
import { describe, type Size, soundText, uriIn } from './texts.ts';
import { withSessions } from './with-sessions.ts';

/** A character that is typed, and taken out again with the next key. */
interface Key {
  readonly offset: number;
  readonly character: string;
  /** Of the diagnostics while it is there. */
  readonly isRight: IsRight;
}

export interface KeyOptions {
  readonly format: FileFormat;
  readonly size: Size;
  /** What the character breaks: the shape of the role, or the text itself, so that it cannot be parsed. */
  readonly breaks: 'schema' | 'syntax';
  readonly rounds: number;
  readonly keys: number;
}

export interface KeyResult {
  readonly table: Table;
  readonly goals: readonly Goal[];
  readonly samples: object;
}

/** From a key to the diagnostics that it makes or mends, with the servers taking turns. */
export async function keystrokes(options: KeyOptions, context: Context): Promise<KeyResult> {
  const { format, size, breaks, rounds, keys } = options;
  const source = await soundText(size, format);
  const toType = keysFor(source, options);
  const folder = join(context.folder, `${format}-${size}-${breaks}`);
  await mkdir(folder);
  const servers = serversOf(format, context.built, context.peers);
  const turns = new Map<Server, Turn[]>(servers.map((server) => [server, []]));
  await withSessions(servers, context.node, pathToFileURL(folder).href, async (sessions) => {
    const texts = new Map<Session, OpenText>();
    for (const session of sessions) {
      const text = new OpenText(uriIn(folder, `fiche-${size}.role.${format}`), source);
      texts.set(session, text);
      await session.open(text, isSound);
      // So that the first turn finds the server warm.
      await typeKeys(session, text, toType, 2 * keys, breaks);
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const session of sessions) {
        const turn = await takeTurn(session, keys, () => typeKeys(session, texts.get(session)!, toType, keys, breaks));
        turns.get(session.server)?.push(turn);
      }
    }
  });
  const title = `A key to its diagnostics: ${format.toUpperCase()}, ${size} (${describe(source)})`;
  return {
    goals: format === 'yaml' && breaks === 'schema' ? goalsOf(size, turns) : [],
    table: tableOf(breaks === 'schema' ? title : `${title}, text that cannot be parsed`, turns),
    samples: { ...options, turns: Object.fromEntries([...turns].map(([{ name }, taken]) => [name, taken])) },
  };
}

function keysFor(source: string, { format, breaks }: KeyOptions): readonly Key[] {
  const at = placesIn(source, format);
  const text = new OpenText('', source);
  // Near the beginning, in the middle and near the end.
  const pointers = [
    '/seniority',
    '/functions/1/importance',
    '/skills/knowledge/1/level',
    '/remote/policy',
    '/meta/status',
  ];
  return pointers.map((pointer) => {
    const offset = at(pointer);
    const { line } = text.positionAt(offset);
    if (breaks === 'schema') return { offset, character: 'x', isRight: isWrongAt(line, pointer) };
    // Where the parser gives up is its own affair.
    return { offset, character: '"', isRight: isWrong };
  });
}

async function typeKeys(
  session: Session,
  text: OpenText,
  keys: readonly Key[],
  count: number,
  breaks: KeyOptions['breaks'],
): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let n = 0; n < count; n += 2) {
    const { offset, character, isRight } = keys[(n / 2) % keys.length]!;
    const broken = text.edit(offset, 0, character);
    samples.push(await timed(session, () => session.edit(text, broken, isRight)));
    const mended = text.edit(offset, character.length, '');
    const sample = await timed(session, () => session.edit(text, mended, isSound));
    // To read a text that cannot be parsed is work of another kind: the two must not share a median.
    if (breaks === 'schema') samples.push(sample);
  }
  return samples;
}

function goalsOf(size: Size, turns: ReadonlyMap<Server, readonly Turn[]>): readonly Goal[] {
  const of = (wanted: Server['kind']) => summary([...turns].find(([{ kind }]) => kind === wanted)?.[1] ?? []);
  const [ours, floor] = [of('ours'), of('floor')];
  if (size === 'huge')
    return [
      {
        what: 'huge: a key to its diagnostics, ms',
        must: 25,
        goal: 10,
        measured: ours.median,
        why: 'the validator and nearly all rules look at the whole again, though they remember what words they met',
      },
    ];
  const cpu = (ours.cpuPerStep ?? NaN) / (floor.cpuPerStep ?? NaN);
  return [
    { what: 'typical: a key to its diagnostics, ms', must: 5, goal: 2, measured: ours.median },
    { what: 'typical: the same, p99, ms', must: 20, goal: 10, measured: ours.p99 },
    {
      what: 'typical: CPU of a key / floor',
      must: 2,
      goal: 2,
      measured: cpu,
      why: 'the floor parses and validates; ours knows places, asks all rules and what other files say',
    },
  ];
}

function tableOf(title: string, turns: ReadonlyMap<Server, readonly Turn[]>): Table {
  const summaries = new Map<Server, Summary>([...turns].map(([server, taken]) => [server, summary(taken)]));
  const [asked, pushing] = [...summaries].filter(([{ kind }]) => kind === 'ours').map(([, found]) => found);
  const rows = [...summaries].map(([{ name, kind }, found]) => {
    const ratio = (ours: Summary | undefined) => (kind === 'ours' ? '' : ratios(ours?.medians ?? [], found.medians));
    return [
      name,
      figure(found.median),
      figure(found.p95),
      figure(found.p99),
      figure(found.cpuPerStep),
      `${Math.round(found.kept * 100)} %`,
      ratio(asked),
      ratio(pushing),
    ];
  });
  return {
    title,
    head: ['server', 'median', 'p95', 'p99', 'CPU per key', 'undisturbed', 'asked / this', 'pushing / this'],
    rows,
  };
}
