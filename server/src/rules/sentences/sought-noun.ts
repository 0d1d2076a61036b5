/** What the person sought is called in a French sentence: `nous recherchons une vendeuse`, `vous serez le garant de…`. */
import { things } from '../../model/french-titles/exceptions.ts';
import type { Gender } from '../../model/french-titles/title-forms.ts';
import { feminineOf, masculineOf } from '../../model/french-titles/word-forms.ts';
import type { WordHit } from '../../model/terms/word-matcher.ts';
import { once } from '../../text/once.ts';
import { before, behind, sentenceAround } from './person-sought.ts';
import type { Passage } from './rewording.ts';

export interface SoughtNoun extends Passage {
  readonly gender: Gender;
  /** With its article. */
  readonly words: string;
  /** Both forms; nothing where more of the sentence would have to change. */
  readonly both: string | undefined;
}

/**
 * The noun right behind words that tell who is sought or spoken to.
 *
 * @param titles what the role is called, by which words that are said of both are known: `nous recherchons une libraire`.
 * @returns nothing where no noun for people follows, or the sentence has its other form as well.
 */
export function soughtNoun(hit: WordHit, titles: readonly string[]): SoughtNoun | undefined {
  // `la candidate` is itself the noun.
  const from = /candidate$/i.test(hit.found) ? hit.start : hit.end;
  const text = behind({ text: hit.text, end: from });
  const match = nounPhrase().exec(text);
  const { lead = '', article = '', adjective = '', noun = '' } = match?.groups ?? {};
  if (!match || isOfBoth.test(text.slice(match[0].length)) || isSecond.test(before(hit))) return undefined;
  const [determiner, small] = [article.toLowerCase().trim(), noun.toLowerCase()];
  const forms = formsOf(small) ?? formsByArticle(determiner, small, titles);
  const sentence = sentenceAround(hit).toLowerCase();
  if (!forms || (determiner === '' && isAddress(hit))) return undefined;
  if (forms.other !== small && sentence.split(noLetters).includes(forms.other)) return undefined;
  const start = from + lead.length;
  const words = article + adjective + noun;
  const rest = sentence.slice(sentence.indexOf(words.toLowerCase()) + words.length);
  const [masculine, feminine] = forms.gender === 'masculine' ? [small, forms.other] : [forms.other, small];
  return {
    text: hit.text,
    start,
    end: start + words.length,
    gender: forms.gender,
    words,
    both: adjective !== '' || agreeing(rest) ? undefined : bothForms(determiner, masculine, feminine),
  };
}

/** Whether words speak to somebody; the others tell who is looked for. */
export function isAddress({ found }: WordHit): boolean {
  return /^(?:vous|soyez)/i.test(found);
}

const noLetters = /[^\p{L}]+/u;

interface Forms {
  readonly gender: Gender;
  readonly other: string;
}

const nounPhrase = once(
  () =>
    /^(?<lead>[\s\u00a0]*)(?<article>(?:une?|l[ea]|toute?|cette|notre|des|nos)[\s\u00a0]|l['’]|)(?<adjective>(?:nouvelle|nouveau|nouvel|futur|future)s?[\s\u00a0]|)(?<noun>\p{L}{4,30})(?![\p{L}\p{M}’'])/iu,
);

/** Its other form, written on to it. */
const isOfBoth = /^(?:[(·•‧/-]|\.\p{Ll}|\s[/(])/u;

/** `le ou la`, `le/la` */
const isSecond = /(?:\/|\s(?:ou|et)\s)$/;

function formsOf(noun: string): Forms | undefined {
  const isPlural = noun.endsWith('s');
  const one = isPlural ? noun.slice(0, -1) : noun;
  if (things.has(one) || others.has(one)) return undefined;
  const s = isPlural ? 's' : '';
  const feminine = men.test(one) ? feminineOf(one) : undefined;
  if (feminine !== undefined) return { gender: 'masculine', other: feminine + s };
  const masculine = women.test(one) ? masculineOf(one) : undefined;
  return masculine === undefined ? undefined : { gender: 'feminine', other: masculine + s };
}

/** `une libraire`: of a word that is said of both, the article tells. */
function formsByArticle(article: string, noun: string, titles: readonly string[]): Forms | undefined {
  if (!noun.endsWith('e') || !titles.some((title) => title.toLowerCase().split(/[\s/(]/)[0] === noun)) return undefined;
  if (article === 'une' || article === 'la') return { gender: 'feminine', other: noun };
  return article === 'un' || article === 'le' ? { gender: 'masculine', other: noun } : undefined;
}

/** Endings of nouns for people that hardly any for a thing has. */
const men =
  /(?:eur|[cié]ien|ier|cher|ger|ant|^agent|^président|^référent|^chef|^adjoint|^expert|^employé|^chargé|^délégué|^attaché|^commercial|^passionné)$/;
const women =
  /(?:euse|trice|[cié]ienne|ière|chère|gère|ante|^agente|^présidente|^référente|^cheffe|^adjointe|^experte|^employée|^chargée|^déléguée|^attachée|^commerciale|^passionnée|^candidate)$/;

/** Things, and people who are looked for as well, but for no post; and those of whom another rule tells. */
const others: ReadonlySet<string> = new Set(
  (
    'pilier vecteur premier première dernier dernière particulier manière imprimante variante constante plante matrice ' +
    'tendeur indicateur marqueur curseur fournisseur donateur donatrice investisseur utilisateur visiteur lecteur ' +
    'spectateur annonceur distributeur revendeur bailleur acheteur consommateur collaborateur postulant remplaçant ' +
    'alternant montant instant volant fabricant auditeur'
  ).split(' '),
);

/** Whether a word behind may agree with the noun: adjectives, participles, `elle`. */
function agreeing(rest: string): boolean {
  return rest.split(noLetters).some((word) => {
    const one = word.replace(/s$/, '');
    return /^(?:ils?|elles?|seule?s?)$|.(?:ée|(?:[^t]|nt)é|[^q]ue?|eux|euse)$/.test(one) || adjectives.test(one);
  });
}

const adjectives = /.(?:i[ef]|ive|ante?|[^m]ente?|el|elle|al|ale|ière|ier|ienne|ien|[eo]rte?|ise?)$/;

/** By article, that of the other gender; the others are said of both. */
const feminines: Readonly<Record<string, string>> = { un: 'une', le: 'la', tout: 'toute', ce: 'cette' };

/** `un vendeur ou une vendeuse`, `un ou une libraire`, `notre vendeur ou vendeuse`, `des vendeurs et vendeuses`. */
function bothForms(article: string, masculine: string, feminine: string): string | undefined {
  if (article === 'l’' || article === "l'" || article === '') return undefined;
  const his = Object.keys(feminines).find((one) => feminines[one] === article) ?? article;
  const hers = feminines[his];
  if (masculine === feminine) return hers === undefined ? undefined : `${his} ou ${hers} ${masculine}`;
  const and = masculine.endsWith('s') ? 'et' : 'ou';
  return `${his} ${masculine} ${and} ${hers === undefined ? '' : `${hers} `}${feminine}`;
}
