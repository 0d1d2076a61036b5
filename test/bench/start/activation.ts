import assert from 'node:assert/strict';
import { file } from '../../host/preview-steps.ts';
import { withWorkbench } from '../../host/workbench.ts';
import type { Context } from '../context.ts';
import { ratios, spread } from '../figures.ts';
import type { Table } from '../report.ts';

/** Milliseconds. */
const budget = 60;

const ours = 'Role Specs';

/** Extensions of VS Code that are at work in the same window, as large as ours or larger. */
const beside = ['Git', 'JSON Language Features'] as const;

/** What VS Code says that loading and calling extensions took, in fresh windows. */
export async function activations({
  plan,
  noise,
}: Context): Promise<{ readonly table: Table; readonly samples: unknown }> {
  const times = new Map<string, number[]>([ours, ...beside].map((name) => [name, []]));
  for (let n = 0; n < plan.graphRuns; n++) {
    await noise.sample();
    const told = await toldByVSCode();
    for (const [name, all] of times) {
      const time = told.get(name);
      assert.ok(time !== undefined, `${name}: not running`);
      all.push(time);
    }
  }
  const own = times.get(ours) ?? [];
  return {
    table: {
      title: 'Activation of the extension in VS Code (ms)',
      note: `Loading its code and the call of \`activate\`, as VS Code's list of running extensions has it, in ${own.length} fresh windows that open a role file; all extensions share one process, and start at once. Goal: below ${budget}.`,
      head: ['extension', 'activation', 'ours / this'],
      rows: [...times].map(([name, all]) => [name, spread(all), name === ours ? '' : ratios(own, all)]),
    },
    samples: Object.fromEntries(times),
  };
}

async function toldByVSCode(): Promise<ReadonlyMap<string, number>> {
  return withWorkbench({ file }, async (page, host) => {
    // Drawn by our server, so that all of the start is over.
    await page.locator('.monaco-editor .codelens-decoration').first().waitFor();
    await host.runCommand('Developer: Show Running Extensions');
    const rows = page.locator('.runtime-extensions-editor .extension');
    await rows.filter({ hasText: ours }).first().waitFor();
    const told = new Map<string, number>();
    for (const row of await rows.all()) {
      const name = await row.locator('.name').innerText();
      const [, time] = /Activation: (\d+)ms/.exec(await row.innerText()) ?? [];
      if (time !== undefined) told.set(name, Number(time));
    }
    return told;
  });
}
