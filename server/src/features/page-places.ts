import type { RoleDocument } from '../model/document.ts';
import { entryFinder } from '../syntax/navigate.ts';
import type { Path, SyntaxNode } from '../syntax/tree.ts';
import type { TextRange } from '../text/range.ts';

/** What an element of a page shows, in the text: its field with the name, or its item of a list. */
export interface PagePlace {
  /** As in `data-pointer`. */
  readonly pointer: string;
  readonly range: TextRange;
}

/** The places of these pointers, each once; those that lead nowhere are left out. */
export function pagePlaces(pointers: Iterable<string>, { tree }: RoleDocument): readonly PagePlace[] {
  const find = entryFinder();
  return [...new Set(pointers)].flatMap((pointer) => {
    let node: SyntaxNode | undefined = tree.root;
    let range = node?.range;
    for (const step of stepsOf(pointer)) {
      if (node?.kind === 'list') {
        node = /^\d+$/.test(step) ? node.items[Number(step)] : undefined;
        range = node?.range;
      } else {
        const entry = find(node, step);
        node = entry?.value;
        range = entry && { start: entry.key.range.start, end: Math.max(entry.key.range.end, entry.value.range.end) };
      }
    }
    return range ? [{ pointer, range }] : [];
  });
}

/** The pointer of the innermost of the places that has `path` inside; empty where none has. */
export function pointerAround(path: Path, pointers: ReadonlySet<string>): string {
  for (let length = path.length; length > 0; length--) {
    const pointer = path
      .slice(0, length)
      .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
      .join('');
    if (pointers.has(pointer)) return pointer;
  }
  return '';
}

function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
