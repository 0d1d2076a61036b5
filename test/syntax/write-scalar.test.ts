import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseDocument } from 'yaml';
import { dataOf } from '../../server/src/schema/data.ts';
import { walk } from '../../server/src/syntax/navigate.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import type { ScalarNode, SyntaxLanguage, SyntaxNode } from '../../server/src/syntax/tree.ts';
import { rewriteScalar } from '../../server/src/syntax/write/scalar.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { anyJson, anyYaml } from './any-text.ts';

describe('another text in place of a scalar', () => {
  it('is quoted as the old one was', () => {
    check('id: a$0', 'b', 'id: b');
    check("id: 'a$0' # c", "it's", "id: 'it''s' # c");
    check('id: "a$0"', 'say "b"', 'id: "say \\"b\\""');
    check('id: "a$0"', 'x\ty\u0085', 'id: "x\\ty\\u0085"');
    check('roles: [ a, b$0 ]', 'c', 'roles: [ a, c ]');
    check('{ "id": "a$0" }', 'b\n"', '{ "id": "b\\n\\"" }', 'json');
  });

  it('gets quotes where it would be something else without them', () => {
    check('id: a$0', 'no', "id: 'no'");
    check('id: a$0', '12:30', "id: '12:30'");
    check('id: a$0', '2020-01-01', "id: '2020-01-01'");
    check('id: a$0', '1_000.5', "id: '1_000.5'");
    check('id: a$0', 'a: b', "id: 'a: b'");
    check('id: a$0', '- a', "id: '- a'");
    check('id: a$0', '', "id: ''");
    check('id: a$0', 'a\nb', 'id: "a\\nb"');
    check('id: 1$0', '2', "id: '2'");
    check('id: a$0', '1.2.0', 'id: 1.2.0');
  });

  it('gets quotes for a comma between brackets only', () => {
    check('title: a$0', 'a, b [c]', 'title: a, b [c]');
    check('titles: [a$0]', 'a, b', "titles: ['a, b']");
  });

  it('stands on one line where lines stood', () => {
    check('id: |$0 # why\n  a\nlang: en', 'b', 'id: b # why\nlang: en');
    check('id: >-$0\n  a\n\nlang: en', 'b', 'id: b\n\nlang: en');
    check('id: a$0\n  and more\nlang: en', 'b', 'id: b\nlang: en');
  });

  it('is written where nothing was', () => {
    check('id:$0', 'a', 'id: a');
    check('id:$0 # why', 'a', 'id: a # why');
    check('tools:\n-$0\n- b', 'a', 'tools:\n- a\n- b');
  });

  it('changes nothing else', () => {
    const strings = fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    const texts = fc.oneof(anyYaml.map(asYaml), anyJson.map(asJson));
    let changed = 0;
    fc.assert(
      fc.property(texts, fc.nat(), strings, ([text, language], position, value) => {
        const tree = parse('', text, language);
        if (!tree.root || tree.problems.length > 0) return;
        const places = scalarsOf(tree.root);
        const place = places[position % places.length];
        if (!place || place.node.style === 'empty') return;
        const after = applyEdits(text, [rewriteScalar(text, place.node, value, language)]);
        const read = parse('', after, language);
        const shown = `${JSON.stringify(text)}\n${JSON.stringify(after)}`;
        assert.deepEqual(read.problems, [], shown);
        assert.ok(read.root, shown);
        assert.deepEqual(
          read.comments.map((comment) => comment.text),
          tree.comments.map((comment) => comment.text),
          shown,
        );
        const expected = places.map(({ node }) => (node === place.node ? value : node.value));
        assert.deepEqual(
          scalarsOf(read.root).map(({ node }) => node.value),
          expected,
          shown,
        );
        changed++;
      }),
      { numRuns: 800, seed: 9 },
    );
    assert.ok(changed > 400, `only ${changed} changes`);
  });

  it('is the same text for readers of YAML 1.1', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...odd), fc.stringMatching(/^[-+]?[\d_.:eExXobTZ yn]{1,8}$/)), (value) => {
        const after = rewritten('id: a$0', value, 'yaml');
        assert.deepEqual(parseDocument(after, { version: '1.1' }).toJS(), { id: value }, after);
      }),
      { numRuns: 1000, seed: 10 },
    );
  });
});

const odd = [
  '',
  ' ',
  'y',
  'N',
  'Yes',
  'off',
  '~',
  'null',
  '<<',
  '=',
  '...',
  '---',
  '0x1F',
  '0o7',
  '.5',
  '1e3',
  '+1_0',
  '1:30.5',
];

function asYaml(text: string): readonly [string, SyntaxLanguage] {
  return [text, 'yaml'];
}

function asJson(text: string): readonly [string, SyntaxLanguage] {
  return [text, 'json'];
}

function scalarsOf(root: SyntaxNode): readonly { readonly node: ScalarNode }[] {
  return [...walk(root)].flatMap(({ node }) => (node.kind === 'scalar' ? [{ node }] : []));
}

/** @param marked with `$0` behind the scalar or in it. */
function check(marked: string, value: string, after: string, language: SyntaxLanguage = 'yaml'): void {
  assert.equal(rewritten(marked, value, language), after);
  assert.ok(JSON.stringify(dataOf(parse('', after, language).root!)).includes(JSON.stringify(value)));
}

function rewritten(marked: string, value: string, language: SyntaxLanguage): string {
  const offset = marked.indexOf('$0');
  const text = marked.replace('$0', '');
  const place = scalarsOf(parse('', text, language).root!).find(
    ({ node: { range } }) => range.start <= offset && offset <= range.end,
  );
  assert.ok(place, marked);
  return applyEdits(text, [rewriteScalar(text, place.node, value, language)]);
}
