import type { Context } from '../context.ts';
import type { SectionReport } from '../report.ts';
import { activations } from './activation.ts';
import { bundles } from './bundles.ts';
import { serverStarts } from './servers.ts';

/** What it takes until the first answer: the servers on the Node that VS Code brings, the extension inside VS Code. */
export async function startSection(context: Context): Promise<SectionReport> {
  const { say } = context;
  say('start: servers');
  const servers = await serverStarts(context);
  say('start: activation');
  const activated = await activations(context);
  return {
    name: 'start',
    goals: { note: 'Medians, ours asked for diagnostics.', of: [...servers.goals, ...activated.goals] },
    tables: [servers.table, activated.table, await bundles(context)],
    verified: [
      'a server has started when it has told of the fault in the file that was opened',
      'the extension is activated by the role file that is opened; VS Code itself tells the time',
    ],
    samples: { servers: servers.samples, activated: activated.samples },
  };
}
