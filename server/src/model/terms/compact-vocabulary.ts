/**
 * The file that `rolespec import vocabulary` writes: JSON with one term a line, so that it is small, read in one go, and
 * shows in a review what changed. The first line holds the format number.
 */
import type { Mapping } from '../../../../schemas/types.ts';
import { conceptKinds, levelNames, type Concept, type FormerCode, type Termbase } from './concept.ts';

/** Grows when an older version of the program would misread the file. */
export const compactFormat = 1;

/** The text of the file; what is empty at the end of a term is left out. */
export function compactText(termbase: Omit<Termbase, 'uri'>): string {
  const { scheme, title, version, notice, imported, languages, concepts, partial, former } = termbase;
  const base = baseOf(concepts);
  const head = {
    rolespecVocabulary: compactFormat,
    scheme,
    title,
    version,
    notice,
    imported,
    languages,
    partial,
    base,
  };
  const lines = concepts.map((concept) => JSON.stringify(rowOf(concept, base)));
  const old = former.map(({ code, labels, version: of }) => JSON.stringify([code, labels, of]));
  return `${JSON.stringify(head).slice(0, -1)},"terms":[\n${lines.join(',\n')}\n],"former":[\n${old.join(',\n')}\n]}\n`;
}

/** What the file says; nothing where it is no such file, or one of a newer format. Never fails. */
export function readCompact(uri: string, text: string): Termbase | undefined {
  const data = parsed(text);
  if (!isMap(data) || data['rolespecVocabulary'] !== compactFormat) return undefined;
  const { base, terms, former } = data;
  const start = textOf(base) ?? '';
  const languages = textsOf(data['languages']);
  return {
    uri,
    scheme: schemeOf(data['scheme']),
    title: textOf(data['title']) ?? '',
    version: textOf(data['version']),
    notice: textOf(data['notice']),
    imported: textOf(data['imported']),
    languages,
    concepts: listOf(terms).flatMap((row) => conceptOf(row, start, languages.length) ?? []),
    partial: conceptKinds.filter((kind) => textsOf(data['partial']).includes(kind)),
    former: listOf(former).flatMap((row) => formerOf(row) ?? []),
  };
}

/** What the first line of the file says, without a look at its terms. */
export function readCompactHead(text: string): Pick<Termbase, 'scheme' | 'title' | 'version' | 'imported'> | undefined {
  const end = text.slice(0, 5000).indexOf(',"terms":[');
  const data = end < 0 ? undefined : parsed(`${text.slice(0, end)}}`);
  if (!isMap(data)) return undefined;
  const [title, version, imported] = [data['title'], data['version'], data['imported']].map(textOf);
  return { scheme: schemeOf(data['scheme']), title: title ?? '', version, imported };
}

/**
 * Whether the text looks whole and of a format that we know, found out without reading all of it: it may be large and is
 * looked at when a folder is opened.
 */
export function compactState(text: string): 'sound' | 'newer' | 'damaged' {
  const format = /^\s*\{\s*"rolespecVocabulary"\s*:\s*(\d{1,6})\b/.exec(text.slice(0, 200))?.[1];
  if (format === undefined) return 'damaged';
  if (Number(format) > compactFormat) return 'newer';
  return /\]\s*\}\s*$/.test(text.slice(-100)) ? 'sound' : 'damaged';
}

const schemes: ReadonlySet<string> = new Set<Mapping['scheme']>([
  ...(['esco', 'isco-08', 'rome', 'onet-soc', 'nace', 'naf', 'sfia', 'e-cf', 'rncp'] as const),
]);

/** The classification of this name. */
export function schemeOf(name: unknown): Mapping['scheme'] | undefined {
  return isScheme(name) ? name : undefined;
}

function isScheme(name: unknown): name is Mapping['scheme'] {
  return typeof name === 'string' && schemes.has(name);
}

/** What all addresses begin with, up to a slash. */
function baseOf(concepts: readonly Concept[]): string | undefined {
  const addresses = concepts.flatMap(({ uri }) => uri ?? []);
  if (addresses.length === 0 || addresses.length < concepts.length) return undefined;
  let base = addresses[0] ?? '';
  for (const address of addresses) while (!address.startsWith(base)) base = base.slice(0, -1);
  return base.slice(0, base.lastIndexOf('/') + 1) || undefined;
}

type Row = readonly unknown[];

function rowOf({ code, uri, kind, labels, synonyms, definitions, ...rest }: Concept, base: string | undefined): Row {
  const { deprecated, levels, mappings, isco } = rest;
  const more = {
    ...(uri !== undefined && base === undefined && { uri }),
    ...(deprecated.some((words) => words.length > 0) && { deprecated }),
    ...(Object.keys(levels).length > 0 && { levels }),
    ...(mappings.length > 0 && { mappings }),
    ...(isco !== undefined && { isco }),
  };
  const key = base === undefined ? code : (uri ?? '').slice(base.length);
  const brief = [synonyms, definitions].map((texts) => (isEmpty(texts) ? [] : texts));
  const row: unknown[] = [key, kind ?? '', labels, ...brief, more];
  while (row.length > 3 && isEmpty(row.at(-1))) row.pop();
  return row;
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  return value === '' || (isMap(value) && Object.keys(value).length === 0);
}

function conceptOf(row: unknown, base: string, languages: number): Concept | undefined {
  const [key, kind, labels, synonyms, definitions, more] = listOf(row);
  if (typeof key !== 'string') return undefined;
  const rest = isMap(more) ? more : {};
  const levels = isMap(rest['levels']) ? rest['levels'] : {};
  return {
    code: base === '' ? key : key.slice(key.lastIndexOf('/') + 1),
    uri: base === '' ? textOf(rest['uri']) : base + key,
    kind: conceptKinds.find((one) => one === kind),
    labels: textsOf(labels),
    synonyms: filled(listOf(synonyms).map(textsOf), languages),
    definitions: textsOf(definitions),
    deprecated: listOf(rest['deprecated']).map(textsOf),
    levels: Object.fromEntries(levelNames.flatMap((name) => (levels[name] ? [[name, textsOf(levels[name])]] : []))),
    mappings: listOf(rest['mappings']).flatMap((mapping) => mappingOf(mapping) ?? []),
    isco: textOf(rest['isco']),
  };
}

function filled(lists: readonly (readonly string[])[], count: number): readonly (readonly string[])[] {
  return lists.length > count ? lists.slice(0, count) : lists;
}

function formerOf(row: unknown): FormerCode | undefined {
  const [code, labels, version] = listOf(row);
  return typeof code === 'string' ? { code, labels: textsOf(labels), version: textOf(version) ?? '' } : undefined;
}

const matches = ['exact', 'close', 'broad', 'narrow', 'related'] as const;

function mappingOf(value: unknown): Mapping | undefined {
  if (!isMap(value)) return undefined;
  const scheme = schemeOf(value['scheme']);
  const match = matches.find((one) => one === value['match']);
  if (!scheme || !match) return undefined;
  const [code, uri, label, version] = [value['code'], value['uri'], value['label'], value['version']].map(textOf);
  return {
    scheme,
    ...(code !== undefined && { code }),
    ...(uri !== undefined && { uri }),
    ...(label !== undefined && { label }),
    ...(version !== undefined && { version }),
    match,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).map((one) => textOf(one) ?? '');
}
