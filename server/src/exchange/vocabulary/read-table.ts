import type { Concept, ConceptKind } from '../../model/terms/concept.ts';
import { languageOfText } from '../../text/language-of-text.ts';
import type { LocalizedText } from '../../text/language.ts';
import { shown } from '../../text/shown.ts';
import type { TableEncoding } from '../table-text.ts';
import { overlongRow, readTable, type TableProblem, type TableRow } from '../table.ts';
import { codeForms, headingOf, schemeOfTable, type LabelColumn, type Layout, type Scheme } from './layout.ts';

/** What somebody says of a table that it does not say itself. */
export interface TableWish {
  /** Without its folders: official names tell what a file holds. */
  readonly fileName: string;
  readonly scheme?: Scheme | undefined;
  readonly kind?: ConceptKind | undefined;
  /** Of the words, as a BCP 47 tag. */
  readonly language?: string | undefined;
}

/** What a table holds, before it is joined with what is known. */
export interface VocabularyPart {
  readonly scheme: Scheme;
  readonly languages: readonly string[];
  readonly concepts: readonly Concept[];
  /** The table is a collection of some entries, by its name or because others of the same form are in other tables. */
  readonly isPartial: boolean;
  /** The rows that were left out, and why. */
  readonly left: readonly TableProblem[];
  readonly encoding: TableEncoding;
}

/** What somebody has to say of a table before it can be read. */
export type Needed = 'scheme' | 'language';

/** Reads the download of a classification, whatever its columns are called there, or says at which row and column not. */
export function readVocabularyTable(
  input: Uint8Array | string,
  wish: TableWish,
): { readonly part: VocabularyPart } | { readonly problem: TableProblem; readonly needs?: Needed } {
  const read = readTable(input);
  if ('problem' in read) return read;
  const { rows, encoding } = read.table;
  const found = headingOf(rows);
  if (!found) return { problem: { message: noColumns, row: rows[0]?.number ?? 1 } };
  const { heading, layout } = found;
  const body = rows.filter(({ number }) => number > heading.number);
  const overlong = overlongRow(heading, body);
  if (overlong) return { problem: overlong };
  const told = schemeOfTable(wish.fileName, layout, heading, body);
  const scheme = wish.scheme ?? told?.scheme;
  if (!scheme) return { problem: { message: unknownScheme }, needs: 'scheme' };
  const language = wish.language ?? usualLanguage[scheme] ?? languageOfName(wish.fileName) ?? guessed(layout, body);
  const columns = [...layout.labels, ...layout.synonyms];
  if (language === undefined && columns.some((column) => column.language === undefined)) {
    return { problem: { message: unknownLanguage }, needs: 'language' };
  }
  const known = (column: LabelColumn): string => column.language ?? language ?? '';
  const languages = [...new Set(columns.map(known))];
  const reader = new RowReader({ ...layout, scheme, kind: wish.kind ?? told?.kind, languages, known });
  for (const row of body) {
    const problem = reader.take(row);
    if (problem) return { problem };
  }
  const { concepts, left } = reader;
  if (concepts.length <= left.length) return { problem: left[0] ?? { message: noTerms } };
  const isPartial = isCollection(scheme, wish.fileName, concepts);
  return { part: { scheme, languages, concepts, isPartial, left, encoding } };
}

/** ESCO has collections of its skills; ROME has tables of numbers, and nobody can tell by a number which it should be in. */
function isCollection(scheme: Scheme, name: string, concepts: readonly Concept[]): boolean {
  if (scheme === 'rome') return concepts.some(({ code }) => /^\d/.test(code));
  return scheme === 'esco' && /collection|transversal|language|ict|digital|digcomp|green|research/i.test(name);
}

interface Reading extends Layout {
  readonly scheme: Scheme;
  readonly kind: ConceptKind | undefined;
  readonly languages: readonly string[];
  readonly known: (column: LabelColumn) => string;
}

/** One entry while its rows are read. */
interface Draft {
  readonly concept: Concept;
  readonly labels: string[];
  readonly synonyms: Set<string>[];
  readonly row: number;
}

class RowReader {
  readonly left: TableProblem[] = [];
  readonly #how: Reading;
  readonly #drafts = new Map<string, Draft>();

  constructor(how: Reading) {
    this.#how = how;
  }

  get concepts(): readonly Concept[] {
    return [...this.#drafts.values()].map(({ concept, labels, synonyms }) => ({
      ...concept,
      labels,
      synonyms: synonyms.map((words, language) => [...words].filter((word) => word !== labels[language])),
    }));
  }

  /** @returns why the table cannot be right. */
  take(row: TableRow): TableProblem | undefined {
    const { code: column, scheme, labels, synonyms } = this.#how;
    const written = row.cells[column] ?? '';
    const place = { row: row.number, column: column + 1 };
    if (written === '') return this.#leave(place, noCode);
    if (codeForms[scheme]?.test(written) === false) return this.#leave(place, oddCode(written, scheme));
    const key = canonicalCode(scheme, written);
    const draft = this.#drafts.get(key) ?? this.#draft(key, row);
    let isNamed = false;
    for (const { column: at, position } of this.#placed(labels)) {
      const label = oneLine(row.cells[at] ?? '');
      if (label === '') continue;
      isNamed = true;
      const before = draft.labels[position] ?? '';
      if (before !== '' && before !== label) return { ...place, message: twice(written, draft.row) };
      draft.labels[position] = label;
    }
    for (const { column: at, position } of this.#placed(synonyms)) {
      for (const word of (row.cells[at] ?? '').split(/[\n|]/)) {
        const synonym = oneLine(word);
        if (synonym === '') continue;
        isNamed = true;
        draft.synonyms[position]?.add(synonym);
      }
    }
    if (!isNamed) return this.#leave({ row: row.number, column: (labels[0]?.column ?? column) + 1 }, noLabel(written));
    this.#drafts.set(key, draft);
    return undefined;
  }

  #leave(place: { readonly row: number; readonly column: number }, message: LocalizedText): undefined {
    this.left.push({ ...place, message });
  }

  #placed(columns: readonly LabelColumn[]): readonly { readonly column: number; readonly position: number }[] {
    const { languages, known } = this.#how;
    return columns.map((column) => ({ column: column.column, position: languages.indexOf(known(column)) }));
  }

  #draft(key: string, { cells, number }: TableRow): Draft {
    const { scheme, kind, languages, definition, isco, type } = this.#how;
    const said = type === undefined ? '' : (cells[type] ?? '').toLowerCase();
    const text = definition === undefined ? '' : oneLine(cells[definition] ?? '').slice(0, LONGEST);
    const group = isco === undefined ? '' : (cells[isco] ?? '').replace(/^.*\/C/, '');
    const own = said.startsWith('knowledge') && !said.startsWith('knowledgeskill') ? 'knowledge' : kind;
    const concept: Concept = {
      code: key,
      uri: scheme === 'esco' ? addressOf(key, own) : undefined,
      kind: own,
      labels: [],
      synonyms: [],
      // A description stands in the language of the table; one of several languages has none that we know of.
      definitions: text === '' ? [] : languages.map((_, position) => (position === 0 ? text : '')),
      deprecated: [],
      levels: {},
      mappings: [],
      isco: /^\d{1,4}$/.test(group) ? group : undefined,
    };
    return {
      concept: scheme === 'esco' ? { ...concept, code: key.slice(key.lastIndexOf('/') + 1) } : concept,
      labels: languages.map(() => ''),
      synonyms: languages.map(() => new Set<string>()),
      row: number,
    };
  }
}

/** What a reader of a hover takes in; more is cut off. */
const LONGEST = 2000;

function addressOf(key: string, kind: ConceptKind | undefined): string {
  if (key.includes('/')) return key.replace(/^https:/, 'http:');
  return `http://data.europa.eu/esco/${kind === 'occupation' ? 'occupation' : 'skill'}/${key}`;
}

/** As roles write it: NAF with its dot, ISCO without the address of ESCO. */
export function canonicalCode(scheme: Scheme, code: string): string {
  if (scheme === 'isco-08') return code.replace(/^.*\/C/, '');
  if (scheme === 'naf' || scheme === 'nace') {
    if (/^\d$/.test(code)) return `0${code}`;
    return code.replace(/^(\d{2})(\d{1,2}[A-Z]?)$/, '$1.$2');
  }
  return code;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const usualLanguage: Partial<Readonly<Record<Scheme, string>>> = { rome: 'fr', naf: 'fr', 'onet-soc': 'en' };

/** `skills_fr.csv`: the two letters before the ending. */
function languageOfName(name: string): string | undefined {
  return /[_.-]([a-z]{2})\.[a-z]{2,4}$/i.exec(name)?.[1]?.toLowerCase();
}

function guessed({ labels, synonyms }: Layout, rows: readonly TableRow[]): string | undefined {
  const column = (labels[0] ?? synonyms[0])?.column ?? 0;
  return languageOfText(
    rows
      .slice(0, 300)
      .map(({ cells }) => cells[column] ?? '')
      .join(' '),
  );
}

const noColumns: LocalizedText = {
  en: "no column with codes and none with labels are known here; headings such as 'conceptUri', 'code' and 'preferredLabel', 'label' are",
  fr: 'aucune colonne de codes et de libellés n’est reconnue ici ; « conceptUri », « code » et « preferredLabel », « libelle » le sont',
};

const unknownScheme: LocalizedText = {
  en: "the codes do not tell of which classification they are; say so with '--scheme'",
  fr: 'les codes ne disent pas de quelle nomenclature ils sont ; le préciser par « --scheme »',
};

const unknownLanguage: LocalizedText = {
  en: "nothing tells in which language the words are; say so with '--terms-lang'",
  fr: 'rien ne dit dans quelle langue sont les mots ; le préciser par « --terms-lang »',
};

const noTerms: LocalizedText = {
  en: 'there is no term in this table',
  fr: 'il n’y a aucun terme dans ce tableau',
};

const noCode: LocalizedText = { en: 'there is no code here', fr: 'il n’y a pas de code ici' };

function oddCode(code: string, scheme: Scheme): LocalizedText {
  return {
    en: `'${shown(code)}' is no code of '${scheme}'`,
    fr: `« ${shown(code)} » n’est pas un code de « ${scheme} »`,
  };
}

function noLabel(code: string): LocalizedText {
  return { en: `'${shown(code)}' has no label`, fr: `« ${shown(code)} » n’a pas de libellé` };
}

function twice(code: string, row: number): LocalizedText {
  return {
    en: `'${shown(code)}' has another label on row ${row}; a spreadsheet may have taken zeros away: import the download as it came`,
    fr: `« ${shown(code)} » a un autre libellé à la ligne ${row} ; un tableur a peut-être retiré des zéros : importer le fichier tel quel`,
  };
}
