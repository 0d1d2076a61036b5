import { button, ownLayer } from './elements.ts';
import type { Severity, ShownLanguage, ShownPage, ShownProblem } from './messages.ts';
import { filled, type Words } from './words.ts';
import { usualZoom } from './zoom.ts';

const { document } = window;

export interface BarEvents {
  readonly selectProblem: (position: number) => void;
  readonly chooseLanguage: (position: number) => void;
  readonly toggleMissing: () => void;
  readonly zoom: (wish: 'in' | 'out' | 'back') => void;
}

/** The slim bar below the page: how the spec stands, and what can be done with its page. */
export class Bar {
  readonly #words: Words;
  readonly #events: BarEvents;
  readonly #banner: HTMLElement;
  readonly #status = document.createElement('span');
  readonly #problems = document.createElement('span');
  readonly #languages = document.createElement('select');
  readonly #missing: HTMLButtonElement;
  readonly #zoom: HTMLButtonElement;
  /** What stands there now, to leave alone what stays as it is, and with it the focus. */
  #shown = '';
  #next = 0;

  constructor(words: Words, events: BarEvents) {
    this.#words = words;
    this.#events = events;
    const layer = ownLayer('bar');
    const bar = document.createElement('div');
    this.#banner = document.createElement('div');
    this.#banner.id = 'banner';
    this.#banner.role = 'status';
    this.#banner.hidden = true;
    bar.role = 'toolbar';
    bar.ariaLabel = words.bar;
    this.#status.className = 'status';
    this.#problems.className = 'problems';
    this.#languages.ariaLabel = words.language;
    this.#languages.title = words.language;
    this.#languages.addEventListener('change', () => events.chooseLanguage(this.#languages.selectedIndex));
    this.#missing = button({ name: 'missing', text: '', label: words.showMissing, click: events.toggleMissing });
    this.#zoom = button({ name: 'zoom', label: words.zoomBack, click: () => events.zoom('back') });
    const zooms = document.createElement('span');
    zooms.className = 'zooms';
    zooms.append(
      button({ name: 'zoom', text: '−', label: words.zoomOut, click: () => events.zoom('out') }),
      this.#zoom,
      button({ name: 'zoom', text: '+', label: words.zoomIn, click: () => events.zoom('in') }),
    );
    bar.append(this.#status, this.#problems, this.#missing, this.#languages, zooms);
    layer.append(this.#banner, bar);
  }

  show({ status, problems, languages, missing, banner }: ShownPage): void {
    const shown = JSON.stringify([status, problems, languages, missing.length, banner]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#banner.textContent = banner;
    this.#banner.hidden = banner === '';
    const { label, version, share = 1 } = status;
    // Rounded down, as on the page: what lacks something is never complete.
    const complete = share < 1 ? filled(this.#words.complete, String(Math.floor(share * 100))) : undefined;
    this.#status.textContent = [label, version, complete].filter((part) => part !== undefined).join(' · ');
    this.#showProblems(problems);
    // The page is not that of the text as it is: nobody knows.
    this.#problems.hidden = problems.length === 0 && banner !== '';
    this.#showLanguages(languages);
    this.#missing.hidden = missing.length === 0;
    this.#missing.textContent = filled(this.#words.toAdd, String(missing.length));
  }

  showZoom(zoom: number): void {
    this.#zoom.textContent = filled(this.#words.percent, String(zoom));
    this.#zoom.disabled = zoom === usualZoom;
  }

  showMissing(isShown: boolean): void {
    this.#missing.ariaPressed = String(isShown);
  }

  #showProblems(problems: readonly ShownProblem[]): void {
    const { errors, warnings, remarks, noProblems } = this.#words;
    const counts = [
      ['error', errors],
      ['warning', warnings],
      ['info', remarks],
    ] as const;
    const shown = counts.flatMap(([severity, name]) => {
      const positions = problems.flatMap((problem, position) => (problem.severity === severity ? [position] : []));
      return positions.length === 0 ? [] : [this.#count(severity, name, positions)];
    });
    const none = document.createElement('span');
    none.textContent = noProblems;
    this.#problems.replaceChildren(...(shown.length > 0 ? shown : [none]));
  }

  /** Leads from one problem of that kind to the next. */
  #count(severity: Severity, name: string, positions: readonly number[]): HTMLButtonElement {
    const label = filled(name, String(positions.length));
    return button({
      name: severity,
      text: String(positions.length),
      label,
      click: () => {
        this.#events.selectProblem(positions[this.#next % positions.length] ?? 0);
        this.#next += 1;
      },
    });
  }

  #showLanguages(languages: readonly ShownLanguage[]): void {
    this.#languages.hidden = languages.length === 0;
    this.#languages.replaceChildren(
      ...languages.map(({ name, lang, isShown }) => {
        const option = new Option(name, lang, isShown, isShown);
        option.lang = lang;
        return option;
      }),
    );
  }
}
