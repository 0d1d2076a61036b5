import type { Context } from '../context.ts';
import type { Goal, SectionReport, Table } from '../report.ts';
import { bursts } from './bursts.ts';
import { cursorWalk } from './cursor-walk.ts';
import { keystrokes } from './keystrokes.ts';
import { openings } from './openings.ts';
import { requests } from './requests.ts';

/** Our server beside those that people have now, driven over stdio by one client with the same texts. */
export async function lspSection(context: Context): Promise<SectionReport> {
  const { plan, say } = context;
  const { rounds } = plan;
  const results: Result[] = [];
  const measure = async (what: string, work: () => Promise<Result>) => {
    say(`lsp: ${what}`);
    results.push(await work());
    await context.noise.sample();
  };

  for (const size of ['typical', 'huge'] as const) {
    const keys = size === 'typical' ? plan.keysTypical : plan.keysHuge;
    for (const breaks of ['schema', 'syntax'] as const) {
      const options = { format: 'yaml', size, breaks, rounds, keys } as const;
      await measure(`keys, ${size}, ${breaks}`, () => keystrokes(options, context));
    }
    const options = { format: 'json', size, breaks: 'schema', rounds, keys } as const;
    await measure(`keys, ${size}, JSON`, () => keystrokes(options, context));
    const count = size === 'typical' ? plan.requestsTypical : plan.requestsHuge;
    await measure(`requests, ${size}`, () => requests({ size, count }, context));
    await measure(`bursts, ${size}`, () => bursts(size, context));
  }
  await measure('a cursor everywhere', () => cursorWalk(context));
  await measure('openings', () => openings(context));
  return {
    name: 'lsp',
    goals: {
      note: 'Medians unless said otherwise, ours asked for diagnostics.',
      of: results.flatMap(({ goals = [] }) => goals),
    },
    tables: results.map(({ table }) => table),
    verified,
    samples: results.map(({ samples }) => samples),
  };
}

interface Result {
  readonly table: Table;
  readonly samples: object;
  readonly goals?: readonly Goal[];
}

const verified = [
  'each text is what it is said to be: read with js-yaml and validated with ajv beforehand, without any code of ours',
  'a key that breaks something: there is a fault on its line (for the floor: of that value); the key that mends it: there is none in the whole text',
  'the last of a burst of keys: there is a fault on its line, which none of the keys before it made',
  'completion holds the word looked for, to be put where the cursor is now; hover speaks of the field below the cursor',
  'symbols and folding ranges begin on the line where the section is now',
  'a cursor everywhere: each answer has the shape that the protocol gives it, and speaks of the line of the cursor',
  'files opened: a fault in each that has one, none in the others',
] as const;
