import type { RoleDocument } from '../../model/document.ts';
import type { RoleIndex } from '../../model/role-index.ts';
import type { Path } from '../../syntax/tree.ts';
import { sameInAll } from '../../text/language.ts';
import { contains } from '../../text/range.ts';
import { type Item, itemsOfKind } from '../item-references.ts';
import { labelText } from '../labels.ts';
import { listAround } from '../list-around.ts';
import { shortened } from '../markdown.ts';
import type { ValueCandidate } from './item.ts';
import type { ValueSpot } from './spot.ts';

/** What a field can refer to: the other roles, or the items of one kind in the file. Nothing refers to itself. */
export function referenceCandidates(
  spot: ValueSpot,
  document: RoleDocument,
  index: RoleIndex,
  kind: string,
): readonly ValueCandidate[] {
  return kind === 'role' ? roles(spot, document, index) : items(spot, document, index, kind);
}

/** By their heads, since there may be thousands; what there is to read about one is for `completionCard`. */
function roles({ path, word }: ValueSpot, document: RoleDocument, index: RoleIndex): readonly ValueCandidate[] {
  const seen = new Set([document.head.id, ...rolesListedWith(path, word.start, document)]);
  const found: ValueCandidate[] = [];
  for (const { head } of index.documents) {
    const { id, title, names, family } = head;
    if (id === undefined || seen.has(id)) continue;
    seen.add(id);
    const about = shortened(title === undefined || family === undefined ? (title ?? '') : `${title} · ${family}`, 100);
    const search = (names.length > 1 ? names.map(({ text }) => text).join(' ') : (title ?? '')).slice(0, 400);
    const detail = about === '' ? undefined : sameInAll(about);
    found.push({ value: id, kind: 'reference', detail, search, subject: { role: id } });
  }
  return found;
}

/** The families of the other roles in the same language, what most are of first. */
export function familyCandidates({ uri, head: { lang } }: RoleDocument, index: RoleIndex): readonly ValueCandidate[] {
  const counts = new Map<string, number>();
  for (const { uri: other, kind, head } of index.documents) {
    if (other === uri || kind !== 'role' || head.family === undefined || (lang ?? head.lang) !== head.lang) continue;
    counts.set(head.family, (counts.get(head.family) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([value, count]) => ({
      value,
      kind: 'value',
      detail: { en: `${count} ${count === 1 ? 'role' : 'roles'}`, fr: `${count} ${count === 1 ? 'rôle' : 'rôles'}` },
    }));
}

/** The roles that the other items of the list around `offset` refer to: to name one twice would say nothing. */
function rolesListedWith(path: Path, offset: number, { tree: { root }, references }: RoleDocument): readonly string[] {
  const list = listAround(root, path, offset);
  if (!list) return [];
  const field = path.at(-1);
  return references.flatMap(({ kind, id, path: way, location: { range } }) => {
    const isBeside = kind === 'role' && way.at(-1) === field && contains(list.range, range.start);
    return isBeside && !contains(range, offset) ? [id] : [];
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
  const known = itemsOfKind(document, index, kind);
  const around = known.findLast((item) => item.document === document && isAround(item, spot));
  return known.flatMap((item) => {
    const { id } = item.definition;
    if (item === around || seen.has(id)) return [];
    seen.add(id);
    const label = labelText(item.node);
    const about = label === undefined ? undefined : shortened(label, 100);
    return [{ value: id, kind: 'reference', ...(about && { detail: sameInAll(about), search: about }) }];
  });
}

/** Whether a field of this item stands at the spot, or of one further down: the last one that does is the item around it. */
function isAround({ definition, node }: Item, { path, word }: ValueSpot): boolean {
  const way = fieldNames(path);
  const list = fieldNames(definition.path.slice(0, -1));
  return node.range.start <= word.start && list.every((name, position) => name === way[position]);
}

function fieldNames(path: Path): readonly string[] {
  return path.filter((step) => typeof step === 'string');
}
