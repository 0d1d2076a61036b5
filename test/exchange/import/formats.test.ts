/** What becomes of a file of each format, and what of it has no place: beside this file, in `expected`. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { roleText } from '../../../server/src/exchange/import/merging/role-text.ts';
import { sources } from './made-up.ts';
import { assertSound, homelessOf, read } from './reading.ts';

describe('an import', () => {
  for (const [name, content, format] of sources) {
    it(`of ${name}, in the format ${format}`, async () => {
      const imported = read(name, content);
      assert.equal(imported.format, format);
      const problems = imported.problems.map(({ row, column, message }) => `${row}:${column} ${message.en}`);
      const told = [...homelessOf(imported), ...problems].map((line) => `# ${line.replaceAll('\n', ' / ')}\n`).join('');
      const text = `${imported.roles.map(({ role }) => roleText(role)).join('---\n')}${told}`;
      const expected = new URL(`expected/${name}.yaml`, import.meta.url);
      if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(expected, text);
      assert.equal(text, readFileSync(expected, 'utf8'));
      await assertSound(imported);
    });
  }
});
