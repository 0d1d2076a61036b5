/** Makes every edit that is offered at a place, and checks that the text differs only where it should. */
import { completion, type CompletionItem } from '../../server/src/features/completion.ts';
import { ignoreFinding } from '../../server/src/features/ignore-finding.ts';
import { onEnter } from '../../server/src/features/on-enter.ts';
import { refactorings, sectionsToAdd, type Refactoring } from '../../server/src/features/refactorings/refactorings.ts';
import { prepareRename, rename } from '../../server/src/features/rename.ts';
import { parseRole, type RoleDocument } from '../../server/src/model/document.ts';
import type { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';
import { dataOf } from '../../server/src/schema/data.ts';
import { fieldAt, rootField } from '../../server/src/schema/field.ts';
import { languageOfName } from '../../server/src/schema/kinds.ts';
import { walk } from '../../server/src/syntax/navigate.ts';
import type { Diagnostic, Fix } from '../../server/src/text/diagnostic.ts';
import { applyEdits, type TextEdit } from '../../server/src/text/edit.ts';
import { contentOf, difference } from './tree-difference.ts';

export const today = '2026-11-24';

const options = { today };

/** A text after edits, with what the check compares it to. */
interface Edited {
  readonly before: RoleDocument;
  readonly after: RoleDocument;
  readonly edits: readonly TextEdit[];
}

/** @param choose which of the items are taken: to take each at every place is a matter of hours. */
export function checkCompletion(
  document: RoleDocument,
  offset: number,
  index: RoleIndex,
  choose: (items: readonly CompletionItem[]) => readonly CompletionItem[],
): void {
  for (const item of choose(completion(document, offset, index, today))) {
    const edit = { ...item.edit, newText: item.snippet ? filled(item.edit.newText) : begun(item.edit.newText) };
    const edited = withEdits(document, [edit, ...(item.also ?? [])]);
    const what = `'${item.label}' writes ${JSON.stringify(edit.newText)}`;
    assertSame(edited, what);
    if (item.kind === 'field' && isSound(document)) assertKnown(edited, edit, what);
  }
}

export function checkRefactorings(document: RoleDocument, offset: number, index: RoleIndex): void {
  const range = { start: offset, end: offset };
  for (const offer of refactorings(document, range, index)) checkRefactoring(document, offer);
}

export function checkSections(document: RoleDocument, index: RoleIndex): void {
  for (const offer of sectionsToAdd(document, { start: 0, end: 0 }, index)) checkRefactoring(document, offer);
}

function checkRefactoring(document: RoleDocument, { id, refused, snippet, edit }: Refactoring): void {
  const made = refused ? undefined : edit();
  const edits = made?.edits.get(document.uri);
  if (!made || !edits) return;
  const written = snippet ? edits.map((one) => ({ ...one, newText: filled(one.newText) })) : edits;
  const uri = made.renames?.[0]?.to ?? document.uri;
  const after = parseRole(uri, applyEdits(document.text, written));
  if (id === 'starterFromText') return;
  if (['item', 'addSection', 'addTranslations'].includes(id))
    return assertSame({ before: document, after, edits: written }, id);
  const [was, is] = [document, after].map(({ tree: { root } }) => root && sorted(dataOf(root)));
  if (was !== is) throw new Error(`${id} changes what the file says`);
  const [had, has] = [document, after].map(({ tree }) => tree.comments.map(({ text }) => text.trimEnd()).toSorted());
  if (JSON.stringify(had) !== JSON.stringify(has)) throw new Error(`${id} changes comments`);
}

/** Fields in one order, since most refactorings are about their order. */
function sorted(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** What is found in a text, and every fix of it, and the comment that ignores it. */
export function checkFixes(document: RoleDocument, index: RoleIndex): void {
  const found = check(document, index, options);
  for (const one of found) {
    for (const fix of one.fixes ?? []) checkFix(document, index, found, one, fix);
    checkIgnoring(document, index, one);
  }
}

function checkFix(
  document: RoleDocument,
  index: RoleIndex,
  found: readonly Diagnostic[],
  one: Diagnostic,
  { title, safe, edit }: Fix,
): void {
  const changed = [...edit.edits].map(([uri, edits]) => {
    const before = uri === document.uri ? document : index.document(uri);
    if (!before) throw new Error(`'${title.en}' edits ${uri}, which is not there`);
    return withEdits(before, edits);
  });
  for (const edited of changed) {
    const { before, after, edits } = edited;
    if (applyEdits(before.text, edits) === before.text) throw new Error(`'${title.en}' changes nothing`);
    const removed = one.code === 'suppression-unused' ? 1 : 0;
    // What is unsafe in a text with errors asks its author to look at it.
    if (safe || isSound(before)) assertSame(edited, `'${title.en}'`, -removed, one.code !== 'wrong-type');
    if (safe && one.code === 'syntax-error' && after.tree.problems.length > before.tree.problems.length)
      throw new Error(`'${title.en}' makes one more error`);
    if (before !== document || !(safe || isSound(before))) continue;
    const left = check(after, index.with(new Map([[after.uri, after]])), options);
    const count = (all: readonly Diagnostic[]): number => all.filter((other) => isLike(other, one)).length;
    // Of several mistakes that tell the same, one that is cured may show the next.
    const isOnly = before.tree.problems.length < 2;
    if (isOnly && count(left) >= count(found)) throw new Error(`'${title.en}' leaves ${one.code}`);
    const errors = (all: readonly Diagnostic[]): readonly string[] =>
      all.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    // A value that becomes an item is looked into for the first time.
    const showsMore = one.code === 'wrong-type';
    if (safe && !showsMore && isSound(before) && errors(left).length > errors(found).length)
      throw new Error(`'${title.en}' (${one.code}) makes ${errors(left).join(', ')}`);
  }
}

function isLike(other: Diagnostic, { code, message }: Diagnostic): boolean {
  return other.code === code && other.message.en === message.en;
}

function checkIgnoring(document: RoleDocument, index: RoleIndex, one: Diagnostic): void {
  const ignoring = ignoreFinding(document, one);
  if (!ignoring) return;
  const edits = ignoring.edits.map((edit) => ({ ...edit, newText: filled(edit.newText) }));
  const { before, after } = withEdits(document, edits);
  const isJson = languageOfName(document.uri) === 'json';
  assertSame({ before, after, edits }, ignoring.title.en, isJson ? 0 : 1);
  const among = index.with(new Map([[after.uri, after]]));
  const count = (file: RoleDocument, all: RoleIndex): number =>
    check(file, all, options).filter((other) => isLike(other, one)).length;
  if (count(after, among) >= count(document, index)) throw new Error(`'${ignoring.title.en}' does not ignore it`);
}

/** A new line at `offset`, which stands at the end of one, and what the server makes of it. */
export function checkEnter(document: RoleDocument, offset: number): void {
  const eol = /\r\n|\r|\n/.exec(document.text)?.[0] ?? '\n';
  const text = applyEdits(document.text, [{ range: { start: offset, end: offset }, newText: eol }]);
  const pressed = parseRole(document.uri, text);
  const edits = onEnter(pressed, offset + eol.length);
  if (edits.length > 0) assertSame(withEdits(pressed, edits), `Enter writes ${JSON.stringify(edits)}`);
}

export function checkRename(document: RoleDocument, offset: number, index: RoleIndex): void {
  const asked = prepareRename(document, offset, index);
  if (!asked || 'refused' in asked) return;
  // A sign that YAML does not allow makes the rest be read by guesses, for as long as it is there.
  if (/\p{Cc}/u.test(asked.placeholder)) return;
  const wanted = 'an-id-that-nothing-has';
  // Spaces around an id are shown to nobody, and go with it.
  const names = new Set([document.text.slice(asked.range.start, asked.range.end), asked.placeholder]);
  const result = rename(document, offset, wanted, index);
  if ('refused' in result) throw new Error(`${asked.placeholder} cannot be renamed: ${result.refused.en}`);
  for (const [uri, edits] of result.edits) {
    const before = uri === document.uri ? document : index.document(uri);
    if (!before) throw new Error(`a rename in ${uri}, which is not there`);
    const edited = withEdits(before, edits);
    // What has the same word and is another thing keeps it.
    const told = ({ tree }: RoleDocument): string =>
      [...names].reduce(
        (text, name) => text.replaceAll(JSON.stringify(name), JSON.stringify(wanted)),
        JSON.stringify(contentOf(tree)),
      );
    if (told(before) !== told(edited.after)) {
      throw new Error(`the rename of ${asked.placeholder} changes something else in ${uri}`);
    }
    assertSame(edited, `the rename of ${asked.placeholder}`);
  }
}

function withEdits(before: RoleDocument, edits: readonly TextEdit[]): Edited {
  return { before, after: parseRole(before.uri, applyEdits(before.text, edits)), edits };
}

function isSound({ tree }: RoleDocument): boolean {
  return tree.problems.length === 0 && tree.root?.kind === 'map';
}

/**
 * @param comments how many more there are than before.
 * @param isNested whether what the edits leave alone is nested as before; a value that becomes an item is not.
 */
function assertSame({ before, after, edits }: Edited, what: string, comments = 0, isNested = true): void {
  if (isSound(before) && !isSound(after)) {
    throw new Error(`${what}, which breaks the text: ${after.tree.problems[0]?.message.en}`);
  }
  if (!isSound(before)) {
    // In JSON, a quotation mark more or less turns words into names and back.
    const lost = languageOfName(before.uri) === 'json' ? undefined : lostSection(before, after, edits);
    if (lost) throw new Error(`${what}, and '${lost}' is no field of the file any more`);
    return;
  }
  const differs = difference(before.tree, after.tree, edits, isNested);
  if (differs) throw new Error(`${what}: ${differs}`);
  const more = after.tree.comments.length - before.tree.comments.length;
  if (more !== comments) throw new Error(`${what}: ${more} more comments`);
}

/** A field of the root, in a text that cannot be read whole, which is on none of the edited lines and yet is lost. */
function lostSection(
  { text, kind, tree }: RoleDocument,
  after: RoleDocument,
  edits: readonly TextEdit[],
): string | undefined {
  const fields = ({ root }: RoleDocument['tree']) => (root?.kind === 'map' ? root.entries : []);
  const left = new Set(fields(after.tree).map(({ name }) => name));
  const untouched = fields(tree).filter(({ key }) =>
    edits.every(({ range }) => key.range.end < range.start || /[\r\n]/.test(text.slice(range.end, key.range.start))),
  );
  // Words that only a repair takes for names come and go.
  return untouched.find(({ name }) => rootField(kind).fields.has(name) && !left.has(name))?.name;
}

/** The names that an edit writes are those of fields, where they stand. */
function assertKnown({ before, after }: Edited, { range, newText }: TextEdit, what: string): void {
  const { root } = after.tree;
  for (const { node, path } of root ? walk(root) : []) {
    if (node.kind !== 'map') continue;
    for (const { name, key } of node.entries) {
      const isNew = range.start <= key.range.start && key.range.end <= range.start + newText.length;
      // The first field of a translation makes it one.
      const isKnown = [before.kind, after.kind].some((kind) => fieldAt(rootField(kind), [...path, name]));
      if (isNew && name !== '' && !isKnown) throw new Error(`${what}: no field '${name}' here`);
    }
  }
}

/** What is typed next where JSON needs a value. */
function begun(newText: string): string {
  return newText.endsWith('": ') ? `${newText}0` : newText;
}

/** A text with tab stops as somebody leaves it: the first choice, what is proposed, or a word where one can stand. */
export function filled(newText: string): string {
  const stop = /\$\{\d+\|((?:\\.|[^,|\\])*)[^}]*\|\}|\$\{\d+:([^}]*)\}|(\$0)|\$\d+/g;
  return newText
    .replace(stop, (whole, choice?: string, proposed?: string, end?: string, at?: number) => {
      if (choice !== undefined || proposed !== undefined) return choice ?? proposed ?? '';
      const before = newText.slice(0, at).trimEnd();
      if (end !== undefined || /[{[]$/.test(before)) return '';
      // In JSON, what stands in no quotes is a number.
      return before.endsWith('":') ? '0' : 'x';
    })
    .replace(/\\([\\$}])/g, '$1');
}
