import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { contains } from '../text/range.ts';
import type { ValueSpot } from './completion-spot.ts';
import type { ValueCandidate } from './completion-item.ts';
import { itemsOfKind } from './item-references.ts';
import { labelText } from './labels.ts';
import { escapeMarkdown, sameInAll, shortened } from './markdown.ts';

/** What a field can refer to: the other roles, or the items of one kind in the file. Nothing refers to itself. */
export function referenceCandidates(
  spot: ValueSpot,
  document: RoleDocument,
  index: RoleIndex,
  kind: string,
): readonly ValueCandidate[] {
  return kind === 'role' ? roles(document, index) : items(spot, document, index, kind);
}

function roles(document: RoleDocument, index: RoleIndex): readonly ValueCandidate[] {
  const seen = new Set([document.kind === 'role' ? document.role.id : undefined]);
  return index.documents.flatMap(({ kind, role: { id, title, summary } }) => {
    if (kind !== 'role' || id === undefined || seen.has(id)) return [];
    seen.add(id);
    return [{ value: id, kind: 'reference', ...described(title, summary) }];
  });
}

function items(spot: ValueSpot, document: RoleDocument, index: RoleIndex, kind: string): readonly ValueCandidate[] {
  const { path, word } = spot;
  const seen = new Set<string>();
  // A translation takes up each item of its source once.
  if (path.at(-1) === 'id') {
    for (const { kind: other, id, path: way, location } of document.references) {
      if (other === kind && way.at(-1) === 'id' && !contains(location.range, word.start)) seen.add(id);
    }
  }
  return itemsOfKind(document, index, kind).flatMap(({ definition: { id }, node }) => {
    const around = document.kind === 'role' && contains(node.range, word.start);
    if (around || seen.has(id)) return [];
    seen.add(id);
    return [{ value: id, kind: 'reference', ...described(labelText(node), undefined) }];
  });
}

function described(title: string | undefined, summary: string | undefined): Partial<ValueCandidate> {
  const about = title ?? summary;
  if (about === undefined) return {};
  const detail = sameInAll(shortened(about, 100));
  if (summary === undefined) return { detail, search: shortened(about, 100) };
  return { detail, search: detail.en, documentation: sameInAll(escapeMarkdown(shortened(summary, 400))) };
}
