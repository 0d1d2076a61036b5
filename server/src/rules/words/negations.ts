/** How a sentence takes back what words in it would make a condition, by language. */
import type { Language } from '../../text/language.ts';

export interface Negations {
  /** Right before the words: no need, no condition. */
  readonly needless: RegExp;
  /** Right behind them: not needed, no obstacle, all the same. */
  readonly denied: RegExp;
  /** Right behind words that begin with a negation themselves: `No disability will be a bar`. */
  readonly noBar: RegExp;
}

export const negations: Readonly<Record<Language, Negations>> = {
  fr: {
    needless:
      /(?<![a-zà-ÿ])(?:(?:pas|plus|nul|sans|aucun) besoin|inutile|(?:pas|non|nullement) (?:nécessaire|obligatoire|indispensable|obligée?s?|tenue?s?|exigée?s?|requise?s?)|sans avoir à|(?:sans|pas|aucune?) (?:condition|exigence|obligation|critère|mention|clause|restriction)s?) ?(?:d['’]|de |à |être |avoir |une? |la |le |l['’]|parler |posséder |relatives? )*$/i,
    denied:
      /^(?:[\s\u00a0](?!et |ou |sans )[a-zà-ÿ]{1,20}){0,2}(?:,? mais)?[\s\u00a0](?:(?:n['’](?:est|était)|ne (?:sera|seront|sont|constituera|constitue)) (?:pas|ni|nullement|en rien|aucunement)(?: du tout)? (?:nécessaire|requi|exigé|obligatoire|demandé|indispensable|une? (?:condition|obstacle|frein|critère|obligation|exigence|problème))|(?:non|pas) (?:nécessaire|requi|exigé|obligatoire|demandé|indispensable)|indifféremment|au même titre)/i,
    noBar: /^ (?:n['’]est|ne (?:sera|constitue)) (?:un |une )?(?:obstacle|frein|barrière|problème|motif)/i,
  },
  en: {
    needless:
      /(?:(?: not|n['’]t|never) (?:need|have to|required|obliged|expected|asked)|\bneed not|\bno (?:need|requirement|obligation))(?: (?:to|for|be|have|speak|hold|that|you|are|an?|the|of))* $/i,
    denied:
      /^(?: (?!and |or |without )[a-z]{1,20}){0,3}(?:,? but)? (?:not|isn['’]t|aren['’]t|never) (?:strictly )?(?:required|needed|necessary|essential|mandatory|compulsory|expected|asked|an? (?:bar|barrier|obstacle|requirement|condition))|^[^.;:]{0,60} (?:alike|equally)(?![a-z])/i,
    noBar: /^ (?:is|will be|would be|can be|need be|shall be) (?:an? )?(?:bar|barrier|obstacle|hindrance|problem)/i,
  },
};
