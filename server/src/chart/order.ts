/** The order in which roles are drawn. */

/**
 * By parent, in the order in which the parent and then the files of the children name them; under nothing the roots, those
 * with the most below them first.
 */
export function childrenOf(
  parents: ReadonlyMap<string, string | undefined>,
  lower: (id: string) => readonly string[],
): ReadonlyMap<string | undefined, readonly string[]> {
  const children = new Map<string | undefined, readonly string[]>();
  const sizes = sizesOf(parents);
  const roots = [...parents].filter(([, parent]) => parent === undefined).map(([id]) => id);
  children.set(
    undefined,
    roots.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0)),
  );
  for (const id of parents.keys())
    children.set(
      id,
      lower(id).filter((other) => parents.get(other) === id),
    );
  return children;
}

/** How many roles hang from each, itself included. */
function sizesOf(parents: ReadonlyMap<string, string | undefined>): ReadonlyMap<string, number> {
  const sizes = new Map([...parents.keys()].map((id) => [id, 1]));
  for (const [id, parent] of [...parents].toReversed()) {
    if (parent !== undefined) sizes.set(parent, (sizes.get(parent) ?? 0) + (sizes.get(id) ?? 0));
  }
  return sizes;
}

export interface Place {
  readonly id: string;
  readonly level: number;
  /** How many below it are left out. */
  hidden: number;
}

/** The roles down to a depth, each before what hangs from it, and how many there are below those that are the last. */
export function drawn(children: ReadonlyMap<string | undefined, readonly string[]>, depth: number): readonly Place[] {
  const places: Place[] = [];
  const path: { readonly level: number; readonly last: Place | undefined; readonly ids: Iterator<string> }[] = [];
  const enter = (id: string | undefined, level: number, last: Place | undefined): void => {
    path.push({ level, last, ids: (children.get(id) ?? []).values() });
  };
  enter(undefined, 0, undefined);
  // Lines of command may be deeper than the stack of the engine.
  for (let step = path.at(-1); step; step = path.at(-1)) {
    const next = step.ids.next();
    if (next.done) {
      path.pop();
      continue;
    }
    const { level, last } = step;
    if (level > depth && last) {
      last.hidden += 1;
      enter(next.value, level + 1, last);
      continue;
    }
    const place = { id: next.value, level, hidden: 0 };
    places.push(place);
    enter(next.value, level + 1, place);
  }
  return places;
}
