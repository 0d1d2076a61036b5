import type { RoleDocument } from '../../model/document.ts';
import { addressOfMapping } from '../../model/mapping-address.ts';
import { fieldAt, rootField } from '../../schema/field.ts';
import type { PlainValue } from '../../syntax/write/value.ts';
import { examplesIn } from '../language-tags.ts';
import type { ValueCandidate } from './item.ts';
import type { ValueSpot } from './spot.ts';

/** What the schema shows as an example, where the author could mean it. */
export function exampleCandidates(spot: ValueSpot, document: RoleDocument): readonly ValueCandidate[] {
  const { field, path } = spot;
  const { type, examples, translatable, names, refersTo } = field;
  const fits = (value: unknown): value is PlainValue =>
    type === 'text' ? typeof value === 'string' : typeof value === 'number' && type.endsWith('number');
  const around = typeof path.at(-1) === 'number' ? fieldAt(rootField(document.kind), path.slice(0, -1)) : undefined;
  // An id is made of words as well.
  const isWords = translatable || around?.translatable || (names ?? refersTo) !== undefined;
  const given = isWords ? examplesIn(examples, document.head.lang) : examples;
  return given
    .filter(fits)
    .filter((value) => isPossible(value, spot))
    .map((value) => ({ value, kind: 'example', detail: { en: 'example', fr: 'exemple' } }));
}

/** The code of an occupation is of a form that its classification has, and of no use for a skill. */
function isPossible(value: PlainValue, { path, neighbours }: ValueSpot): boolean {
  if (path.at(-3) !== 'mappings' || path.at(-1) !== 'code') return true;
  const scheme = neighbours.get('scheme');
  if (path[0] !== 'mappings') return false;
  return !scheme || addressOfMapping({ scheme, code: String(value) }, 'en') !== undefined;
}
