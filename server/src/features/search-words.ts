import { folded } from '../text/folded.ts';
import type { LocalizedText } from '../text/language.ts';

/**
 * Words in both languages to find something by, and what else people call it; those with accents also without, as an
 * editor tells them apart.
 */
export function searchWords(title: LocalizedText | undefined, others: readonly string[] = []): string {
  const words = [...(title ? [title.en, title.fr] : []), ...others];
  const found = words.flatMap((word) => {
    const plain = folded(word);
    return plain === word.toLowerCase() ? [word] : [word, plain];
  });
  return [...new Set(found)].join(' ');
}
