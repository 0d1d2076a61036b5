import { find } from './find.ts';
import type { Node, View } from './messages.ts';
import { type Arrow, Walk } from './walk.ts';

export interface Found {
  readonly count: number;
  /** From 1. */
  readonly position: number;
  readonly id: string | undefined;
}

/** The boxes of a chart as a tree that is gone through with the arrow keys, and what is marked in it. */
export class Boxes {
  readonly #nodes: readonly Node[];
  readonly #walk: Walk;
  readonly #elements: ReadonlyMap<string, SVGElement>;
  #found: readonly string[] = [];
  #foundAt = 0;
  /** The one that can be reached with the Tab key. */
  #at: string | undefined;

  constructor(chart: SVGSVGElement | undefined, nodes: readonly Node[], view: View, at?: string) {
    this.#nodes = nodes;
    this.#walk = new Walk(nodes, view);
    const known = new Map(nodes.map((node) => [node.id, node]));
    const elements = new Map<string, SVGElement>();
    for (const element of chart?.querySelectorAll<SVGElement>('[data-id]') ?? []) {
      const node = known.get(element.dataset['id'] ?? '');
      if (!node || elements.has(node.id)) continue;
      elements.set(node.id, element);
      element.setAttribute('role', 'treeitem');
      element.setAttribute('tabindex', '-1');
      element.setAttribute('aria-level', String(this.#walk.level(node.id)));
      element.setAttribute('aria-label', element.querySelector('title')?.textContent ?? node.title);
      element.classList.toggle('opens', node.opens);
    }
    this.#elements = elements;
    const tree = chart?.querySelector('[role="list"]');
    tree?.setAttribute('role', 'tree');
    tree?.setAttribute('aria-label', chart?.getAttribute('aria-label') ?? '');
    this.stopAt(at !== undefined && elements.has(at) ? at : nodes[0]?.id);
  }

  get at(): string | undefined {
    return this.#at;
  }

  get first(): string | undefined {
    return this.#nodes[0]?.id;
  }

  element(id: string | undefined): SVGElement | undefined {
    return id === undefined ? undefined : this.#elements.get(id);
  }

  /** The id of the box that something is in. */
  idAt(target: EventTarget | null): string | undefined {
    const element = target instanceof Element ? target.closest<SVGElement>('[data-id]') : undefined;
    return element?.dataset['id'];
  }

  opens(id: string): boolean {
    return this.#nodes.some((node) => node.id === id && node.opens);
  }

  to(arrow: Arrow, id: string): string {
    return this.#walk.to(arrow, id);
  }

  stopAt(id: string | undefined): void {
    this.element(this.#at)?.setAttribute('tabindex', '-1');
    this.#at = id;
    this.element(id)?.setAttribute('tabindex', '0');
  }

  mark(id: string | undefined): void {
    for (const [other, element] of this.#elements) {
      element.classList.toggle('current', other === id);
      if (other === id) element.setAttribute('aria-current', 'true');
      else element.removeAttribute('aria-current');
    }
  }

  find(query: string): Found {
    const found = find(query, this.#nodes);
    const isFound = new Set(found);
    for (const [id, element] of this.#elements) {
      element.classList.toggle('found', isFound.has(id));
      element.classList.remove('found-here');
    }
    this.#found = found;
    this.#foundAt = 0;
    return this.#foundHere();
  }

  nextFound(step: 1 | -1): Found {
    const { length } = this.#found;
    this.element(this.#found[this.#foundAt])?.classList.remove('found-here');
    if (length > 0) this.#foundAt = (this.#foundAt + step + length) % length;
    return this.#foundHere();
  }

  get foundHere(): string | undefined {
    return this.#found[this.#foundAt];
  }

  #foundHere(): Found {
    const id = this.foundHere;
    this.element(id)?.classList.add('found-here');
    return { count: this.#found.length, position: this.#foundAt + 1, id };
  }
}
