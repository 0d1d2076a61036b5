/** Whether words stand in what somebody does: whom or what that is done for is no criterion for who may do it. */
import type { WordHit } from '../model/word-matcher.ts';
import { firstWord, isInfinitive } from './actions.ts';

/**
 * Whether a French passage is said of those whom the work is for, or of what it is done to: it hangs on a noun in the
 * plural (`les parents célibataires`), or on what a role does (`Instruire les demandes de nationalité française`).
 *
 * @param lead what stands before the passage in its sentence.
 * @param rest what stands behind it there.
 */
export function isOfTheWork(hit: Pick<WordHit, 'found'>, lead: string, rest: string): boolean {
  if (asked.test(hit.found) || askedBehind.test(rest)) return false;
  if (ofOthers.test(lead) || (/^\p{L}+s(?!\p{L})/u.test(hit.found) && areOthers.test(lead))) return true;
  const clause = lead.slice(lastMatch(lead, opening));
  if (!isAction(clause)) return false;
  // Behind a break, the sentence may have turned to the one sought: `Tenir la caisse, personne célibataire`.
  const turn = lastMatch(clause, /[,(–—]/gu);
  if (turn === 0) return !(being.test(clause) || isNothing(clause));
  const part = clause.slice(turn);
  return !(sought.test(part) || being.test(part) || isNothing(part));
}

/** What is asked for, and not only spoken of. */
const asked =
  /exigée?s?|requise?s?|obligatoire|indispensable|impérati|souhaitée?s?|de préférence|uniquement|exclusivement|seulement|réservée?s?|cherch/iu;

const askedBehind =
  /^[\s\u00a0]*(?:\p{L}+ )?(?:exigée?s?|requise?s?|obligatoires?|indispensables?|impérati\p{L}+|souhaitée?s?|de préférence)/iu;

/** A noun in the plural that is none for those who apply, behind its article or a preposition. */
const ofOthers =
  /(?:^|[^\p{L}])(?:(?:aux|des|les|leurs|ces|certaine?s|plusieurs|quelques) (?!candidat|profil|postulant|titulaire)(?:(?!et |ou )[\p{L}'’-]+ ){0,2}|(?:de |d['’]|pour |avec )(?!candidat|profil|postulant|titulaire))(?!plus |temps |moins |vous |nous |très )[\p{L}'’-]+[sx] $/iu;

/** The article of a noun in the plural that nobody looks for. */
const areOthers = /^(?!.{0,200}(?:cherch|recrut|embauch)).{0,200}(?:^|[^\p{L}])(?:aux|des|les|leurs|ces) $/isu;

/** What a clause with an infinitive stands behind. */
const opening =
  /[:;•\n]|(?:charg\p{L}{1,3}|missions?|rôle|objectifs?|afin|consiste\p{L}{0,4}|vise\p{L}{0,3})(?: est| sera)? (?:de |d['’]|à )/giu;

/** A clause that begins with what somebody does. */
function isAction(clause: string): boolean {
  const text = clause.replace(/^[\s\u00a0\p{P}]+/u, '');
  const first = firstWord(text);
  if (ofBeing.test(text)) return false;
  if (isInfinitive(text)) return true;
  const addressed = /^(?:vous|nous|en|y|les?|la)$/.test(first)
    ? firstWord(text.replace(/^(?:vous|nous) /i, ''))
    : first;
  return addressed !== first && /(?:ez|ons)$/.test(addressed) && !ofBeing.test(addressed);
}

/** Verbs that tell what somebody is or has, by how they begin, and those about finding somebody. */
const ofBeing =
  /^(?:être|avoir|êtes|avez|sere[zr]|aure[zr]|poss[ée]d|dispos|joui|bénéfici|justifi|déten|détien|fai(?:re|tes) (?:preuve|partie)|pouv[oe]|pourr|devoir|devez|devr|savoir|savez|saur|parl|ma[îi]tris|pratiqu|conna[îi]|accept|s['’]engager|reste[rz]|demeure[rz]|habite[rz]|résid|vivre|vivez|loge[rz]|apparten|pourvo|souhait|recherch|cherch|recrut|voul)/iu;

/** Verbs that turn a sentence to what somebody is. */
const being =
  /(?:^|[^\p{L}])(?:être|avoir|étant|ayant|êtes|serez|sera|aura|avez|aurez|il faut|doit|devra|devez|devrez)(?!\p{L})/iu;

const sought =
  /(?:^|[^\p{L}])(?:personnes?|candidat\p{L}*|profils?|titulaire|collaborat\p{L}+|postulant\p{L}*|salariée?|poste)(?!\p{L})/iu;

/** Nothing is said but how much it is wished for. */
function isNothing(part: string): boolean {
  return /^[\s\u00a0\p{P}]*(?:(?:et|ou|si possible|idéalement|impérativement|de préférence|plutôt|une?|non)[\s\u00a0]*)*$/iu.test(
    part,
  );
}

/** @returns where the last match ends; 0 where there is none. */
function lastMatch(text: string, pattern: RegExp): number {
  let end = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) end = index + found.length;
  return end;
}
