/** The two forms of a French title of a job: `Directeur général d’usine`, `Directrice générale d’usine`. */
import { between, changedTitle, likeWord, type Gender } from './changed-title.ts';
import { ownWords } from './exceptions.ts';

export type { Gender };

/** The same title said of a woman; as it is where it is said of both, or nothing tells. */
export function feminineTitle(title: string): string {
  const own = inOwnWords(title);
  return own ? own.feminine + own.rest : changedTitle(title, 'feminine').parts.join('');
}

/** The same title said of a man; as it is where it is said of both, or nothing tells. */
export function masculineTitle(title: string): string {
  const own = inOwnWords(title);
  return own ? own.masculine + own.rest : changedTitle(title, 'masculine').parts.join('');
}

/** A title in the other gender, and in both. */
export interface OtherTitle {
  readonly other: string;
  /** The masculine first, and what they share once: `Chef / Cheffe de projet`; nothing where a bar is in them. */
  readonly both: string | undefined;
}

/**
 * How a title that has one form is said of the others as well.
 *
 * @returns nothing where that is not sure: `technicien de laboratoire agréé`, `garçon de café`.
 */
export function otherTitle(title: string, gender: Gender): OtherTitle | undefined {
  const own = inOwnWords(title);
  if (own) {
    const other = gender === 'masculine' ? own.feminine : own.masculine;
    return { other: other + own.rest, both: `${own.masculine} / ${own.feminine}${own.rest}` };
  }
  const { parts, last, isSure } = changedTitle(title, gender === 'masculine' ? 'feminine' : 'masculine');
  if (!isSure || last < 0) return undefined;
  const written = title.split(between);
  const changed = written.slice(0, last + 1).join('');
  // `Cuisinier et chef / Cuisinière et cheffe de rang` would leave open whose the end is.
  const end = /\s(?:et|ou)\s/.test(changed) ? written.length : last + 1;
  const forms = [written, parts].map((form) => form.slice(0, end).join(''));
  const [masculine, feminine] = gender === 'masculine' ? forms : forms.toReversed();
  const both = `${masculine} / ${feminine}${written.slice(end).join('')}`;
  return { other: parts.join(''), both: changed.includes('/') ? undefined : both };
}

interface OwnWords extends Readonly<Record<Gender, string>> {
  readonly written: Gender;
  readonly rest: string;
}

/** `Femme de chambre`: what both forms are, and what stands behind them. */
export function inOwnWords(title: string): OwnWords | undefined {
  const small = title.toLowerCase().replaceAll("'", '’');
  for (const [masculine, feminine, shared] of ownWords) {
    for (const form of [masculine, feminine]) {
      const behind = small.slice((form + shared).length);
      if (!small.startsWith(form + shared) || (shared === '' ? behind !== '' : /^\p{L}/u.test(behind))) continue;
      return {
        masculine: likeWord(title, masculine),
        feminine: likeWord(title, feminine),
        written: form === masculine ? 'masculine' : 'feminine',
        rest: title.slice(form.length),
      };
    }
  }
  return undefined;
}
