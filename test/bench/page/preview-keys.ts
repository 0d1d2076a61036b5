import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { contentOf, file, focusEditor, lineOf } from '../../host/preview-steps.ts';
import { withWorkbench, type Host, type WorkbenchOptions } from '../../host/workbench.ts';

/** A page beside the editor: how it comes there, and in which VS Code. */
export interface Desk {
  readonly open: (page: Page, host: Host) => Promise<void>;
  readonly options: Pick<WorkbenchOptions, 'extension'>;
}

export interface Typed {
  /** Milliseconds from the command until the heading can be seen. */
  readonly opened: number;
  /** Milliseconds from each key to the page that has its letter. */
  readonly times: readonly number[];
}

/** Milliseconds from key to key of a fast typist; the rest of what a key brings about is done in between. */
export const rhythm = 120;

/** Letters of one title; behind them, another one begins. */
const perTitle = 50;

/** Notes when the letters that are typed come into the window of VS Code. */
const noteKeys = `
  window.keyTimes = [];
  window.addEventListener('keydown', ({ key, timeStamp }) => {
    if (key === 'x') window.keyTimes.push(performance.timeOrigin + timeStamp);
  }, true);
`;

/** Notes for each heading that the page ever had when it came, and tells who waits for one. */
const noteHeadings = `
  window.headingTimes = {};
  window.waitedFor = new Map();
  new MutationObserver(() => {
    const heading = document.querySelector('h1').textContent;
    window.headingTimes[heading] ??= performance.timeOrigin + performance.now();
    window.waitedFor.get(heading)?.();
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
`;

/** Looks at nothing meanwhile, as that would be measured too. */
const untilHeading = (heading: string): string =>
  `new Promise((resolve) => ${JSON.stringify(heading)} in headingTimes ? resolve() : waitedFor.set(${JSON.stringify(heading)}, resolve))`;

/** Types letters into the title of the real profile, in a fresh VS Code. */
export async function typeTitle({ open, options }: Desk, keys: number): Promise<Typed> {
  return withWorkbench({ file, ...options }, async (page, host) => {
    // A window that has just opened loses keys that come before its editor has the focus.
    await focusEditor(host);
    const start = performance.now();
    await open(page, host);
    const frame = host.previewFrame();
    await frame.locator('h1').first().waitFor();
    const opened = performance.now() - start;
    const content = await contentOf(frame);
    await focusEditor(host);
    await page.evaluate(noteKeys);
    await content.evaluate(noteHeadings);
    const line = await lineOf(/^title:/);
    const headings: string[] = [];
    while (headings.length < keys) {
      const letter = String.fromCharCode(65 + headings.length / perTitle);
      await host.replaceLine(line, `title: ${letter}`);
      await content.evaluate(untilHeading(letter));
      for (let letters = 1; letters <= perTitle && headings.length < keys; letters++) {
        const heading = letter + 'x'.repeat(letters);
        const next = setTimeout(rhythm);
        await page.keyboard.press('x');
        await content.evaluate(untilHeading(heading));
        await next;
        headings.push(heading);
      }
    }
    const pressed = await page.evaluate<number[]>('window.keyTimes');
    const shown = await content.evaluate<Record<string, number>>('window.headingTimes');
    const times = pressed.map((time, n) => (shown[headings[n] ?? ''] ?? NaN) - time);
    assert.equal(times.length, keys);
    for (const time of times) assert.ok(time > 0, `a key and its page: ${time} ms`);
    return { opened, times };
  });
}
