/** The mapping that a role or a skill gets with a term of a classification. */
import type { Mapping } from '../../../../schemas/types.ts';
import type { RoleDocument } from '../../model/document.ts';
import type { Hit } from '../../model/terms/concept-search.ts';
import { labelOfConcept, languageIn, type Concept, type Termbase } from '../../model/terms/concept.ts';
import { languageOfName } from '../../schema/kinds.ts';
import { addField } from '../../syntax/write/field.ts';
import type { PlainData } from '../../syntax/write/value.ts';
import type { ValueSpot } from './spot.ts';

/** What is missing of the mapping. */
export function restOfMapping(
  { concept, termbase }: Hit,
  lang: string | undefined,
  spot: ValueSpot,
): Readonly<Record<string, PlainData>> {
  const own = String(spot.path.at(-1));
  const isThere = (name: string): boolean =>
    name === own ||
    spot.neighbours.has(name) ||
    (name === 'code' && (own === 'uri' || spot.neighbours.has('uri'))) ||
    (name === 'uri' && (own === 'code' || spot.neighbours.has('code')));
  return Object.fromEntries(Object.entries(mappingTo(concept, termbase, lang)).filter(([name]) => !isThere(name)));
}

/** The entry as a role refers to it: by its address where it has one, else by its code. */
export function mappingTo(
  concept: Concept,
  termbase: Termbase,
  lang: string | undefined,
): Readonly<Record<string, string>> {
  const { code, uri } = concept;
  const match: Mapping['match'] = concept.kind === 'occupation' ? 'close' : 'exact';
  return {
    ...(termbase.scheme && { scheme: termbase.scheme }),
    ...(uri === undefined ? { code } : { uri }),
    label: labelOfConcept(concept, languageIn(termbase, lang)),
    ...(termbase.version !== undefined && { version: termbase.version }),
    match,
  };
}

/** The title says what the role is in a classification as well, where nothing says so yet. */
export function mappingOfRole(hit: Hit, { word }: ValueSpot, { uri, text, tree, role, head }: RoleDocument) {
  if (role.mappings || !hit.termbase.scheme) return [];
  const mapping = mappingTo(hit.concept, hit.termbase, head.lang);
  const edits = addField(text, tree, [], 'mappings', [mapping], languageOfName(uri)) ?? [];
  // Two edits in one place have no order.
  return edits.every(({ range }) => range.start > word.end || range.end < word.start) ? edits : [];
}
