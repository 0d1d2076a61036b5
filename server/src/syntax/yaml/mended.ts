/** Reads a text as it was meant, and says where everything in it really stands. */
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import type { TextRange } from '../../text/range.ts';
import type { MapEntry, ScalarNode, SyntaxNode } from '../tree.ts';
import { readEvents, type ReadResult } from './events.ts';
import { slipsOf } from './mend.ts';
import { yamlProblems } from './messages.ts';

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
    root: new Placed(text, back).node(found.root),
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

class Placed {
  readonly #text: string;
  readonly #back: Back;

  constructor(text: string, back: Back) {
    this.#text = text;
    this.#back = back;
  }

  node(node: SyntaxNode): SyntaxNode {
    if (node.kind === 'scalar') return this.#scalar(node);
    const range = this.#back(node.range);
    if (node.kind === 'list') return { ...node, range, items: node.items.map((item) => this.node(item)) };
    return { ...node, range, entries: node.entries.map((entry) => this.#entry(entry)) };
  }

  #entry({ name, key, value }: MapEntry): MapEntry {
    return { name, key: this.#scalar(key), value: this.node(value) };
  }

  /** A text that was put in quotes stands there without, or in others. */
  #scalar(node: ScalarNode): ScalarNode {
    const range = this.#back(node.range);
    if (node.style !== 'single' && node.style !== 'double') return { ...node, range };
    const written = this.#text.slice(range.start, range.end);
    if (written === node.value) return { ...node, range, style: 'plain' };
    const sign = written.startsWith('"') ? 'double' : written.startsWith("'") ? 'single' : 'plain';
    const style = sign === 'plain' || written.slice(1, -1) === node.value ? sign : node.style;
    return { ...node, range, style };
  }
}
