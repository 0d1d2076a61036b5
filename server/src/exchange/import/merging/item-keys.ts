import type { PlainData } from '../../../syntax/write/value.ts';
import type { RoleData } from '../importer.ts';

export function isList(value: PlainData | undefined): value is readonly PlainData[] {
  return Array.isArray(value);
}

export function isMap(value: PlainData | undefined): value is RoleData {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Whether two values say the same, whatever the order of their fields. */
export function same(one: PlainData | undefined, other: PlainData | undefined): boolean {
  if (isList(one))
    return isList(other) && one.length === other.length && one.every((item, at) => same(item, other[at]));
  if (!isMap(one)) return one === other;
  const names = Object.keys(one);
  return (
    isMap(other) &&
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && same(one[name], other[name]))
  );
}

/** The items of a list by what each is known by; of those that are known by the same, each has a number. */
export function keysOf(items: readonly PlainData[]): ReadonlyMap<string, PlainData> {
  const keys = new Map<string, PlainData>();
  for (const item of items) {
    const key = keyOf(item);
    let free = key;
    for (let number = 2; keys.has(free); number++) free = `${key} (${number})`;
    keys.set(free, item);
  }
  return keys;
}

/** An id where there is one, else the words or the code that say which item it is. */
function keyOf(item: PlainData): string {
  if (typeof item === 'string') return item;
  if (!isMap(item)) return JSON.stringify(item);
  const text = (...names: readonly string[]) =>
    names.map((name) => item[name]).find((value) => typeof value === 'string');
  const scheme = text('scheme');
  if (scheme !== undefined) return `${scheme} ${text('uri', 'code') ?? ''}`;
  return text(...naming) ?? JSON.stringify(item);
}

const naming = ['id', 'role', 'skill', 'type', 'title', 'label', 'city', 'code'] as const;
