import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { file } from '../../host/preview-steps.ts';
import { type Host, usualFolder, withWorkbench } from '../../host/workbench.ts';
import type { Context } from '../context.ts';
import { median, ratios, spread } from '../figures.ts';
import type { Goal, Table } from '../report.ts';

/** Milliseconds. */
const budget = 60;

const ours = 'Role Specs';
const alone = `${ours}, alone`;

/** Extensions of VS Code that are at work in the same window, as large as ours or larger. */
const beside = ['Git', 'JSON Language Features'] as const;

/** What VS Code says that loading and calling extensions took, in fresh windows. */
export async function activations({
  plan,
  noise,
}: Context): Promise<{ readonly table: Table; readonly samples: unknown; readonly goals: readonly Goal[] }> {
  const times = new Map<string, number[]>([ours, alone, ...beside].map((name) => [name, []]));
  for (let n = 0; n < plan.graphRuns; n++) {
    await noise.sample();
    const told = await withWorkbench({ file }, tellOfActivation);
    const later = (await activatedAlone()).get(ours);
    if (later !== undefined) told.set(alone, later);
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
      note: `Loading its code and the call of \`activate\`, as VS Code's list of running extensions has it, in ${own.length} fresh windows that open a role file; all extensions share one process, and start at once, so each waits for others. **Alone**: in ${own.length} more, whose first role file is opened when the others have started.`,
      head: ['extension', 'activation', 'ours / this'],
      rows: [...times].map(([name, all]) => [name, spread(all), name.startsWith(ours) ? '' : ratios(own, all)]),
    },
    samples: Object.fromEntries(times),
    goals: [{ what: 'activation, alone, ms', must: budget, goal: budget, measured: median(times.get(alone) ?? []) }],
  };
}

async function activatedAlone(): Promise<ReadonlyMap<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), 'rolespec-'));
  try {
    await writeFile(join(folder, 'notes.txt'), 'Nothing of ours.\n');
    return await withWorkbench({ folder, file: 'notes.txt' }, async (page, host) => {
      const list = await runningExtensions(page, host, beside[0]);
      await page.keyboard.press('Escape');
      await list.first().waitFor({ state: 'hidden' });
      await copyFile(join(usualFolder, file), join(host.folder, file));
      await host.openFile(file);
      return tellOfActivation(page, host);
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function tellOfActivation(page: Page, host: Host): Promise<Map<string, number>> {
  // Drawn by our server, so that all of the start is over.
  await page.locator('.monaco-editor .codelens-decoration').first().waitFor();
  const told = new Map<string, number>();
  for (const row of await (await runningExtensions(page, host, ours)).all()) {
    const name = await row.locator('.name').innerText();
    const [, time] = activation.exec(await row.innerText()) ?? [];
    if (time !== undefined) told.set(name, Number(time));
  }
  return told;
}

const activation = /Activation: (\d+)ms/;

/** @returns the list of the running extensions, when `name` is one of them. */
async function runningExtensions(page: Page, host: Host, name: string): Promise<Locator> {
  await host.runCommand('Developer: Show Running Extensions');
  const rows = page.locator('.runtime-extensions-editor .extension');
  await rows.filter({ hasText: name }).filter({ hasText: activation }).first().waitFor();
  return rows;
}
