import { languageOfName } from '../../schema/kinds.ts';
import type { MapEntry, SyntaxNode } from '../../syntax/tree.ts';
import { unfold } from '../../syntax/write/unfold.ts';
import { contains } from '../../text/range.ts';
import type { Offer } from './refactoring.ts';
import { keepingData } from './same-data.ts';

/** What stands between braces or brackets, on lines of its own: easier to read, to comment and to compare. */
export const unfoldFlow: Offer = (document, { start }) => {
  const { uri, text, tree } = document;
  if (languageOfName(uri) === 'json' || !tree.root || tree.problems.length > 0) return [];
  const found = flowAt(tree.root, undefined, start);
  const edits = found && unfold(text, tree, found.node, found.entry);
  if (!found || !edits) return [];
  return [
    {
      id: 'unfold',
      kind: 'rewrite',
      title:
        found.node.kind === 'list'
          ? { en: 'Write the list with one item a line', fr: 'Écrire la liste avec un élément par ligne' }
          : { en: 'Write the group with one field a line', fr: 'Écrire le groupe avec un champ par ligne' },
      edit: () => keepingData(document, edits),
    },
  ];
};

interface Found {
  readonly node: SyntaxNode;
  readonly entry: MapEntry | undefined;
}

/** The outermost braces or brackets around `offset`. */
function flowAt(node: SyntaxNode, entry: MapEntry | undefined, offset: number): Found | undefined {
  if (node.kind === 'scalar') return undefined;
  if (node.flow) return { node, entry };
  if (node.kind === 'list') {
    const item = node.items.find(({ range }) => contains(range, offset));
    return item && flowAt(item, undefined, offset);
  }
  const inside = node.entries.find(({ key, value }) => key.range.start <= offset && offset <= value.range.end);
  return inside && flowAt(inside.value, inside, offset);
}
