import { boxOf, button, ownLayer } from './elements.ts';
import { filled, type Words } from './words.ts';

const { document } = window;

/** Beside the heading of each section, a button that copies the address of that section. */
export class SectionLinks {
  readonly #layer = ownLayer('links');
  readonly #words: Words;
  readonly #copy: (anchor: string) => void;
  #links: readonly { readonly heading: Element; readonly link: HTMLButtonElement }[] = [];

  constructor(words: Words, copy: (anchor: string) => void) {
    this.#words = words;
    this.#copy = copy;
    document.addEventListener('mouseover', ({ target }) => {
      const section = target instanceof Element ? target.closest('section[id]') : undefined;
      for (const { heading, link } of this.#links) link.classList.toggle('near', heading.parentElement === section);
    });
  }

  show(hasAddress: boolean): void {
    const headings = hasAddress ? [...document.body.querySelectorAll('section[id] > h2')] : [];
    const isSame =
      headings.length === this.#links.length && this.#links.every(({ heading }, n) => heading === headings[n]);
    if (!isSame) {
      this.#layer.replaceChildren();
      this.#links = headings.map((heading) => ({ heading, link: this.#layer.appendChild(this.#link(heading)) }));
    }
    for (const { heading, link } of this.#links)
      link.ariaLabel = link.title = filled(this.#words.copyLink, heading.textContent ?? '');
    this.place();
  }

  place(): void {
    const boxes = this.#links.map(({ heading, link }) => ({ link, box: boxOf(wordsOf(heading)) }));
    for (const { link, box } of boxes)
      Object.assign(link.style, { left: `${box.right + 6}px`, top: `${box.top + box.height / 2}px` });
  }

  #link(heading: Element): HTMLButtonElement {
    return button({ name: 'link', text: '#', click: () => this.#copy(heading.parentElement?.id ?? '') });
  }
}

/** A heading is as wide as the page; its words are not. */
function wordsOf(heading: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(heading);
  return range;
}
