import type { Mapping } from '../../../../schemas/types.ts';

/** What a concept is about, which decides where it is offered. */
export const conceptKinds = [
  'occupation',
  'skill',
  'knowledge',
  'soft',
  'tool',
  'domain',
  'activity',
  'context',
] as const;

export type ConceptKind = (typeof conceptKinds)[number];

/** The levels that a glossary may describe, from the lowest. */
export const levelNames = ['awareness', 'working', 'practitioner', 'expert'] as const;

export type LevelName = (typeof levelNames)[number];

/** One thing that a vocabulary has words for. Lists of texts go by the languages of the vocabulary; `''` where there is none. */
export interface Concept {
  /** The code of a classification, or the id of a term of the house; the end of the address where there is no code. */
  readonly code: string;
  /** The address of the entry, where the classification has one for each. */
  readonly uri: string | undefined;
  /** Absent: a term of the house for skills, knowledge or ways of working alike. */
  readonly kind: ConceptKind | undefined;
  readonly labels: readonly string[];
  readonly synonyms: readonly (readonly string[])[];
  readonly definitions: readonly string[];
  /** Words that the house does not use. */
  readonly deprecated: readonly (readonly string[])[];
  /** What each level means, by level and then by language. */
  readonly levels: Readonly<Partial<Record<LevelName, readonly string[]>>>;
  /** What a term of the house is in public classifications. */
  readonly mappings: readonly Mapping[];
  /** The ISCO group of an occupation of ESCO. */
  readonly isco: string | undefined;
}

/** A code that an earlier version had, and what it meant there. */
export interface FormerCode {
  readonly code: string;
  readonly labels: readonly string[];
  /** The version that had it; empty where that is unknown. */
  readonly version: string;
}

/** What one vocabulary file holds. Never changes. */
export interface Termbase {
  /** Of the file. */
  readonly uri: string;
  /** Absent in a glossary of the house. */
  readonly scheme: Mapping['scheme'] | undefined;
  /** What people call it. */
  readonly title: string;
  readonly version: string | undefined;
  /** What a page has to say that uses its words; absent: what is known of the scheme. */
  readonly notice: string | undefined;
  /** The day on which it was imported, `2027-03-31`. */
  readonly imported: string | undefined;
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly concepts: readonly Concept[];
  /** The kinds of which it has only some entries, as a collection of them was imported: others may well exist. */
  readonly partial: readonly ConceptKind[];
  /** Codes that a newer import dropped, or gave another meaning. */
  readonly former: readonly FormerCode[];
}

/**
 * The position in a termbase of the words for a text in this language: the same tag, else the same language.
 *
 * @returns -1 where it has none.
 */
export function languageIn({ languages }: Pick<Termbase, 'languages'>, lang: string | undefined): number {
  if (lang === undefined) return -1;
  const exact = languages.indexOf(lang);
  return exact >= 0 ? exact : languages.findIndex((one) => primary(one) === primary(lang));
}

/** The label in this language, else in any: in the order of the file. */
export function labelOfConcept({ labels, code }: Concept, language: number): string {
  return labels[language] || labels.find((label) => label !== '') || code;
}

function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
