import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { contentPolicyMeta } from '../../server/src/page/page.tsx';
import { fullRole, showingAll, textsOf } from './full-role.ts';
import { hostileStrings } from './hostile-strings.ts';
import { render } from './render.ts';

const address = 'https://roles.example/full-role.html';

/** The strings in as many parts as there are tests, so that none takes long. */
export const parts: readonly number[] = [0, 250, 500, 750];

/**
 * Opens a page for each of a quarter of the thousand hostile strings, with it in every text of a role: with the policy of
 * the page and with that taken away. Nothing runs, nothing is asked of the network, and every text is shown as written.
 */
export async function checkHostileStrings(page: Page, start: number): Promise<void> {
  const look = await watched(page);
  const places = placesShown();
  assert.ok(places.size > 90, `only ${places.size} texts are on the page`);
  for (let first = start; first < start + 250; first += 10) {
    const strings = hostileStrings.slice(first, first + 10);
    const { happened, texts } = await look(strings.map(pageOf), contentPolicyMeta);
    assert.deepEqual(happened, [], strings.join('\n'));
    assert.equal(texts.length, strings.length);
    for (const [position, hostile] of strings.entries()) {
      assert.deepEqual(missing(hostile, places, texts[position] ?? []), [], hostile);
    }
  }
}

/** The strings as they are, on pages without a policy: a good part does something, and each kind of thing is seen. */
export async function checkTheStrings(page: Page): Promise<void> {
  const look = await watched(page);
  const seen = new Set<string>();
  let harmful = 0;
  // A page that goes elsewhere cannot be asked, and a dialog gives the focus back to what opened it, without an end.
  const strings = hostileStrings.slice(0, 100).filter((text) => !/http-equiv|focus/i.test(text));
  for (const hostile of strings) {
    const { happened } = await look([`<!doctype html><title>x</title><body>${hostile}`]);
    if (happened.length > 0) harmful++;
    for (const one of happened) seen.add(one.split(' ')[0] ?? '');
  }
  assert.deepEqual([...seen].toSorted(), ['dialog', 'ran', 'request']);
  assert.ok(harmful > 15, `only ${harmful} of ${strings.length} do something`);
}

type Texts = readonly (readonly [pointer: string, text: string])[];

interface Seen {
  /** What was run or asked for, also by pages that are touched everywhere. */
  readonly happened: readonly string[];
  /** Of each page, what stands in each element that has a pointer: the same with and without what was taken away. */
  readonly texts: readonly Texts[];
}

type Look = (pages: readonly string[], takenAway?: string) => Promise<Seen>;

/** Shows pages, each in a frame of its own, as they are and with a part taken away, and tells what they did. */
async function watched(page: Page): Promise<Look> {
  let happened: string[] = [];
  await page.route('**/*', (route, request) => {
    if (request.url() === address) return route.fulfill({ contentType: 'text/html', body: '<!doctype html><body>' });
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
  return async (pages, takenAway) => {
    for (const html of pages) assert.ok(takenAway === undefined || html.includes(takenAway));
    happened = [];
    await page.goto(address);
    const { did, texts } = await page.evaluate<{ readonly did: readonly string[]; readonly texts: readonly Texts[] }>(
      `(${showInFrames})(${JSON.stringify(pages)}, ${JSON.stringify(takenAway)})`,
    );
    return { happened: [...happened, ...did], texts };
  };
}

/**
 * Handlers wait for a pointer or for the focus: they get both, and then the time of a frame. Runs in the page, which is
 * told each text once, and tells it once: there are many, and to hand them on takes as long as to show them.
 */
const showInFrames = `async (pages, takenAway) => {
  const all = takenAway === undefined ? pages : [...pages, ...pages.map((html) => html.replace(takenAway, ''))];
  const frames = await Promise.all(all.map((html) => new Promise((done) => {
    const frame = document.createElement('iframe');
    frame.onload = () => done(frame);
    frame.srcdoc = html;
    document.body.append(frame);
  })));
  for (const { contentDocument, contentWindow } of frames) {
    for (const one of contentDocument.querySelectorAll('*')) {
      one.dispatchEvent(new contentWindow.MouseEvent('mouseover'));
      one.focus?.();
    }
  }
  await new Promise((done) => requestAnimationFrame(done));
  const did = [window, ...frames.map((frame) => frame.contentWindow)].some((one) => 'ran' in one) ? ['ran'] : [];
  const texts = frames.map(({ contentDocument }) =>
    Array.from(contentDocument.querySelectorAll('[data-pointer]'), (one) => [one.dataset.pointer, one.innerText ?? '']));
  const others = texts.splice(pages.length);
  for (const [at, other] of others.entries()) {
    if (JSON.stringify(other) !== JSON.stringify(texts[at])) did.push('other text without ' + takenAway);
  }
  return { did, texts };
}`;

function pageOf(text: string): string {
  const role = JSON.stringify(fullRole((number) => `n${number} ${text}`));
  const html = render({ 'full-role.role.json': role, ...showingAll });
  // UTF-8 has no halves of characters: a file has the sign for an unknown one.
  return html.replace(/\p{Surrogate}/gu, '\ufffd');
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

const prose = /^\/(?:summary|mission|functions\/\d+\/description|scopeNotes\/\d+\/text|levels\/\d+\/summary)$/;

/** Fields that take no more than a hundred signs: a role leaves out what is longer. */
const brief = /\/(?:code|version|coefficient|tags\/\d+)$/;

/** The places where the text does not stand as it was written. */
function missing(hostile: string, places: ReadonlyMap<number, string>, shown: Texts): readonly string[] {
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
