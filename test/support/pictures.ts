import assert from 'node:assert/strict';
import { parseRole, type RoleDocument } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { configFor } from '../../server/src/model/config.ts';
import { allRules } from '../../server/src/rules/all.ts';
import { check, type CheckOptions } from '../../server/src/rules/check.ts';
import type { Language } from '../../server/src/text/language.ts';
import { LineMap } from '../../server/src/text/lines.ts';

/**
 * Files as one text: a line `#- /path` (`//- /path` in JSON) starts a file; without one it is named after its `id`. Under
 * a line, `#  ^^^ code message` says what is found there; `#<` for what starts in the first columns.
 */
export function checkPicture(picture: string, options: { language?: Language; today?: string } = {}): void {
  const { language = 'en', today = '2026-11-23' } = options;
  const files = splitFiles(dedent(picture));
  const documents = files.map(({ uri, text }) => parseRole(uri, withoutMarks(text)));
  const index = new RoleIndex(documents);
  for (const [position, { uri, text }] of files.entries()) {
    const document = documents[position];
    assert.ok(document);
    const logoProblems = noPictures(documents);
    const checkOptions: CheckOptions = { config: configFor(uri, documents), today, logoProblems };
    const found = check(document, index, checkOptions).filter(
      ({ code }) => !modest.has(code) || picture.includes(code),
    );
    const lines = new LineMap(document.text);
    const drawn = found.map(({ code, message, range }) => {
      const start = lines.positionAt(range.start);
      const end = lines.positionAt(range.end);
      const length = end.line === start.line ? Math.max(end.character - start.character, 1) : 1;
      return {
        line: start.line,
        mark: `${' '.repeat(start.character)}${'^'.repeat(length)}`,
        says: `${code} ${message[language]}`,
      };
    });
    assert.equal(draw(document.text, drawn), draw(document.text, marksOf(text)), uri);
  }
}

/** The rules that ask for more: they speak of nearly every small file, so they only count where a picture names them. */
export const modest: ReadonlySet<string> = new Set(
  allRules.filter(({ asksForMore }) => asksForMore).map(({ id }) => id),
);

/**
 * The codes found in the files of a picture without marks, each once, sorted.
 *
 * @param before what the only file was before.
 */
export function codesIn(picture: string, before?: string): readonly string[] {
  const documents = splitFiles(picture).map(({ uri, text }) => parseRole(uri, text));
  const index = new RoleIndex(documents);
  const codes = documents.flatMap((document) =>
    check(document, index, {
      config: configFor(document.uri, documents),
      today: '2026-11-23',
      older: before === undefined ? undefined : parseRole(document.uri, before),
      logoProblems: noPictures(documents),
    }).map(({ code }) => code),
  );
  return [...new Set(codes)].toSorted();
}

/** There are no files but texts: no logo is anywhere. */
function noPictures(documents: readonly RoleDocument[]): NonNullable<CheckOptions['logoProblems']> {
  const named = documents.filter(({ config }) => config?.page?.logo);
  return new Map(named.map(({ uri }) => [uri, { en: 'no such file', fr: 'aucun fichier de ce nom' }]));
}

interface Mark {
  readonly line: number;
  /** Spaces and carets. */
  readonly mark: string;
  readonly says: string;
}

const markPattern = /^([ \t]*(?:#|\/\/))([ ]*)(<?\^+) (.+)$/;

function marksOf(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  let line = -1;
  for (const written of text.split('\n')) {
    const match = markPattern.exec(written);
    if (!match) {
      line++;
      continue;
    }
    const [, comment = '', spaces = '', carets = '', says = ''] = match;
    // `<^^^` starts in the first column, where the comment sign stands.
    const from = carets.startsWith('<') ? 0 : comment.length + spaces.length;
    marks.push({ line, mark: `${' '.repeat(from)}${carets.replace('<', '')}`, says });
  }
  return marks;
}

function withoutMarks(text: string): string {
  return text
    .split('\n')
    .filter((line) => !markPattern.test(line))
    .join('\n');
}

function draw(text: string, marks: readonly Mark[]): string {
  return text
    .split('\n')
    .flatMap((line, number) => [
      line,
      ...marks
        .filter((mark) => mark.line === number)
        .map(({ mark, says }) => `${mark} ${says}`)
        .toSorted(),
    ])
    .join('\n');
}

export function splitFiles(picture: string): readonly { readonly uri: string; readonly text: string }[] {
  const parts = picture.split(/^(?:#|\/\/)- (\/\S+)\n/m);
  const files = [];
  if (parts[0]?.trim()) files.push({ uri: nameOf(parts[0]), text: parts[0] });
  for (let part = 1; part + 1 < parts.length; part += 2)
    files.push({ uri: parts[part] ?? '', text: parts[part + 1] ?? '' });
  return files;
}

function nameOf(text: string): string {
  const id = /^\s*\{?\s*"?id"?: "?([\w-]+)"?/m.exec(text)?.[1] ?? 'role';
  return `/${id}.role.${text.trimStart().startsWith('{') ? 'json' : 'yaml'}`;
}

function dedent(text: string): string {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n[ ]*$/, '\n')
    .split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}
