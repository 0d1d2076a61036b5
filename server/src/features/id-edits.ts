/** What renaming an id in the text and renaming its file have in common. */
import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import type { Definition, Reference } from '../model/symbols.ts';
import { fieldAt, rootField } from '../schema/field.ts';
import { fileName, folderOf, nameBase, withNameBase } from '../schema/file-name.ts';
import { languageOfName } from '../schema/kinds.ts';
import { nodeAt, placeAt } from '../syntax/navigate.ts';
import type { Path, ScalarNode } from '../syntax/tree.ts';
import { rewriteScalar } from '../syntax/write/scalar.ts';
import type { TextEdit } from '../text/edit.ts';
import type { LocalizedText } from '../text/language.ts';
import { shown } from '../text/shown.ts';

/** A wish that is not granted, with the reason. */
export interface Refused {
  readonly refused: LocalizedText;
}

/** A file that gets another name. */
export interface FileMove {
  /** URI. */
  readonly from: string;
  /** URI. */
  readonly to: string;
}

/** Writes `newId` at each of these places, in the quotes that stand there; edits by URI. */
export function idEdits(places: readonly Definition[], newId: string, index: RoleIndex): Map<string, TextEdit[]> {
  const edits = new Map<string, TextEdit[]>();
  for (const place of places) {
    const { uri } = place.location;
    const document = index.document(uri);
    const node = document && scalarOf(document, place);
    if (!node) continue;
    const edit = rewriteScalar(document.text, node, newId, languageOfName(uri));
    const known = edits.get(uri);
    if (known) known.push(edit);
    else edits.set(uri, [edit]);
  }
  return edits;
}

/** The value at the place of a symbol. */
export function scalarOf({ tree }: RoleDocument, { path, location }: Definition): ScalarNode | undefined {
  const { start } = location.range;
  const node = nodeAt(tree.root, path);
  // A field that is written twice has one path and two places.
  const found = node?.range.start === start ? node : placeAt(tree.root, start)?.node;
  return found?.kind === 'scalar' ? found : undefined;
}

/**
 * The names that the translations of a role get with its new id: those whose names began with the old one.
 *
 * @param oldId of the role.
 */
export function translationMoves(oldId: string, newId: string, index: RoleIndex): readonly FileMove[] {
  return index.translations(oldId).flatMap(({ uri }) => {
    const base = nameBase(uri);
    if (!base?.startsWith(`${oldId}.`)) return [];
    return [{ from: uri, to: withNameBase(uri, newId + base.slice(oldId.length)) }];
  });
}

/** Why the value cannot be an id at `path`; nothing where it can. */
export function unfitId(value: string, { kind }: RoleDocument, path: Path): Refused | undefined {
  const field = fieldAt(rootField(kind), path);
  const { pattern, maxLength = Infinity, form } = field ?? {};
  const name = path.findLast((step) => typeof step === 'string') ?? 'id';
  if (value.length > maxLength) {
    return {
      refused: {
        en: `the text of '${name}' is longer than ${maxLength} characters`,
        fr: `le texte de « ${name} » dépasse ${maxLength} caractères`,
      },
    };
  }
  if (pattern === undefined || new RegExp(pattern, 'u').test(value)) return undefined;
  return {
    refused: {
      en: `'${shown(value)}' does not fit '${name}', which wants ${form?.en ?? 'another form'}`,
      fr: `« ${shown(value)} » ne convient pas à « ${name} », qui attend ${form?.fr ?? 'une autre forme'}`,
    },
  };
}

/** Why it is unclear which role the id means; nothing where it is clear. */
export function ambiguousRole(id: string, index: RoleIndex): Refused | undefined {
  const owners = index.roleDefinitions(id);
  if (owners.length < 2) return undefined;
  const files = fileNames(owners);
  return {
    refused: {
      en: `'${shown(id)}' is the id of several roles (${files}), and only their author knows which one is meant where`,
      fr: `« ${shown(id)} » est l’identifiant de plusieurs rôles (${files}) ; seul leur auteur sait lequel est visé à chaque endroit`,
    },
  };
}

/**
 * Why no further role can have this id; nothing where one can.
 *
 * @param leaving URIs of the files that give up their ids at the same time.
 */
export function takenRoleId(
  id: string,
  index: RoleIndex,
  leaving: ReadonlySet<string> = new Set(),
): Refused | undefined {
  const owners = index.roleDefinitions(id).filter(({ location }) => !leaving.has(location.uri));
  return owners.length === 0 ? undefined : idTaken(id, fileNames(owners));
}

/**
 * Why a role cannot take over what refers to an id that no role has; nothing where it can, or where a role has it.
 */
export function unfitReferences(oldId: string, newId: string, index: RoleIndex): Refused | undefined {
  if (index.roleDefinitions(newId).length > 0) return undefined;
  const taken = new Set([...index.roles(oldId), ...index.translations(oldId)].map(({ head }) => head.lang));
  const other = index.translations(newId).find(({ head }) => head.lang !== undefined && taken.has(head.lang));
  return other ? translatedAlready(newId, other) : inOneList(index.roleReferences(oldId), index.roleReferences(newId));
}

export function translatedAlready(id: string, { uri, head }: RoleDocument): Refused {
  const [tag, name] = [shown(head.lang ?? ''), fileName(uri)];
  return {
    refused: {
      en: `'${shown(id)}' has a translation into '${tag}' already (${name})`,
      fr: `« ${shown(id)} » a déjà une traduction en « ${tag} » (${name})`,
    },
  };
}

/** Why these references cannot get the id of those: a list would name one thing twice. Nothing where they can. */
export function inOneList(old: readonly Reference[], others: readonly Reference[]): Refused | undefined {
  const lists = new Set(old.map(listOf));
  const twice = others.find((one) => listOf(one) !== undefined && lists.has(listOf(one)));
  if (!twice) return undefined;
  const name = fileName(twice.location.uri);
  return {
    refused: {
      en: `'${shown(twice.id)}' stands beside it in a list already (${name})`,
      fr: `« ${shown(twice.id)} » figure déjà à ses côtés dans une liste (${name})`,
    },
  };
}

/** The list that a reference is an item of, or a part of one. */
function listOf({ path, location }: Reference): string | undefined {
  const position = path.findLastIndex((step) => typeof step === 'number');
  return position === -1 ? undefined : JSON.stringify([location.uri, ...path.slice(0, position)]);
}

/** @param by the names of the files of that role. */
function idTaken(id: string, by: string): Refused {
  return {
    refused: {
      en: `'${shown(id)}' is already the id of a role (${by})`,
      fr: `« ${shown(id)} » est déjà l’identifiant d’un rôle (${by})`,
    },
  };
}

/** Why one of the files cannot have its new name; nothing where all can. */
export function unfreeName(moves: readonly FileMove[], index: RoleIndex): Refused | undefined {
  const taken = moves.find(({ to }) => index.document(to));
  return taken && nameTaken(taken.to);
}

/** Said of a file that would be overwritten. */
export function nameTaken(uri: string): Refused {
  const name = fileName(uri);
  return { refused: { en: `there is already a file called '${name}'`, fr: `il existe déjà un fichier « ${name} »` } };
}

/** The names of the files of these places, the first few of them; with their folders where that is the difference. */
function fileNames(places: readonly Definition[]): string {
  const uris = places.map(({ location }) => location.uri);
  const names = uris.map(fileName);
  const told = new Set(names).size === names.length ? names : uris.map(nameInFolder);
  return [...told.slice(0, 3).map(shown), ...(told.length > 3 ? ['…'] : [])].join(', ');
}

function nameInFolder(uri: string): string {
  return [folderOf(uri).slice(0, -1), uri].map(fileName).join('/');
}
