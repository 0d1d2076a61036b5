/** Whether a French title is said of men only, of women only, or of both. */
import { folded } from '../../text/folded.ts';
import { once } from '../../text/once.ts';
import { accented, changedTitle, linking, type Gender } from './changed-title.ts';
import {
  besides,
  nounsToo,
  oftenSaidOfBoth,
  ownWords,
  prefixes,
  saidOfBoth,
  things,
  withoutOther,
} from './exceptions.ts';
import { inOwnWords } from './title-forms.ts';
import { feminineOf, masculineOf } from './word-forms.ts';

/**
 * The gender of the word that a title begins with; of the next where the first is said of both (`aide jardinier`).
 *
 * @returns nothing for a title that names both (`Directeur / Directrice`, `Chargé(e)`), that is said of both
 *   (`Libraire`), or of whose words nothing is known.
 */
export function genderOf(title: string): Gender | undefined {
  if (namesBoth(title)) return undefined;
  if (inOwnWords(title)?.written === 'masculine') return 'masculine';
  const { lead, head, next } = headOf(title);
  const gender = genderOfHead(head, next);
  // `manager confirmé`: whether the first word changes as well, houses see differently.
  if (gender ?? head.some((word) => oftenSaidOfBoth.has(word))) return gender;
  const before = genderBefore(lead);
  if (before !== undefined || levels.test(head[0] ?? '')) return before;
  return isWoman(title, head) ? 'feminine' : genderOfQuality(title);
}

function genderOfHead(head: readonly string[], next: string | undefined): Gender | undefined {
  if (saidOfBoth.has(head.join('-'))) return undefined;
  for (const word of head) {
    if (saidOfBoth.has(word) || oftenSaidOfBoth.has(word)) return undefined;
    const gender = genderOfWord(word);
    if (gender) return gender;
  }
  // A French word in -e is said of both; of others nothing is known, and what agrees with them is not known either.
  if (!head.at(-1)?.endsWith('e') || next === undefined || linking.test(next)) return undefined;
  if (things.has(next) || nounsToo.has(next)) return undefined;
  return agreeing.test(next) ? genderOfWord(next) : undefined;
}

/** `second capitaine`, `une comptable` */
function genderBefore(lead: readonly string[]): Gender | undefined {
  if (lead.some((word) => word === 'un' || word === 'second')) return 'masculine';
  return lead.some((word) => word === 'une' || word === 'seconde') ? 'feminine' : undefined;
}

/** `guide de montagne diplômé`: in the feminine, nearly as much is said of things, as in `expérience confirmée`. */
function genderOfQuality(title: string): Gender | undefined {
  if (!quality.test(title)) return undefined;
  const { last, isSure } = changedTitle(title, 'feminine');
  return isSure && last >= 0 ? 'masculine' : undefined;
}

/** `auxiliaire de vie diplômée`: behind a noun for somebody, unless a group stands between of which it may be said. */
function isWoman(title: string, head: readonly string[]): boolean {
  if (!qualityOfWoman.test(title) || !person.test(head.at(-1) ?? '')) return false;
  return !/(?:équipe|brigade|famille|clientèle|main|expérience|personne|association|entreprise)s?[\s’'-]/i.test(title);
}

const qualityOfWoman = /\s(?:confirmée|expérimentée|diplômée|qualifiée)$/i;

/** Nouns that are said of both, by their endings. */
const person = /(?:aire|iste|yste|^aide|^comptable|^guide|^responsable|^interprète|^architecte)$/;

/** Of these it is said itself: `niveau confirmé`. */
const levels = /^(?:niveau|profil|poste|échelon|grade|palier)$/;

const quality = /\s(?:confirmé|expérimenté|diplômé)(?=$|[\s,])/i;

/** Endings by which a word agrees with the one before it, and that hardly any noun for a thing has. */
const agreeing =
  /(?:[ec]ien|[iy]er|teur|[^t]eur|ant|al|el|istratif|sportif|éducatif|adjoint|référent|(?:spécialis|expériment|certifi|brevet|asserment|qualifi|charg|confirm|diplôm|agré)ée?|ienne|ière|trice|euse|eure|ante|ale|elle|istrative|sportive|éducative|adjointe|référente)$/;

function genderOfWord(word: string): Gender | undefined {
  if (withoutOther.has(word)) return withoutOther.get(word);
  if (feminineOf(word) !== undefined) return 'masculine';
  return masculineOf(word) === undefined ? undefined : 'feminine';
}

interface Head {
  /** What only stands before the first word: `sous`, `second`. */
  readonly lead: readonly string[];
  /** The parts of the first word, `sapeur` and `pompier`. */
  readonly head: readonly string[];
  /** The word behind it. */
  readonly next: string | undefined;
}

function headOf(title: string): Head {
  const words = title
    .trim()
    .split(/[\s,;:()]+/u)
    .map((word) => accented(word.toLowerCase()));
  const first = words.findIndex((word, position) => !prefixes.has(word) || linking.test(words[position + 1] ?? 'de'));
  const at = Math.max(first, 0);
  const parts = (words[at] ?? '').split(/[-‐‑]/u);
  const head = parts.length > 1 ? parts.filter((part) => !prefixes.has(part)) : parts;
  return { lead: words.slice(0, at), head, next: words[at + 1] };
}

/** Whether a title has both forms, in one of the ways to write them. */
export function namesBoth(title: string): boolean {
  // V8 takes milliseconds to make the patterns ready in which any letter may stand, so most titles are spared them.
  if (!/[(·•‧∙⋅.,/]|\S{3}[-‐‑]\S|\s(?:ou|et)\s/u.test(title)) return false;
  const own = beforeComplement(title);
  if (bothEndings().test(own) || [...own.matchAll(apart())].some(hasBothEndings)) return true;
  return hasBoth(title.split(/\s*\/\s*/u), true) || hasBoth(title.split(/\s+(?:ou|et)\s+|,\s+/u), false);
}

/** `Chargé(e)`, `animateur(trice)`, `directeur·rice`, `vendeur/-euse`. */
const bothEndings = once(
  () =>
    /\p{L}(?:\(-?\p{Ll}{1,7}\)|[·•‧∙⋅.]-?\p{Ll}{1,6}(?!\p{L})|\/-?(?:e|\p{Ll}{0,4}(?:se|ce|ne|ère|le|ve|fe|te))(?!\p{L}))/u,
);

/** `directeur-rice`, `technicien / ne`, `ouvrier (ère)`; `sapeur-pompier` and `technico-commercial` as well. */
const apart = once(() => /([\p{L}\p{M}]{3,40})(?:[-‐‑]|\s\/\s?-?|\s\(-?)(\p{Ll}{1,6})(?![\p{L}\p{M}])/gu);

/** Whether what stands behind the sign is how the other form of the word ends. */
function hasBothEndings([, word = '', ending = '']: readonly string[]): boolean {
  const form = accented(word.toLowerCase());
  return [feminineOf(form), masculineOf(form)].some((other) => other?.endsWith(ending));
}

function beforeComplement(title: string): string {
  const words = title.split(/\s+/u);
  const end = words.findIndex((word, position) => position > 0 && linking.test(word.toLowerCase()));
  return words.slice(0, end < 0 ? words.length : end).join(' ');
}

/** @param byLetters whether two sides that begin with the same letters, but not with the same word, are two forms. */
function hasBoth(sides: readonly string[], byLetters: boolean): boolean {
  return sides.slice(1).some((side, before) => {
    const one = wordsOf(sides[before] ?? '');
    const other = wordsOf(side);
    const areAlike = byLetters && one[0] !== other[0] && one.some((word) => word !== other[0] && alike(word, other[0]));
    return areAlike || one.some((word) => other.some((form) => word !== form && areForms(word, form)));
  });
}

function wordsOf(side: string): readonly string[] {
  return side.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

function areForms(one: string, other: string): boolean {
  const [a, b] = [accented(one), accented(other)];
  const isPair = ([masculine, feminine]: readonly string[]) =>
    (masculine === a && feminine === b) || (masculine === b && feminine === a);
  if (ownWords.some(isPair) || besides.some(isPair)) return true;
  return [feminineOf(a), masculineOf(a)].includes(b) || [feminineOf(b), masculineOf(b)].includes(a);
}

function alike(one: string, other: string | undefined): boolean {
  return other !== undefined && folded(one).slice(0, SAME) === folded(other).slice(0, SAME);
}

/** As many first letters are the same in two forms of one word. */
const SAME = 4;
