/** A French title said of somebody of the other gender: which of its words agree, and which belong to a thing in it. */
import { besideThing, prefixes, saidOfBoth, things, thingsOfTwo, unchangedBehind, withoutOther } from './exceptions.ts';
import { feminineOf, masculineOf } from './word-forms.ts';

export type Gender = 'masculine' | 'feminine';

/** What stands between two words. */
export const between = /([^\p{L}\p{M}’']+)/u;

/** Endings of words that agree with what stands before them, as far as nothing else has them. */
interface Endings {
  /** Right behind the title. */
  readonly beside: RegExp;
  /** Behind a complement that is of the other gender: `chef d’équipe carreleur`. */
  readonly behindComplement: RegExp;
  /** Behind a complement in the plural: `conducteur de travaux principal`. */
  readonly behindPlural: RegExp;
  /** Behind every complement, as it is hardly said of things: `chef de projet confirmé`. */
  readonly ofPeople: RegExp;
  /** Said of people and of things, so that nothing tells of what it is said: `technicien de laboratoire agréé`. */
  readonly ofBoth: RegExp;
}

const masculineBehind: Endings = {
  beside:
    /(?:eur|[iée]en|er|el|al|[^t]é|(?:expérimen|breve|habili|retrai|assermen)té|ant|[^m]ent|if|eux|maçon|adjoint|expert|second|public|écrivain|urbain|artisan|marchand|commis)$/,
  behindComplement: /(?:eur|ien|ier|maçon|adjoint|polyvalent|[^m]ant|principal|chargé|spécialisé|qualifié)$/,
  behindPlural: /^(?:principal|chargé|spécialisé|qualifié|itinérant|permanent)$/,
  ofPeople: /^(?:adjoint|polyvalent|confirmé|expérimenté|diplômé|qualifié|remplaçant|référent)$/,
  ofBoth: /^(?:principal|chargé|spécialisé|itinérant|permanent|débutant|certifié|agréé|habilité|breveté|assermenté)$/,
};

const feminineBehind: Endings = {
  beside:
    /(?:euse|trice|[iée]enne|ère|elle|ale|ée|ante|ente|ive|eure|maçonne|adjointe|experte|seconde|publique|écrivaine|urbaine|artisane|marchande|commise)$/,
  behindComplement: /(?:euse|trice|maçonne|adjointe|polyvalente|itinérante|combattante)$/,
  behindPlural: /^(?:principale|chargée|spécialisée|qualifiée|itinérante|permanente)$/,
  ofPeople: /^(?:adjointe|polyvalente|confirmée|expérimentée|diplômée|qualifiée|remplaçante|référente)$/,
  ofBoth:
    /^(?:principale|chargée|spécialisée|itinérante|permanente|débutante|certifiée|agréée|habilitée|brevetée|assermentée)$/,
};

export interface ChangedTitle {
  /** Words, with what stands between them. */
  readonly parts: readonly string[];
  /** Which of them was changed last; less than none where none was. */
  readonly last: number;
  /** Whether nothing is left of which one cannot tell whether it agrees with the title. */
  readonly isSure: boolean;
}

/** Where a word stands in its title. */
interface Place {
  at: 'head' | 'beside' | 'complement';
  /** The word that the title begins with. */
  head: string;
  /** The word before, in small letters. */
  before: string;
  /** Whether the complement is somebody, whose words then are hers or his: `assistant du directeur adjoint`. */
  isSomebody: boolean;
  /** Behind `et`, `ou` or a bar. */
  isJoined: boolean;
}

/** The title as it is said of somebody of a gender. */
export function changedTitle(title: string, to: Gender): ChangedTitle {
  const endings = to === 'feminine' ? masculineBehind : feminineBehind;
  const parts = title.split(between);
  const place: Place = { at: 'head', head: '', before: '', isSomebody: false, isJoined: false };
  let last = -1;
  let isSure = true;
  for (let position = 0; position < parts.length; position += 2) {
    const word = parts[position] ?? '';
    const small = accented(word.toLowerCase());
    const [gap, nextGap, next] = [parts[position - 1] ?? '', parts[position + 1] ?? '', parts[position + 2] ?? ''];
    if (word === '') continue;
    if (/[(:;]/.test(gap)) {
      isSure &&= !parts.slice(position).some((one) => endings.ofPeople.test(one.toLowerCase()));
      break;
    }
    if (/[/&]/.test(gap)) place.isJoined = true;
    if (/[+\d]/.test(gap) && place.at === 'beside') place.at = 'complement';
    if (joining.test(small) && place.at !== 'head') {
      place.isJoined = true;
      if (place.at === 'complement') place.before = small;
      continue;
    }
    if (linking.test(small)) {
      const before = small.replace(/^.*['’]/, '');
      Object.assign(place, { at: 'complement', before, isSomebody: isPerson(before), isJoined: false });
      continue;
    }
    if (thingsOfTwo.has(`${small} ${next.toLowerCase()}`) && place.at === 'beside') place.at = 'complement';
    const isCompound = /^[-‐‑]$/.test(nextGap) && place.at !== 'complement';
    if (withoutOther.has(small) && place.at === 'head') return { parts, last: -1, isSure: false };
    // `polyvalent(e)` has both forms.
    const isBoth = /^[(·•]/.test(nextGap);
    const other = isBoth ? small : formAt(place, small, to, endings);
    if (place.at === 'complement' && other === undefined && isOpen(place, small, endings)) isSure = false;
    if (place.at === 'complement' && linking.test(place.before)) place.isSomebody = isPerson(small);
    if (place.at === 'beside' && other === undefined && !isCompound && isThing(small)) place.at = 'complement';
    if (place.at === 'head' && !prefixes.has(small)) Object.assign(place, { at: 'beside', head: small });
    Object.assign(place, { before: small, isJoined: false });
    if (other === undefined || other === small) continue;
    parts[position] = likeWord(word, other);
    last = position;
  }
  return { parts, last, isSure };
}

const articles: Readonly<Record<Gender, ReadonlyMap<string, string>>> = {
  feminine: new Map([['un', 'une']]),
  masculine: new Map([['une', 'un']]),
};

function formAt(
  { at, head, before, isSomebody, isJoined }: Place,
  word: string,
  to: Gender,
  { beside, behindComplement, behindPlural, ofPeople }: Endings,
): string | undefined {
  const change = to === 'feminine' ? feminineOf : masculineOf;
  if (at === 'head') return saidOfBoth.has(word) ? undefined : (articles[to].get(word) ?? change(word));
  if (at === 'beside' && isJoined && /^chef(?:fe)?$/.test(word)) return change(word);
  if (things.has(word) || unchangedBehind.has(word)) return undefined;
  if (at === 'beside')
    return beside.test(word) || (animals.test(word) && breeders.test(head)) ? change(word) : undefined;
  const isPlural = /[sx]$/.test(before) && !linking.test(before);
  const agrees =
    (ofPeople.test(word) && !isSomebody) ||
    (isPlural && behindPlural.test(word)) ||
    (feminineThing.test(before) && behindComplement.test(word));
  return agrees ? change(word) : undefined;
}

/** Whether a word behind a complement may be said of the title as well: `vendeur en boulangerie / pâtissier`. */
function isOpen({ isJoined }: Place, word: string, { ofPeople, ofBoth }: Endings): boolean {
  return ofPeople.test(word) || ofBoth.test(word) || (isJoined && isPerson(word) && !word.startsWith('financi'));
}

/** Whether what stands behind a word right beside the title belongs to that word, and no longer to the title. */
function isThing(word: string): boolean {
  if (unchangedBehind.has(word)) return false;
  return !word.endsWith('e') || besideThing.test(word) || feminineThing.test(word) || things.has(word);
}

/** Whether a complement is somebody. */
function isPerson(word: string): boolean {
  return person.test(word) && !things.has(word);
}

const person =
  /(?:eur|[ci]ien|ier|cher|ger|chef(?:fe)?|agente?|adjointe?|gérante?|présidente?|assistante?|dirigeante?|maire|médecin|notaire|personnel|public|rice|euse|[ci]ienne|ière|chère|gère)$/;

/** Behind others they are names of a trade, which do not agree: `technicienne porcin`. */
const animals = /^(?:bovin|ovin|caprin|porcin|équin|canin|félin)e?$/;

const breeders = /^(?:[ée]leveu(?:r|se)|ostéopathe)$/;

/** What ties a complement to a title; what follows describes another thing. */
export const linking =
  /^(?:d[eu]?s?|d['’].*|l['’].*|à|aux?|en|sur|pour|dans|par|chez|avec|sans|auprès|la|les?|entre|vers|hors)$/;

const joining = /^(?:et|ou)$/;

/** Words for things that are feminine, so that what is masculine behind them belongs to the title. */
const feminineThing =
  /(?<!patrimo|doma|magaz)(?:[st]ion|ance|ence|té|ie|ée|ure|elle|ette|esse|ise|ade|ude|ine|équipe|partie|place|classe|base|salle|ligne|caisse|école|piste|clientèle)$/;

/** `ecrivain` behind a capital that has lost its accent. */
export function accented(word: string): string {
  return word === 'ecrivain' || word === 'ecrivaine' ? `é${word.slice(1)}` : word;
}

export function likeWord(model: string, word: string): string {
  const first = word.charAt(0);
  const plain = model.startsWith('E') && first === 'é' ? 'e' : first;
  return /^\p{Lu}/u.test(model) ? plain.toUpperCase() + word.slice(1) : word;
}
