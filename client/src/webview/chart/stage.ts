import { Boxes, type Found } from './boxes.ts';
import { Drag } from './drag.ts';
import { type Drawing, isSameDrawing, type ShowChart } from './messages.ts';
import { arrowOf } from './walk.ts';
import { clamped, firstScale, fitting, scrolledTo, type Size, stepped, wheeled } from './zoom.ts';

export interface StageEvents {
  readonly open: (id: string) => void;
  /** What is seen is another part, or another size of it. */
  readonly moved: () => void;
}

/** Where a chart was before. What is no number counts for nothing. */
export interface Kept extends Drawing {
  readonly scale: unknown;
  readonly left: unknown;
  readonly top: unknown;
}

/** The chart itself, as large as it is, in a window that scrolls. */
export class Stage {
  readonly element: HTMLElement;
  readonly #page: Document;
  readonly #style: HTMLStyleElement | undefined;
  readonly #events: StageEvents;
  readonly #drag: Drag;
  #svg: SVGSVGElement | undefined;
  #boxes = new Boxes(undefined, [], 'reporting');
  #drawing: Drawing = { view: 'reporting' };
  #size: Size = { width: 1, height: 1 };
  #scale = 1;
  #current: string | undefined;

  constructor(page: Document, events: StageEvents) {
    this.#page = page;
    this.#events = events;
    this.#style = page.querySelector<HTMLStyleElement>('style#chart-style') ?? undefined;
    this.element = page.createElement('main');
    this.element.id = 'stage';
    this.element.tabIndex = -1;
    this.#drag = new Drag(this.element);
    this.element.addEventListener('scroll', events.moved);
    this.element.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    this.element.addEventListener('click', ({ target }) => {
      const id = this.#boxes.idAt(target);
      if (id === undefined || this.#drag.hasMoved) return;
      this.#focus(id);
      this.#open(id);
    });
    this.element.addEventListener('keydown', (event) => this.#key(event));
    this.element.addEventListener('focusin', ({ target }) => {
      const id = this.#boxes.idAt(target);
      if (id !== undefined) this.#boxes.stopAt(id);
    });
  }

  get drawing(): Drawing {
    return this.#drawing;
  }

  /** The id of the box where the reader is. */
  get at(): string | undefined {
    return this.#boxes.at;
  }

  get scale(): number {
    return this.#scale;
  }

  get left(): number {
    return this.element.scrollLeft;
  }

  get top(): number {
    return this.element.scrollTop;
  }

  /**
   * Shows a chart. Another state of the same one keeps its size, its place and the focus.
   *
   * @param sentence instead of a chart that is empty.
   * @param kept where to begin, if it is the first chart.
   */
  show({ drawing, svg, nodes }: ShowChart, sentence: string | undefined, kept: Kept | undefined): void {
    const { scale, left, top } = this;
    const before = this.#svg ? { ...this.#drawing, scale, left, top } : kept;
    const place = before && isSameDrawing(before, drawing) ? before : undefined;
    const hadFocus = this.#boxes.idAt(this.#page.activeElement) !== undefined;
    this.#drawing = drawing;
    this.#svg = this.#taken(svg);
    this.element.replaceChildren(sentence === undefined ? this.#svg : this.#said(sentence));
    const { width, height } = this.#svg.viewBox.baseVal;
    this.#size = { width: width || 1, height: height || 1 };
    this.#boxes = new Boxes(this.#svg, nodes, drawing.view, this.#boxes.at);
    this.#boxes.mark(this.#current);
    if (place && typeof place.scale === 'number') {
      this.#resize(place.scale);
      this.element.scrollTo(Number(place.left) || 0, Number(place.top) || 0);
    } else this.#begin();
    if (hadFocus) this.#boxes.element(this.#boxes.at)?.focus({ preventScroll: true });
    this.#events.moved();
  }

  /** Marks the box that belongs to the active editor. */
  mark(id: string | undefined): void {
    this.#current = id;
    this.#boxes.mark(id);
  }

  find(query: string): Found {
    const found = this.#boxes.find(query);
    this.element.classList.toggle('searching', found.count > 0);
    this.#reveal(found.id);
    return found;
  }

  nextFound(step: 1 | -1): Found {
    const found = this.#boxes.nextFound(step);
    this.#reveal(found.id);
    return found;
  }

  focusFound(): void {
    const id = this.#boxes.foundHere ?? this.#boxes.at;
    if (id !== undefined) this.#focus(id);
  }

  step(direction: 1 | -1): void {
    this.zoomTo(stepped(this.#scale, direction));
  }

  fit(): void {
    this.zoomTo(fitting(this.#size, this.#room()));
  }

  /** @param place that stays where it is, from the left upper corner of the window; its middle if left out. */
  zoomTo(scale: number, place?: { readonly x: number; readonly y: number }): void {
    const { width, height } = this.#room();
    const { x, y } = place ?? { x: width / 2, y: height / 2 };
    const { left, top, scale: before } = this;
    this.#resize(scale);
    this.element.scrollTo(scrolledTo(left, x, before, this.#scale), scrolledTo(top, y, before, this.#scale));
    this.#events.moved();
  }

  /** At first, the whole if it can be read, else the box of the editor or the first one. */
  #begin(): void {
    this.#resize(firstScale(this.#size, this.#room()));
    this.element.scrollTo(0, 0);
    this.#reveal(this.#boxes.element(this.#current) ? this.#current : this.#boxes.first);
  }

  #taken(svg: string): SVGSVGElement {
    // A document made like this runs nothing and loads nothing.
    const { documentElement: chart } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    for (const element of chart.querySelectorAll('script, foreignObject')) element.remove();
    for (const style of chart.querySelectorAll('style')) {
      // Our policy knows styles by their nonce.
      if (this.#style && this.#style.textContent !== style.textContent) this.#style.textContent = style.textContent;
      style.remove();
    }
    return chart instanceof SVGSVGElement
      ? this.#page.importNode(chart, true)
      : this.#page.createElementNS('http://www.w3.org/2000/svg', 'svg');
  }

  #said(sentence: string): HTMLElement {
    const paragraph = this.#page.createElement('p');
    paragraph.className = 'empty';
    paragraph.textContent = sentence;
    return paragraph;
  }

  #key(event: KeyboardEvent): void {
    const id = this.#boxes.idAt(event.target);
    if (id === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const arrow = arrowOf(event.key);
    if (arrow) this.#focus(this.#boxes.to(arrow, id));
    else if (event.key === 'Enter' || event.key === ' ') this.#open(id);
    else return;
    event.preventDefault();
  }

  #open(id: string): void {
    if (this.#boxes.opens(id)) this.#events.open(id);
  }

  #focus(id: string): void {
    this.#boxes.element(id)?.focus({ preventScroll: true });
    this.#reveal(id);
  }

  #reveal(id: string | undefined): void {
    const box = this.#boxes.element(id)?.getBoundingClientRect();
    const room = this.element.getBoundingClientRect();
    if (!box) return;
    const isSeen = box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
    if (isSeen) return;
    this.element.scrollBy(
      box.left + box.width / 2 - room.left - room.width / 2,
      box.top + box.height / 2 - room.top - room.height / 2,
    );
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const { left, top } = this.element.getBoundingClientRect();
    const turned = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 24);
    this.zoomTo(wheeled(this.#scale, turned), { x: event.clientX - left, y: event.clientY - top });
  }

  #resize(scale: number): void {
    this.#scale = clamped(scale);
    this.#svg?.setAttribute('width', String(this.#size.width * this.#scale));
    this.#svg?.setAttribute('height', String(this.#size.height * this.#scale));
  }

  #room(): Size {
    return { width: this.element.clientWidth || 1, height: this.element.clientHeight || 1 };
  }
}
