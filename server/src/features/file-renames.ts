import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { fileName, nameBase } from '../schema/file-name.ts';
import { languageOfName } from '../schema/kinds.ts';
import { entryOf } from '../syntax/navigate.ts';
import { rewriteScalar } from '../syntax/write/scalar.ts';
import type { TextEdit, WorkspaceEdit } from '../text/edit.ts';
import type { LocalizedText } from '../text/language.ts';
import { shown } from '../text/shown.ts';
import {
  ambiguousRole,
  type FileMove,
  idEdits,
  type Refused,
  takenRoleId,
  translatedAlready,
  translationMoves,
  unfitId,
  unfitReferences,
  unfreeName,
} from './id-edits.ts';

/** What follows from new names of files. */
export interface FileRenames {
  /** Of the files as the index names them. Empty where the new names ask for nothing. */
  readonly edit: WorkspaceEdit;
  /** Why the text of a file does not follow its name. */
  readonly refusals: readonly LocalizedText[];
}

/** Whether the index knows files under the names that they are to get, or still under those that they had. */
export type FilesAreRenamed = 'not yet' | 'already';

/**
 * What has to change when these files are renamed, so that the names of the files go on saying what is in them: the id
 * of a role with all references and the names of its translations; the role or the language of a translation. A file
 * whose name did not agree with its text before, or agrees already with the new name, is left alone, and so is one that
 * only moves to another folder.
 *
 * @param moves files and folders, all renamed at once.
 */
export function fileRenames(
  moves: readonly FileMove[],
  index: RoleIndex,
  areRenamed: FilesAreRenamed = 'not yet',
): FileRenames {
  const renamed = moves.flatMap((move) => renamedFile(move, index, areRenamed));
  // Roles first: their translations follow them.
  const { changes, refusals } = ofRoles(
    renamed.filter(({ document }) => document.kind === 'role'),
    moves,
    index,
  );
  for (const file of renamed) {
    const change = file.document.kind === 'translation' ? ofTranslation(file, changes, index) : undefined;
    if (change && 'refused' in change) refusals.push(said(file, change));
    else if (change) changes.push(change);
  }
  const renames = changes.flatMap(({ renames }) => renames);
  return { edit: { edits: together(changes), ...(renames.length > 0 && { renames }) }, refusals };
}

/** A file of ours that gets another name. */
interface RenamedFile {
  readonly document: RoleDocument;
  /** The names, without `.role.yaml`. */
  readonly before: string;
  readonly after: string;
}

interface Change {
  /** Of a role. */
  readonly ids?: { readonly before: string; readonly after: string };
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  readonly renames: readonly FileMove[];
}

function renamedFile({ from, to }: FileMove, index: RoleIndex, areRenamed: FilesAreRenamed): readonly RenamedFile[] {
  const document = index.document(areRenamed === 'already' ? to : from);
  const [before, after] = [nameBase(from), nameBase(to)];
  if (!document || before === undefined || after === undefined || before === after) return [];
  return [{ document, before, after }];
}

/** An id that one role gives up is free for another; whoever keeps its id after all may stand in the way of the next. */
function ofRoles(
  files: readonly RenamedFile[],
  moves: readonly FileMove[],
  index: RoleIndex,
): { readonly changes: Change[]; readonly refusals: LocalizedText[] } {
  const leaving = new Set(files.map(({ document }) => document.uri));
  for (;;) {
    const changes: Change[] = [];
    const refusals: LocalizedText[] = [];
    const staying: string[] = [];
    for (const file of files) {
      const change = ofRole(file, moves, changes, leaving, index);
      if (change && 'refused' in change) refusals.push(said(file, change));
      else if (change) changes.push(change);
      if (!change || 'refused' in change) staying.push(file.document.uri);
    }
    if (!staying.some((uri) => leaving.has(uri))) return { changes, refusals };
    for (const uri of staying) leaving.delete(uri);
  }
}

function ofRole(
  { document, before, after }: RenamedFile,
  moves: readonly FileMove[],
  changes: readonly Change[],
  leaving: ReadonlySet<string>,
  index: RoleIndex,
): Change | Refused | undefined {
  const definition = document.head.definitions.find(({ id }) => id === before);
  if (!definition) return undefined;
  const rival = changes.find(({ ids }) => ids?.after === after)?.ids;
  if (rival) return wantedTwice(after);
  const renames = translationMoves(before, after, index).filter(({ from }) => !isMoved(from, moves));
  const unfit =
    unfitId(after, document, definition.path) ??
    ambiguousRole(before, index) ??
    takenRoleId(after, index, leaving) ??
    unfitReferences(before, after, index) ??
    unfreeName(renames, index);
  if (unfit) return unfit;
  const edits = idEdits([definition, ...index.roleReferences(before)], after, index);
  return { ids: { before, after }, edits, renames };
}

function wantedTwice(id: string): Refused {
  return {
    refused: {
      en: `another file that is renamed at the same time gets the id '${shown(id)}'`,
      fr: `une autre fiche renommée en même temps reçoit l’identifiant « ${shown(id)} »`,
    },
  };
}

function ofTranslation(
  { document, before, after }: RenamedFile,
  changes: readonly Change[],
  index: RoleIndex,
): Change | Refused | undefined {
  const { translationOf, lang } = document.head;
  if (translationOf === undefined || lang === undefined || before !== `${translationOf}.${lang}`) return undefined;
  const followed = changes.find(({ ids }) => ids?.before === translationOf)?.ids?.after ?? translationOf;
  if (after === `${followed}.${lang}`) return undefined;
  const [, id, tag] = /^([^.]+)\.(.+)$/.exec(after) ?? [];
  if (id === undefined || tag === undefined) {
    return {
      refused: {
        en: 'a translation is called by the id of its role and its language, for example nurse.fr.role.yaml',
        fr: 'une traduction porte l’identifiant de son rôle et sa langue, par exemple infirmier.en.role.yaml',
      },
    };
  }
  const unfit = unfitId(id, document, ['translationOf']) ?? unfitId(tag, document, ['lang']);
  if (unfit) return unfit;
  if (index.roles(id).length === 0 && !changes.some(({ ids }) => ids?.after === id)) {
    return {
      refused: { en: `no role has the id '${shown(id)}'`, fr: `aucun rôle n’a l’identifiant « ${shown(id)} »` },
    };
  }
  const other = index.translations(id).find(({ uri, head }) => uri !== document.uri && head.lang === tag);
  if (other) return translatedAlready(id, other);
  const edits = [
    ...(id === followed ? [] : edited(document, 'translationOf', id)),
    ...(tag === lang ? [] : edited(document, 'lang', tag)),
  ];
  return { edits: new Map([[document.uri, edits]]), renames: [] };
}

function edited({ uri, text, tree }: RoleDocument, field: string, value: string): readonly TextEdit[] {
  const node = entryOf(tree.root, field)?.value;
  return node?.kind === 'scalar' ? [rewriteScalar(text, node, value, languageOfName(uri))] : [];
}

/** Whether the file is renamed anyway, by itself or with a folder above it. */
function isMoved(uri: string, moves: readonly FileMove[]): boolean {
  return moves.some(({ from }) => uri === from || uri.startsWith(`${from}/`));
}

/** All edits; of two at one place the later one holds. */
function together(changes: readonly Change[]): ReadonlyMap<string, readonly TextEdit[]> {
  const files = new Map<string, Map<number, TextEdit>>();
  for (const { edits } of changes) {
    for (const [uri, some] of edits) {
      const file = files.get(uri) ?? new Map<number, TextEdit>();
      for (const edit of some) file.set(edit.range.start, edit);
      files.set(uri, file);
    }
  }
  return new Map([...files].map(([uri, file]) => [uri, [...file.values()]]));
}

function said({ document }: RenamedFile, { refused: why }: Refused): LocalizedText {
  const name = fileName(document.uri);
  return {
    en: `the text of '${name}' stays as it is: ${why.en}`,
    fr: `le texte de « ${name} » reste tel quel : ${why.fr}`,
  };
}
