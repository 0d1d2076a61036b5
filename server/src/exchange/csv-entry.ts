/** What of an entry of a list stands in its cell. */
import type { Field } from '../schema/field.ts';
import { haveNames, itemNames } from './table-fields.ts';

/** An item by what it is called; one that is called nothing by what is in it, but for the words of a code. */
export function entryOf(item: unknown, field: Field | undefined): string {
  if (!isGroup(item) || !field) return String(item);
  return entryNames(item, field)
    .map((name) => String(item[name]))
    .join(' ');
}

/** The fields of an item of which its entry is made. */
export function entryNames(item: Readonly<Record<string, unknown>>, field: Field): readonly string[] {
  const name = haveNames(field) ? itemNames.find((one) => typeof item[one] === 'string') : undefined;
  if (name !== undefined) return [name];
  return [...field.fields.keys()].filter(
    (one) =>
      item[one] !== undefined &&
      typeof item[one] !== 'object' &&
      (one !== 'label' || (item['code'] ?? item['uri']) === undefined),
  );
}

export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
