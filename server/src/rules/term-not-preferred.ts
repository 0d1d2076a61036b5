import type { RoleText } from '../model/role-texts.ts';
import { conceptsNamed } from '../model/terms/concept-search.ts';
import { labelOfConcept, languageIn, type Concept, type Termbase } from '../model/terms/concept.ts';
import { termbasesFor } from '../model/terms/termbases.ts';
import { isPattern, Vocabulary } from '../model/terms/vocabulary.ts';
import { folded } from '../text/folded.ts';
import { languages } from '../text/language.ts';
import { shown } from '../text/shown.ts';
import type { Finding, Rule } from './rule.ts';
import { reword } from './sentences/rewording.ts';

const files = (label: string): string => `#- /house.vocabulary.yaml
id: house
title: Words of the house
terms:
  - { id: wound-care, kind: skill, label: { en: Wound care }, synonyms: { en: [Dressing of wounds] } }
#- /nurse.role.yaml
id: nurse
lang: en
title: Nurse
skills:
  technical:
    - { id: wound-care, label: ${label} }
`;

export const termNotPreferred: Rule = {
  id: 'term-not-preferred',
  severity: 'info',
  scope: 'workspace',
  summary: {
    en: 'A skill, a tool or a field is called by another word than the vocabulary prefers.',
    fr: 'Une compétence, un outil ou un domaine porte un autre mot que celui que retient le vocabulaire.',
  },
  why: {
    en: 'Under one name, roles that ask for one thing are found and compared; the vocabularies in the folder of a role, and above, say which name.',
    fr: 'Sous un même nom, des fiches qui demandent une même chose se trouvent et se comparent ; les vocabulaires du dossier de la fiche, et au-dessus, disent lequel.',
  },
  bad: files('Dressing of wounds'),
  good: files('Wound care'),

  *check(document, index, context) {
    const termbases = termbasesFor(document.uri, index);
    if (termbases.length === 0 || document.kind !== 'role') return;
    // The texts of a file are read when somebody asks for them.
    const { texts, isAllowed } = context;
    for (const text of texts) {
      if (!isLabel(text) || isAllowed(text, 0, text.value.length)) continue;
      const meant = preferred(text.value, document.head.lang, termbases);
      if (!meant) continue;
      const { concept, termbase } = meant;
      const label = labelOfConcept(concept, languageIn(termbase, document.head.lang));
      const [better, found, source] = [shown(label), shown(text.value), shown(termbase.title)];
      yield {
        range: text.range(),
        message: {
          en: `'${source}' calls this '${better}', not '${found}'`,
          fr: `« ${source} » dit « ${better} », et non « ${found} »`,
        },
        fixes: [reword(document, { text, start: 0, end: text.value.length }, label)],
      };
    }
    for (const termbase of termbases) {
      for (const { hit, word } of deprecatedWords(termbase)?.avoided(texts) ?? []) {
        const { text, start, end } = hit;
        if (isAllowed(text, start, end)) continue;
        const [better, found, source] = [shown(word.prefer ?? ''), shown(hit.found), shown(termbase.title)];
        yield {
          severity: 'warning',
          range: hit.range,
          message: {
            en: `'${source}' does not use '${found}' any more, but '${better}'`,
            fr: `« ${source} » n’emploie plus « ${found} », mais « ${better} »`,
          },
          fixes: word.prefer === undefined ? [] : [reword(document, hit, word.prefer)],
        } satisfies Finding;
      }
    }
  },
};

/** The texts that are names of what vocabularies have names for. */
function isLabel({ path }: RoleText): boolean {
  if (path.at(-1) !== 'label') return false;
  const [first, second] = path;
  if (first === 'skills') return path.length === 4;
  return (first === 'tools' && path.length === 3) || (first === 'requirements' && second === 'domains');
}

/**
 * The one entry that has the word, and prefers another; nothing where it is preferred somewhere, or two entries have it.
 * The nearest vocabulary that knows the word has the last word.
 */
function preferred(
  word: string,
  lang: string | undefined,
  termbases: readonly Termbase[],
): { readonly concept: Concept; readonly termbase: Termbase } | undefined {
  const wanted = folded(word);
  for (const termbase of termbases) {
    const language = languageIn(termbase, lang);
    if (language < 0) continue;
    const found = conceptsNamed(termbase, word, lang).filter(
      ({ kind }) => kind !== 'occupation' && kind !== 'activity',
    );
    const [concept] = found;
    if (!concept) continue;
    if (found.length > 1 || found.some(({ labels }) => folded(labels[language] ?? '') === wanted)) return undefined;
    const isDeprecated = concept.deprecated[language]?.some((one) => folded(one) === wanted);
    // That is told wherever the word stands.
    return isDeprecated || !concept.labels[language] ? undefined : { concept, termbase };
  }
  return undefined;
}

/** The words that a glossary warns of; nothing where it warns of none. */
function deprecatedWords(termbase: Termbase): Vocabulary | undefined {
  if (known.has(termbase)) return known.get(termbase);
  const words = termbase.concepts.flatMap(({ deprecated, labels }) =>
    deprecated.flatMap((avoid, position) => {
      const lang = languages.find((one) => one === termbase.languages[position]?.split('-')[0]);
      const patterns = avoid.filter(isPattern);
      const prefer = labels[position];
      return lang && prefer && patterns.length > 0 ? [{ avoid: patterns, prefer, lang }] : [];
    }),
  );
  const vocabulary = words.length > 0 ? new Vocabulary({ preferred: words }) : undefined;
  known.set(termbase, vocabulary);
  return vocabulary;
}

/** Not state: a termbase never changes, so neither do its words. */
const known = new WeakMap<Termbase, Vocabulary | undefined>();
