import assert from 'node:assert/strict';
import { configFor } from '../../server/src/model/config.ts';
import type { RoleDocument } from '../../server/src/model/document.ts';
import type { RoleIndex } from '../../server/src/model/role-index.ts';
import { Workspace } from '../../server/src/model/workspace.ts';
import { check } from '../../server/src/rules/check.ts';
import type { Diagnostic, Fix } from '../../server/src/text/diagnostic.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import type { Language } from '../../server/src/text/language.ts';
import { fixture, markOf, picture, type FixtureFile } from './fixture.ts';

export const today = '2026-11-23';

/** The files of a fixture, understood; the first is the one that matters where only one does. */
export interface Fixture {
  readonly files: readonly FixtureFile[];
  readonly documents: readonly RoleDocument[];
  readonly document: RoleDocument;
  readonly index: RoleIndex;
}

export function understood(source: string): Fixture {
  const files = fixture(source);
  const workspace = new Workspace();
  const documents = files.map(({ uri, text }) => workspace.set(uri, text));
  return { files, documents, document: documents[0]!, index: workspace.index };
}

/** All that is found in the files of a fixture, each file with the settings that hold for it. */
export function findingsIn({ documents, index }: Fixture): readonly (readonly Diagnostic[])[] {
  return documents.map((document) => check(document, index, { today, config: configFor(document.uri, documents) }));
}

/**
 * Expects the findings that are drawn in the fixture, and nothing else; where a mark has a message, it is
 * `code: the sentence`.
 */
export function expectFindings(source: string, language: Language = 'en'): void {
  const fixed = understood(source);
  const found = findingsIn(fixed);
  for (const [position, file] of fixed.files.entries()) {
    const marks = (found[position] ?? []).map(({ range, code, message }) =>
      markOf(file.text, range, `${code}: ${message[language]}`),
    );
    expectMarks(file, marks);
  }
}

/** Compares as pictures, so that a difference can be seen. */
export function expectMarks({ text, marks: wanted }: FixtureFile, found: FixtureFile['marks']): void {
  const unsaid = wanted.filter(({ message }) => message === '');
  const comparable = found.map((mark) => {
    const isUnsaid = unsaid.some(
      ({ range, goesOn }) => range.start === mark.range.start && range.end === mark.range.end && goesOn === mark.goesOn,
    );
    return isUnsaid ? { ...mark, message: '' } : mark;
  });
  assert.equal(picture(text, comparable), picture(text, wanted));
}

/** The text of the first file after this fix. */
export function fixed(text: string, uri: string, { edit }: Fix): string {
  return applyEdits(text, edit.edits.get(uri) ?? []);
}

/** The codes of all findings, in the order of the text. */
export function codesIn(source: string): readonly string[] {
  return findingsIn(understood(source)).flatMap((found) => found.map(({ code }) => code));
}
