/** The script inside the panel of the chart: shows what it is told, and tells what is clicked. */
import { Bar } from './bar.ts';
import { type FromChart, type ToChart, viewOf } from './messages.ts';
import { Stage } from './stage.ts';
import type { Words } from './words.ts';

interface Kept {
  readonly view: unknown;
  readonly scale: unknown;
  readonly left: unknown;
  readonly top: unknown;
}

declare function acquireVsCodeApi(): {
  postMessage(message: FromChart): void;
  getState(): Partial<Kept> | undefined;
  setState(state: Kept): void;
};

const { document } = window;
const { postMessage: tell, getState, setState } = acquireVsCodeApi();
const words: Words = JSON.parse(document.currentScript?.dataset['words'] ?? '{}');
const kept = getState();

const stage = new Stage(document, {
  open: (id) => tell({ type: 'open', id }),
  moved: () => {
    bar.showScale(stage.scale);
    const { view, scale, left, top } = stage;
    setState({ view, scale, left, top });
  },
});
const bar = new Bar(document, words, {
  view: (view) => tell({ type: 'view', view }),
  search: (query) => stage.find(query),
  nextFound: (step) => stage.nextFound(step),
  enterFound: () => stage.focusFound(),
  zoom: (step) => stage.step(step),
  zoomBack: () => stage.zoomTo(1),
  fit: () => stage.fit(),
  export: () => tell({ type: 'export' }),
});
document.body.append(bar.element, stage.element);

window.addEventListener('message', ({ data }: MessageEvent<ToChart>) => {
  if (data.type === 'current') {
    stage.mark(data.id);
    return;
  }
  const { view, svg, nodes } = data;
  bar.showView(view);
  stage.show(data, nodes.length === 0 ? (view === 'career' ? words.emptyCareer : words.empty) : undefined, kept);
  bar.searchAgain();
  tell({ type: 'shown', view, nodes: svg === '' ? 0 : nodes.length });
});
document.addEventListener('keydown', (event) => {
  if (event.target instanceof HTMLInputElement || event.altKey) return;
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand !== (event.key === 'f')) return;
  switch (event.key) {
    case '+':
    case '=':
      stage.step(1);
      break;
    case '-':
      stage.step(-1);
      break;
    case '0':
      stage.zoomTo(1);
      break;
    case '/':
    case 'f':
      bar.focusSearch();
      break;
    default:
      return;
  }
  event.preventDefault();
});
tell({ type: 'ready', view: viewOf(kept?.view) ?? 'reporting' });
