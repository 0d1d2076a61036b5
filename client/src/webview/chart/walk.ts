import type { Node, View } from './messages.ts';

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

const arrows: readonly Arrow[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

export function arrowOf(key: string): Arrow | undefined {
  return arrows.find((arrow) => arrow === key);
}

/** Where the arrow keys lead among the nodes of a chart, which are in the order in which they are read. */
export class Walk {
  readonly #nodes: readonly Node[];
  readonly #view: View;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #levels: readonly number[];

  constructor(nodes: readonly Node[], view: View) {
    this.#nodes = nodes;
    this.#view = view;
    this.#positions = new Map(nodes.map(({ id }, position) => [id, position]));
    const levels: number[] = [];
    for (const { parent } of nodes) levels.push(parent === undefined ? 0 : 1 + (levels[this.#at(parent)] ?? 0));
    this.#levels = levels;
  }

  /** From 1, as they are told to those who do not see the chart. */
  level(id: string): number {
    return 1 + (this.#levels[this.#at(id)] ?? 0);
  }

  /**
   * Toward the root and away from it, as the chart is drawn: reporting lines go down, careers to the right; across, to
   * those at the same level. Where nothing hangs from a node, down is what is read next.
   *
   * @returns the id of the node itself where there is none.
   */
  to(arrow: Arrow, id: string): string {
    const { up, down, before, after } = keys[this.#view];
    const from = this.#at(id);
    const found = (position: number): string => this.#nodes[position]?.id ?? id;
    if (arrow === up) return this.#nodes[from]?.parent ?? id;
    if (arrow === down) return this.#isChild(from + 1, id) || this.#view === 'reporting' ? found(from + 1) : id;
    if (arrow === before) return found(this.#atLevel(from, -1));
    if (arrow === after) return found(this.#atLevel(from, 1));
    return found(arrow === 'Home' ? 0 : this.#nodes.length - 1);
  }

  #at(id: string): number {
    return this.#positions.get(id) ?? -1;
  }

  #isChild(position: number, id: string): boolean {
    return this.#nodes[position]?.parent === id;
  }

  /** The next node at the same level, in one direction; -1 where there is none. */
  #atLevel(from: number, step: 1 | -1): number {
    const level = this.#levels[from];
    let at = from + step;
    while (at >= 0 && at < this.#nodes.length && this.#levels[at] !== level) at += step;
    return at < this.#nodes.length ? at : -1;
  }
}

const keys: Readonly<Record<View, Readonly<Record<'up' | 'down' | 'before' | 'after', Arrow>>>> = {
  reporting: { up: 'ArrowUp', down: 'ArrowDown', before: 'ArrowLeft', after: 'ArrowRight' },
  career: { up: 'ArrowRight', down: 'ArrowLeft', before: 'ArrowUp', after: 'ArrowDown' },
};
