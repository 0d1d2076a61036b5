/** Whether French words around a passage agree with it, so that they may not fit what comes in its place. */
import type { Gender } from '../../model/french-titles/title-forms.ts';
import { feminineOf, masculineOf } from '../../model/french-titles/word-forms.ts';
import { once } from '../../text/once.ts';
import { before, behind } from './person-sought.ts';
import type { Passage } from './rewording.ts';

/** Whether a word right beside a passage, or one that is said of it, has the form of the other gender. */
export function clashes(passage: Passage, gender: Gender): boolean {
  const isOther = gender === 'feminine' ? isMasculine : isFeminine;
  const next = beside().exec(behind(passage))?.groups?.['word'] ?? '';
  const adjective = gender === 'feminine' ? masculineBefore : feminineBefore;
  return isOther(next.toLowerCase()) || adjective.test(before(passage));
}

/** Whether an article in the plural stands before a passage: `les start-up`. */
export function isPlural(passage: Passage): boolean {
  return /(?:^|[^\p{L}])(?:les|des|aux|ces|[mts]es|nos|vos|leurs|plusieurs|quelques)[\s\u00a0]$/iu.test(
    before(passage),
  );
}

/** A word that is written in one form only: no `retenu(e)`. */
const beside = once(
  () =>
    /^[\s\u00a0]+(?:(?:est|sont|sera|seront|soit|soient|reste|restent)[\s\u00a0]+(?:(?:bien|très|toujours|aussi|déjà)[\s\u00a0]+)?)?(?<word>\p{L}+)(?![\p{L}(·•/-])/u,
);

const masculineBefore =
  /(?:^|[^\p{L}])(?:bon|nouveau|nouvel|premier|grand|petit|gros|dernier|prochain|meilleur|excellent|seul|tout|aucun|quel|ancien|futur)s?[\s\u00a0](?:(?:le|un|ce)[\s\u00a0]|l['’])?$/iu;

const feminineBefore =
  /(?:^|[^\p{L}])(?:bonne|nouvelle|première|grande|petite|grosse|dernière|prochaine|meilleure|excellente|seule|toute|aucune|quelle|ancienne|future)s?[\s\u00a0](?:(?:la|une|cette)[\s\u00a0]|l['’])?$/iu;

/** Words with a feminine form of their own: adjectives, participles, and nouns for people. */
function isMasculine(word: string): boolean {
  if (small.test(word)) return false;
  return feminineOf(word.replace(/s$/, '')) !== undefined || /(?:u|i|is)$/.test(word.replace(/us$/, 'u'));
}

function isFeminine(word: string): boolean {
  return masculineOf(word.replace(/s$/, '')) !== undefined;
}

/** Words that never agree, whatever their end. */
const small =
  /^(?:ou|du|au|peu|qui|lui|aussi|ainsi|ici|ni|si|parmi|mais|puis|depuis|jamais|fois|tous|[cv]ous|nous|plus)$/;
