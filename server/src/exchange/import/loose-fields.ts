import type { LooseFields } from './importer.ts';

export function isGroup(value: unknown): value is LooseFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields with this value at that place. */
export function withField(fields: LooseFields, [name, ...rest]: readonly string[], value: unknown): LooseFields {
  if (name === undefined) return fields;
  const inner = fields[name];
  return { ...fields, [name]: rest.length === 0 ? value : withField(isGroup(inner) ? inner : {}, rest, value) };
}

/** The fields of both: lists one after the other, and of two values the first. */
export function merged(first: LooseFields, second: LooseFields): LooseFields {
  const result: Record<string, unknown> = { ...first };
  for (const [name, value] of Object.entries(second)) {
    const own = first[name];
    if (own === undefined || own === '') result[name] = value;
    else if (Array.isArray(own) && Array.isArray(value)) result[name] = [...own, ...value];
    else if (isGroup(own) && isGroup(value)) result[name] = merged(own, value);
  }
  return result;
}
