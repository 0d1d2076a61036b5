/** Whether words of a role are about the person who is sought, or about others that the work is for. */
import type { RoleDocument } from '../../model/document.ts';
import type { RoleText } from '../../model/role-texts.ts';
import type { WordHit } from '../../model/terms/word-matcher.ts';
import type { Sentence } from '../../text/sentences.ts';
import { negations } from '../words/negations.ts';
import { belongsToOthers, isInAction, isOfTheWork, type Passage } from './of-the-work.ts';

/** What the work is, who does it elsewhere, and what surrounds it: people named there are not the one sought. */
const ofTheWork: ReadonlySet<string | number> = new Set([
  ...['functions', 'objectives', 'accountabilities', 'tools', 'continuousLearning', 'market', 'evaluation'],
  ...['team', 'progression', 'mappings', 'family'],
]);

/** Groups of which a part is about the work. */
const partsOfTheWork: ReadonlySet<string> = new Set([
  ...['skills/technical', 'skills/knowledge', 'requirements/domains', 'requirements/certifications'],
  'workContext/publics',
]);

/** Whether a text can name a condition that somebody has to meet. */
export function isAboutPerson({ path }: RoleText): boolean {
  const [first = '', second = ''] = path;
  return !ofTheWork.has(first) && !partsOfTheWork.has(`${first}/${second}`);
}

/** The sentence that a passage stands in, for the words around it. */
export function sentenceAround(hit: Pick<WordHit, 'text' | 'start'>): string {
  const found = sentenceOf(hit);
  return hit.text.value.slice(found.start, found.end);
}

function sentenceOf({ text, start }: Pick<WordHit, 'text' | 'start'>): Pick<Sentence, 'start' | 'end'> {
  const found = text.sentences.find((sentence) => sentence.start <= start && start < sentence.end);
  return found ?? { start: 0, end: text.value.length };
}

/** Whether a passage is said of others, or of what the work is, in a place where conditions may stand as well. */
export function isInWork(document: RoleDocument, hit: WordHit): boolean {
  const passage = passageOf(document, hit);
  return passage !== undefined && isOfTheWork(passage);
}

/** Whether a passage tells what the role does: `You collect the registration fees`. */
export function isDone(document: RoleDocument, hit: WordHit): boolean {
  const passage = passageOf(document, hit);
  return passage !== undefined && isInAction(passage) && !byEmployer.test(passage.lead);
}

/** Whether a passage tells what others have: `la date de naissance des patients`. */
export function isOwnedByOthers(document: RoleDocument, hit: WordHit): boolean {
  const passage = passageOf(document, hit);
  return passage !== undefined && belongsToOthers(passage);
}

const byEmployer = /(?:^|[^\p{L}])(?:nous|we)(?!\p{L})/iu;

/** @returns nothing in a language that we have no words of. */
function passageOf({ head }: RoleDocument, hit: WordHit): Passage | undefined {
  const { text, start, end, found } = hit;
  const { language, value } = text;
  if (!language) return undefined;
  const sentence = sentenceOf(hit);
  return {
    found,
    lead: value.slice(Math.max(sentence.start, start - FAR), start),
    rest: value.slice(end, Math.min(sentence.end, end + FAR)),
    language,
    titles: head.names.map((name) => name.text),
  };
}

/** As much of a sentence as is looked at before and behind a passage. */
const FAR = 400;

/** What stands before a passage in its text. */
export function before({ text, start }: Pick<WordHit, 'text' | 'start'>): string {
  return text.value.slice(Math.max(0, start - LOOK), start);
}

/** What stands behind a passage in its text. */
export function behind({ text, end }: Pick<WordHit, 'text' | 'end'>): string {
  return text.value.slice(end, end + LOOK);
}

const LOOK = 60;

/**
 * Whether a passage is about the one sought: it stands where conditions stand, it speaks of nobody whom the work is for
 * nor of what is done, and the sentence says neither that the very thing counts for nothing nor that the work itself
 * demands it.
 */
export function isCondition(document: RoleDocument, hit: WordHit): boolean {
  return isAboutPerson(hit.text) && !isWelcoming(hit) && !genuine.test(sentenceAround(hit)) && !isInWork(document, hit);
}

/** What the nature of the work demands, the law allows on every ground. */
const genuine =
  /exigences? professionnelles? (?:essentielle|véritable|déterminante)|L\.? ?1133-[12]|occupational (?:requirement|qualification)/i;

/** Whether the sentence says that all are welcome, or that the very thing counts for nothing. */
export function isWelcoming(hit: WordHit): boolean {
  return isNotAsked(hit) || welcoming.test(sentenceAround(hit));
}

/**
 * Whether what stands right beside a passage takes it back: `Le permis B n’est pas nécessaire`, `You do not need to be a
 * native speaker`, `Open to married and single people alike`.
 */
export function isNotAsked(hit: WordHit): boolean {
  if (hit.text.language === undefined) return false;
  const { needless, denied, noBar } = negations[hit.text.language];
  const rest = behind(hit);
  return needless.test(before(hit)) || denied.test(rest) || (noBar.test(rest) && /^(?:no|aucun)/i.test(hit.found));
}

/** Sentences by which an employer says that all are welcome. */
const welcoming =
  /sans (?:aucune )?(?:distinction|discrimination|considération)|quels? que soi|quelles? que soi|égalité|diversité|discriminations|indépendamment d|ouverte?s? à tou(?:te)?s|regardless|irrespective|without (?:distinction|discrimination|regard)|equal opportunit|diversity|discriminat|do(?:es)? not matter|n['’]importe/iu;
