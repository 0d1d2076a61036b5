/** The two forms of a French title of a job: `Directeur général d’usine`, `Directrice générale d’usine`. */
import { ownWords, prefixes, saidOfBoth, things, unchangedBehind } from './exceptions.ts';
import { feminineOf, masculineOf } from './word-forms.ts';

/** The same title said of a woman; as it is where it is said of both, or nothing tells. */
export function feminineTitle(title: string): string {
  const own = inOwnWords(title);
  return own ? own.feminine + own.rest : changedTitle(title, feminineOf, masculineBehind).parts.join('');
}

/** The same title said of a man; as it is where it is said of both, or nothing tells. */
export function masculineTitle(title: string): string {
  const own = inOwnWords(title);
  return own ? own.masculine + own.rest : changedTitle(title, masculineOf, feminineBehind).parts.join('');
}

/** Both forms of a title that has one, the masculine first, and what they share once: `Chef / Cheffe de projet`. */
export function bothTitles(title: string, gender: Gender): string {
  const own = inOwnWords(title);
  if (own) return `${own.masculine} / ${own.feminine}${own.rest}`;
  const { parts, last } =
    gender === 'masculine'
      ? changedTitle(title, feminineOf, masculineBehind)
      : changedTitle(title, masculineOf, feminineBehind);
  const written = title.split(between);
  const forms = [written, parts].map((form) => form.slice(0, last + 1).join(''));
  const [masculine, feminine] = gender === 'masculine' ? forms : forms.toReversed();
  return `${masculine} / ${feminine}${written.slice(last + 1).join('')}`;
}

/** `Femme de chambre`: what both forms are, and what stands behind them. */
function inOwnWords(title: string): Readonly<Record<'masculine' | 'feminine' | 'rest', string>> | undefined {
  const small = title.toLowerCase().replaceAll("'", '’');
  for (const [masculine, feminine, shared] of ownWords) {
    for (const form of [masculine, feminine]) {
      const behind = small.slice((form + shared).length);
      if (!small.startsWith(form + shared) || (shared === '' ? behind !== '' : /^\p{L}/u.test(behind))) continue;
      return {
        masculine: likeWord(title, masculine),
        feminine: likeWord(title, feminine),
        rest: title.slice(form.length),
      };
    }
  }
  return undefined;
}

export type Gender = 'masculine' | 'feminine';

/** What stands between two words. */
const between = /([^\p{L}\p{M}’']+)/u;

type Change = (word: string) => string | undefined;

/** Endings of words that agree with what stands before them, as far as nothing else has them. */
interface Endings {
  /** Right behind the title. */
  readonly beside: RegExp;
  /** Behind a complement that is of the other gender: `chef d’équipe carreleur`. */
  readonly behindComplement: RegExp;
  /** Behind a complement in the plural: `conducteur de travaux principal`. */
  readonly behindPlural: RegExp;
  /** Behind every complement, as it is hardly said of things: `agent d’accueil polyvalent`. */
  readonly ofPeople: RegExp;
}

const masculineBehind: Endings = {
  beside:
    /(?:eur|[iée]en|er|el|al|[^t]é|(?:expérimen|breve|habili|retrai)té|ant|[^m]ent|if|eux|maçon|adjoint|expert|second|public|écrivain|artisan|marchand|commis)$/,
  behindComplement: /(?:eur|ien|ier|maçon|adjoint|polyvalent|[^m]ant|principal|chargé|spécialisé|qualifié)$/,
  behindPlural: /^(?:principal|chargé|spécialisé|qualifié|itinérant|permanent)$/,
  ofPeople: /^(?:adjoint|polyvalent)$/,
};

const feminineBehind: Endings = {
  beside:
    /(?:euse|trice|[iée]enne|ère|elle|ale|ée|ante|ente|ive|eure|maçonne|adjointe|experte|seconde|publique|écrivaine|artisane|marchande|commise)$/,
  behindComplement: /(?:euse|trice|maçonne|adjointe|polyvalente|itinérante|combattante)$/,
  behindPlural: /^(?:principale|chargée|spécialisée|qualifiée|itinérante|permanente)$/,
  ofPeople: /^(?:adjointe|polyvalente)$/,
};

/** @returns words with what stands between them, and which of them was changed last. */
function changedTitle(
  title: string,
  change: Change,
  endings: Endings,
): { readonly parts: readonly string[]; readonly last: number } {
  const parts = title.split(between);
  let last = -1;
  let at: 'head' | 'beside' | 'complement' = 'head';
  let before = '';
  for (let position = 0; position < parts.length; position += 2) {
    const word = parts[position] ?? '';
    const small = accented(word.toLowerCase());
    const gap = parts[position - 1] ?? '';
    if (word === '') continue;
    if (/[(:;/&+\d]/.test(gap)) break;
    if (joining.test(small) && at === 'beside') continue;
    if (linking.test(small)) {
      at = 'complement';
      before = small.replace(/^.*['’]/, '');
      continue;
    }
    // `polyvalent(e)` has both forms.
    const isBoth = /^[(·•]/.test(parts[position + 1] ?? '');
    const other = isBoth ? small : formBehind(at, small, before, change, endings);
    if (other === undefined && at === 'beside' && !small.endsWith('e') && !unchangedBehind.has(small))
      at = 'complement';
    if (at === 'head' && !prefixes.has(small)) at = 'beside';
    before = small;
    if (other === undefined || other === small) continue;
    parts[position] = likeWord(word, other);
    last = position;
  }
  return { parts, last };
}

function formBehind(
  at: 'head' | 'beside' | 'complement',
  word: string,
  before: string,
  change: Change,
  { beside, behindComplement, behindPlural, ofPeople }: Endings,
): string | undefined {
  if (at === 'head') return saidOfBoth.has(word) ? undefined : change(word);
  if (things.has(word) || unchangedBehind.has(word)) return undefined;
  if (at === 'beside') return beside.test(word) ? change(word) : undefined;
  const isPlural = /[sx]$/.test(before) && !linking.test(before);
  const agrees =
    ofPeople.test(word) ||
    (isPlural && behindPlural.test(word)) ||
    (feminineThing.test(before) && behindComplement.test(word));
  return agrees ? change(word) : undefined;
}

/** What ties a complement to a title; what follows describes another thing. */
export const linking =
  /^(?:d[eu]?s?|d['’].*|l['’].*|à|aux?|en|sur|pour|dans|par|chez|avec|sans|auprès|la|les?|entre|vers|hors)$/;

const joining = /^(?:et|ou)$/;

/** Words for things that are feminine, so that what is masculine behind them belongs to the title. */
const feminineThing =
  /(?:[st]ion|ance|ence|té|ie|ée|ure|elle|ette|esse|ise|ade|ude|ine|équipe|partie|place|classe|base|salle|ligne|caisse|école|piste|clientèle)$/;

/** `ecrivain` behind a capital that has lost its accent. */
export function accented(word: string): string {
  return word === 'ecrivain' || word === 'ecrivaine' ? `é${word.slice(1)}` : word;
}

function likeWord(model: string, word: string): string {
  const first = word.charAt(0);
  const plain = model.startsWith('E') && first === 'é' ? 'e' : first;
  return /^\p{Lu}/u.test(model) ? plain.toUpperCase() + word.slice(1) : word;
}
