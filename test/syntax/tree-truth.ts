import assert from 'node:assert/strict';
import type { SyntaxNode, SyntaxTree } from '../../server/src/syntax/tree.ts';

/** What holds for every tree of every text, broken or not. @throws an AssertionError that names the node. */
export function assertTrue(text: string, { root, comments, problems }: SyntaxTree): void {
  if (root) assertNode(text, root, 0, text.length);
  let done = 0;
  for (const { range, text: comment } of comments) {
    assert.ok(done <= range.start, 'comments in the order of the text');
    assert.equal(comment, text.slice(range.start, range.end));
    assert.match(comment, /^#[^\r\n]*$/);
    done = range.end;
  }
  for (const { range, code, message } of problems) {
    assert.ok(0 <= range.start && range.start <= range.end, `${code} at ${range.start}-${range.end}`);
    assert.ok(range.start <= text.length && range.end <= text.length + 1, `${code} outside of the text`);
    assert.ok(message.en && message.fr && message.en !== message.fr, code);
  }
}

function assertNode(text: string, node: SyntaxNode, start: number, end: number): void {
  const { range } = node;
  const written = text.slice(range.start, range.end);
  const at = `${node.kind} at ${range.start}-${range.end} ${JSON.stringify(written.slice(0, 40))}`;
  assert.ok(start <= range.start && range.start <= range.end && range.end <= end, `${at} outside of ${start}-${end}`);
  if (node.kind === 'scalar') return assertScalar(node.style, node.value, written, at);
  // A single pair, supported or not, may stand in a list without braces: `[key: value]`.
  const isPair = node.kind === 'map' && node.entries.length < 2;
  if (node.flow && !isPair) assert.match(written, node.kind === 'map' ? /^\{/ : /^\[/, at);
  let done = range.start;
  const children = node.kind === 'list' ? node.items : node.entries.flatMap(({ key, value }) => [key, value]);
  for (const child of children) {
    assertNode(text, child, done, range.end);
    done = child.range.end;
  }
}

function assertScalar(style: string, value: unknown, written: string, at: string): void {
  if (style === 'empty') assert.equal(written, '', at);
  else if (style === 'double' || style === 'single') {
    assert.equal(written.charAt(0), style === 'double' ? '"' : "'", at);
    // What fits on the line without an escape is what was written.
    const inner = written.slice(1, -1);
    if (!/[\\'\r\n]/.test(inner) && written.length > 1 && written.endsWith(written.charAt(0)))
      assert.equal(value, inner, at);
  } else if (style === 'literal') assert.match(written, /^\|/, at);
  else if (style === 'folded') assert.match(written, /^>/, at);
  else if (style === 'plain') {
    assert.notEqual(written, '', at);
    assert.doesNotMatch(written, /^[ \t\r\n]|[ \t\r\n]$/, at);
    if (typeof value === 'string' && !/[\r\n]/.test(written)) assert.equal(value, written, at);
  }
}
