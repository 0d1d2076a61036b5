import type { ChangeKind, RoleChange } from '../compare/change.ts';

/** What is to be marked on one side of a comparison, by JSON pointer. */
export type Marks = ReadonlyMap<string, ChangeKind>;

/**
 * The elements of a page that changes are marked on: those that show them, or else the nearest around them.
 *
 * @param known the pointers of the elements that there are.
 */
export function marksFor(changes: readonly RoleChange[], side: 'before' | 'after', known: ReadonlySet<string>): Marks {
  const marks = new Map<string, ChangeKind>();
  for (const change of changes) {
    const pointer = change[side]?.pointer;
    const shown = pointer === undefined ? undefined : nearest(pointer, known);
    if (shown === undefined) continue;
    const kind = shown === pointer ? change.kind : 'changed';
    // That something in it changed as well says less than what became of the whole.
    if (kind !== 'changed' || !marks.has(shown)) marks.set(shown, kind);
  }
  return marks;
}

function nearest(pointer: string, known: ReadonlySet<string>): string | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    if (known.has(at)) return at;
  }
  return undefined;
}
