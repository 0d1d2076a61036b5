/** What surrounds a place in YAML, by indentation alone: the way to it, its neighbours, what is nested in it. */
import type { Path } from '../../syntax/tree.ts';
import { hasValue, indentOf, type BlockLine } from './lines.ts';

/** Where a place is among the lines. */
export interface Standpoint {
  /** How many lines stand above it. */
  readonly above: number;
  /** The position of the first line below it. */
  readonly below: number;
  /** The columns of the dashes before it on its own line. */
  readonly dashes: readonly number[];
  readonly column: number;
}

interface Way {
  readonly path: Path;
  /** The key or the dash that the place belongs to; absent at the root. */
  readonly parent: Parent | undefined;
}

export interface Parent {
  /** The position of its line. */
  readonly line: number;
  readonly column: number;
  readonly dash: boolean;
}

/** The way to what stands at `place`. */
export function wayTo(lines: readonly BlockLine[], { above, dashes, column }: Standpoint): Way {
  /** From the inside out. */
  const steps: (string | number)[] = [];
  let parent: Parent | undefined;
  let level = { list: false, column };
  const enter = (line: number, dash: boolean, at: number): void => {
    level = { list: dash, column: at };
    parent ??= { line, dash, column: at };
  };
  const meetDashes = (line: number, columns: readonly number[]): void => {
    for (const dash of columns.toReversed()) {
      if (dash < level.column) {
        steps.push(0);
        enter(line, true, dash);
      } else if (level.list && dash === level.column) steps.push(Number(steps.pop()) + 1);
    }
  };
  meetDashes(above, dashes);
  for (let index = above - 1; index >= 0; index--) {
    const line = lines[index];
    if (!line || line.boundary || (!level.list && level.column === 0)) break;
    // The dashes of a list may stand in the column of its key.
    const key = line.column < level.column || (level.list && line.column === level.column) ? line.key : undefined;
    if (key) {
      steps.push(key.text);
      enter(index, false, line.column);
    }
    meetDashes(index, line.dashes);
  }
  return { path: steps.toReversed(), parent };
}

/** The fields in the column of a place around it, with what is written behind them on their lines. */
export function fieldsAround(lines: readonly BlockLine[], place: Standpoint): ReadonlyMap<string, string> {
  const { above, below, dashes, column } = place;
  const fields = new Map<string, string>();
  const add = ({ key, value }: BlockLine): void => {
    if (key) fields.set(key.text, value?.text ?? '');
  };
  for (let index = dashes.length > 0 ? -1 : above - 1; index >= 0; index--) {
    const line = lines[index];
    if (!line || line.boundary) break;
    if (line.column === column) add(line);
    if (indentOf(line) < column) break;
  }
  for (let index = below; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.boundary || indentOf(line) < column) break;
    if (line.dashes.length === 0 && line.column === column) add(line);
  }
  return fields;
}

/**
 * Whether a field at the place would take the lines below it from what is above: they go on with what stands there, or
 * are nested in it.
 */
export function wouldCut(lines: readonly BlockLine[], { above, below, column }: Standpoint): boolean {
  const next = lines[below];
  if (!next || next.boundary || indentOf(next) <= column) return false;
  const indent = indentOf(next);
  for (let index = above - 1; index >= 0; index--) {
    const line = lines[index];
    if (!line || line.boundary) return false;
    if (line.column === indent || line.dashes.includes(indent)) return true;
    // What owns them stands here, where it does not own the place as well.
    if (indentOf(line) < indent) return line.column >= column && !hasValue(line);
  }
  return false;
}

/** The texts of the items around a place whose dashes stand in `column`. */
export function itemsAround(
  lines: readonly BlockLine[],
  { above, below }: Pick<Standpoint, 'above' | 'below'>,
  column: number,
): ReadonlySet<string> {
  const items = new Set<string>();
  /** @returns whether the list goes on. */
  const add = (line: BlockLine | undefined): boolean => {
    if (!line || line.boundary || indentOf(line) < column) return false;
    if (line.dashes.length === 0 && line.column === column) return false;
    if (line.dashes.at(-1) === column && !line.key && line.value) items.add(line.value.text);
    return true;
  };
  for (let index = above - 1; index >= 0 && add(lines[index]); index--);
  for (let index = below; add(lines[index]); index++);
  return items;
}

/** Whether all items around a place whose dashes stand in `column` are groups in braces. */
export function areInBraces(
  lines: readonly BlockLine[],
  { above, below }: Pick<Standpoint, 'above' | 'below'>,
  column: number,
): boolean {
  let count = 0;
  /** @returns whether the list goes on with an item like that. */
  const isOne = (line: BlockLine | undefined): boolean => {
    if (line?.dashes.at(-1) !== column || line.flow?.kind !== 'map' || !line.flow.closed || line.key) return false;
    count++;
    return true;
  };
  const isOther = (line: BlockLine | undefined): boolean =>
    line !== undefined && !line.boundary && (indentOf(line) > column || line.dashes.includes(column));
  let [first, last] = [above - 1, below];
  while (isOne(lines[first])) first--;
  while (isOne(lines[last])) last++;
  return count > 0 && !isOther(lines[first]) && !isOther(lines[last]);
}

/**
 * The first line below another one that is nested in its key at `column`, the one of `place` apart.
 *
 * @param parent the position of the other line; -1 for the top of the text.
 */
export function firstChild(
  lines: readonly BlockLine[],
  { above, below }: Pick<Standpoint, 'above' | 'below'>,
  parent: number,
  column: number,
): BlockLine | undefined {
  const line = lines[parent + 1 === above ? below : parent + 1];
  if (!line || line.boundary) return undefined;
  return indentOf(line) > column || line.dashes[0] === column ? line : undefined;
}
