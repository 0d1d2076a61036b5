import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dataOf } from '../../server/src/schema/data.ts';
import { parse } from '../../server/src/syntax/parse.ts';

const folder = new URL('../../samples/e-commerce/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.role.yaml'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'));

/** Of the lines of all samples, so that a test takes a second or two. */
const every = 7;

interface Slip {
  readonly title: string;
  /** A line with the slip; nothing where it cannot be made there. */
  readonly make: (line: string) => string | undefined;
  /** How many of a hundred such texts may say more than one thing of it. */
  readonly told: number;
  /** In how many of a hundred the role may be another one; absent: in all, as the value is a list or a group then. */
  readonly misread?: number;
}

const slips: readonly Slip[] = [
  { title: 'a colon too few', make: changed(/^([ -]*\w+):/, '$1'), told: 1, misread: 20 },
  { title: 'no space behind a colon', make: changed(/^([ -]*\w+): (?=\S)/, '$1:'), told: 1, misread: 2 },
  { title: 'a column too far', make: changed(/^(?= *\S)/, ' '), told: 2, misread: 8 },
  { title: 'a column too few', make: changed(/^ (?= *\S)/, ''), told: 1, misread: 3 },
  { title: 'no indentation', make: changed(/^ +/, ''), told: 5, misread: 15 },
  { title: 'a tab', make: changed(/^ +/, '\t'), told: 3, misread: 10 },
  { title: 'no dash', make: changed(/^( *)- (?=\S)/, '$1'), told: 1, misread: 22 },
  { title: 'no space behind a dash', make: changed(/^( *-) (?=\S)/, '$1'), told: 1, misread: 3 },
  { title: 'a quotation mark too many', make: changed(/: (?=[A-Za-zÉ])/, ': "'), told: 1, misread: 1 },
  { title: 'a brace too many', make: changed(/: (?=[A-Za-zÉ])/, ': {'), told: 1 },
  { title: 'a bracket too many', make: changed(/: (?=[A-Za-zÉ])/, ': ['), told: 15 },
  { title: 'a word that is begun', make: (line) => line.replace(/^( *)(?=\w+:)/, '$1wor\n$1'), told: 1, misread: 1 },
];

describe('one slip', () => {
  for (const { title, make, told, misread } of slips) {
    it(`costs one message: ${title}`, () => {
      let all = 0;
      const wrong = { told: 0, misread: 0 };
      for (const lines of texts) {
        const meant = JSON.stringify(read(lines).data);
        for (let at = 0; at < lines.length; at += every) {
          const line = lines[at] ?? '';
          const slipped = make(line);
          if (slipped === undefined || slipped === line) continue;
          const { messages, data } = read(lines.with(at, slipped));
          // What can be read all the same is no slip of this kind.
          if (messages === 0) continue;
          all += 1;
          if (messages > 1) wrong.told += 1;
          if (JSON.stringify(data) !== meant) wrong.misread += 1;
        }
      }
      assert.ok(all > 50, `only ${all} texts were broken`);
      const percent = (count: number): number => (100 * count) / all;
      assert.ok(percent(wrong.told) <= told, `${percent(wrong.told)} % tell more`);
      if (misread !== undefined)
        assert.ok(percent(wrong.misread) <= misread, `${percent(wrong.misread)} % are misread`);
    });
  }
});

function changed(pattern: RegExp, by: string): Slip['make'] {
  return (line) => (pattern.test(line) ? line.replace(pattern, by) : undefined);
}

function read(lines: readonly string[]): { readonly messages: number; readonly data: unknown } {
  const { root, problems } = parse('file:///a.role.yaml', lines.join('\n'), 'yaml');
  const messages = problems.filter(({ code }) => code === 'syntax-error').length;
  return { messages, data: root && dataOf(root) };
}
