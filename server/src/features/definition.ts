import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import type { Definition } from '../model/symbols.ts';
import { nodeAt } from '../syntax/navigate.ts';
import type { SourceLocation, TextRange } from '../text/range.ts';
import { symbolAt } from './symbol-at.ts';
import { sourceOf } from './translated-text.ts';

/** The way from an id, or from a translated text, to where it comes from. */
export interface DefinitionLink {
  /** What leads there, quotes included. */
  readonly origin: TextRange;
  /** Never empty; several where the id is taken twice. */
  readonly targets: readonly DefinitionTarget[];
}

/** A place that a definition leads to. */
export interface DefinitionTarget extends SourceLocation {
  /** The whole item that has the id, the whole field that is translated; for a role, which is a file, the id alone. */
  readonly around: TextRange;
}

/**
 * Where the role or the item is defined whose id is at `offset`. From the id itself it leads to the id itself; from what
 * stands in a translation to what it translates.
 *
 * @param offset in UTF-16 code units from the start of the text.
 * @returns nothing where there is neither an id that somebody defines nor a translated text.
 */
export function definition(document: RoleDocument, offset: number, index: RoleIndex): DefinitionLink | undefined {
  const symbol = symbolAt(document, offset);
  if (!symbol) return translated(document, offset, index);
  const targets = index.definitions(document, symbol).map((found) => targetOf(found, document, index));
  return targets.length > 0 ? { origin: symbol.location.range, targets } : undefined;
}

function translated(document: RoleDocument, offset: number, index: RoleIndex): DefinitionLink | undefined {
  const source = sourceOf(document, offset, index);
  return (
    source && { origin: source.origin, targets: [{ uri: source.uri, range: source.range, around: source.around }] }
  );
}

function targetOf({ kind, path, location }: Definition, document: RoleDocument, index: RoleIndex): DefinitionTarget {
  // Of a role the head is enough: its file may be one of ten thousand.
  if (kind === 'role') return { ...location, around: location.range };
  const { range } = location;
  const item = nodeAt(index.home(document)?.tree.root, path.slice(0, -1))?.range;
  return { ...location, around: item && item.start <= range.start && range.end <= item.end ? item : range };
}
