import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { sameInAll, type LocalizedText } from '../text/language.ts';
import type { SourceLocation, TextRange } from '../text/range.ts';
import { shortened } from './markdown.ts';
import { symbolAt } from './symbol-at.ts';

/** A role as one line of a tree of roles. */
export interface HierarchyRole {
  readonly id: string;
  /** The title; the id where there is none. */
  readonly name: string;
  /** A few words beside the name. Plain text. */
  readonly detail: LocalizedText | undefined;
  readonly uri: string;
  /** The whole file; where the role has none, the place that refers to it. */
  readonly range: TextRange;
  /** The id, inside `range`. */
  readonly selectionRange: TextRange;
}

/**
 * The role that is named or referred to at `offset`; on anything else, the role that the file is about.
 *
 * @returns nothing in a file that is about no role.
 */
export function hierarchyRoleAt(document: RoleDocument, offset: number, index: RoleIndex): HierarchyRole | undefined {
  const symbol = symbolAt(document, offset);
  if (symbol?.kind === 'role') return hierarchyRole(symbol.id, symbol.location, index);
  const home = index.home(document);
  const [definition] = home?.head.definitions ?? [];
  return home?.head.id === undefined || !definition
    ? undefined
    : hierarchyRole(home.head.id, definition.location, index);
}

/**
 * @param place that names the role: shows which file is meant where several claim the id, and stands for the file where
 *   there is none.
 */
export function hierarchyRole(id: string, place: SourceLocation, index: RoleIndex): HierarchyRole {
  const roles = index.roles(id);
  const role = roles.find(({ uri }) => uri === place.uri) ?? roles[0];
  const selection = role?.head.definitions[0]?.location.range;
  if (!role || !selection) {
    const { uri, range } = place;
    return { id, name: nameOf(id, undefined), detail: withoutFile, uri, range, selectionRange: range };
  }
  const { title, family } = role.head;
  return {
    id,
    name: nameOf(id, title),
    detail: family === undefined ? undefined : sameInAll(shortened(family, 100)),
    uri: role.uri,
    range: { start: 0, end: role.text.length },
    selectionRange: selection,
  };
}

const withoutFile: LocalizedText = { en: 'no role file', fr: 'sans fiche' };

function nameOf(id: string, title: string | undefined): string {
  return shortened(title ?? '', 200) || shortened(id, 200) || '…';
}
