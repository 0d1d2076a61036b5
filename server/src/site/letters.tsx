import type { VNode } from 'preact';
import { Link } from '../page/link.tsx';
import type { Language, LocalizedText } from '../text/language.ts';
import { letterIn } from './letter.ts';

/**
 * What is looked up by a name, under the letters of the names, in the order in which they are given.
 *
 * @param tag as of `letterIn`.
 */
export function byLetter<T>(
  all: Iterable<T>,
  nameOf: (one: T) => string,
  tag: string,
): ReadonlyMap<string, readonly T[]> {
  const letters = new Map<string, T[]>();
  const letterOf = letterIn(tag);
  for (const one of all) {
    const letter = letterOf(nameOf(one));
    const known = letters.get(letter);
    if (known) known.push(one);
    else letters.set(letter, [one]);
  }
  return letters;
}

/** The letters of a long list, each a link to where it begins. */
export function letterLinks(
  letters: readonly { readonly letter: string; readonly anchor: string }[],
  language: Language,
): VNode {
  return (
    <nav class="jump letters" aria-label={title[language]}>
      <ul>
        {letters.map(({ letter, anchor }) => (
          <li>
            <Link to={{ anchor }}>{letter}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const title: LocalizedText = { en: 'Letters', fr: 'Lettres' };
