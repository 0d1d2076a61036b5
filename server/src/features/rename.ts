import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import type { Definition } from '../model/symbols.ts';
import { fileName, nameBase, withNameBase } from '../schema/file-name.ts';
import type { WorkspaceEdit } from '../text/edit.ts';
import type { TextRange } from '../text/range.ts';
import { shown } from '../text/shown.ts';
import {
  ambiguousRole,
  type FileMove,
  idEdits,
  inOneList,
  type Refused,
  scalarOf,
  takenRoleId,
  translationMoves,
  unfitId,
  unfitReferences,
  unfreeName,
} from './id-edits.ts';
import { symbolAt } from './symbol-at.ts';

/** Said of a place without an id. */
export const noId: Refused = {
  refused: { en: 'there is no id at this place', fr: 'il n’y a pas d’identifiant à cet endroit' },
};

/** An id that can be renamed. */
export interface Renamable {
  /** Of the id, without its quotes. */
  readonly range: TextRange;
  /** The id as it is now. */
  readonly placeholder: string;
}

/**
 * The id at `offset` that `rename` would change.
 *
 * @param offset in UTF-16 code units from the start of the text.
 * @returns nothing where there is no id.
 */
export function prepareRename(
  document: RoleDocument,
  offset: number,
  index: RoleIndex,
): Renamable | Refused | undefined {
  const symbol = symbolIn(document, offset, index);
  if (!symbol) return undefined;
  const { definition, why } = theDefinition(document, symbol, index);
  return definition ? { range: inside(document, symbol), placeholder: symbol.id.trim() } : why;
}

/**
 * Gives another id to the role or the item that is named or referred to at `offset`, wherever it is named or referred to.
 * The files of a role and its translations are renamed with it where their names agreed with the old id.
 *
 * @param offset in UTF-16 code units from the start of the text.
 * @returns edits of the files under their old names; none where the id is the same.
 */
export function rename(
  document: RoleDocument,
  offset: number,
  newId: string,
  index: RoleIndex,
): WorkspaceEdit | Refused {
  const symbol = symbolIn(document, offset, index);
  if (!symbol) return noId;
  if (symbol.id === newId) return { edits: new Map() };
  const { definition, why } = theDefinition(document, symbol, index);
  if (!definition) return why;
  const owner = index.document(definition.location.uri) ?? document;
  const unfit = unfitId(newId, owner, definition.path) ?? takenId(document, symbol, newId, index);
  if (unfit) return unfit;
  const moves = symbol.kind === 'role' ? roleMoves(definition, newId, index) : [];
  const places = [definition, ...index.references(document, symbol)];
  return (
    unfreeName(moves, index) ?? { edits: idEdits(places, newId, index), ...(moves.length > 0 && { renames: moves }) }
  );
}

/** A text that is none of all files, such as an older version of one, cannot be changed with them. */
function symbolIn(document: RoleDocument, offset: number, index: RoleIndex): Definition | undefined {
  return index.document(document.uri) === document ? symbolAt(document, offset) : undefined;
}

type Found =
  | { readonly definition: Definition; readonly why?: undefined }
  | { readonly definition?: undefined; readonly why: Refused };

/** The one place that names what the symbol stands for, or why there is none. */
function theDefinition(document: RoleDocument, symbol: Definition, index: RoleIndex): Found {
  const [definition, ...others] = index.definitions(document, symbol);
  if (!definition) return { why: noDefinition(symbol) };
  const why = symbol.kind === 'role' ? ambiguousRole(symbol.id, index) : ambiguousItem(document, symbol, others, index);
  return why ? { why } : { definition };
}

function noDefinition({ kind, id }: Definition): Refused {
  const what = kind === 'role' ? { en: 'role', fr: 'rôle' } : { en: 'item', fr: 'élément' };
  return {
    refused: {
      en: `no ${what.en} has the id '${shown(id)}', so there is nothing to rename`,
      fr: `aucun ${what.fr} n’a l’identifiant « ${shown(id)} » : il n’y a rien à renommer`,
    },
  };
}

function ambiguousItem(
  document: RoleDocument,
  symbol: Definition,
  others: readonly Definition[],
  index: RoleIndex,
): Refused | undefined {
  if (others.length > 0) {
    const id = shown(symbol.id);
    return {
      refused: {
        en: `'${id}' is the id of several items of this kind, and only their author knows which one is meant where`,
        fr: `« ${id} » est l’identifiant de plusieurs éléments de ce type ; seul leur auteur sait lequel est visé à chaque endroit`,
      },
    };
  }
  const home = index.home(document);
  const elsewhere = index.references(document, symbol).some(({ location }) => location.uri !== home?.uri);
  // A translation of a role that there is twice belongs to either.
  return elsewhere ? ambiguousRole(home?.head.id ?? '', index) : undefined;
}

function takenId(document: RoleDocument, symbol: Definition, newId: string, index: RoleIndex): Refused | undefined {
  const { kind, id } = symbol;
  if (kind === 'role') return takenRoleId(newId, index) ?? unfitReferences(id, newId, index);
  const wish = { kind, id: newId };
  // What a translation has beside its source is in no list of definitions.
  const orphan = index.references(document, wish).find(({ path }) => path.at(-1) === 'id');
  if (orphan) return takenInTranslation(newId, orphan.location.uri);
  if (index.definitions(document, wish).length === 0) {
    return inOneList(index.references(document, symbol), index.references(document, wish));
  }
  return {
    refused: {
      en: `'${shown(newId)}' already names another item of this kind in the file`,
      fr: `« ${shown(newId)} » désigne déjà un autre élément de ce type dans ce fichier`,
    },
  };
}

function takenInTranslation(newId: string, uri: string): Refused {
  const name = fileName(uri);
  return {
    refused: {
      en: `'${shown(newId)}' already names another item of this kind in '${name}'`,
      fr: `« ${shown(newId)} » désigne déjà un autre élément de ce type dans « ${name} »`,
    },
  };
}

/** The files that are called after the role. */
function roleMoves({ id, location: { uri } }: Definition, newId: string, index: RoleIndex): readonly FileMove[] {
  const own = nameBase(uri) === id ? [{ from: uri, to: withNameBase(uri, newId) }] : [];
  return [...own, ...translationMoves(id, newId, index)];
}

function inside(document: RoleDocument, symbol: Definition): TextRange {
  const { start, end } = symbol.location.range;
  const style = scalarOf(document, symbol)?.style;
  if (style === 'single' || style === 'double') return { start: start + 1, end: end - 1 };
  // The text behind `|` or `>` stands on a line of its own.
  const word = symbol.id.trim();
  const found = style === 'literal' || style === 'folded' ? document.text.slice(start, end).indexOf(word) : -1;
  return found === -1 ? { start, end } : { start: start + found, end: start + found + word.length };
}
