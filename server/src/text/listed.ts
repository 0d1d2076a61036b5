import type { LocalizedText } from './language.ts';
import { shown } from './shown.ts';

/**
 * Names as part of a sentence, in quotes: all of them, or the first few and how many others there are.
 *
 * @param noun of the others, with its number: `{ en: 'roles', fr: 'rôles' }`.
 */
export function listed(names: readonly string[], noun: LocalizedText): LocalizedText {
  const named = names.length <= FEW ? names : names.slice(0, FEW - 1);
  const others = names.length - named.length;
  const list = (quoted: readonly string[], and: string): string =>
    quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${and} ${quoted.at(-1)}`;
  const en = named.map((name) => `'${shown(name)}'`);
  const fr = named.map((name) => `« ${shown(name)} »`);
  return {
    en: list(others > 0 ? [...en, `${others} other ${noun.en}`] : en, 'and'),
    fr: list(others > 0 ? [...fr, `${others} autres ${noun.fr}`] : fr, 'et'),
  };
}

/** Names that a reader takes in at once; more than one is left out, or none. */
const FEW = 4;
