/** The script inside the preview: shows what it is told, and tells what the reader does. */
import { Bar } from './bar.ts';
import { shownAfter } from './changes.ts';
import { listenToClicks } from './clicks.ts';
import { Gaps } from './gaps.ts';
import { Marks } from './marks.ts';
import type { HostMessage, PageMessage, ShownPage } from './messages.ts';
import { Patch } from './patch.ts';
import { ScrollSync } from './scroll-sync.ts';
import { SectionLinks } from './section-links.ts';
import { stateIn, type PreviewState } from './state.ts';
import { wordsIn } from './words.ts';
import { usualZoom, zoomed, zoomOfKey } from './zoom.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: PageMessage): void;
  getState(): unknown;
  setState(state: PreviewState): void;
};

const { postMessage: tell, getState, setState } = acquireVsCodeApi();
const { document } = window;
const { currentScript } = document;
const words = wordsIn(currentScript?.dataset['words']);
const patch = new Patch();
const marks = new Marks(words, (position) => tell({ type: 'selectProblem', position }));
const gaps = new Gaps(words, (id) => tell({ type: 'add', id }));
const links = new SectionLinks(words, (anchor) => tell({ type: 'copyLink', anchor }));
const sync = new ScrollSync((line) => tell({ type: 'scrolled', line }));
const bar = new Bar(words, {
  selectProblem: (position) => tell({ type: 'selectProblem', position }),
  chooseLanguage: (position) => tell({ type: 'language', position }),
  toggleMissing: () => showMissing(!state.showsMissing),
  zoom: (wish) => zoom(wish === 'back' ? usualZoom : zoomed(state.zoom, wish)),
});
let state = stateIn(getState());
let shown: ShownPage | undefined;
/** Where another page than before begins, in pixels from its top; nothing once it is there. */
let start: number | undefined;
/** The page is patched, and what is ours not yet over it. */
let frame: number | undefined;

window.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => {
  if (data.type === 'show') {
    const page = shownAfter(shown, data);
    if (page) show(page);
    else tell({ type: 'ready' });
  }
  if (data.type === 'scroll') {
    if (frame !== undefined) finish();
    sync.scrollTo(data.line);
  }
});
window.addEventListener('scroll', () => frame === undefined && keep({ scroll: window.scrollY }), { passive: true });
// Before VS Code hears of the key, which has a zoom of its own.
document.addEventListener('keydown', zoomByKey, { capture: true });
document.addEventListener('wheel', zoomByWheel, { passive: false });
// What was unfolded, or a pane made wider, moves what we have laid over the page.
new ResizeObserver(laidOut).observe(document.body);
listenToClicks(tell);
zoom(state.zoom);
bar.showMissing(state.showsMissing);
tell({ type: 'ready' });

function show(page: ShownPage): void {
  const { uri, html } = page;
  // The first one after a restart begins where the reader was.
  if (uri !== shown?.uri) start = shown === undefined && uri === state.uri ? state.scroll : 0;
  shown = page;
  gaps.takeOut();
  patch.show(html);
  sync.show(page);
  bar.show(page);
  // In a window that nobody sees, no frame comes.
  if (document.hidden) finish();
  else frame ??= requestAnimationFrame(finish);
}

/** What has to know where things are on the page waits until that is found out anyway, to draw the page. */
function finish(): void {
  if (frame !== undefined) cancelAnimationFrame(frame);
  frame = undefined;
  if (!shown) return;
  const { revision, uri, locked, banner } = shown;
  if (state.zoom !== usualZoom) scale();
  layOver();
  if (start !== undefined) window.scrollTo({ top: start, behavior: 'instant' });
  start = undefined;
  keep({ uri, locked, scroll: window.scrollY });
  const heading = document.querySelector('h1')?.textContent?.trim().slice(0, 500) ?? '';
  tell({ type: 'shown', revision, uri, heading, banner });
}

/** Puts what is ours over the page. */
function layOver(): void {
  if (!shown) return;
  gaps.takeOut();
  if (state.showsMissing) gaps.putIn(shown.missing, shown.sections);
  marks.show(shown.problems);
  links.show(shown.hasAddress);
}

function laidOut(): void {
  sync.laidOut();
  marks.place();
  links.place();
}

function showMissing(showsMissing: boolean): void {
  keep({ showsMissing });
  bar.showMissing(showsMissing);
  layOver();
}

function zoom(percent: number): void {
  keep({ zoom: percent });
  bar.showZoom(percent);
  scale();
}

/** The page measures everything by the size of its letters, which it may set itself. */
function scale(): void {
  const { style } = document.documentElement;
  style.fontSize = '';
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
  if (state.zoom !== usualZoom) style.fontSize = `${(size * state.zoom) / 100}px`;
  laidOut();
}

function zoomByKey(event: KeyboardEvent): void {
  const wish = event.ctrlKey || event.metaKey ? zoomOfKey(event.key, state.zoom) : undefined;
  if (wish === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  zoom(wish);
}

function zoomByWheel(event: WheelEvent): void {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  zoom(zoomed(state.zoom, event.deltaY < 0 ? 'in' : 'out'));
}

function keep(change: Partial<PreviewState>): void {
  const before = state;
  state = { ...before, ...change };
  // VS Code writes it down.
  if (JSON.stringify(state) !== JSON.stringify(before)) setState(state);
}
