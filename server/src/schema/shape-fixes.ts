/** What can be done about a value that has another shape than the schema wants. */
import { endOfLine } from '../syntax/blank.ts';
import { entryOf, nodeAt } from '../syntax/navigate.ts';
import type { MapNode, Path, ScalarNode, SyntaxNode } from '../syntax/tree.ts';
import { removeEntry } from '../syntax/write.ts';
import { columnOf, lineStart, styleOf } from '../syntax/write-style.ts';
import { blockItem, blockLines, flowText, type PlainData, type PlainValue } from '../syntax/write-value.ts';
import { onlyByHand } from '../text/diagnostic.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Field } from './field.ts';
import { fix, freeId, labels, type Fixes } from './fix-parts.ts';
import { asValue } from './form-fixes.ts';
import { languageOfName } from './kinds.ts';
import type { Finding } from './messages.ts';
import { slugOf } from './slug.ts';

/** A field that nobody knows can be one of the house's own. */
export function asOwnField({ uri, text }: Finding, { range }: ScalarNode, name: string): Fixes {
  const own = `x-${slugOf(name)}`;
  if (own === 'x-') return [];
  const quote = /["']/.exec(text.charAt(range.start))?.[0] ?? '';
  // What is in it is then shown to nobody.
  return onlyByHand(
    fix(
      uri,
      { en: `Keep it as a field of your own, '${own}'`, fr: `Le garder comme champ de la maison, « ${own} »` },
      false,
      [{ range, newText: `${quote}${own}${quote}` }],
    ),
  );
}

export function removeEmpty({ uri, text, root }: Finding, path: Path): Fixes {
  const parent = nodeAt(root, path.slice(0, -1));
  const entry = entryOf(parent, String(path.at(-1)));
  if (parent?.kind !== 'map' || !entry) return [];
  // Its text may stand in the lines below.
  return onlyByHand(
    fix(uri, { en: 'Remove the field', fr: 'Retirer le champ' }, false, [removeEntry(text, parent, entry)]),
  );
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
