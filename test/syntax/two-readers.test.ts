import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SyntaxNode } from '../../server/src/syntax/tree.ts';
import { readEvents } from '../../server/src/syntax/yaml-events.ts';
import { readTolerantly } from '../../server/src/syntax/yaml-tolerant.ts';
import { writeYaml } from './yaml-writer.ts';

const texts = fc.array(fc.nat(999), { minLength: 1, maxLength: 200, size: 'max' }).map((choices) => {
  let next = 0;
  return writeYaml((count) => (choices[next++ % Math.max(choices.length, 1)] ?? 0) % count);
});

describe('the two YAML readers', () => {
  it('make one tree of every text that both accept', () => {
    let compared = 0;
    fc.assert(
      fc.property(texts, (text) => {
        if (compare(text)) compared++;
      }),
      { numRuns: Number(process.env['RUNS'] ?? 2000), seed: Number(process.env['SEED'] ?? 4) },
    );
    console.log(compared);
  });
});

function compare(text: string): boolean {
  const fast = readEvents(text);
  const slow = readTolerantly(text);
  if (!fast || slow.problems.some(({ code }) => code === 'syntax-error')) return false;
  assert.equal(picture(text, fast.root), picture(text, slow.root), JSON.stringify(text));
  const told = (problems: typeof fast.problems): readonly string[] =>
    problems.map(({ code, range, message }) => `${range.start}-${range.end} ${code} ${message.en}`).toSorted();
  assert.deepEqual(told(fast.problems), told(slow.problems), JSON.stringify(text));
  return true;
}

function picture(text: string, node: SyntaxNode | undefined, indent = ''): string {
  if (!node) return `${indent}nothing\n`;
  const place = `${node.range.start}-${node.range.end}`;
  if (node.kind === 'scalar') {
    return `${indent}${node.style} ${place} ${typeof node.value} ${JSON.stringify(String(node.value))}\n`;
  }
  const inner = `${indent}  `;
  if (node.kind === 'list') {
    return `${indent}list ${node.flow ? 'flow' : 'block'} ${place}\n${node.items.map((item) => picture(text, item, inner)).join('')}`;
  }
  return `${indent}map ${node.flow ? 'flow' : 'block'} ${place}\n${node.entries
    .map(({ name, key, value }) => `${inner}${JSON.stringify(name)}\n${picture(text, key, inner)}${picture(text, value, inner)}`)
    .join('')}`;
}
