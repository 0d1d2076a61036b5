import { dataOf, type Data } from '../../../schema/data.ts';
import { rootField } from '../../../schema/field.ts';
import { nodeAt } from '../../../syntax/navigate.ts';
import { parse } from '../../../syntax/parse.ts';
import type { Path, SyntaxLanguage, SyntaxTree } from '../../../syntax/tree.ts';
import { addField, addItem } from '../../../syntax/write/field.ts';
import { removeAt } from '../../../syntax/write/remove-item.ts';
import { replaceValue } from '../../../syntax/write/replace.ts';
import { rewriteScalar } from '../../../syntax/write/scalar.ts';
import type { PlainData } from '../../../syntax/write/value.ts';
import { applyEdits, type TextEdit } from '../../../text/edit.ts';
import type { RoleData } from '../importer.ts';
import { changed } from './changed-data.ts';
import { isList, isMap, keysOf, same } from './item-keys.ts';
import type { Change, Step } from './merge.ts';

export interface Applied {
  readonly text: string;
  /** What could not be written without touching something else. */
  readonly left: readonly Change[];
}

/** What a file says, as data; nothing where it has errors of syntax, or YAML that we do not read. */
export function dataIn(text: string, language: SyntaxLanguage): RoleData | undefined {
  const tree = parse('', text, language);
  return tree.problems.length > 0 ? undefined : roleData(tree);
}

/**
 * Makes the changes one by one in the author's style. Each is made only if the file then says just what it said before
 * and this change, and has all its comments.
 */
export function applyChanges(text: string, changes: readonly Change[], language: SyntaxLanguage): Applied {
  const left: Change[] = [];
  let current = { text, tree: parse('', text, language) };
  for (const change of changes) {
    const next = applyOne(current, change, language);
    if (next) current = next;
    else left.push(change);
  }
  return { text: current.text, left };
}

interface Version {
  readonly text: string;
  readonly tree: SyntaxTree;
}

function applyOne({ text, tree }: Version, change: Change, language: SyntaxLanguage): Version | undefined {
  const data = roleData(tree);
  const path = data && pathOf(data, change.at);
  if (!data || !path) return undefined;
  const wanted = changed(data, path, change);
  for (const edits of waysTo(text, tree, path, change, language)) {
    const after = applyEdits(text, edits);
    const next = parse('', after, language);
    const isRight = next.problems.length === 0 && same(roleData(next), wanted);
    if (isRight && hasComments(next, tree)) return { text: after, tree: next };
  }
  return undefined;
}

/** The edits that may make a change, the best first. */
function* waysTo(
  text: string,
  tree: SyntaxTree,
  path: Path,
  change: Change,
  language: SyntaxLanguage,
): Generator<readonly TextEdit[]> {
  if (change.kind === 'field') {
    const edits = addField(text, tree, path, change.name, change.value, language);
    if (edits) yield edits;
  } else if (change.kind === 'item') {
    const edits = addItem(text, tree, path, change.value, language);
    if (edits) yield edits;
  } else if (change.kind === 'remove') {
    const edit = removeAt(text, tree.root, path);
    if (edit) yield [edit];
  } else {
    const edit = replaceValue(text, tree.root, path, change.value, language);
    if (edit) yield [edit];
    const node = nodeAt(tree.root, path);
    if (node?.kind === 'scalar' && typeof change.value === 'string') {
      yield [rewriteScalar(text, node, change.value, language)];
    }
  }
}

/** The way by positions. */
function pathOf(data: RoleData, steps: readonly Step[]): Path | undefined {
  const path: (string | number)[] = [];
  let here: PlainData | undefined = data;
  for (const step of steps) {
    if (typeof step === 'string') {
      if (!isMap(here)) return undefined;
      path.push(step);
      here = here[step];
      continue;
    }
    const keys: readonly string[] = isList(here) ? [...keysOf(here).keys()] : [];
    const position = keys.indexOf(step.key);
    if (position < 0 || !isList(here)) return undefined;
    path.push(position);
    here = here[position];
  }
  return path;
}

function roleData({ root }: SyntaxTree): RoleData | undefined {
  const data = root?.kind === 'map' ? plain(dataOf(root, rootField('role'))) : undefined;
  return isMap(data) ? data : undefined;
}

/** Fields without a value say nothing. */
function plain(data: Data): PlainData {
  if (data === null) return '';
  if (Array.isArray(data)) return data.map(plain);
  if (typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, plain(value)]));
}

/** Whether all comments of the other are here as well, each as often. */
function hasComments(tree: SyntaxTree, other: SyntaxTree): boolean {
  const words = (one: SyntaxTree): readonly string[] => one.comments.map(({ text }) => text).toSorted();
  return words(tree).join('\n') === words(other).join('\n');
}
