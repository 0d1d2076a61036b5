/** The columns of the official downloads, and of tables that people make of them. */
import type { ConceptKind, Termbase } from '../../model/terms/concept.ts';
import { folded } from '../../text/folded.ts';
import type { TableRow } from '../table.ts';

export type Scheme = NonNullable<Termbase['scheme']>;

/** What a table is, told by its headings, its codes and its name. Columns count from 0. */
export interface Layout {
  readonly code: number;
  /** Several where the table has a column for each language. */
  readonly labels: readonly LabelColumn[];
  /** Further words, one a cell or several with line breaks or bars between them. */
  readonly synonyms: readonly LabelColumn[];
  readonly definition: number | undefined;
  readonly isco: number | undefined;
  /** Of a table of further titles: the code of the occupation that they belong to. */
  readonly parent: number | undefined;
  /** In a table of ESCO: what the entry is. */
  readonly type: number | undefined;
}

export interface LabelColumn {
  readonly column: number;
  /** Where the heading names one. */
  readonly language: string | undefined;
}

/** The row with the headings, among the first: some put a title above. */
export function headingOf(
  rows: readonly TableRow[],
): { readonly heading: TableRow; readonly layout: Layout } | undefined {
  for (const heading of rows.slice(0, FIRST_ROWS)) {
    const layout = layoutOf(heading.cells);
    if (layout) return { heading, layout };
  }
  return undefined;
}

const FIRST_ROWS = 15;

const codeNames = [
  ...['concepturi', 'uri', 'uuid', 'o net soc code', 'onet soc code', 'isco 08 code', 'code isco', 'isco code'],
  ...['code rome', 'code naf', 'code nace', 'naf id', 'code ape', 'code', 'code ogr', 'ogr', 'id'],
];
const labelNames = [
  ...['preferredlabel', 'libelle rome', 'libelle appellation long', 'libelle', 'label', 'title', 'titre', 'intitule'],
  ...['intitule naf', 'intitules', 'naf label', 'nom', 'name', 'prefterm', 'libelle savoir', 'libelle competence'],
];
const synonymNames = ['altlabels', 'alternate title', 'hiddenlabels', 'court', 'libelle appellation court', 'synonyms'];
const definitionNames = ['description', 'definition', 'descriptions', 'scopenote'];
const iscoNames = ['iscogroup', 'isco', 'isco code'];
const parentNames = ['code rome', 'rome', 'rome code'];
const typeNames = ['skilltype', 'type', 'concepttype'];

function layoutOf(cells: readonly string[]): Layout | undefined {
  const headings = cells.map(plain);
  const at = (names: readonly string[]): number => firstOf(headings, names);
  const parent = at(parentNames);
  const ogr = firstOf(headings, ['code ogr', 'ogr', 'code ogr appellation']);
  // Of further titles of an occupation, what counts is the code of that.
  const isTitles = parent >= 0 && ogr >= 0 && at(['libelle rome']) < 0;
  const code = isTitles ? parent : at(codeNames);
  const labels = isTitles ? [] : labelled(headings, labelNames);
  const synonyms = labelled(headings, isTitles ? [...labelNames, ...synonymNames] : synonymNames);
  if (code < 0 || (labels.length === 0 && synonyms.length === 0)) return undefined;
  const found = (column: number): number | undefined => (column >= 0 && column !== code ? column : undefined);
  return {
    code,
    labels,
    synonyms,
    definition: found(at(definitionNames)),
    isco: found(at(iscoNames)),
    parent: isTitles ? parent : undefined,
    type: found(at(typeNames)),
  };
}

/** The first of the names that is there, in the order of the names. */
function firstOf(headings: readonly string[], names: readonly string[]): number {
  for (const name of names) {
    const column = headings.indexOf(name);
    if (column >= 0) return column;
  }
  return -1;
}

/** The columns of these names: the first that has one of them as it is, and all that have a language behind it. */
function labelled(headings: readonly string[], names: readonly string[]): readonly LabelColumn[] {
  const columns: LabelColumn[] = [];
  for (const [column, heading] of headings.entries()) {
    const tail = /^(.+) ([a-z]{2})$/.exec(heading);
    if (tail?.[1] !== undefined && names.includes(tail[1])) columns.push({ column, language: tail[2] });
  }
  const known = new Set<string>();
  const own = names.flatMap((name) => {
    const column = headings.findIndex((heading) => heading === name || longHeading(heading, name));
    if (column < 0 || known.has(String(column))) return [];
    known.add(String(column));
    return [{ column, language: undefined }];
  });
  return columns.length > 0 ? columns : names === labelNames ? own.slice(0, 1) : own;
}

/** Insee writes the version and the length into its headings. */
function longHeading(heading: string, name: string): boolean {
  return name.startsWith('intitule') && heading.startsWith(`${name} de la `);
}

/** Without accents, signs and capitals: `O*NET-SOC Code` and `code_rome` are words. */
function plain(heading: string): string {
  return folded(heading)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The classification and the kind of what is in a table, by the codes of its first rows and the name of its file. */
export function schemeOfTable(
  fileName: string,
  { code, parent, isco, definition }: Layout,
  heading: TableRow,
  rows: readonly TableRow[],
): { readonly scheme: Scheme; readonly kind: ConceptKind | undefined } | undefined {
  const name = plain(fileName);
  const codes = rows.slice(0, SAMPLE).flatMap(({ cells }) => cells[code] || []);
  const most = (pattern: RegExp): boolean => codes.filter((one) => pattern.test(one)).length * 2 > codes.length;
  if (most(/\/esco\/isco\/C\d+$/)) return { scheme: 'isco-08', kind: 'occupation' };
  if (most(forms.escoUri) || most(forms.uuid)) {
    return { scheme: 'esco', kind: isco !== undefined || codes[0]?.includes('/occupation/') ? 'occupation' : 'skill' };
  }
  if (most(forms['onet-soc'])) return { scheme: 'onet-soc', kind: 'occupation' };
  if (parent !== undefined || most(/^[A-N]\d{4}$/)) return { scheme: 'rome', kind: 'occupation' };
  if (most(/^\d{2}\.?\d{2}[A-Z]$/)) return { scheme: 'naf', kind: 'activity' };
  const isOgr = heading.cells.map(plain).some((one) => one === 'ogr' || one === 'code ogr');
  if (isOgr) return { scheme: 'rome', kind: romeKind(name, definition !== undefined) };
  if (/\bisco\b|\bcitp\b|isco08/.test(name) || most(/^\d{4}$/)) return { scheme: 'isco-08', kind: 'occupation' };
  if (/\brome\b.*domaine/.test(name)) return { scheme: 'rome', kind: 'domain' };
  if (/\bnaf/.test(name)) return { scheme: 'naf', kind: 'activity' };
  if (/\bnace/.test(name) || most(/^\d{2}\.\d{1,2}$/)) return { scheme: 'nace', kind: 'activity' };
  return undefined;
}

/** By what the files of ROME are called; the ways of working have a definition. */
function romeKind(name: string, isDefined: boolean): ConceptKind {
  if (/savoir etre/.test(name)) return 'soft';
  if (/contexte/.test(name)) return 'context';
  if (/savoir faire|competence/.test(name)) return 'skill';
  return isDefined ? 'soft' : 'knowledge';
}

const SAMPLE = 200;

const forms = {
  escoUri: /^https?:\/\/data\.europa\.eu\/esco\/[a-z-]+\/\S+$/,
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  'onet-soc': /^\d{2}-\d{4}\.\d{2}$/,
} as const;

/** What a code of the classification looks like; rows with another are left out and told. */
export const codeForms: Partial<Readonly<Record<Scheme, RegExp>>> = {
  esco: /^(?:https?:\/\/data\.europa\.eu\/esco\/[a-z-]+\/\S+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/,
  'onet-soc': forms['onet-soc'],
  rome: /^(?:[A-N](?:\d{2}|\d{4})?|\d{1,7})$/,
  'isco-08': /^(?:https?:\/\/data\.europa\.eu\/esco\/isco\/C)?\d{1,4}$/,
  naf: /^(?:[A-U]|\d{1,2}(?:\.?\d{1,2}[A-Z]?)?)$/,
  nace: /^(?:[A-V]|\d{1,2}(?:\.\d{1,2})?)$/,
};
