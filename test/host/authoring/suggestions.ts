/** The list of proposals as it is on the screen. */
import type { Page } from 'playwright-core';

/** The rows that can be seen. */
export interface Rows {
  readonly labels: ReadonlyMap<string, number>;
  /** The row that Tab would take. */
  readonly focused: number | undefined;
}

const widget = '.suggest-widget.visible';

export async function isOpen(page: Page): Promise<boolean> {
  return (await page.locator(`${widget} .monaco-list-row`).count()) > 0;
}

export async function untilOpen(page: Page): Promise<void> {
  await page.locator(`${widget} .monaco-list-row`).first().waitFor();
}

export async function rows(page: Page): Promise<Rows> {
  const found = await page.locator('body').evaluate(
    (body, selector) =>
      new Promise<[string, number, boolean][]>((resolve) => {
        // What was typed is in the list when the next picture is drawn.
        requestAnimationFrame(() => {
          const shown = [...body.querySelectorAll(selector)];
          resolve(
            shown.map((row) => [
              row.querySelector('.label-name')?.textContent ?? '',
              Number(row.getAttribute('data-index')),
              row.classList.contains('focused'),
            ]),
          );
        });
      }),
    `${widget} .monaco-list-row`,
  );
  return {
    labels: new Map(found.map(([label, index]) => [label, index])),
    focused: found.find(([, , focused]) => focused)?.[1],
  };
}
