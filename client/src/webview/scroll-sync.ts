import { boxOf, elementsByPointer } from './elements.ts';
import type { ShownPage } from './messages.ts';
import { scrollMap, type ScrollMap } from './scroll-map.ts';

const { document } = window;

/**
 * Keeps the page where the text is, and tells where the page is when the reader scrolls it. The side that somebody acts
 * on leads: what moves here because the text moved, or because the page became another one, is not told back.
 */
export class ScrollSync {
  readonly #scrolled: (line: number) => void;
  #shown: Pick<ShownPage, 'places' | 'lineCount'> = { places: [], lineCount: 0 };
  #map: ScrollMap | undefined;
  /** The reader is the last who moved the page. */
  #leads = false;

  constructor(scrolled: (line: number) => void) {
    this.#scrolled = scrolled;
    for (const event of ['wheel', 'pointerdown', 'keydown', 'touchstart'])
      window.addEventListener(event, () => (this.#leads = true), { capture: true, passive: true });
    window.addEventListener('scroll', () => this.#tell(), { passive: true });
  }

  /** The page is another one, or another text belongs to it. */
  show(shown: Pick<ShownPage, 'places' | 'lineCount'>): void {
    this.#shown = shown;
    this.#leads = false;
    this.laidOut();
  }

  /** Things are elsewhere on the page than before. */
  laidOut(): void {
    this.#map = undefined;
  }

  /** Shows what this line of the text says at the top. */
  scrollTo(line: number): void {
    this.#leads = false;
    // A page that glides there would lag behind the text.
    window.scrollTo({ top: this.#current().topOf(line), behavior: 'instant' });
  }

  #tell(): void {
    if (this.#leads) this.#scrolled(this.#current().lineOf(window.scrollY));
  }

  #current(): ScrollMap {
    if (this.#map) return this.#map;
    const elements = elementsByPointer();
    const anchors = this.#shown.places.flatMap(({ pointer, line }) => {
      const element = elements.get(pointer);
      const box = element && boxOf(element);
      return box && box.height > 0 ? [{ line, top: box.top }] : [];
    });
    const { scrollHeight, clientHeight } = document.documentElement;
    this.#map = scrollMap(anchors, { line: this.#shown.lineCount, top: Math.max(scrollHeight, clientHeight) });
    return this.#map;
  }
}
