import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { dataOf, type Data } from '../../server/src/schema/data.ts';
import { nodeAt, walk } from '../../server/src/syntax/navigate.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import type { Path, SyntaxLanguage, SyntaxNode, SyntaxTree } from '../../server/src/syntax/tree.ts';
import { addField, addItem } from '../../server/src/syntax/write/field.ts';
import type { PlainData } from '../../server/src/syntax/write/value.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { anyJson, anyYaml } from './any-text.ts';

const strings = fc.oneof(
  fc.constantFrom('a', 'a, b', '- a', 'no', '1', ': ', '# a', '{', '', 'one\ntwo', 'one\n\n  two\n', 'one\ntwo\n\n'),
  fc.string(),
);
const names = fc.oneof(fc.constantFrom('new', 'x y', '1', 'true', 'a: b', '#', 'é'), fc.string()).filter(isUsable);
const { value: values } = fc.letrec<{ value: PlainData; leaf: PlainData }>((tie) => ({
  leaf: fc.oneof(strings, fc.integer(), fc.boolean()),
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(names, tie('value'), { maxKeys: 3 }),
  ),
}));

describe('an addition', () => {
  it('adds just that to YAML', () => assertAdditions(anyYaml, 'yaml', 1500, 11));
  it('adds just that to JSON', () => assertAdditions(anyJson, 'json', 1000, 12));
});

function assertAdditions(texts: fc.Arbitrary<string>, language: SyntaxLanguage, numRuns: number, seed: number): void {
  let added = 0;
  let refused = 0;
  fc.assert(
    fc.property(texts, fc.nat(), fc.array(names, { minLength: 1, maxLength: 3 }), values, (text, at, way, value) => {
      const tree = parse('', text, language);
      const place = tree.root && pick(tree.root, at);
      // A name that stands twice without a colon is told when one of them gets a value.
      if (!tree.root || !place || /[{,]\s*([^\s,{}:]+)\s*(?=,)[^]*,\s*\1\s*[,}]/.test(text)) return;
      const { path, node } = place;
      const addition = node.kind === 'list' ? path : [...path, ...way];
      const edits =
        node.kind === 'list'
          ? addItem(text, tree, path, value, language)
          : addField(text, tree, addition.slice(0, -1), way.at(-1)!, value, language);
      if (!edits) {
        // Explicit keys and the ends of block texts are refused with reason.
        if (tree.problems.length === 0 && !/[?|>]/.test(text)) refused++;
        return;
      }
      added++;
      const expected =
        node.kind === 'list' ? withItem(dataOf(tree.root), path, value) : withField(dataOf(tree.root), addition, value);
      assertChanged(text, tree, applyEdits(text, edits), expected, language);
    }),
    { numRuns, seed },
  );
  assert.ok(added > numRuns / 3 && refused < added / 20, `${added} additions, ${refused} refusals`);
}

function assertChanged(text: string, before: SyntaxTree, after: string, data: Data, language: SyntaxLanguage): void {
  const read = parse('', after, language);
  const shown = `${JSON.stringify(text)}\n${JSON.stringify(after)}`;
  assert.deepEqual(told(read), told(before), shown);
  assert.ok(read.root, shown);
  assert.deepEqual(dataOf(read.root), data, shown);
  const comments = ({ comments: all }: SyntaxTree): readonly string[] => all.map((comment) => comment.text);
  assert.deepEqual(comments(read), comments(before), shown);
}

function told({ problems }: SyntaxTree): readonly string[] {
  return problems.map(({ code, message }) => `${code} ${message.en}`);
}

/** A group, a list or a value that is not there yet, which its path leads to. */
function pick(root: SyntaxNode, at: number): { readonly path: Path; readonly node: SyntaxNode } | undefined {
  const places = [...walk(root)].filter(({ node, path }) => {
    const isEmpty = node.kind === 'scalar' && node.value === null && node.style !== 'unsupported';
    const isOpen = node.kind !== 'scalar' || (isEmpty && typeof path.at(-1) === 'string');
    return isOpen && nodeAt(root, path) === node && path.every((step) => typeof step === 'number' || isUsable(step));
  });
  return places[at % places.length];
}

function withItem(data: Data | undefined, path: Path, item: Data): Data {
  const [step, ...rest] = path;
  if (step === undefined) return [...(data as readonly Data[]), clean(item)];
  return replaced(data, step, (inner) => withItem(inner, rest, item));
}

function withField(data: Data | undefined, path: Path, value: Data): Data {
  const [step, ...rest] = path;
  return step === undefined ? clean(value) : replaced(data ?? {}, step, (inner) => withField(inner, rest, value));
}

function replaced(data: Data | undefined, step: string | number, change: (inner: Data | undefined) => Data): Data {
  if (Array.isArray(data)) return data.with(step as number, change(data[step as number]));
  const group = (data ?? {}) as { readonly [name: string]: Data };
  return { ...group, [step]: change(Object.hasOwn(group, step) ? group[step] : undefined) };
}

/** Numbers come back without the sign of a zero. */
function clean(value: Data): Data {
  return JSON.parse(JSON.stringify(value)) as Data;
}

function isUsable(name: string): boolean {
  return name !== '__proto__';
}
