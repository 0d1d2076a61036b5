import { folded } from '../text/folded.ts';
import type { LocalizedText } from '../text/language.ts';

/** Words in both languages to find something by; those with accents also without, as an editor tells them apart. */
export function searchWords({ en, fr }: LocalizedText): string {
  const plain = folded(fr);
  return [...new Set([en, fr, ...(plain === fr.toLowerCase() ? [] : [plain])])].join(' ');
}
