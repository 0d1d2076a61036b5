import type { RoleDocument } from '../model/document.ts';

/** What a document says, by place and words. */
export interface Sayings {
  /** With the length of each, as a long text tells more about whose it is. */
  readonly lengths: ReadonlyMap<string, number>;
  /** Of all together. */
  readonly length: number;
}

/** How the role is called: who looks for likeness looks for one that is called otherwise. */
const names: readonly string[] = ['id', 'translationOf', 'title', 'lang'];

export function sayingsOf({ role, translation }: RoleDocument): Sayings {
  const lengths = new Map<string, number>();
  for (const [name, value] of Object.entries(translation ?? role)) {
    if (!names.includes(name)) add(value, name, lengths);
  }
  return { lengths, length: [...lengths.values()].reduce((sum, length) => sum + length, 0) };
}

function add(value: unknown, place: string, lengths: Map<string, number>): void {
  if (Array.isArray(value)) for (const item of value) add(item, `${place}/`, lengths);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) add(inner, `${place}/${name}`, lengths);
  } else lengths.set(`${place} ${String(value)}`, String(value).length);
}

/** How much of what the longer of two says the other says as well, from 0 to 1. */
export function likeness(one: Sayings, other: Sayings): number {
  let shared = 0;
  for (const [saying, length] of one.lengths) if (other.lengths.has(saying)) shared += length;
  return shared === 0 ? 0 : shared / Math.max(one.length, other.length);
}
