import type { PlainData } from '../../../syntax/write/value.ts';
import { folded } from '../../../text/folded.ts';
import type { RoleData } from '../importer.ts';
import { isList, isMap } from './item-keys.ts';

/**
 * Whether two roles say different things in all they say, beside what they are called. Of one that says nothing else, that
 * cannot be told.
 */
export function saysOtherwise(one: RoleData, other: RoleData): boolean {
  const [words, others] = [wordsIn(one), wordsIn(other)];
  return words.size > 0 && others.size > 0 && ![...words].some((word) => others.has(word));
}

/** A function is called as the heading above it, which many texts have. */
const namesOnly: ReadonlySet<string> = new Set(['id', 'title']);

function wordsIn({ meta: _meta, lang: _lang, title: _title, titleForms: _forms, ...rest }: RoleData): Set<string> {
  const words = new Set<string>();
  const collect = (value: PlainData): void => {
    if (typeof value === 'string') words.add(folded(value));
    else if (isList(value)) for (const item of value) collect(item);
    else if (isMap(value)) for (const [name, inner] of Object.entries(value)) if (!namesOnly.has(name)) collect(inner);
  };
  collect(rest);
  return words;
}
