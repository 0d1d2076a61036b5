import assert from 'node:assert/strict';
import { capped, limits } from '../../server/src/syntax/limits.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import type { SyntaxLanguage } from '../../server/src/syntax/tree.ts';
import type { Diagnostic, Severity } from '../../server/src/text/diagnostic.ts';

function codes(text: string, language: SyntaxLanguage): readonly string[] {
  return parse('file:///a', text, language).problems.map(({ code }) => code);
}

describe('the depth of a text', () => {
  const nested: readonly (readonly [title: string, language: SyntaxLanguage, write: (depth: number) => string])[] = [
    ['of JSON', 'json', (depth) => `${'['.repeat(depth)}1${']'.repeat(depth)}`],
    ['of empty lists', 'yaml', (depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`],
    ['of full lists', 'yaml', (depth) => `${'['.repeat(depth)}a${']'.repeat(depth)}`],
    ['of braces', 'yaml', (depth) => `${'{a: '.repeat(depth)}b${'}'.repeat(depth)}`],
    ['of dashes', 'yaml', (depth) => `${'- '.repeat(depth)}a`],
    ['of lines', 'yaml', (depth) => Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}a:`).join('\n') + ' b'],
  ];
  for (const [title, language, write] of nested) {
    it(`${title} may be ${limits.depth}, and no more`, () => {
      assert.deepEqual(codes(write(limits.depth), language), []);
      assert.deepEqual(codes(write(limits.depth + 1), language), ['limit-exceeded']);
    });
  }

  it('is the same behind a syntax error', () => {
    for (const [title, language, write] of nested.filter(([, of]) => of === 'yaml')) {
      const broken = (depth: number): string =>
        `a: b: c\nx: ${write(depth).replaceAll('\n', '\n   ')}`
          .replace('x: -', 'x:\n  -')
          .replace('x: a:\n', 'x:\n   a:\n');
      assert.ok(!codes(broken(limits.depth - 1), language).includes('limit-exceeded'), title);
      assert.ok(codes(broken(limits.depth), language).includes('limit-exceeded'), title);
    }
  });
});

describe('the number of values', () => {
  it(`may be ${limits.nodes}, and no more`, () => {
    const list = (count: number): string => `[${'1,'.repeat(count - 2)}1]`;
    for (const language of ['json', 'yaml'] as const) {
      assert.deepEqual(codes(list(limits.nodes), language), []);
      assert.deepEqual(codes(list(limits.nodes + 1), language), ['limit-exceeded']);
    }
    assert.deepEqual(codes(`x: y: z\na: ${list(limits.nodes)}`, 'yaml'), ['limit-exceeded']);
  });
});

describe('the number of problems', () => {
  const problem = (severity: Severity, start: number): Diagnostic => ({
    code: 'x',
    severity,
    message: { en: 'a', fr: 'b' },
    range: { start, end: start + 1 },
  });
  const many = (severity: Severity, count: number) => Array.from({ length: count }, (_, at) => problem(severity, at));

  it(`may be ${limits.problems}`, () => assert.equal(capped(many('hint', limits.problems)).length, limits.problems));

  it('ends in one that counts the others, where the first of them stands', () => {
    const last = capped(many('error', 5000)).at(-1);
    assert.equal(last?.code, 'limit-exceeded');
    assert.match(last.message.en, /^and 4901 more problems/);
    assert.match(last.message.fr, /^et 4901 autres problèmes/);
    assert.equal(last.range.start, 99);
  });

  it('keeps the gravest, in the order of the text', () => {
    const all = [...many('info', 120), problem('error', 200), problem('warning', 210), problem('hint', 220)];
    const kept = capped(all);
    assert.equal(kept.length, limits.problems);
    assert.deepEqual(
      kept.map(({ range: { start } }) => start),
      [...Array(97).keys(), 200, 210, 97],
    );
    assert.match(kept.at(-1)?.message.en ?? '', /^and 24 more problems/);
  });

  it('ends in an error only where an error is left out', () => {
    assert.equal(capped(many('info', 101)).at(-1)?.severity, 'info');
    assert.equal(capped([...many('warning', 120), problem('info', 200)]).at(-1)?.severity, 'warning');
    assert.equal(capped([...many('error', 50), ...many('hint', 120)]).at(-1)?.severity, 'hint');
  });
});
