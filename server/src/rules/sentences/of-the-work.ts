/** Whom a sentence is about, as far as its words tell: the one who is sought, or others, for whom no condition is set. */
import type { Language } from '../../text/language.ts';
import { once } from '../../text/once.ts';
import { clauses, looks, ofBeing, ofDoer, serving, type Clauses } from '../words/clauses.ts';
import { firstWord, isInfinitive } from './actions.ts';

/** Words in their sentence. */
export interface Passage {
  readonly found: string;
  /** What stands before them in the sentence. */
  readonly lead: string;
  /** What stands behind them there. */
  readonly rest: string;
  readonly language: Language;
  /** What the role itself is called. */
  readonly titles: readonly string[];
}

/**
 * Whether words are said of those whom the work is for, or of what it is done to: they hang on a noun in the plural
 * (`les parents célibataires`), on what a role does (`Advises married people`), or on somebody or something else that
 * the sentence is about (`The ward is female only`).
 */
export function isOfTheWork(passage: Passage): boolean {
  const { found, lead, rest, language } = passage;
  const words = clauses[language]();
  if (words.askedBehind.test(rest)) return false;
  if (isAboutAnother(passage)) return true;
  if (words.asked.test(found) || words.seeking.test(clauseOf(passage))) return false;
  if (words.served.test(lead) || words.ofOthers.test(lead) || belongsToOthers(passage)) return true;
  if (words.pluralArticle.test(lead) && words.plural.test(found)) return true;
  return isInAction(passage);
}

/** Whether the role does something in the words, or with them: `You collect the registration fees`. */
export function isInAction(passage: Passage): boolean {
  const words = clauses[passage.language]();
  const clause = clauseOf(passage);
  if (words.seeking.test(clause) || !isAction(clause, passage)) return false;
  return !(hasTurned(clause, words) ?? (words.being.test(clause) || words.nothing.test(clause)));
}

/** Whether words are said of what others have: `la date de naissance des patients`. */
export function belongsToOthers({ rest, language }: Passage): boolean {
  return clauses[language]().belonging.test(rest);
}

/** Whether the sentence has a subject other than the one sought: `Les stagiaires ont de 18 à 25 ans`. */
function isAboutAnother(passage: Passage): boolean {
  const { found, rest, language } = passage;
  const words = clauses[language]();
  const clause = clauseOf(passage).trimStart();
  if (words.seeking.test(clause + rest) || looks.test(found)) return false;
  if (words.reserved?.test(found) === true) {
    return isInAction(passage) || (isNoun(clause) && !isSought(clause, passage) && hasTurned(clause, words) !== true);
  }
  if (words.othersBehind?.test(rest) === true && !words.asked.test(found) && !isSought(clause, passage)) return true;
  const article = words.article.exec(clause)?.[0] ?? '';
  const verb = words.verb.exec(clause)?.index ?? clause.length;
  const isWhole = verb < clause.length || words.verb.test(rest);
  const subject = clause.slice(article.length, verb);
  // Without a noun before them, the words themselves are the subject: `A young man is met at the station`.
  if (!isNoun(subject)) return isWhole && verb === clause.length && words.people.test(found);
  if (isSought(clause, passage) || words.yours.test(clause.slice(verb))) return false;
  if (!isWhole) return words.otherVerb?.test(clause) === true;
  // French subjects have an article; English ones may have none: `Alcohol is not sold …`.
  if ((article === '' && language === 'fr') || words.noSubject.test(clause.slice(0, verb))) return false;
  if (words.listed.test(clause) && /^ (?:ou|or) /.test(rest)) return true;
  return hasTurned(clause.slice(verb), words) !== true;
}

/** A clause that begins with what somebody does. */
function isAction(clause: string, passage: Passage): boolean {
  const text = clause.replace(/^[\s\u00a0\p{P}]+/u, '');
  return passage.language === 'fr' ? isFrenchAction(text) : isEnglishAction(text, passage);
}

/** What a role does, by the noun for it: `Développement d’une jeune équipe`. */
const actionNoun =
  /^(?:accompagnement|accueil|animation|conception|coordination|création|développement|encadrement|formation|gestion|management|organisation|pilotage|prise en charge|rédaction|suivi|supervision|vente) (?:d[’']|de |des |du |aux? |à )/i;

function isFrenchAction(text: string): boolean {
  const first = firstWord(text);
  if (ofBeing.fr.test(text)) return false;
  if (isInfinitive(text) || actionNoun.test(text)) return true;
  const addressed = /^(?:vous|nous|en|y|les?|la)$/.test(first)
    ? firstWord(text.replace(/^(?:vous|nous) /i, ''))
    : first;
  return addressed !== first && /(?:ez|ons)$/.test(addressed) && !ofBeing.fr.test(addressed);
}

/** `Advises …`, `Advise …` and `You will advise …`; looks, health and what somebody works as are those of the doer. */
function isEnglishAction(text: string, passage: Passage): boolean {
  if (ofDoer.test(passage.found) || / (?:as an?|at) $/.test(text)) return false;
  const addressed = [...text.matchAll(address)].at(-1)?.[1];
  if (addressed !== undefined) return !ofBeing.en.test(addressed);
  const first = firstWord(text);
  if (ofBeing.en.test(first)) return false;
  if (serving.has(first)) return true;
  if (!/[a-z]{2}[a-hj-rtv-z]s$/i.test(first) || clauses.en().sought.test(first)) return false;
  // A word in the plural may name those who are sought: `Receptionists under 30 years of age`.
  return !(plurals().test(text) && attribute.test(passage.found)) && !namesHolder(text, passage);
}

const plurals = once(() => /^\p{L}+(?: (?:and|or) \p{L}+| staff| workers| employees)? $/iu);

/** How words begin that tell more of the noun before them. */
const attribute = /^(?:under|over|below|aged|between|no|not|with|without|older|younger|\d)/i;

const address = /(?:^|[^\p{L}])(?:you|we)(?:[ '’](?:will|ll|also|often|then|mostly))* (\p{L}+)/giu;

/** What stands before the words in their clause. */
function clauseOf({ lead, language }: Passage): string {
  return lead.slice(lastMatch(lead, clauses[language]().opening));
}

/**
 * Whether a clause has turned to the one sought behind its last break: `Tenir la caisse, personne célibataire`.
 *
 * @returns nothing where it has no break.
 */
function hasTurned(clause: string, { turn, sought, being, nothing }: Clauses): boolean | undefined {
  const at = lastMatch(clause, turn);
  if (at === 0) return undefined;
  const part = clause.slice(at);
  return sought.test(part) || being.test(part) || nothing.test(part);
}

function isSought(clause: string, { language, titles }: Passage): boolean {
  return clauses[language]().sought.test(clause) || namesHolder(clause, { language, titles });
}

function namesHolder(clause: string, { language, titles }: Pick<Passage, 'language' | 'titles'>): boolean {
  const words = new Set(clause.toLowerCase().match(/\p{L}{3,}/gu));
  return titles
    .flatMap((title) => holders(title.toLowerCase(), language))
    .some((name) => words.has(name) || words.has(`${name}s`));
}

/** The nouns of a title that name whoever holds the role: the first word in French, the last in English. */
function holders(title: string, language: Language): readonly string[] {
  return title.split('/').flatMap((form) => {
    const [name = ''] = form.split(/ (?:of|for|in|at|to) |[,(–—]/);
    const words = name.match(/\p{L}{3,}/gu) ?? [];
    return language === 'fr' ? words.slice(0, 1) : words.slice(-1);
  });
}

function isNoun(text: string): boolean {
  return /\p{L}{3}/u.test(text);
}

/** @returns where the last match ends; 0 where there is none. */
function lastMatch(text: string, pattern: RegExp): number {
  let end = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) end = index + found.length;
  return end;
}
