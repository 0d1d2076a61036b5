import type { ListNode, MapEntry, MapNode, Path, SyntaxNode } from '../syntax/tree.ts';
import type { Field } from './field.ts';

/** A value as JSON knows it. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [name: string]: Data };

/**
 * The plain value of a node, for the validator. Fields left empty are left out; of two fields with one name the first
 * counts; `__proto__` is never taken over.
 *
 * A list that is too long is cut one item behind its end, and a group of free names after a thousand: the time to
 * validate grows with the square of the mistakes.
 */
export function dataOf(node: SyntaxNode, field?: Field): Data {
  if (node.kind === 'scalar') return node.value;
  return node.kind === 'list' ? itemsOf(node, field) : entriesOf(node, field);
}

// In functions of their own, so that none is made for a scalar: most values are scalars.
function itemsOf(list: ListNode, field: Field | undefined): Data {
  const items = field?.maxItems === undefined ? list.items : list.items.slice(0, field.maxItems + 1);
  return items.map((item) => dataOf(item, field?.items));
}

function entriesOf(map: MapNode, field: Field | undefined): Data {
  const data: Record<string, Data> = {};
  for (const { name, value } of readEntries(map, field)) {
    if (value.kind === 'scalar' && value.value === null) continue;
    if (name === '__proto__') continue;
    // Every object has some names already, but hardly one that is looked for here.
    if (data[name] === undefined || !Object.hasOwn(data, name)) data[name] = dataOf(value, fieldIn(field, name));
  }
  return data;
}

/** What belongs to this name in a group. */
function fieldIn(group: Field | undefined, name: string): Field | undefined {
  return group?.fields.get(name) ?? group?.others;
}

function readEntries({ entries }: MapNode, field: Field | undefined): readonly MapEntry[] {
  return field?.others ? entries.slice(0, FREE_NAMES) : entries;
}

const FREE_NAMES = 1000;

/** Where data does not fit the schema, as JSON pointers. */
export interface Misfits {
  /** The values that do not fit. */
  readonly faulty: ReadonlySet<string>;
  /** These, the groups that lack a required field, and all that they are in; elsewhere everything fits. */
  readonly around: ReadonlySet<string>;
}

/**
 * What of a value fits the schema: without what is faulty, and without every group below the root that then lacks a
 * required field. Of a list that is too long, the first items fit.
 *
 * @param data made by `dataOf`; where everything fits it is taken over as it is.
 * @returns nothing where nothing fits.
 */
export function fittingData(data: Data, field: Field | undefined, misfits: Misfits, pointer = ''): Data | undefined {
  if (!misfits.around.has(pointer)) return data;
  const most = field?.maxItems ?? Infinity;
  const isTooLong = isList(data) && data.length > most;
  if (misfits.faulty.has(pointer) && !isTooLong) return undefined;
  const fitting = (part: Data, step: string, known: Field | undefined): Data | undefined =>
    fittingData(part, known, misfits, `${pointer}/${escapePointer(step)}`);
  if (isList(data)) {
    return data
      .slice(0, most)
      .map((item, position) => fitting(item, String(position), field?.items))
      .filter((item) => item !== undefined);
  }
  if (typeof data !== 'object' || data === null) return data;
  const kept: Record<string, Data> = {};
  for (const [name, value] of Object.entries(data)) {
    const fit = fitting(value, name, fieldIn(field, name));
    if (fit !== undefined) kept[name] = fit;
  }
  const isComplete = pointer === '' || field?.required.every((name) => Object.hasOwn(kept, name)) !== false;
  return isComplete ? kept : undefined;
}

function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data);
}

/** The JSON pointer (RFC 6901) of a path; empty for the root. */
export function pointerOf(path: Path): string {
  return path.map((step) => `/${escapePointer(String(step))}`).join('');
}

/** What a JSON pointer leads to below `root`, and the way: whether a step is a name or a position, the tree decides. */
export function placeOfPointer(
  root: SyntaxNode,
  pointer: string,
  entryOf: (node: SyntaxNode, name: string) => MapEntry | undefined,
): { readonly path: Path; readonly node: SyntaxNode | undefined } {
  const path: (string | number)[] = [];
  let node: SyntaxNode | undefined = root;
  for (const part of pointer.split('/').slice(1)) {
    const step = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (node?.kind === 'list') {
      path.push(Number(step));
      node = node.items[Number(step)];
    } else {
      path.push(step);
      node = node && entryOf(node, step)?.value;
    }
  }
  return { path, node };
}

function escapePointer(step: string): string {
  return step.includes('~') || step.includes('/') ? step.replaceAll('~', '~0').replaceAll('/', '~1') : step;
}
