/** What can be done about a value that has another shape than the schema wants. */
import { endOfLine } from '../syntax/blank.ts';
import { entryOf, nodeAt } from '../syntax/navigate.ts';
import type { MapNode, Path, ScalarNode, SyntaxNode } from '../syntax/tree.ts';
import { removeEntry } from '../syntax/write.ts';
import { lineStart } from '../syntax/write/style.ts';
import { blockItem } from '../syntax/write/value.ts';
import { onlyByHand } from '../text/diagnostic.ts';
import type { TextEdit } from '../text/edit.ts';
import { isExtension, type Field } from './field.ts';
import type { Finding } from './finding.ts';
import { fix, type Fixes } from './fix-parts.ts';
import { asValue } from './form-fixes.ts';
import { asItem, asList, asNamedItems } from './list-fixes.ts';
import { slugOf } from './slug.ts';
import { quoteFor } from './suggest.ts';

/** A field that nobody knows can be one of the house's own. */
export function asOwnField({ uri, text }: Finding, { range }: ScalarNode, name: string): Fixes {
  const own = `x-${slugOf(name)}`;
  if (own === 'x-') return [];
  const quote = quoteFor(uri, text, range);
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

export function removeField({ uri, text, root }: Finding, path: Path): Fixes {
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
    return node.kind === 'map' ? asOnlyItem(finding, node, field, path) : asList(finding, node, field, path);
  if (field.type === 'group') return asItem(finding, node, field, path);
  return asValue(finding, node, field, String(path.findLast((step) => typeof step === 'string')));
}

/** A group where a list of such groups belongs lacks its dash; one that holds names is a list of what they name. */
function asOnlyItem(finding: Finding, node: MapNode, { items }: Field, path: Path): Fixes {
  const { uri, text } = finding;
  const known = node.entries.filter(({ name }) => items?.fields.has(name) === true || isExtension(name)).length;
  if (!items || known === 0) return items ? asNamedItems(finding, node, items, path) : [];
  const safe = known === node.entries.length;
  const title = { en: 'Make it the first item of the list', fr: 'En faire le premier élément de la liste' };
  if (node.flow) {
    const [open, close] = [node.range.start, node.range.end].map((at) => ({ start: at, end: at }));
    if (!open || !close || text.charAt(open.start) !== '{') return [];
    return fix(uri, title, safe, [
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
  return fix(uri, title, safe, edits);
}
