import {
  type Concept,
  conceptKinds,
  type ConceptKind,
  type FormerCode,
  type Termbase,
} from '../../model/terms/concept.ts';
import { schemeLabels } from '../../schema/labels.ts';
import { folded } from '../../text/folded.ts';
import type { VocabularyPart } from './read-table.ts';

export interface MergeOptions {
  /** Of the classification that the tables are of; what is said once holds. */
  readonly version: string | undefined;
  /** The day, `2027-03-31`. */
  readonly today: string;
  /** What the tables do not hold is gone from the classification. */
  readonly isWhole: boolean;
}

/** What came of an import. */
export interface Merged {
  readonly termbase: Omit<Termbase, 'uri'>;
  readonly added: number;
  /** Entries whose label is another one now. */
  readonly renamed: number;
  /** Entries that are gone; they are kept as former codes. */
  readonly dropped: number;
}

/**
 * The termbase with what tables of the same classification hold: other languages and other kinds of entries are added to
 * what is there. Of a code that means something else by now, or is gone, it is kept what it was.
 */
export function mergeParts(
  before: Termbase | undefined,
  parts: readonly VocabularyPart[],
  options: MergeOptions,
): Merged {
  const { version, today, isWhole } = options;
  const scheme = parts[0]?.scheme ?? before?.scheme;
  const languages = [...new Set([...(before?.languages ?? []), ...parts.flatMap((part) => part.languages)])];
  const concepts = new Map<string, Concept>();
  const old = new Map<string, Concept>();
  for (const concept of before?.concepts ?? []) old.set(keyOf(concept), placed(concept, before, languages));
  if (!isWhole) for (const [key, concept] of old) concepts.set(key, concept);
  for (const part of parts) {
    for (const concept of part.concepts) {
      const key = keyOf(concept);
      concepts.set(key, joined(concepts.get(key), placed(concept, part, languages)));
    }
  }
  const renamed = [...old].filter(([key, concept]) => {
    const now = concepts.get(key);
    return now !== undefined && hasOtherMeaning(concept, now);
  });
  const dropped = [...old].filter(([key]) => !concepts.has(key));
  const former = [...renamed, ...dropped].map(([, { code, labels }]): FormerCode => {
    return { code, labels, version: before?.version ?? '' };
  });
  const isFormer = new Set(former.map(({ code, version: of }) => `${code} ${of}`));
  return {
    termbase: {
      scheme,
      title: scheme ? schemeLabels[scheme].en : (before?.title ?? ''),
      version: version ?? before?.version,
      notice: before?.notice,
      imported: today,
      languages,
      concepts: [...concepts.values()].map(titled).toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
      partial: partialKinds(before, parts),
      former: [
        ...(before?.former ?? [])
          .filter((one) => !isFormer.has(`${one.code} ${one.version}`))
          .map((one) => ({ ...one, labels: placedTexts(one.labels, before, languages) })),
        ...former,
      ],
    },
    added: [...concepts.keys()].filter((key) => !old.has(key)).length,
    renamed: renamed.length,
    dropped: dropped.length,
  };
}

/** Once a whole table of a kind was imported, there are no others of that kind. */
function partialKinds(before: Termbase | undefined, parts: readonly VocabularyPart[]): readonly ConceptKind[] {
  const kindsIn = (isPartial: boolean): readonly (ConceptKind | undefined)[] =>
    parts.flatMap((part) => (part.isPartial === isPartial ? part.concepts.map(({ kind }) => kind) : []));
  const known = new Set(before?.concepts.map(({ kind }) => kind));
  const whole = new Set(kindsIn(false));
  const some = new Set(kindsIn(true));
  return conceptKinds.filter((kind) => {
    if (whole.has(kind)) return false;
    return before?.partial.includes(kind) || (some.has(kind) && !known.has(kind));
  });
}

function keyOf({ uri, code }: Concept): string {
  return uri ?? code;
}

/** Further titles may come without the name of their occupation: until that is imported, the first of them stands for it. */
function titled(concept: Concept): Concept {
  if (concept.labels.some((label) => label !== '')) return concept;
  return { ...concept, labels: concept.synonyms.map(([first]) => first ?? '') };
}

function hasOtherMeaning(before: Concept, now: Concept): boolean {
  return before.labels.some((label, language) => {
    const other = now.labels[language] ?? '';
    return label !== '' && other !== '' && folded(label) !== folded(other);
  });
}

function joined(before: Concept | undefined, now: Concept): Concept {
  if (!before) return now;
  return {
    ...before,
    ...now,
    kind: now.kind ?? before.kind,
    isco: now.isco ?? before.isco,
    labels: before.labels.map((label, language) => now.labels[language] || label),
    definitions: now.definitions.map((text, language) => text || (before.definitions[language] ?? '')),
    synonyms: before.synonyms.map((words, language) => {
      const label = now.labels[language] || before.labels[language];
      return [...new Set([...words, ...(now.synonyms[language] ?? [])])].filter((word) => word !== label);
    }),
  };
}

type Languages = Pick<Termbase, 'languages'>;

/** The same concept with its texts by these languages. */
function placed(concept: Concept, own: Languages | undefined, languages: readonly string[]): Concept {
  return {
    ...concept,
    labels: placedTexts(concept.labels, own, languages),
    definitions: placedTexts(concept.definitions, own, languages),
    synonyms: languages.map((language) => concept.synonyms[positionOf(own, language)] ?? []),
  };
}

function placedTexts(
  texts: readonly string[],
  own: Languages | undefined,
  languages: readonly string[],
): readonly string[] {
  return languages.map((language) => texts[positionOf(own, language)] ?? '');
}

function positionOf(own: Languages | undefined, language: string): number {
  return own?.languages.indexOf(language) ?? -1;
}
