import type { PhrasingContent } from 'mdast';

/** What stands in a line; `apart` keeps what is behind it apart from what is before it, which the page does by its layout. */
export type Inline = PhrasingContent | 'apart';

/** The pieces as they stand in a line: with a dot where they are apart, and single spaces elsewhere. */
export function runOf(pieces: readonly Inline[]): PhrasingContent[] {
  const run: PhrasingContent[] = [];
  let apart = false;
  for (const piece of pieces) {
    if (piece === 'apart') {
      apart = true;
      continue;
    }
    const start = startOf(piece);
    if (start === '' || (apart && start.trim() === '')) continue;
    if (apart && run.length > 0 && !/^\s*[(,;.]/.test(start)) add(run, ' · ');
    apart = false;
    if (piece.type === 'text') add(run, piece.value);
    else run.push(piece);
  }
  return trimmed(run);
}

/** Joins texts, as the space at the end of one and that at the start of the next are one. */
function add(run: PhrasingContent[], value: string): void {
  const last = run.at(-1);
  const text = last?.type === 'text' ? last.value + value : value;
  // No-break spaces and their like are meant.
  const node: PhrasingContent = { type: 'text', value: text.replace(/[ \t\r\n\f]+/g, ' ') };
  if (last?.type === 'text') run[run.length - 1] = node;
  else run.push(node);
}

function trimmed(run: readonly PhrasingContent[]): PhrasingContent[] {
  return run.flatMap((node, position): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    const start = position === 0 ? node.value.replace(/^ /, '') : node.value;
    const value = position === run.length - 1 ? start.replace(/ $/, '') : start;
    return value === '' ? [] : [{ type: 'text', value }];
  });
}

/** The text with which a node starts. */
function startOf(node: PhrasingContent): string {
  if ('value' in node) return node.value;
  const [child] = 'children' in node ? node.children : [];
  return child ? startOf(child) : '';
}
