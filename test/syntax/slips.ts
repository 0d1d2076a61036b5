/** Slips made on purpose in the lines of the samples: what they cost, and whether they can be mended. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dataOf } from '../../server/src/schema/data.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import type { SyntaxLanguage } from '../../server/src/syntax/tree.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

/** Of the lines of all samples, so that a test takes a second or two. */
const every = 7;

export interface Slip {
  readonly title: string;
  /** A line with the slip; nothing where it cannot be made there. */
  readonly make: (line: string) => string | undefined;
  /** How many of a hundred such texts may say more than one thing of it; absent: none. */
  readonly told?: number;
  /** In how many of a hundred the role may be another one; absent: in all, as what was meant is gone. */
  readonly misread?: number;
  /** The fix of each leaves a text without a problem that is understood as the one with the slip was. */
  readonly mended?: true;
}

export function changed(pattern: RegExp, by: string): Slip['make'] {
  return (line) => (pattern.test(line) ? line.replace(pattern, by) : undefined);
}

const folder = new URL('../../samples/e-commerce/', import.meta.url);
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.role.yaml'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

const texts: Readonly<Record<SyntaxLanguage, readonly (readonly string[])[]>> = {
  yaml: samples.map((text) => text.split('\n')),
  json: samples.map((text) => JSON.stringify(read(text, 'yaml').data, undefined, 2).split('\n')),
};

/** What slips of a kind cost. */
export function assertCost({ make, told = 0, misread, mended }: Slip, language: SyntaxLanguage): void {
  let all = 0;
  const wrong = { told: 0, misread: 0 };
  for (const lines of texts[language]) {
    const meant = JSON.stringify(read(lines.join('\n'), language).data);
    for (let at = 0; at < lines.length; at += every) {
      const line = lines[at] ?? '';
      const slipped = make(line);
      if (slipped === undefined || slipped === line) continue;
      const text = lines.with(at, slipped).join('\n');
      const { messages, data } = read(text, language);
      // What can be read all the same is no slip of this kind.
      if (messages.length === 0) continue;
      all += 1;
      if (messages.length > 1) wrong.told += 1;
      if (JSON.stringify(data) !== meant) wrong.misread += 1;
      if (mended) assertMended(text, language, slipped);
    }
  }
  assert.ok(all > 4, `only ${all} texts were broken`);
  const percent = (count: number): number => (100 * count) / all;
  assert.ok(percent(wrong.told) <= told, `${percent(wrong.told)} % tell more`);
  if (misread !== undefined) assert.ok(percent(wrong.misread) <= misread, `${percent(wrong.misread)} % are misread`);
}

function assertMended(text: string, language: SyntaxLanguage, slipped: string): void {
  const { messages, data } = read(text, language);
  const edits = [...(messages[0]?.fixes?.[0]?.edit.edits.values() ?? [])].flat();
  const after = read(applyEdits(text, edits), language);
  assert.deepEqual(after.messages, [], slipped);
  assert.deepEqual(after.data, data, slipped);
}

function read(text: string, language: SyntaxLanguage) {
  const { root, problems } = parse('file:///a.role', text, language);
  return { messages: problems.filter(({ code }) => code === 'syntax-error'), data: root && dataOf(root) };
}
