import type { TextEdit } from '../../text/edit.ts';
import { skipBlank } from '../blank.ts';
import { entryOf, nodeAt } from '../navigate.ts';
import type { MapEntry, MapNode, Path, SyntaxLanguage, SyntaxNode, SyntaxTree } from '../tree.ts';
import { addToBlockList, addToBlockMap, fillBlockField } from './block.ts';
import { addToFlowList, addToFlowMap, fillFlowField } from './flow.ts';
import { styleOf, type AuthorStyle } from './style.ts';
import { blockField, needsLineBreak, type PlainData } from './value.ts';

/**
 * Adds a field to the group at `path`, behind what stands there; groups that are missing on the way are made.
 *
 * @returns nothing where the field has a value already, the way leads through something that is no group, or the text
 *   is broken or written with YAML that we do not read.
 */
export function addField(
  text: string,
  tree: SyntaxTree,
  path: Path,
  name: string,
  value: PlainData,
  language: SyntaxLanguage,
): readonly TextEdit[] | undefined {
  if (!isSound(tree)) return undefined;
  const style = styleOf(text, tree.root, language);
  const way = [...path, name];
  let node = tree.root;
  for (const [position, step] of way.entries()) {
    if (node?.kind === 'list' && typeof step === 'number') {
      node = node.items[step];
      if (!node) return undefined;
      continue;
    }
    if (typeof step !== 'string' || (node && node.kind !== 'map')) return undefined;
    const entry = entryOf(node, step);
    if (!entry || isAbsent(entry.value)) {
      const content = within(way.slice(position + 1), value);
      return content === undefined ? undefined : write(text, node, entry ?? step, content, style);
    }
    node = entry.value;
  }
  return undefined;
}

/**
 * Adds an item at the end of the list at `path`; where there is none yet, a list with this item.
 *
 * @returns nothing where something else stands there, and for the reasons of `addField`.
 */
export function addItem(
  text: string,
  tree: SyntaxTree,
  path: Path,
  item: PlainData,
  language: SyntaxLanguage,
): readonly TextEdit[] | undefined {
  const list = nodeAt(tree.root, path);
  if (list?.kind === 'list') {
    if (!isSound(tree)) return undefined;
    const style = styleOf(text, tree.root, language);
    return list.flow ? addToFlowList(text, list, item, style) : addToBlockList(text, list, item, style);
  }
  const name = path.at(-1);
  return typeof name === 'string' ? addField(text, tree, path.slice(0, -1), name, [item], language) : undefined;
}

/** @param place the field that is still empty, or the name of the one that is missing. */
function write(
  text: string,
  node: MapNode | undefined,
  place: MapEntry | string,
  value: PlainData,
  style: AuthorStyle,
): readonly TextEdit[] | undefined {
  if (typeof place !== 'string') {
    return node?.flow ? [fillFlowField(text, place, value, style)] : fillBlockField(text, place, value, style);
  }
  if (!node) return startText(text, place, value, style);
  return node.flow ? addToFlowMap(text, node, place, value, style) : addToBlockMap(text, node, place, value, style);
}

/** The first field of a text that holds comments at most. */
function startText(text: string, name: string, value: PlainData, style: AuthorStyle): readonly TextEdit[] | undefined {
  if (style.json || skipBlank(text, 0) < text.length) return undefined;
  const isLineStarted = /[^\r\n\ufeff]$/.test(text);
  const lines = blockField(name, value, style).join(style.eol);
  const range = { start: text.length, end: text.length };
  const end = needsLineBreak(value) || text !== '' ? style.eol : '';
  return [{ range, newText: (isLineStarted ? style.eol : '') + lines + end }];
}

/** The value inside of the groups that are missing; nothing where an item of a list is missing. */
function within(names: Path, value: PlainData): PlainData | undefined {
  return names.reduceRight<PlainData | undefined>(
    (inner, name) => (typeof name === 'string' && inner !== undefined ? { [name]: inner } : undefined),
    value,
  );
}

function isAbsent(node: SyntaxNode): boolean {
  return node.kind === 'scalar' && node.value === null && node.style !== 'unsupported';
}

/** Whether the tree says where everything stands, and which of two fields with one name counts. */
function isSound({ problems }: SyntaxTree): boolean {
  return problems.every(({ code }) => code === 'unsupported-yaml');
}
