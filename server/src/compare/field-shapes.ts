import { Field } from '../schema/schema-field.ts';

/** Whether a value, or the items of a list, refer to items of this file. */
export function refersToItems({ refersTo, items }: Field): boolean {
  const kinds = [
    refersTo,
    items?.refersTo,
    ...[...(items?.fields ?? [])].flatMap(([name, one]) => (name === 'id' ? [] : one.refersTo)),
  ];
  return kinds.some((kind) => kind !== undefined && kind !== 'role');
}

/** A group that reads as one value, as an amount does: it holds no lists. */
export function isPlainValue({ fields }: Field): boolean {
  return [...fields.values()].every(
    (field) => field.type !== 'list' && (field.type !== 'group' || isPlainValue(field)),
  );
}

/** A field of the author's own. */
export function extension(name: string): Field {
  return new Field({}, {}, name);
}
