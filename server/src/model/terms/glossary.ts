import type { HouseVocabulary, Term } from '../../../../schemas/types.ts';
import { levelNames, type Concept, type Termbase } from './concept.ts';

/** What the glossary of a house comes to. Of what does not fit the schema nothing is taken. */
export function glossaryTermbase(uri: string, written: Partial<HouseVocabulary>): Termbase {
  const { title = '', version, notice, terms = [] } = written;
  const languages = [...new Set(terms.flatMap(languagesIn))];
  return {
    uri,
    scheme: undefined,
    title,
    version,
    notice,
    imported: undefined,
    languages,
    concepts: terms.map((term) => conceptOf(term, languages)),
    partial: [],
    former: [],
  };
}

function languagesIn({ label, synonyms, deprecated, definition, levels }: Term): readonly string[] {
  const groups = [label, synonyms, deprecated, definition, ...levelNames.map((name) => levels?.[name])];
  return groups.flatMap((group) => Object.keys(group ?? {}));
}

function conceptOf(term: Term, languages: readonly string[]): Concept {
  const { id, kind, label, synonyms, deprecated, definition, levels, mappings = [] } = term;
  const texts = (group: Readonly<Record<string, string>> | undefined): readonly string[] =>
    languages.map((language) => own(group, language) ?? '');
  const lists = (group: Readonly<Record<string, readonly string[]>> | undefined): readonly (readonly string[])[] =>
    languages.map((language) => own(group, language) ?? []);
  return {
    code: id,
    uri: undefined,
    kind,
    labels: texts(label),
    synonyms: lists(synonyms),
    definitions: texts(definition),
    deprecated: lists(deprecated),
    levels: Object.fromEntries(
      levelNames.flatMap((name) => (levels?.[name] ? [[name, texts(levels[name])] as const] : [])),
    ),
    mappings,
    isco: undefined,
  };
}

/** The keys are the author's, so that one may be called as what every object has. */
function own<T>(group: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return group && Object.hasOwn(group, key) ? group[key] : undefined;
}
