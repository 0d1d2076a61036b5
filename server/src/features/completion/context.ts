import type { RoleDocument } from '../../model/document.ts';
import { rootField } from '../../schema/field.ts';
import { languageOfName } from '../../schema/kinds.ts';
import { limits } from '../../syntax/limits.ts';
import { blockSpots } from './block.ts';
import { readFlow } from './flow.ts';
import { emptyJsonSpot, flowSpots, isInside } from './inside-flow.ts';
import { blockLines, type BlockLine } from './lines.ts';
import { layoutOf, type Layout, type Spot } from './spot.ts';

interface CompletionContext {
  readonly layout: Layout;
  /** Several where the next field, the next item or more of the last item can stand; empty where nothing can. */
  readonly spots: readonly Spot[];
}

/**
 * What can be written at `offset`, in finished and in half-typed text alike: the text decides, read by indentation in
 * YAML and by brackets in JSON, because the tree leaves out what it cannot read.
 */
export function completionContext(document: RoleDocument, offset: number): CompletionContext {
  const { uri, text, kind, tree } = document;
  const json = languageOfName(uri) === 'json';
  const lines = json || text.length > limits.length ? [] : linesOf(document);
  const layout = layoutOf(text, json, lines);
  const root = rootField(kind);
  const cursor = Math.max(0, Math.min(offset, text.length));
  const inComment = tree.comments.some(({ range }) => range.start < cursor && cursor <= range.end);
  if (inComment || text.length > limits.length) return { layout, spots: [] };
  if (!json) return { layout, spots: blockSpots({ text, lines, root, layout }, cursor) };
  const start = /[^\s\uFEFF]/.exec(text)?.index;
  if (start === undefined) return { layout, spots: [emptyJsonSpot({ text, root, layout }, cursor)] };
  const group = readFlow(text, start, true, -1);
  const inside = group.kind === 'map' && text.charAt(start) === '{' && isInside(group, cursor);
  return { layout, spots: inside ? flowSpots({ text, root, layout }, group, cursor, []) : [] };
}

function linesOf(document: RoleDocument): readonly BlockLine[] {
  const known = read.get(document) ?? blockLines(document.text);
  read.set(document, known);
  return known;
}

/** Not state: a document never changes, so neither do its lines. */
const read = new WeakMap<RoleDocument, readonly BlockLine[]>();
