import type { Context } from '../context.ts';
import { figure, median, quantile, ratios, spread } from '../figures.ts';
import type { Goal, SectionReport } from '../report.ts';
import { echoCommand, writeEchoExtension } from './echo-extension.ts';
import { rhythm, typeTitle, type Desk, type Typed } from './preview-keys.ts';

/** Milliseconds that a reader has not to wait for longer. */
const budget = 60;

/**
 * Where the parts of a round end, in keys. The first ones come while VS Code itself still starts, and code is run for the
 * first time; the next ones while it is compiled. Who writes a role types on for much longer than a round.
 */
const [early, warm] = [20, 70];

/** From a key in the real VS Code until the page beside it is patched. */
export async function previewSection({ plan, say, folder, noise }: Context): Promise<SectionReport> {
  const keys = warm + plan.rounds * 10;
  const echo = await writeEchoExtension(folder);
  const desks: Readonly<Record<'ours' | 'floor', Desk>> = {
    ours: {
      options: {},
      open: async ({ keyboard }) => {
        await keyboard.press('Control+k');
        await keyboard.press('v');
      },
    },
    floor: { options: { extension: echo }, open: (_, host) => host.runCommand(echoCommand) },
  };
  const ours: Typed[] = [];
  const floor: Typed[] = [];
  for (let n = 1; n <= plan.graphRuns; n++) {
    say(`preview: ${keys} keys, round ${n} of ${plan.graphRuns}`);
    await noise.sample();
    ours.push(await typeTitle(desks.ours, keys));
    floor.push(await typeTitle(desks.floor, keys));
  }
  const parts = [
    { name: `the first ${early} keys`, start: 0, end: early },
    { name: `keys ${early + 1} to ${warm}`, start: early, end: warm },
    { name: `keys ${warm + 1} to ${keys}`, start: warm, end: keys },
  ].map(({ name, start, end }) => {
    const of = (rounds: readonly Typed[]): readonly Typed[] =>
      rounds.map(({ opened, times }) => ({ opened, times: times.slice(start, end) }));
    return { name, isFirst: start === 0, ours: of(ours), floor: of(floor) };
  });
  const medians = (rounds: readonly Typed[]): readonly number[] => rounds.map(({ times }) => median(times));
  const times = (rounds: readonly Typed[]): readonly number[] => rounds.flatMap((round) => round.times);
  const p95 = (rounds: readonly Typed[]): number => quantile(times(rounds), 0.95);
  const row = (name: string, rounds: readonly Typed[], isFirst: boolean): readonly string[] => {
    const all = times(rounds);
    return [
      name,
      isFirst ? spread(rounds.map(({ opened }) => opened)) : '',
      String(all.length),
      spread(medians(rounds)),
      figure(p95(rounds)),
      figure(Math.max(...all)),
      `${Math.round((100 * all.filter((time) => time < budget).length) / all.length)} %`,
    ];
  };
  return {
    name: 'preview',
    goals: {
      note: `How long a key takes to the patched page, p95, in a fresh VS Code: while somebody types on, and before.`,
      of: parts.toReversed().map((part): Goal => ({
        what: `${part.name}, p95, ms`,
        must: budget,
        goal: budget,
        measured: p95(part.ours),
        why: `the bare floor took ${figure(p95(part.floor))} here`,
      })),
    },
    tables: [
      {
        title: 'From a key to the patched page, in VS Code, on the real profile (ms)',
        note: `Letters typed into the title, ${rhythm} ms from one to the next, in a fresh VS Code each round. From the event of the key in the window of VS Code to the change in the document of the preview; VS Code, its extension host, our server and the browser share the machine. The floor is an extension that sends the line to a page with nothing but a heading: no server, no reading, no page, no colours in the text. The first ${early} keys come while VS Code still starts, reads files and compiles. The median key of all, ours divided by the floor: ${ratios(medians(ours), medians(floor))}. Opened: from the command until the title can be seen; that of the floor is chosen in the palette, which takes longer.`,
        head: ['what', 'opened after', 'keys', 'median of a round', 'p95', 'longest', `below ${budget}`],
        rows: parts.flatMap(({ name, isFirst, ours: own, floor: bare }) => [
          row(`ours, ${name}`, own, isFirst),
          row(`floor, ${name}`, bare, isFirst),
        ]),
      },
    ],
    verified: ['after each key, the heading of the page has exactly the letters typed so far'],
    samples: { ours, floor },
  };
}
