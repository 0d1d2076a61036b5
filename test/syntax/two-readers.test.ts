import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { parse } from '../../server/src/syntax/parse.ts';
import type { SyntaxNode } from '../../server/src/syntax/tree.ts';
import { readEvents, type ReadResult } from '../../server/src/syntax/yaml/events.ts';
import { readDocuments, readRepaired } from '../../server/src/syntax/yaml/repair.ts';
import { readTolerantly, treeOf } from '../../server/src/syntax/yaml/tolerant.ts';
import { anyYaml } from './any-text.ts';
import { assertTrue } from './tree-truth.ts';

const samples = new URL('../../samples/e-commerce/', import.meta.url);

describe('the two YAML readers', () => {
  it('make one tree of every text that both accept', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyYaml, (text) => {
        if (compare(text)) compared++;
      }),
      { numRuns: 1500, seed: 4 },
    );
    assert.ok(compared > 1000, `only ${compared} texts were accepted by both`);
  });

  it('make one tree of a sample with another sample put into it', () => {
    const parts = fc.record({ text: anyYaml, at: fc.nat(), indent: fc.nat(4) });
    const lines = readFileSync(new URL('directeur-e-commerce.role.yaml', samples), 'utf8').split('\n').slice(0, 120);
    let compared = 0;
    fc.assert(
      fc.property(parts, ({ text, at, indent }) => {
        const put = text.replace(/^\ufeff/, '').replaceAll(/^/gm, ' '.repeat(indent));
        if (compare(lines.toSpliced(at % lines.length, 1, put).join('\n'))) compared++;
      }),
      { numRuns: 150, seed: 5 },
    );
    assert.ok(compared > 10, `only ${compared} texts were accepted by both`);
  });

  for (const text of ['', '\n', '# nurse\n', '---\n', '---\n...\n', ' \n---\n']) {
    it(`find nothing in ${JSON.stringify(text)}`, () => {
      assert.ok(compare(text));
      assert.equal(parse('file:///a.role.yaml', text, 'yaml').root, undefined);
    });
  }

  it('make one tree of a broken text that was repaired', () => {
    const sample = readFileSync(new URL('directeur-e-commerce.role.yaml', samples), 'utf8');
    const part = fc
      .tuple(fc.nat(), fc.nat(3000))
      .map(([at, length]) => sample.slice(at % sample.length).slice(0, length));
    const slip = fc.constantFrom('"', "'", ' "', ": '", ': ', '\n  word\n', '\nword', '\n\t', ' - ', '\n  - "a');
    const slips = fc.array(fc.tuple(fc.nat(), slip), { minLength: 1, maxLength: 2 });
    let compared = 0;
    fc.assert(
      fc.property(fc.oneof(anyYaml, part), slips, (sound, made) => {
        const text = made.reduce((left, [at, sign]) => {
          const start = at % (left.length + 1);
          return left.slice(0, start) + sign + left.slice(start);
        }, sound);
        const { text: repaired, found } = readRepaired(text);
        const documents = readDocuments(repaired);
        if (!('root' in found) || documents.some(({ errors }) => errors.length > 0)) return;
        assertSame(found, treeOf(repaired, text, documents), JSON.stringify({ text, repaired }));
        compared++;
      }),
      { numRuns: 2000, seed: 9 },
    );
    assert.ok(compared > 500, `only ${compared} texts were repaired`);
  });

  for (const name of readdirSync(samples).filter((file) => file.endsWith('.yaml'))) {
    it(`make one tree of ${name}, whatever its line ends`, () => {
      const text = readFileSync(new URL(name, samples), 'utf8');
      for (const lineEnd of ['\n', '\r\n', '\r']) {
        assert.ok(compare(text.replaceAll('\n', lineEnd)), `with ${JSON.stringify(lineEnd)}`);
      }
    });
  }
});

describe('the ranges of a tree', () => {
  it('are the tokens of the text in YAML', () => {
    fc.assert(
      fc.property(anyYaml, (text) => assertTrue(text, parse('file:///a.role.yaml', text, 'yaml'))),
      { numRuns: 700, seed: 6 },
    );
  });

  it('are the tokens of the text in JSON', () => {
    const json = fc.tuple(fc.json({ maxDepth: 6 }), fc.constantFrom(0, 1, 2, '\t'));
    fc.assert(
      fc.property(json, ([value, indent]) => {
        const text = JSON.stringify(JSON.parse(value), undefined, indent);
        const tree = parse('file:///a.role.json', text, 'json');
        assert.deepEqual(tree.problems, []);
        assertTrue(text, tree);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('stay inside the text when that is cut or broken anywhere', () => {
    fc.assert(
      fc.property(anyYaml, fc.nat(), fc.constantFrom('', '"', '{', ']', ': ', '\t', '- ', '#'), (text, at, sign) => {
        const cut = at % (text.length + 1);
        for (const broken of [text.slice(0, cut), text.slice(0, cut) + sign + text.slice(cut)]) {
          assertTrue(broken, parse('file:///a.role.yaml', broken, 'yaml'));
        }
      }),
      { numRuns: 700, seed: 8 },
    );
  });
});

/** @returns whether there was something to compare. */
function compare(text: string): boolean {
  const fast = readEvents(text);
  const slow = readTolerantly('', text);
  if ('brokenAt' in fast || slow.problems.some(({ code }) => code === 'syntax-error')) return false;
  assertSame(fast, slow, JSON.stringify(text));
  return true;
}

function assertSame(fast: ReadResult, slow: ReadResult, text: string): void {
  assert.equal(picture(fast.root), picture(slow.root), text);
  const told = ({ problems }: ReadResult): readonly string[] =>
    problems.map(({ code, range, message }) => `${range.start}-${range.end} ${code} ${message.en}`).toSorted();
  assert.deepEqual(told(fast), told(slow), text);
}

function picture(node: SyntaxNode | undefined, indent = ''): string {
  if (!node) return `${indent}nothing\n`;
  const place = `${node.range.start}-${node.range.end}`;
  if (node.kind === 'scalar') {
    return `${indent}${node.style} ${place} ${typeof node.value} ${JSON.stringify(String(node.value))}\n`;
  }
  const inner = `${indent}  `;
  const head = `${indent}${node.kind} ${node.flow ? 'flow' : 'block'} ${place}\n`;
  if (node.kind === 'list') return head + node.items.map((item) => picture(item, inner)).join('');
  const entries = node.entries.map(
    ({ name, key, value }) => `${inner}${JSON.stringify(name)}\n${picture(key, inner)}${picture(value, inner)}`,
  );
  return head + entries.join('');
}
