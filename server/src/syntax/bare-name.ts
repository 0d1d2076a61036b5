import type { MapEntry } from './tree.ts';

/** Whether it is a name alone in braces, without a colon, as `b` is in `{ a: 1, b }`. */
export function isBareName(text: string, { key, value }: MapEntry): boolean {
  if (key.style !== 'plain' || value.kind !== 'scalar' || value.style !== 'empty') return false;
  const behind = /\s*(\S?)/y;
  behind.lastIndex = key.range.end;
  const [, sign] = behind.exec(text) ?? [];
  return sign === ',' || sign === '}';
}
