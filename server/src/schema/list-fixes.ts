/** Makes a list, or an item of one, of what was written in words. */
import { endOfLine } from '../syntax/blank.ts';
import { entryOf, nodeAt } from '../syntax/navigate.ts';
import type { MapEntry, MapNode, Path, SyntaxNode } from '../syntax/tree.ts';
import { replaceValue } from '../syntax/write/replace.ts';
import { columnOf, styleOf } from '../syntax/write/style.ts';
import { blockLines, flowText, type PlainData } from '../syntax/write/value.ts';
import type { TextEdit } from '../text/edit.ts';
import { itemsInLines, mayBeSeveral, namesNothing, partsOf } from './enumeration.ts';
import type { Field } from './field.ts';
import type { Finding } from './finding.ts';
import { fix, type Fixes } from './fix-parts.ts';
import { textAsWritten } from './form-fixes.ts';
import { itemsOf, labelledItem } from './items.ts';
import { languageOfName } from './kinds.ts';

/** Words in place of a list: each name that they list is an item. */
export function asList(finding: Finding, node: SyntaxNode, { items }: Field, path: Path): Fixes {
  const { uri, root, text } = finding;
  const value = node.kind === 'scalar' ? node.value : null;
  const parent = nodeAt(root, path.slice(0, -1));
  if (!items || value === null || typeof value === 'boolean' || parent?.kind !== 'map') return [];
  if (typeof value === 'number') {
    const item = items.type === 'text' && node.kind === 'scalar' ? textAsWritten(text, node) : value;
    const edit = items.type === 'group' ? undefined : writeInstead(finding, parent, node, [item], path);
    return fix(uri, titles.list, true, [edit]);
  }
  if (namesNothing(value)) return [];
  const written = text.slice(node.range.start, node.range.end);
  const inLines = node.kind === 'scalar' && node.style === 'plain' && /[\r\n]/.test(written);
  const listed = inLines ? itemsInLines(written, columnOf(text, node.range.start)) : itemsInLines(value, 0);
  const parts = listed ?? partsOf(value);
  const made = parts.map((part) => itemsOf(finding, items, part)[0]);
  const data = made.flatMap((item) => item ?? []);
  if (data.length < parts.length) return [];
  // Lines without a sign before them may be items as well as one text.
  const isTold = inLines ? listed !== undefined : !mayBeSeveral(value);
  const isSure = data.every((item) => item.isSure) && (data.every((item) => item.isKnown) || isTold);
  const edit = writeInstead(
    { uri, root, text },
    parent,
    node,
    data.map((item) => item.data),
    path,
  );
  return fix(uri, parts.length === 1 ? titles.list : listOf(parts.length), isSure, [edit]);
}

/** Words in place of a group that is an item. */
export function asItem(finding: Finding, node: SyntaxNode, field: Field, path: Path): Fixes {
  const value = node.kind === 'scalar' ? node.value : null;
  const parent = nodeAt(finding.root, path.slice(0, -1));
  if (typeof value !== 'string' || namesNothing(value) || !parent || parent.kind === 'scalar') return [];
  return itemsOf(finding, field, value).flatMap(({ data, isSure }) => {
    if (typeof data !== 'object') return [];
    const names = Object.keys(data);
    const [en, fr] = [names.map((name) => `'${name}'`).join(' and '), names.map((name) => `« ${name} »`).join(' et ')];
    const title = { en: `Make it a group with ${en}`, fr: `En faire un groupe avec ${fr}` };
    return fix(finding.uri, title, isSure, [writeInstead(finding, parent, node, data, path)]);
  });
}

/**
 * Names as fields in place of a list: each is an item, and what stands below it are its tasks or its description. Not
 * safe: nobody has said that they are.
 *
 * @returns nothing where something else stands below one, or a comment.
 */
export function asNamedItems(finding: Finding, node: MapNode, item: Field, path: Path): Fixes {
  const { uri, root, text } = finding;
  const isCommented = /(?:^|\s)#/m.test(text.slice(node.range.start, node.range.end));
  const items = isCommented ? [] : node.entries.map((entry) => namedItem(finding, entry, item));
  const data = items.flatMap((one) => one ?? []);
  if (data.length === 0 || data.length < items.length) return [];
  const language = languageOfName(uri);
  const style = styleOf(text, root, language);
  const edit =
    language === 'json' || node.flow
      ? { range: node.range, newText: flowText(data, style) }
      : replaceValue(text, root, path, data, language);
  return fix(uri, listOf(data.length), false, [edit]);
}

function namedItem(finding: Finding, { name, value }: MapEntry, field: Field): PlainData | undefined {
  const item = labelledItem(finding, field, name);
  if (!item) return undefined;
  if (value.kind === 'scalar') {
    if (value.value === null) return item;
    return field.fields.has('description') ? { ...item, description: textAsWritten(finding.text, value) } : undefined;
  }
  const task = field.fields.get('tasks')?.items;
  if (!task || value.kind !== 'list') return undefined;
  const tasks = value.items.map((one) =>
    one.kind === 'scalar' && typeof one.value === 'string' ? labelledItem(finding, task, one.value) : undefined,
  );
  const made = tasks.flatMap((one) => one ?? []);
  return made.length === tasks.length ? { ...item, tasks: made } : undefined;
}

const titles = { list: { en: 'Make it a list', fr: 'En faire une liste' } } as const;

function listOf(count: number) {
  return { en: `Make it a list of ${count} items`, fr: `En faire une liste de ${count} éléments` };
}

function writeInstead(
  { uri, text, root }: Pick<Finding, 'uri' | 'text' | 'root'>,
  parent: SyntaxNode,
  { range }: SyntaxNode,
  data: PlainData,
  path: Path,
): TextEdit | undefined {
  const style = styleOf(text, root, languageOfName(uri));
  if (style.json || (parent.kind !== 'scalar' && parent.flow)) return { range, newText: flowText(data, style) };
  const lines = blockLines(data, style);
  if (parent.kind === 'list') {
    return { range, newText: lines.join(style.eol + ' '.repeat(columnOf(text, range.start))) };
  }
  const entry = entryOf(parent, String(path.at(-1)));
  const rest = text.slice(range.end, endOfLine(text, range.end));
  if (!entry || rest.trim() !== '') return undefined;
  if (/[\r\n]/.test(text.slice(entry.key.range.start, range.end))) {
    return replaceValue(text, root, path, data, 'yaml');
  }
  const deeper = Array.isArray(data) ? style.dash : style.indent;
  const indent = style.eol + ' '.repeat(columnOf(text, entry.key.range.start) + deeper);
  const colon = text.indexOf(':', entry.key.range.end) + 1;
  return { range: { start: colon, end: range.end }, newText: lines.map((line) => indent + line).join('') };
}
