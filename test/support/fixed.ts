import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

export type Files = Readonly<Record<string, string>>;

/** A fix of a finding, and what it makes of the files. */
export interface Fixed {
  readonly title: string;
  readonly titre: string;
  readonly safe: boolean;
  readonly byHand: boolean;
  /** Changed, made and renamed files, by their names after it. */
  readonly files: Files;
}

/** The fixes that are offered in one of the files for what is found there under `code`. */
export function fixed(files: Files, uri: string, code: string): readonly Fixed[] {
  const documents = Object.entries(files).map(([name, text]) => parseRole(name, text));
  const document = documents.find((one) => one.uri === uri);
  if (!document) throw new RangeError(`there is no ${uri}`);
  return check(document, new RoleIndex(documents), { today: '2026-11-23' })
    .filter((found) => found.code === code)
    .flatMap(({ fixes = [] }) => fixes)
    .map(({ title, safe, byHand = false, edit }) => {
      const changed = new Map((edit.creates ?? []).map((made) => [made.uri, made.text]));
      for (const [name, edits] of edit.edits) changed.set(name, applyEdits(files[name] ?? '', edits));
      for (const { from, to } of edit.renames ?? []) {
        changed.set(to, changed.get(from) ?? files[from] ?? '');
        changed.delete(from);
      }
      return { title: title.en, titre: title.fr, safe, byHand, files: Object.fromEntries(changed) };
    });
}
