import type { RoleDocument } from '../../model/document.ts';
import { languageOfName } from '../../schema/kinds.ts';
import { parse } from '../../syntax/parse.ts';
import type { SyntaxNode, SyntaxTree } from '../../syntax/tree.ts';
import { applyEdits, editOf, type TextEdit, type WorkspaceEdit } from '../../text/edit.ts';

/** The edits as they are, if the file says the same after them, comments included, in whatever order; else nothing. */
export function keepingData({ uri, text, tree }: RoleDocument, edits: readonly TextEdit[]): WorkspaceEdit | undefined {
  if (edits.length === 0) return undefined;
  const result = applyEdits(text, edits);
  return isSame(tree, parse(uri, result, languageOfName(uri))) ? editOf(uri, ...edits) : undefined;
}

/** Whether two sound texts hold the same values and the same comments, whatever the order of fields and comments. */
export function isSame(one: SyntaxTree, other: SyntaxTree): boolean {
  if (one.problems.length > 0 || other.problems.length > 0) return false;
  const comments = ({ comments: all }: SyntaxTree): string =>
    JSON.stringify(all.map(({ text }) => text.trimEnd()).toSorted());
  return said(one.root) === said(other.root) && comments(one) === comments(other);
}

/** All that a node says, fields by their names. */
function said(node: SyntaxNode | undefined): string {
  if (!node) return '';
  if (node.kind === 'list') return `[${node.items.map(said).join(',')}]`;
  if (node.kind === 'scalar') return `${node.style === 'unsupported' ? '&' : ''}${JSON.stringify(node.value)}`;
  const fields = node.entries.map(({ name, value }) => `${JSON.stringify(name)}:${said(value)}`);
  return `{${fields.toSorted().join(',')}}`;
}
