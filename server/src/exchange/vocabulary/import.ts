import { parseRole } from '../../model/document.ts';
import { compactText, readCompact } from '../../model/terms/compact-vocabulary.ts';
import type { Termbase } from '../../model/terms/concept.ts';
import { termbaseOf } from '../../model/terms/termbases.ts';
import type { LocalizedText } from '../../text/language.ts';
import { LineMap } from '../../text/lines.ts';
import { tableText } from '../table-text.ts';
import { placedProblem } from '../table.ts';
import { mergeParts } from './merge.ts';
import { readVocabularyTable, type Needed, type TableWish, type VocabularyPart } from './read-table.ts';

/** A file that somebody wants to import. */
export interface VocabularySource {
  /** Without its folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the files do not tell of themselves, and the day. */
export interface ImportOptions extends Omit<TableWish, 'fileName'> {
  readonly version?: string | undefined;
  /** What the files do not hold is gone from the classification. */
  readonly isWhole?: boolean;
  /** The day, `2027-03-31`. */
  readonly today: string;
}

/** One vocabulary file as it is to be written, and what is to be said of it. */
export interface ImportedVocabulary {
  readonly fileName: string;
  readonly text: string;
  /** What people call the classification or the glossary. */
  readonly title: string;
  readonly version: string | undefined;
  readonly languages: readonly string[];
  readonly terms: number;
  readonly added: number;
  readonly renamed: number;
  readonly dropped: number;
  /** What was left out, each with its place, or is to be known of the files. */
  readonly notes: readonly LocalizedText[];
  /** How many of the rows were left out. */
  readonly left: number;
}

/** Why nothing is imported. */
export interface ImportRefusal {
  readonly file: string;
  readonly message: LocalizedText;
  /** What the user can say for it to be read after all. */
  readonly needs?: Needed;
}

/**
 * What files come to: one vocabulary for each classification, joined with what there is of it, and one for each glossary.
 * One file that cannot be read is enough for nothing to come of any.
 *
 * @param known the text of the vocabulary file of this name that is there already.
 */
export function importVocabularies(
  sources: readonly VocabularySource[],
  known: (fileName: string) => string | undefined,
  options: ImportOptions,
): { readonly vocabularies: readonly ImportedVocabulary[] } | { readonly refused: ImportRefusal } {
  const tables = new Map<string, { readonly part: VocabularyPart; readonly file: string }[]>();
  const vocabularies: ImportedVocabulary[] = [];
  for (const { name, bytes } of sources) {
    if (/\.ya?ml$/.test(name)) {
      const glossary = readGlossary(name, bytes, options.today);
      if ('message' in glossary) return { refused: { file: name, message: glossary.message } };
      vocabularies.push(glossary);
      continue;
    }
    const read = readVocabularyTable(bytes, { ...options, fileName: name });
    if ('problem' in read) {
      const { problem, needs } = read;
      return { refused: { file: name, message: placedProblem(problem), ...(needs && { needs }) } };
    }
    const parts = tables.get(read.part.scheme) ?? [];
    tables.set(read.part.scheme, [...parts, { part: read.part, file: name }]);
  }
  for (const [scheme, parts] of tables) {
    const fileName = `${scheme}.vocabulary.json`;
    const before = known(fileName);
    const old = before === undefined ? undefined : readCompact(fileName, before);
    if (before !== undefined && !old) return { refused: { file: fileName, message: unreadable } };
    const { part } = parts[0] ?? {};
    if (!part) continue;
    const merged = mergeParts(
      old,
      parts.map((one) => one.part),
      {
        version: options.version,
        today: options.today,
        isWhole: options.isWhole === true,
      },
    );
    vocabularies.push({
      ...described(fileName, merged.termbase),
      added: merged.added,
      renamed: merged.renamed,
      dropped: merged.dropped,
      notes: parts.flatMap(notesOn),
      left: parts.reduce((sum, one) => sum + one.part.left.length, 0),
    });
  }
  return { vocabularies };
}

/** What a glossary that is written by hand comes to; it may lie anywhere. */
function readGlossary(
  name: string,
  bytes: Uint8Array,
  today: string,
): ImportedVocabulary | { readonly message: LocalizedText } {
  const decoded = tableText(bytes);
  if ('problem' in decoded) return decoded.problem;
  const document = parseRole(`/${name.replace(/(?:\.vocabulary)?\.ya?ml$/, '')}.vocabulary.yaml`, decoded.text);
  const error = document.problems.find(({ severity }) => severity === 'error');
  if (error) {
    const { line } = new LineMap(document.text).positionAt(error.range.start);
    const { en, fr } = error.message;
    return { message: { en: `line ${line + 1}: ${en}`, fr: `ligne ${line + 1} : ${fr}` } };
  }
  const termbase = termbaseOf(document);
  const id = document.glossary?.id;
  if (!termbase || id === undefined) return { message: unreadable };
  const fresh = { ...termbase, imported: today };
  const counts = { added: termbase.concepts.length, renamed: 0, dropped: 0, notes: [], left: 0 };
  return { ...described(`${id}.vocabulary.json`, fresh), ...counts };
}

function described(fileName: string, termbase: Omit<Termbase, 'uri'>) {
  const { title, version, languages, concepts } = termbase;
  return { fileName, text: compactText(termbase), title, version, languages, terms: concepts.length };
}

function notesOn({ part, file }: { readonly part: VocabularyPart; readonly file: string }): readonly LocalizedText[] {
  const { left, encoding } = part;
  const said = left.slice(0, MOST).map((problem) => {
    const { en, fr } = placedProblem(problem);
    return { en: `${file}: ${en}; left out`, fr: `${file} : ${fr} ; laissé de côté` };
  });
  const more = left.length - said.length;
  return [
    ...(encoding === 'windows-1252' ? [inWindows(file)] : []),
    ...said,
    ...(more > 0
      ? [{ en: `${file}: and ${more} more rows left out`, fr: `${file} : et ${more} autres lignes laissées de côté` }]
      : []),
  ];
}

/** Rows that are named; the others are counted. */
const MOST = 5;

function inWindows(file: string): LocalizedText {
  return {
    en: `${file}: is not written in UTF-8; it was read in the encoding of Windows`,
    fr: `${file} : n’est pas écrit en UTF-8 ; il a été lu dans l’encodage de Windows`,
  };
}

const unreadable: LocalizedText = {
  en: 'this vocabulary cannot be read; move it away, and import again',
  fr: 'ce vocabulaire n’a pas pu être lu ; le déplacer, et importer à nouveau',
};
