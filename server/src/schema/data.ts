import type { MapEntry, MapNode, Path, SyntaxNode } from '../syntax/tree.ts';
import { isExtension, type Field } from './field.ts';

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
  if (node.kind === 'list') {
    const items = field?.maxItems === undefined ? node.items : node.items.slice(0, field.maxItems + 1);
    return items.map((item) => dataOf(item, field?.items));
  }
  const data: Record<string, Data> = {};
  for (const { name, value } of readEntries(node, field)) {
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

/**
 * What of a node fits the schema: values at the `faulty` places are left out, and with them every group below the root
 * that then lacks a required field. Of a list that is too long, the first items fit.
 *
 * @param faulty places as JSON pointers.
 */
export function fittingData(node: SyntaxNode, field: Field, faulty: ReadonlySet<string>): Data | undefined {
  return fitting(node, field, faulty.size === 0 ? undefined : '', faulty, true);
}

function fitting(
  node: SyntaxNode,
  field: Field | undefined,
  pointer: string | undefined,
  faulty: ReadonlySet<string>,
  isRoot = false,
): Data | undefined {
  const isTooLong = node.kind === 'list' && field?.maxItems !== undefined && node.items.length > field.maxItems;
  if (pointer !== undefined && faulty.has(pointer) && !isTooLong) return undefined;
  if (node.kind === 'scalar') return node.value ?? undefined;
  if (node.kind === 'list') {
    return node.items
      .slice(0, field?.maxItems)
      .map((item, index) => fitting(item, field?.items, below(pointer, index), faulty))
      .filter((item) => item !== undefined);
  }
  const data: Record<string, Data> = {};
  for (const { name, value } of readEntries(node, field)) {
    const known = fieldIn(field, name);
    if ((!known && !isExtension(name)) || name === '__proto__' || Object.hasOwn(data, name)) continue;
    const fit = fitting(value, known, below(pointer, name), faulty);
    if (fit !== undefined) data[name] = fit;
  }
  const complete = isRoot || field?.required.every((name) => Object.hasOwn(data, name));
  return complete === false ? undefined : data;
}

/** Pointers cost more than all the rest, so a file without a fault goes without. */
function below(pointer: string | undefined, step: string | number): string | undefined {
  return pointer === undefined ? undefined : `${pointer}/${typeof step === 'string' ? escapePointer(step) : step}`;
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
