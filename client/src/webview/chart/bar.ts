import type { Found } from './boxes.ts';
import { type Drawing, type View, views } from './messages.ts';
import type { Words } from './words.ts';

export interface BarEvents {
  readonly view: (view: View) => void;
  /** Only one branch, or all again. */
  readonly branch: () => void;
  /** Nothing for all levels. */
  readonly depth: (depth: number | undefined) => void;
  /** @returns how many nodes are found, and which of them is shown, from 1. */
  readonly search: (query: string) => Found;
  readonly nextFound: (step: 1 | -1) => Found;
  readonly enterFound: () => void;
  readonly zoom: (step: 1 | -1) => void;
  readonly zoomBack: () => void;
  readonly fit: () => void;
  readonly export: () => void;
}

/** Beside one level and all; who wants more wants all. */
const depths = ['2', '3', '4', '5'] as const;

/** What stands above the chart: which one, search, size, export. */
export class Bar {
  readonly element: HTMLElement;
  readonly #words: Words;
  readonly #events: BarEvents;
  readonly #views: ReadonlyMap<View, HTMLButtonElement>;
  readonly #branch: HTMLButtonElement;
  readonly #depth: HTMLSelectElement;
  readonly #search: HTMLInputElement;
  readonly #found: HTMLElement;
  readonly #scale: HTMLButtonElement;
  readonly #percent: Intl.NumberFormat;
  /** What needs a chart to work on. */
  readonly #tools: readonly (HTMLButtonElement | HTMLInputElement | HTMLSelectElement)[];

  constructor(page: Document, words: Words, events: BarEvents) {
    this.#words = words;
    this.#events = events;
    const made = <Name extends keyof HTMLElementTagNameMap>(name: Name, id?: string) => {
      const element = page.createElement(name);
      if (id !== undefined) element.id = id;
      return element;
    };
    const button = (text: string, label: string, act: () => void): HTMLButtonElement => {
      const element = made('button');
      element.type = 'button';
      element.textContent = text;
      element.title = label;
      if (text !== label) element.ariaLabel = label;
      element.addEventListener('click', act);
      return element;
    };
    const group = (...children: readonly HTMLElement[]): HTMLElement => {
      const element = made('div');
      element.className = 'group';
      element.append(...children);
      return element;
    };
    this.#views = new Map(views.map((view) => [view, button(words[view], words[view], () => events.view(view))]));
    this.#branch = button(words.branch, words.branch, events.branch);
    this.#branch.id = 'branch';
    this.#depth = made('select', 'depth');
    this.#depth.ariaLabel = this.#depth.title = words.levels;
    this.#depth.append(new Option(words.allLevels, ''), new Option(words.oneLevel, '1'));
    for (const depth of depths) this.#depth.append(new Option(words.manyLevels.replace('{0}', depth), depth));
    this.#depth.addEventListener('change', () => {
      events.depth(this.#depth.value === '' ? undefined : Number(this.#depth.value));
    });
    this.#search = made('input', 'search');
    this.#search.type = 'search';
    this.#search.placeholder = words.search;
    this.#search.ariaLabel = words.search;
    this.#search.addEventListener('input', () => this.searchAgain());
    this.#search.addEventListener('keydown', (event) => this.#searchKey(event));
    this.#found = made('span', 'found');
    this.#found.role = 'status';
    this.#scale = button('', words.zoomBack, events.zoomBack);
    this.#scale.id = 'scale';
    this.#percent = new Intl.NumberFormat(page.documentElement.lang || 'en', { style: 'percent' });
    this.showScale(1);
    const sizes = [
      button('−', words.zoomOut, () => events.zoom(-1)),
      this.#scale,
      button('+', words.zoomIn, () => events.zoom(1)),
      button(words.zoomFit, words.zoomFit, events.fit),
    ];
    const exporting = button(words.export, words.export, events.export);
    this.#tools = [this.#search, this.#branch, this.#depth, ...sizes, exporting];
    this.element = made('header', 'bar');
    this.element.ariaLabel = words.bar;
    this.element.append(
      group(...this.#views.values()),
      group(this.#search, this.#found),
      group(this.#branch, this.#depth),
      group(...sizes),
      group(exporting),
    );
  }

  /** @param rootTitle of the role whose branch is drawn, if there is such a role. */
  showDrawing({ view: shown, root, depth }: Drawing, rootTitle: string | undefined, isEmpty: boolean): void {
    for (const tool of this.#tools) tool.disabled = isEmpty;
    for (const [view, button] of this.#views) button.ariaPressed = String(view === shown);
    const { branch, branchOf, whole } = this.#words;
    const isBranch = root !== undefined;
    this.#branch.ariaPressed = String(isBranch);
    this.#branch.textContent = isBranch ? branchOf.replace('{0}', rootTitle ?? root) : branch;
    // With the key that does the same.
    this.#branch.title = `${isBranch ? whole : branch} (B)`;
    this.#depth.value = String(depth ?? '');
  }

  showScale(scale: number): void {
    this.#scale.textContent = this.#percent.format(scale);
  }

  focusSearch(): void {
    this.#search.focus();
    this.#search.select();
  }

  /** The chart is another one, or the query is. */
  searchAgain(): void {
    this.#tell(this.#events.search(this.#search.value));
  }

  #searchKey(event: KeyboardEvent): void {
    switch (event.key) {
      case 'Enter':
        this.#tell(this.#events.nextFound(event.shiftKey ? -1 : 1));
        break;
      case 'ArrowDown':
        this.#events.enterFound();
        break;
      case 'Escape':
        this.#search.value = '';
        this.searchAgain();
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  #tell({ count, position }: Found): void {
    const { found, foundNone } = this.#words;
    this.#found.textContent =
      this.#search.value.trim() === ''
        ? ''
        : count === 0
          ? foundNone
          : found.replace('{0}', String(position)).replace('{1}', String(count));
  }
}
