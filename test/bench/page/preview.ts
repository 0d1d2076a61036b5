import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { contentOf, file, focusEditor, lineOf } from '../../host/preview-steps.ts';
import { withWorkbench } from '../../host/workbench.ts';
import type { Context } from '../context.ts';
import { figure, median, quantile } from '../figures.ts';
import type { SectionReport } from '../report.ts';

/** Milliseconds that a reader has not to wait for longer. */
const budget = 60;

/** Milliseconds from key to key of a fast typist; the rest of what a key brings about is done in between. */
const rhythm = 120;

/** Notes when keys come into the window of VS Code. */
const noteKeys = `
  window.keyTimes = [];
  window.addEventListener('keydown', ({ timeStamp }) => window.keyTimes.push(performance.timeOrigin + timeStamp), true);
`;

/** Notes for each heading that the page ever had when it came. */
const noteHeadings = `
  window.headingTimes = {};
  new MutationObserver(() => {
    const heading = document.querySelector('h1').textContent;
    window.headingTimes[heading] ??= performance.timeOrigin + performance.now();
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
`;

/** From a key in the real VS Code until the page beside it is patched. */
export async function previewSection({ plan, say }: Context): Promise<SectionReport> {
  const keys = plan.rounds * 10;
  say(`preview: ${keys} keys`);
  const { opening, times } = await withWorkbench({ file }, async (page, host) => {
    await page.keyboard.press('Control+k');
    const start = performance.now();
    await page.keyboard.press('v');
    const frame = host.previewFrame();
    await frame.locator('h1').first().waitFor();
    const opened = performance.now() - start;
    const content = await contentOf(frame);
    await focusEditor(host);
    await host.replaceLine(await lineOf(/^title:/), 'title: A');
    const heading = (letters: number) => frame.locator('h1', { hasText: new RegExp(`^A${'x'.repeat(letters)}$`) });
    await heading(0).waitFor();
    await page.evaluate(noteKeys);
    await content.evaluate(noteHeadings);
    for (let letters = 1; letters <= keys; letters++) {
      const next = setTimeout(rhythm);
      await page.keyboard.press('x');
      await heading(letters).waitFor();
      await next;
    }
    const pressed = await page.evaluate<number[]>('window.keyTimes');
    const shown = await content.evaluate<Record<string, number>>('window.headingTimes');
    return { opening: opened, times: pressed.map((time, n) => (shown[`A${'x'.repeat(n + 1)}`] ?? NaN) - time) };
  });
  assert.equal(times.length, keys);
  for (const time of times) assert.ok(time > 0, `a key and its page: ${time} ms`);
  const [half, most] = [median(times), quantile(times, 0.95)];
  return {
    name: 'preview',
    tables: [
      {
        title: 'From a key to the patched page, in VS Code, on the real profile (ms)',
        note: `Letters typed into the title, ${rhythm} ms from one to the next. From the event of the key in the window of VS Code to the change in the document of the preview; VS Code, its extension host, our server and the browser share the machine. Opened: from the last key of the command in a fresh VS Code until the title of the page can be seen.`,
        head: ['opened after', 'keys', 'median', 'p95', 'longest', `p95 below ${budget}`],
        rows: [
          [
            figure(opening),
            String(keys),
            figure(half),
            figure(most),
            figure(Math.max(...times)),
            most < budget ? 'yes' : 'no',
          ],
        ],
      },
    ],
    verified: ['after each key, the heading of the page has exactly the letters typed so far'],
    samples: { opening, times },
  };
}
