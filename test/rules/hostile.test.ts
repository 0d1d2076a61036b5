import assert from 'node:assert/strict';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { check } from '../../server/src/rules/check.ts';

const head = 'id: nurse\nlang: en\ntitle: Nurse\n';
const lines = (count: number, line: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => line(number)).join('');

/**
 * Each of these took minutes or the stack of an engine that looks things up where it could know them. Speed is measured
 * elsewhere; here it only has to come to an end.
 */
describe('a hostile text comes to an end', () => {
  // The test runner keeps whole stacks, and a reader that goes deep makes an error for every line.
  const { stackTraceLimit } = Error;
  before(() => (Error.stackTraceLimit = 10));
  after(() => (Error.stackTraceLimit = stackTraceLimit));

  const cases: readonly (readonly [title: string, text: string, name?: string])[] = [
    ['billion laughs', `a: &a [x, x]\n${lines(9, (n) => `b${n}: &b${n} [*a, *a, *a, *a]\n`)}`],
    ['many merges', `${head}x-a: &a {b: 1}\nx-b: {<<: [${'*a, '.repeat(3000)}]}\n`],
    ['many anchors', lines(10_000, (n) => `k${n}: &a${n} 1\n`)],
    ['many unknown fields', head + lines(25_000, (n) => `k${n}: 1\n`)],
    ['many fields twice', 'a: 1\n'.repeat(40_000)],
    ['many items that lack a field', `${head}tools:\n${lines(20_000, (n) => `  - {id: k${n}}\n`)}`],
    [
      'many mistakes deep inside',
      `${head}functions:\n${lines(900, (n) => `- {id: f${n}, title: T, tasks: [${'{a: b}, '.repeat(40)}]}\n`)}`,
    ],
    [
      'many references to nothing',
      `${head}objectives:\n${lines(10_000, (n) => `- {id: o${n}, statement: s}\n`)}functions: [{id: f, title: T, objectives: [${lines(25_000, (n) => `p${n}, `)}]}]\n`,
    ],
    [
      'two ids of a megabyte',
      `${head}tools: [{id: ${'a'.repeat(900_000)}, label: x}]\nfunctions: [{id: f, title: T, tasks: [{id: t, statement: s, tools: [${'b'.repeat(900_000)}]}]}]\n`,
    ],
    ['many colons on a line', `${head}a: ${'b: '.repeat(15_000)}`],
    ['many lines with two colons', 'a: b: c\n'.repeat(8_000)],
    ['signs without a letter', `${head}mission: "${'🎉'.repeat(100_000)}"\n`],
    ['letters between signs', `${head}mission: "${'|a'.repeat(200_000)}"\n`],
    ['lists without end', `${head}mission: "${'etc, '.repeat(50_000)}"\n`],
    ['signs that nobody sees', `${head}mission: "a ${'\u200b'.repeat(100_000)}b"\n`],
    ['many tabs', `${head}team:\n${'\tsize: 4\n'.repeat(10_000)}`],
    ['many open quotes', 'a: "b\n'.repeat(10_000)],
    ['many open braces', 'a: {b\n'.repeat(10_000)],
    ['many closing braces', `a: {\n${'- }]\n'.repeat(10_000)}`],
    ['many words without colon', `${lines(10_000, (n) => `k${n}\n`)}a: b\n`],
    ['many merge conflicts', '<<<<<<< a\nb: c\n=======\n>>>>>>> d\n'.repeat(10_000)],
    ['many documents', '---\na: b: c\n'.repeat(10_000)],
    ['a block without end', `${head}x-a: |\n  a${'\n'.repeat(1_000_000)}x-b: c\n`],
    ['brackets behind a syntax error', `a: b: c\n${'['.repeat(100_000)}`],
    ['dashes behind a syntax error', `a: b: c\nb:\n  ${'- '.repeat(10_000)}`],
    ['question marks', '? '.repeat(100_000)],
    ['many comments that ignore', `${'# rolespec-ignore empty-section: x\n'.repeat(25_000)}${head}`],
    [
      'a comment that ignores for every finding',
      `${head}functions:\n${lines(10_000, (n) => `- {id: o${n}, title: s, inputs: []} # rolespec-ignore empty-section: x\n`)}`,
    ],
    ['brackets behind an open quote of JSON', `["\r${'['.repeat(100_000)}`, 'nurse.role.json'],
    ['brackets behind a comment of JSON', `[/*"*/${'['.repeat(100_000)}`, 'nurse.role.json'],
    ['many errors of JSON', `{${'"k" 1,\n'.repeat(40_000)}`, 'nurse.role.json'],
    [
      'many fields that ignore',
      `{"x-rolespec-ignore":{${'"empty-section":"x",'.repeat(10_000)}"a":"b"},"id":"nurse","lang":"en","title":"t","functions":[${lines(10_000, (n) => `{"id":"o${n}","title":"s","inputs":[]},`)}{"id":"z","title":"z"}]}`,
      'nurse.role.json',
    ],
    [
      'many rules in the settings',
      `{"rules":{${lines(25_000, (n) => `"K_${n}":1,`)}"a":"off"}}`,
      'rolespec.config.json',
    ],
  ];
  for (const [title, text, name = 'nurse.role.yaml'] of cases) {
    it(title, () => {
      const document = parseRole(`file:///${name}`, text);
      const found = check(document, new RoleIndex([document]), { today: '2026-11-23' });
      assert.ok(found.length <= 100, `${found.length} findings`);
      for (const { message } of found) assert.ok(Math.max(message.en.length, message.fr.length) < 400, message.en);
    }).timeout(60_000);
  }
});
