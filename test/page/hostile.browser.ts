import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { fullRole, textsOf } from './full-role.ts';
import { hostileStrings } from './hostile-strings.ts';
import { render } from './render.ts';

const address = 'https://roles.example/full-role.html';

/** The strings in as many parts as there are tests, so that none takes long. */
export const parts: readonly number[] = [0, 100, 200, 300, 400, 500, 600, 700, 800, 900];

/**
 * Opens a page for each of a hundred of the thousand hostile strings, with it in every text of a role: with the policy of
 * the page and with that taken away. Nothing runs, nothing is asked of the network, and every text is shown as written.
 */
export async function checkHostileStrings(page: Page, start: number): Promise<void> {
  const watch = await watched(page);
  const places = placesShown();
  assert.ok(places.size > 90, `only ${places.size} texts are on the page`);
  for (const hostile of hostileStrings.slice(start, start + 100)) {
    const html = pageOf(hostile);
    await watch.open(withoutPolicy(html));
    assert.deepEqual(await watch.happened(), [], `without a policy: ${hostile}`);
    await watch.open(html);
    assert.deepEqual(await watch.happened(), [], hostile);
    assert.deepEqual(missing(hostile, places, await page.locator('body').evaluate(textsIn)), [], hostile);
  }
}

/** The strings as they are, on a page without a policy: most do something, and each kind of thing is seen. */
export async function checkTheStrings(page: Page): Promise<void> {
  const watch = await watched(page);
  const seen = new Set<string>();
  let harmful = 0;
  // A page that goes elsewhere cannot be asked, and a dialog gives the focus back to what opened it, without an end.
  const strings = hostileStrings.slice(0, 250).filter((text) => !/http-equiv|focus/i.test(text));
  for (const hostile of strings) {
    await watch.open(`<!doctype html><title>x</title><body>${hostile}`);
    const happened = await watch.happened();
    if (happened.length > 0) harmful++;
    for (const one of happened) seen.add(one.split(' ')[0] ?? '');
  }
  assert.deepEqual([...seen].toSorted(), ['dialog', 'ran', 'request']);
  assert.ok(harmful > 80, `only ${harmful} of ${strings.length} do something`);
}

interface Watch {
  open(html: string): Promise<void>;
  /** What was run or asked for since then, also by a page that is touched everywhere. */
  happened(): Promise<readonly string[]>;
}

async function watched(page: Page): Promise<Watch> {
  let html = '';
  let happened: string[] = [];
  await page.route('**/*', (route, request) => {
    if (request.url() === address) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    happened.push(`request ${request.url()}`);
    return route.abort();
  });
  page.on('dialog', (dialog) => {
    happened.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    // What the policy had to stop came through as well.
    if (/Content Security Policy/.test(message.text())) happened.push(`policy ${message.text()}`);
  });
  return {
    async open(text) {
      html = text;
      happened = [];
      await page.goto(address);
    },
    async happened() {
      // Handlers wait for a pointer or for the focus: they get both, and then the time of a frame.
      const ran = await page.evaluate(
        `(async () => {
          for (const one of document.querySelectorAll('*')) { one.dispatchEvent(new MouseEvent('mouseover')); one.focus?.(); }
          await new Promise((done) => requestAnimationFrame(done));
          return 'ran' in window;
        })()`,
      );
      return ran === true ? [...happened, 'ran'] : happened;
    },
  };
}

function pageOf(text: string): string {
  return render({ 'full-role.role.json': JSON.stringify(fullRole((number) => `n${number} ${text}`)) });
}

function withoutPolicy(html: string): string {
  const without = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  assert.notEqual(without, html);
  return without;
}

/** The pointer of each text that a page shows, by its number. */
function placesShown(): ReadonlyMap<number, string> {
  const shown = pageOf('x').replace(/<head>.*?<\/head>/s, '');
  const places = new Map<number, string>();
  for (const { pointer, text } of textsOf(fullRole((number) => `n${number} x`))) {
    const number = Number(/^n(\d+) x$/.exec(text)?.[1] ?? Number.NaN);
    if (shown.includes(`n${number} x`)) places.set(number, pointer);
  }
  return places;
}

interface Box {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null; innerText: string }>;
}

/** What stands in each element that has a pointer. Runs in the page. */
function textsIn(body: Box): readonly (readonly [pointer: string, text: string])[] {
  return Array.from(
    body.querySelectorAll('[data-pointer]'),
    (element) => [element.getAttribute('data-pointer') ?? '', element.innerText] as const,
  );
}

const prose = /^\/(?:summary|mission|functions\/\d+\/description|scopeNotes\/\d+\/text|levels\/\d+\/summary)$/;

/** Fields that take no more than a hundred signs: a role leaves out what is longer. */
const brief = /\/(?:code|version|coefficient|tags\/\d+)$/;

/** The places where the text does not stand as it was written. */
function missing(
  hostile: string,
  places: ReadonlyMap<number, string>,
  shown: Awaited<ReturnType<typeof textsIn>>,
): readonly string[] {
  return [...places].flatMap(([number, pointer]) => {
    // CommonMark has the sign for an unknown character in place of NUL.
    const text = `n${number} ${prose.test(pointer) ? hostile.replaceAll('\u0000', '\ufffd') : hostile}`;
    // Prose is CommonMark: what that reads differently cannot be compared.
    if (prose.test(pointer) && /[\\`*_[\]&\n]|<\w+:/.test(hostile)) return [];
    if (brief.test(pointer) && text.length > 100) return [];
    const around = shown.filter(([place]) => pointer === place || pointer.startsWith(`${place}/`));
    return around.some(([, one]) => visible(one).includes(visible(text))) ? [] : [`${pointer}: ${text}`];
  });
}

/**
 * As a reader sees it: one space for many, as browsers lay texts out; no NUL, which HTML leaves out; half a character as
 * the sign for one that is unknown; and in one case, as styles may change it.
 */
function visible(text: string): string {
  return text
    .replaceAll('\u0000', '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .toUpperCase();
}
