import type { RoleDocument } from '../../model/document.ts';
import { walk } from '../../syntax/navigate.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { TextRange } from '../../text/range.ts';

/**
 * What the schema says of settings, without what it says of names that do not exist and of what is set for them: that they
 * are none is told.
 *
 * @param found by `configFindings`.
 */
export function besidesUnknown({ tree, problems }: RoleDocument, found: readonly Diagnostic[]): readonly Diagnostic[] {
  const unknowns = new Set(found.filter(({ code }) => code === 'unknown-field').map(({ range }) => range.start));
  if (unknowns.size === 0) return problems;
  const silenced: TextRange[] = [];
  for (const { node } of tree.root ? walk(tree.root) : []) {
    if (unknowns.has(node.range.start) && node.kind === 'scalar') silenced.push(node.range);
    for (const { key, value } of node.kind === 'map' ? node.entries : [])
      if (unknowns.has(key.range.start)) silenced.push(value.range);
  }
  const isSilenced = ({ start, end }: TextRange): boolean =>
    silenced.some((range) => range.start <= start && end <= range.end);
  return problems.filter(({ code, range }) => !ofValues.has(code) || !isSilenced(range));
}

const ofValues: ReadonlySet<string> = new Set(['bad-form', 'wrong-type', 'unknown-value', 'yaml-scalar-trap']);
