/**
 * Several files as one text: a line `#- /path` (`//- /path` in JSON) starts a file. At most one of them holds `$0`.
 */
import assert from 'node:assert/strict';
import { parseRole, type RoleDocument } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { applyEdits, type WorkspaceEdit } from '../../server/src/text/edit.ts';

/** Texts by path, such as `/nurse.role.yaml`. */
export type Files = ReadonlyMap<string, string>;

export interface FilesWithCursor {
  readonly files: Files;
  /** Where the cursor is; the first file and -1 where there is none. */
  readonly path: string;
  readonly offset: number;
}

export function filesIn(picture: string): FilesWithCursor {
  const lines = picture.replace(/^\n/, '').split('\n');
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  const parts = lines
    .map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length)))
    .join('\n')
    .split(/^(?:#|\/\/)- (\/\S+)\n/m);
  const files = new Map<string, string>();
  let cursor: { path: string; offset: number } | undefined;
  for (let part = 1; part + 1 < parts.length; part += 2) {
    const [path = '', text = ''] = parts.slice(part, part + 2);
    const offset = text.indexOf('$0');
    if (offset >= 0) cursor = { path, offset };
    files.set(path, text.replace('$0', ''));
  }
  assert.ok(files.size > 0, `no files in ${picture}`);
  return { files, ...(cursor ?? { path: [...files.keys()][0] ?? '', offset: -1 }) };
}

export function indexOf(files: Files): RoleIndex {
  return new RoleIndex([...files].map(([path, text]) => parseRole(`file://${path}`, text)));
}

export function documentAt(index: RoleIndex, path: string): RoleDocument {
  const document = index.document(`file://${path}`);
  assert.ok(document, path);
  return document;
}

/** The files after the edit: what it writes first, then what it renames. */
export function filesAfter(files: Files, { edits, renames = [] }: WorkspaceEdit): Files {
  const after = new Map(files);
  for (const [uri, changes] of edits) {
    const text = files.get(pathOf(uri));
    assert.ok(text !== undefined, `edits a file that is not there: ${uri}`);
    after.set(pathOf(uri), applyEdits(text, changes));
  }
  for (const { from, to } of renames) {
    const text = after.get(pathOf(from));
    assert.ok(text !== undefined, `renames a file that is not there: ${from}`);
    assert.ok(!after.has(pathOf(to)), `overwrites ${to}`);
    after.delete(pathOf(from));
    after.set(pathOf(to), text);
  }
  return after;
}

/** Files as a picture, in the order of their paths. */
export function drawn(files: Files): string {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([path, text]) => `#- ${path}\n${text.replaceAll('\r', '\\r')}`).join('\n');
}

function pathOf(uri: string): string {
  return uri.replace(/^file:\/\//, '');
}
