/** The script inside the panel of the chart: shows what it is told, and tells what is clicked. */
import { Bar } from './bar.ts';
import { type Drawing, drawingOf, type FromChart, type ToChart } from './messages.ts';
import { type Kept, Stage } from './stage.ts';
import type { Words } from './words.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromChart): void;
  getState(): unknown;
  setState(state: Kept): void;
};

const { document } = window;
const { postMessage: tell, getState, setState } = acquireVsCodeApi();
const words: Words = JSON.parse(document.currentScript?.dataset['words'] ?? '{}');
const kept = keptIn(getState());

const stage = new Stage(document, {
  open: (id) => tell({ type: 'open', id }),
  moved: () => {
    bar.showScale(stage.scale);
    const { drawing, scale, left, top } = stage;
    setState({ ...drawing, scale, left, top });
  },
});
const bar = new Bar(document, words, {
  view: (view) => draw({ view }),
  branch: toggleBranch,
  depth: (depth) => draw({ depth }),
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
  const { drawing, svg, nodes } = data;
  const { view, root } = drawing;
  bar.showDrawing(drawing, nodes.find(({ id }) => id === root)?.title, nodes.length === 0);
  stage.show(data, nodes.length === 0 ? (view === 'career' ? words.emptyCareer : words.empty) : undefined, kept);
  bar.searchAgain();
  tell({ type: 'shown', drawing, nodes: svg === '' ? 0 : nodes.length });
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
    case 'b':
      toggleBranch();
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
tell({ type: 'ready' });

/** Draws something else; what is not named stays as it is, and `undefined` takes it away. */
function draw(change: { readonly [Name in keyof Drawing]?: Drawing[Name] | undefined }): void {
  const drawing = drawingOf({ ...stage.drawing, ...change });
  if (drawing) tell({ type: 'draw', drawing });
}

/** Only the box where the reader is and those that hang from it, or all again. */
function toggleBranch(): void {
  draw({ root: stage.drawing.root === undefined ? stage.at : undefined });
}

function keptIn(state: unknown): Kept | undefined {
  const drawing = drawingOf(state);
  if (!drawing || typeof state !== 'object' || state === null) return undefined;
  const [scale, left, top] = ['scale', 'left', 'top'].map((name): unknown => Reflect.get(state, name));
  return { ...drawing, scale, left, top };
}
