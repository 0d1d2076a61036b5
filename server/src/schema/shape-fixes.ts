/** What can be done about a value that does not fit the schema. */
import { entryOf, nodeAt } from '../syntax/navigate.ts';
import type { MapNode, Path, ScalarNode, SyntaxNode } from '../syntax/tree.ts';
import { removeEntry } from '../syntax/write.ts';
import { endOfLine } from '../syntax/blank.ts';
import { prependField } from '../syntax/write-first.ts';
import { columnOf, lineStart, styleOf } from '../syntax/write-style.ts';
import {
  blockItem,
  blockLines,
  flowText,
  writtenValue,
  type PlainData,
  type PlainValue,
} from '../syntax/write-value.ts';
import type { Fix } from '../text/diagnostic.ts';
import { editOf, type TextEdit } from '../text/edit.ts';
import type { LocalizedText } from '../text/language.ts';
import { shown } from '../text/shown.ts';
import { isDay } from './day.ts';
import type { Field } from './field.ts';
import { fileName, nameBase } from './file-name.ts';
import { languageOfName } from './kinds.ts';
import type { Finding } from './messages.ts';
import { isSlug, slugOf } from './slug.ts';

type Fixes = readonly Fix[];

function fix(uri: string, title: LocalizedText, safe: boolean, edits: readonly (TextEdit | undefined)[]): Fixes {
  const made = edits.filter((edit) => edit !== undefined);
  return made.length === edits.length && made.length > 0 ? [{ title, safe, edit: editOf(uri, ...made) }] : [];
}

/** The fields that say what an item is, in words. */
const labels = ['label', 'title', 'statement', 'text'] as const;

/** Ids are made of labels, that of the role of the name of its file; the language is one of two. */
export function addMissing(
  { uri, text, ids }: Finding,
  node: SyntaxNode,
  field: Field,
  path: Path,
  name: string,
): Fixes {
  if (node.kind !== 'map') return [];
  const language = languageOfName(uri);
  const add = (value: string, safe: boolean): Fixes =>
    fix(uri, { en: `Add '${name}' (${shown(value)})`, fr: `Ajouter « ${name} » (${shown(value)})` }, safe, [
      prependField(text, node, name, value, language),
    ]);
  if (path.length === 0 && name === 'lang') return [...add('fr', false), ...add('en', false)];
  if (field.fields.get(name)?.names === undefined) return [];
  if (path.length === 0) {
    const base = fileName(uri).includes('.role.') ? nameBase(uri) : undefined;
    return base !== undefined && isSlug(base) ? add(base, true) : [];
  }
  const label = labels.map((one) => textOf(entryOf(node, one)?.value)).find((one) => one !== undefined);
  const id = label === undefined ? undefined : freeId(label, ids());
  return id === undefined ? [] : add(id, true);
}

/** An id that is taken from now on. */
function freeId(label: string, taken: Set<string>): string | undefined {
  const slug = slugOf(label);
  if (slug === '') return undefined;
  let id = slug;
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
  taken.add(id);
  return id;
}

function textOf(node: SyntaxNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '' ? node.value : undefined;
}

/** A field that nobody knows can be one of the house's own. */
export function asOwnField({ uri, text }: Finding, { range }: ScalarNode, name: string): Fixes {
  const own = `x-${slugOf(name)}`;
  if (own === 'x-') return [];
  const quote = /["']/.exec(text.charAt(range.start))?.[0] ?? '';
  return fix(
    uri,
    { en: `Keep it as a field of your own, '${own}'`, fr: `Le garder comme champ de la maison, « ${own} »` },
    false,
    [{ range, newText: `${quote}${own}${quote}` }],
  );
}

export function removeEmpty({ uri, text, root }: Finding, path: Path): Fixes {
  const parent = nodeAt(root, path.slice(0, -1));
  const entry = entryOf(parent, String(path.at(-1)));
  if (parent?.kind !== 'map' || !entry) return [];
  return fix(uri, { en: 'Remove the field', fr: 'Retirer le champ' }, false, [removeEntry(text, parent, entry)]);
}

/** The same content in the shape that the field wants. */
export function otherShape(finding: Finding, node: SyntaxNode, field: Field, path: Path): Fixes {
  if (path.length === 0) return [];
  if (field.type === 'list')
    return node.kind === 'map' ? asOnlyItem(finding, node, path) : asList(finding, node, field, path);
  if (field.type === 'group') return asItem(finding, node, field, path);
  return asValue(finding, node, field);
}

function asList(finding: Finding, node: SyntaxNode, { items }: Field, path: Path): Fixes {
  const { uri, root, text } = finding;
  const value = node.kind === 'scalar' ? node.value : null;
  if (!items || value === null) return [];
  const item = items.type === 'group' ? itemOf(finding, items, value) : value;
  const parent = nodeAt(root, path.slice(0, -1));
  if (item === undefined || parent?.kind !== 'map') return [];
  return fix(uri, { en: 'Make it a list', fr: 'En faire une liste' }, true, [
    writeInstead(text, root, parent, node, [item], path, uri),
  ]);
}

function asItem(finding: Finding, node: SyntaxNode, field: Field, path: Path): Fixes {
  const { uri, root, text } = finding;
  const value = node.kind === 'scalar' ? node.value : null;
  const item = value === null ? undefined : itemOf(finding, field, value);
  const parent = nodeAt(root, path.slice(0, -1));
  if (item === undefined || typeof item !== 'object' || !parent || parent.kind === 'scalar') return [];
  const names = Object.keys(item);
  const [en, fr] = [names.map((name) => `'${name}'`).join(' and '), names.map((name) => `« ${name} »`).join(' et ')];
  return fix(uri, { en: `Make it a group with ${en}`, fr: `En faire un groupe avec ${fr}` }, true, [
    writeInstead(text, root, parent, node, item, path, uri),
  ]);
}

/** An item that says these words; nothing where it needs more than that. */
function itemOf({ ids }: Finding, { fields, required }: Field, value: PlainValue): PlainData | undefined {
  const label = labels.find((name) => fields.has(name));
  const known = [...fields].find(
    ([name, field]) => required.includes(name) && field.values.some((choice) => choice.value === value),
  )?.[0];
  const name = known ?? label;
  if (name === undefined || typeof value !== 'string') return undefined;
  const needsId = required.includes('id');
  if (!required.every((one) => one === name || one === 'id')) return undefined;
  const id = needsId ? freeId(value, ids()) : undefined;
  if (needsId && id === undefined) return undefined;
  return id === undefined ? { [name]: value } : { id, [name]: value };
}

function writeInstead(
  text: string,
  root: SyntaxNode,
  parent: SyntaxNode,
  { range }: SyntaxNode,
  data: PlainData,
  path: Path,
  uri: string,
): TextEdit | undefined {
  const style = styleOf(text, root, languageOfName(uri));
  if (style.json || (parent.kind !== 'scalar' && parent.flow)) return { range, newText: flowText(data, style) };
  const lines = blockLines(data, style);
  if (parent.kind === 'list') {
    return { range, newText: lines.join(style.eol + ' '.repeat(columnOf(text, range.start))) };
  }
  const entry = entryOf(parent, String(path.at(-1)));
  const rest = text.slice(range.end, endOfLine(text, range.end));
  if (!entry || /[\r\n]/.test(text.slice(entry.key.range.start, range.end)) || rest.trim() !== '') return undefined;
  const deeper = Array.isArray(data) ? style.dash : style.indent;
  const indent = style.eol + ' '.repeat(columnOf(text, entry.key.range.start) + deeper);
  const colon = text.indexOf(':', entry.key.range.end) + 1;
  return { range: { start: colon, end: range.end }, newText: lines.map((line) => indent + line).join('') };
}

/** A group where a list of such groups belongs lacks its dash. */
function asOnlyItem({ uri, text }: Finding, node: MapNode, path: Path): Fixes {
  const title = { en: 'Make it the first item of the list', fr: 'En faire le premier élément de la liste' };
  if (node.flow) {
    const [open, close] = [node.range.start, node.range.end].map((at) => ({ start: at, end: at }));
    if (!open || !close || text.charAt(open.start) !== '{') return [];
    return fix(uri, title, true, [
      { range: open, newText: '[' },
      { range: close, newText: ']' },
    ]);
  }
  const first = lineStart(text, node.range.start);
  if (path.length === 0 || text.slice(first, node.range.start).trim() !== '') return [];
  const edits: TextEdit[] = [
    { range: { start: node.range.start, end: node.range.start }, newText: blockItem([''])[0] ?? '' },
  ];
  for (let at = endOfLine(text, node.range.start); at < node.range.end; at = endOfLine(text, at)) {
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (at >= node.range.end) break;
    if (text.slice(at, endOfLine(text, at)).trim() !== '') edits.push({ range: { start: at, end: at }, newText: '  ' });
  }
  return fix(uri, title, true, edits);
}

const saysYes: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['oui', true],
  ['vrai', true],
  ['true', true],
  ['on', true],
  ['no', false],
  ['non', false],
  ['faux', false],
  ['false', false],
  ['off', false],
]);

/** One value in the way that its type is written. */
function asValue({ uri, text }: Finding, node: SyntaxNode, field: Field): Fixes {
  const writing = { json: languageOfName(uri) === 'json', flow: true, quote: '' } as const;
  const only = node.kind === 'list' && node.items.length === 1 ? node.items[0] : undefined;
  if (only?.kind === 'scalar' && only.value !== null && field.type === 'text' && node.kind === 'list' && node.flow) {
    const newText = text.slice(only.range.start, only.range.end);
    return fix(uri, { en: 'Take the brackets away', fr: 'Retirer les crochets' }, true, [
      { range: node.range, newText },
    ]);
  }
  if (node.kind !== 'scalar' || node.value === null) return [];
  const { range, value } = node;
  const change = (fit: PlainValue): Fixes => {
    const newText = writtenValue(fit, writing);
    return fix(uri, { en: `Write ${shown(newText)}`, fr: `Écrire ${shown(newText)}` }, true, [{ range, newText }]);
  };
  if (field.type === 'text') return change(String(value));
  if (typeof value !== 'string') return [];
  const word = value.trim().toLowerCase();
  if (field.type === 'yes or no') {
    const meant = saysYes.get(word);
    return meant === undefined ? [] : change(meant);
  }
  const figure = word.replace(/[\s\u00a0\u202f'’]/g, '').replace(/,(?=\d{1,2}$)/, '.');
  const isFit = field.type === 'whole number' ? /^-?\d{1,15}$/ : /^-?\d{1,15}(?:\.\d{1,6})?$/;
  return isFit.test(figure) ? change(Number(figure)) : [];
}

/** The nearest text of the form that the field wants. */
export function fitForm({ uri, text }: Finding, node: SyntaxNode, { pattern = '', names, refersTo }: Field): Fixes {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return [];
  const { value } = node;
  const form = new RegExp(pattern, 'u');
  const ways =
    names !== undefined || refersTo !== undefined
      ? [slugOf(value)]
      : [
          value.trim(),
          value.toUpperCase(),
          value.toLowerCase(),
          languageTag(value),
          `https://${value}`,
          isoDate(value),
        ];
  const fit = ways.find((way) => way !== undefined && way !== value && form.test(way) && isLikely(way, value));
  return fit === undefined ? [] : writeOver(uri, text, node, fit, names === undefined);
}

/** An address is only made of what looks like one. */
function isLikely(way: string, value: string): boolean {
  return !way.startsWith('https://') || /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(value);
}

function writeOver(uri: string, text: string, { range }: ScalarNode, word: string, safe: boolean): Fixes {
  const sign = text.charAt(range.start);
  const quote = sign === '"' || sign === "'" ? sign : '';
  const newText = writtenValue(word, { json: languageOfName(uri) === 'json', flow: true, quote });
  return fix(uri, { en: `Change to '${shown(word)}'`, fr: `Remplacer par « ${shown(word)} »` }, safe, [
    { range, newText },
  ]);
}

/** `fr_FR` and `FR-fr` as `fr-FR`. */
function languageTag(value: string): string | undefined {
  const [language = '', region] = value.trim().split(/[-_]/);
  return [language.toLowerCase(), ...(region === undefined ? [] : [region.toUpperCase()])].join('-');
}

/** A day in the order of another country; the first number is the day unless it cannot be. */
export function asDay({ uri, text }: Finding, node: SyntaxNode, value: string): Fixes {
  const day = isoDate(value);
  if (node.kind !== 'scalar' || day === undefined || !isDay(day)) return [];
  return writeOver(uri, text, node, day, false);
}

function isoDate(value: string): string | undefined {
  const word = value.trim();
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(word);
  if (yearFirst) {
    const [, year = '', month = '', day] = yearFirst;
    return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  }
  const yearLast = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})$/.exec(word);
  if (!yearLast) return undefined;
  const [, first, second = '', year = ''] = yearLast;
  if (first === undefined) return `${year}-${second.padStart(2, '0')}`;
  const [day, month] = Number(second) > 12 ? [second, first] : [first, second];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
