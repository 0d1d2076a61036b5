/** Reads a text as it was meant, and says where everything in it really stands. */
import { applyEdits, type TextEdit } from '../text/edit.ts';
import type { TextRange } from '../text/range.ts';
import type { MapEntry, SyntaxNode } from './tree.ts';
import { readEvents, type ReadResult } from './yaml-events.ts';
import { slipsOf } from './yaml-mend.ts';
import { yamlProblems } from './yaml-messages.ts';

/**
 * @param uri of the text, for its fixes.
 * @returns nothing where what is wrong with the text is not, or not only, how it is laid out.
 */
export function readMended(uri: string, text: string): ReadResult | undefined {
  const slips = slipsOf(text);
  if (slips.length === 0) return undefined;
  const edits = slips.map(({ mend }) => mend).toSorted((a, b) => a.range.start - b.range.start);
  const found = readEvents(applyEdits(text, edits));
  if ('brokenAt' in found || !found.root) return undefined;
  const back = wayBack(edits);
  return {
    root: placed(found.root, back),
    problems: [
      ...yamlProblems(uri, text, slips),
      ...found.problems.map((problem) => ({ ...problem, range: back(problem.range) })),
    ],
  };
}

type Back = (range: TextRange) => TextRange;

/** From places in the text that the edits make to places in the text that they change; they come in its order. */
function wayBack(edits: readonly TextEdit[]): Back {
  const back = (offset: number): number => {
    let shift = 0;
    for (const { range, newText } of edits) {
      const start = range.start + shift;
      if (offset < start) break;
      if (offset < start + newText.length) return range.start;
      shift += newText.length - (range.end - range.start);
    }
    return offset - shift;
  };
  return ({ start, end }) => ({ start: back(start), end: Math.max(back(start), back(end)) });
}

function placed(node: SyntaxNode, back: Back): SyntaxNode {
  const range = back(node.range);
  if (node.kind === 'scalar') return { ...node, range };
  if (node.kind === 'list') return { ...node, range, items: node.items.map((item) => placed(item, back)) };
  return { ...node, range, entries: node.entries.map((entry) => placedEntry(entry, back)) };
}

function placedEntry({ name, key, value }: MapEntry, back: Back): MapEntry {
  return { name, key: { ...key, range: back(key.range) }, value: placed(value, back) };
}
