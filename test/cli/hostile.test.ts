/** Names and values that want to be commands to a terminal or to a CI system, through all that the command says. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { withFolder } from '../files/temporary-folder.ts';
import { runIn } from './host-in.ts';

const parts = [
  '::error::pwned',
  '\u001b[31mred',
  '\r::add-mask::x',
  '\n::set-env name=x::y',
  '\u202eevil',
  '\u009b1m',
  '\u0007',
];
const hostile = parts.join('');

/** YAML in quotes. */
const quoted = (text: string): string => JSON.stringify(text);

const files: Readonly<Record<string, string>> = {
  [`${hostile}.role.yaml`]: `id: ${quoted(hostile)}\nlang: ${quoted(hostile)}\ntitle: ${quoted(hostile)}\n`,
  '::error::x.role.yaml': `id: x\nlang: en\ntitle: X\n${quoted(hostile)}: 1\ntools: ${quoted(hostile)}\n`,
  'links.role.yaml': `id: links\nlang: en\ntitle: L\nteam:\n  reportsTo:\n    - role: ${quoted(hostile)}\n`,
  'twin.role.yaml': `id: links\nlang: en\ntitle: ${quoted(hostile)}\n`,
  'tag.role.yaml': `id: tag\nlang: en\ntitle: !!x\u001b[1m T\n`,
  'rolespec.config.yaml': `rules: { ${quoted(hostile)}: off }\npage: { logo: { file: ${quoted(hostile)}, alt: x } }\n`,
};

const commands: readonly (readonly string[])[] = [
  ...['human', 'concise', 'summary', 'json', 'jsonl', 'sarif', 'gitlab', 'junit', 'checkstyle'].map((format) => [
    ...['check', '.', '--format', format],
  ]),
  ['check', '.', '--color', 'always', '--format', 'concise'],
  ['check', '.', '--fix', '--quiet'],
  ['check', hostile],
  ['check', `nowhere/${hostile}`],
  ['check', '--format', hostile],
  ['check', '--format', `json=nowhere/${hostile}`],
  ['check', '--severity', hostile],
  ['check', '--max-findings', hostile],
  ['check', '--today', hostile],
  ['check', `--${hostile}`],
  [hostile],
  ['help', hostile],
  ['format', '--check', '.'],
  ['format', '--write', '.'],
  ['format', hostile],
  ['build', '.', '--out', `site${hostile}`],
  ['build', '.', '--base-url', hostile],
  ['page', hostile],
  ['page', 'links.role.yaml', '--out', `nowhere/${hostile}`],
  ['export', 'links.role.yaml', '--format', hostile],
  ['export', 'links.role.yaml', '--format', 'markdown', '--out', `nowhere/${hostile}`],
  ['chart', '.', '--root', `no${hostile}`],
  ['chart', '.', '--depth', hostile],
  ['chart', '.', '--out', `nowhere/${hostile}`],
  ['new', hostile],
  ['new', 'X', '--id', hostile],
  ['new', 'X', '--in', hostile],
  ['new', 'X', '--role-lang', hostile],
  ['explain', hostile],
  ['completion', hostile],
  ['info'],
  ['info', hostile],
  ['preview', '.', '--port', hostile],
];

describe('what the command says of hostile names and values', () => {
  for (const language of ['en', 'fr']) {
    for (const args of commands) {
      it(`does nothing to a terminal or a log: ${JSON.stringify(args)} (${language})`, () =>
        withFolder(files, async (folder) => {
          const { out, err } = await runIn(folder, [...args, '--lang', language]);
          const said = `${out}\n${err}`;
          // oxlint-disable-next-line no-control-regex -- our own colours
          const bare = args.includes('always') ? said.replaceAll(/\u001b\[\d{1,2}m/g, '') : said;
          assert.doesNotMatch(bare, /^::/m);
          // oxlint-disable-next-line no-control-regex -- these are what is looked for
          assert.doesNotMatch(bare, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
        }));
    }
  }

  it('keeps its own annotations in one line each', () =>
    withFolder(files, async (folder) => {
      const { out } = await runIn(folder, ['check', '.', '--format', 'github']);
      const lines = out.trimEnd().split('\n');
      for (const line of lines) assert.match(line, /^::(?:error|warning|notice) file=/);
      assert.ok(lines.length > 5);
    }));
});

describe('names that objects have', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

  it('are names like any other, as ids, keys, values and files', () =>
    withFolder({}, async (folder) => {
      for (const name of names) {
        const links = names.map((other) => `    - role: ${other}\n`).join('');
        const text = `id: ${name}\nlang: en\ntitle: ${name}\n${name}: 1\nx-${name}: 1\nteam:\n  worksWith:\n${links}`;
        await writeFile(`${folder}/${name}.role.yaml`, text);
      }
      const plain = await runIn(folder, ['check', '.', '--format', 'json']);
      assert.equal(plain.err, '');
      for (const name of names) assert.ok(plain.out.includes(`unknown field '${name}'`), name);
      for (const args of [
        ['build', '.'],
        ['chart', '.', '--format', 'json'],
        ['format', '--write', '.'],
        ['check', '--fix-unsafe'],
        ...names.flatMap((name) => [['explain', name], ['help', name], [name], ['check', '--format', name]]),
      ]) {
        // A refusal is said; what is thrown is a fault of our own.
        await assert.doesNotReject(runIn(folder, args), args.join(' '));
      }
    }));
});
