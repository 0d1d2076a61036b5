/** What stands around words that are a condition in such a place only; for several lists. */
import { once } from '../../text/once.ts';

export const around = once(() => ({
  /** A sentence begins, or a line of a list. */
  begins: /(?:^|[.!?;•\n])[\s\u00a0-]*$/u,
  /** The phrase ends. */
  ends: /^[\s\u00a0]*(?:$|[.,;!?)])/u,
  /** The phrase ends, or tells for what job, or asks for it with a word: `No women please`. */
  shuts:
    /^(?:[\s\u00a0]*(?:$|[.,;!?)])| (?:please|allowed|accepted|for this|in this|to this|at work|because|as this)(?!\p{L}))/iu,
  /** The sentence ends. */
  closes: /^[\s\u00a0]*(?:$|[.;!)])/u,
  /** Nothing is denied: neither `Aucun engagement n’est demandé` nor `No union activity is expected`. */
  isAsked:
    /^(?![\s\u00a0](?:n['’]|ne |is |are |was |will |shall |in |on |at |for |of |d['’]|des? |du |dans |sur |chez ))/iu,
  wishedFr:
    /^[\s\u00a0](?:(?:est|serait|sera|sont) )?(?:très )?(?:souhait|recherch|exig|appréci|préfér|privilégi|requis|obligatoire|indispensable|de préférence|uniquement|exclusivement|seulement)/u,
  /** Who is sought, right before a word that says what somebody is like. */
  youAreFr: /(?<!\p{L})(?:vous êtes|être|soyez|personne|profil|candidate?|titulaire)s? (?:une? )?$/iu,
}));
