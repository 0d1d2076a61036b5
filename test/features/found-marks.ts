/**
 * What a feature finds in several files, drawn under their lines: `#   ^^^ words` (`//` in JSON). The picture has to be
 * the same as the one that is drawn, so nothing else may be found.
 */
import assert from 'node:assert/strict';
import type { RoleDocument } from '../../server/src/model/document.ts';
import type { RoleIndex } from '../../server/src/model/role-index.ts';
import { LineMap } from '../../server/src/text/lines.ts';
import type { SourceLocation } from '../../server/src/text/range.ts';
import { documentAt, drawn, filesIn, indexOf } from './files-picture.ts';

export interface Found {
  readonly location: SourceLocation;
  readonly says: string;
}

/** @param find is given the file with `$0`, the offset of that, and all files; the first file and -1 without it. */
export function finds(
  picture: string,
  find: (document: RoleDocument, offset: number, index: RoleIndex) => readonly Found[],
): void {
  const plain = picture
    .split('\n')
    .filter((line) => !markPattern.test(line))
    .join('\n');
  const { files, path, offset } = filesIn(plain);
  const index = indexOf(files);
  const found = find(documentAt(index, path), offset, index);
  const result = new Map(
    [...files].map(([name, text]) => [name, withMarks(text, found, `file://${name}`, name.endsWith('.json'))]),
  );
  assert.equal(drawn(result), drawn(filesIn(picture).files));
}

const markPattern = /^ *(?:#|\/\/) *\^+( |$)/;

function withMarks(text: string, found: readonly Found[], uri: string, json: boolean): string {
  const lines = new LineMap(text);
  const marks = found
    .filter(({ location }) => location.uri === uri)
    .map(({ location: { range }, says }) => {
      const { line, character } = lines.positionAt(range.start);
      const carets = '^'.repeat(Math.max(range.end - range.start, 1));
      return { line, mark: `${(json ? '//' : '#').padEnd(character)}${carets} ${says}`.trimEnd() };
    });
  return text
    .split('\n')
    .flatMap((content, line) => [content, ...marks.filter((mark) => mark.line === line).map(({ mark }) => mark)])
    .join('\n');
}
