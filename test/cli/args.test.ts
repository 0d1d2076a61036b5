/** What is refused of the words behind a command, before anything is done. */
import assert from 'node:assert/strict';
import { readArguments } from '../../server/src/cli/args.ts';
import { Refused, type Command } from '../../server/src/cli/command.ts';
import { allCommands } from '../../server/src/cli/commands/all.ts';
import { build } from '../../server/src/cli/commands/build.ts';
import { check } from '../../server/src/cli/commands/check.ts';
import { diff } from '../../server/src/cli/commands/diff.ts';
import { completionOf } from '../../server/src/cli/commands/completion.ts';
import { explain } from '../../server/src/cli/commands/explain.ts';
import { helpOn } from '../../server/src/cli/commands/help.ts';
import { info } from '../../server/src/cli/commands/info.ts';
import { lsp } from '../../server/src/cli/commands/lsp.ts';
import { rules } from '../../server/src/cli/commands/rules.ts';
import { withFolder } from '../files/temporary-folder.ts';
import { hostIn } from './host-in.ts';

const overdue = 'id: nurse\nlang: en\ntitle: Nurse\nmeta: { reviewBy: 2026-03-31 }\n';

const refused: readonly (readonly [command: Command, words: readonly string[], said: string | RegExp])[] = [
  [check, ['--changed='], "'--changed' wants a value: origin/main"],
  [check, ['--base='], "'--base' wants a value: origin/main"],
  [check, ['--config', ''], "'--config' wants a value: ci/strict.yaml"],
  [build, ['.', '--out', ''], "'--out' wants a value: site"],
  [diff, ['--base', ''], "'--base' wants a value: origin/main"],
  [build, ['.', '--out', '--watch'], "'--out' wants a value: site"],
  [build, ['.', '--out', '-h'], "'--out' wants a value: site"],
  [diff, ['a', '--base', '--lang', 'fr'], "'--base' wants a value: origin/main"],
  [check, ['--lang', 'fr-FR'], "'--lang' does not know 'fr-FR', did you mean 'fr'?"],
  [rules, ['--format', 'xml'], "'--format' does not know 'xml'; it takes human, json"],
  [rules, ['--format', 'jsn'], "'--format' does not know 'jsn', did you mean 'json'?"],
  [rules, ['x'], "'x' is one word too many for this command"],
  [lsp, ['--stdio', 'extra'], "'extra' is one word too many for this command"],
  [helpOn(allCommands), ['page', 'export'], "'export' is one word too many for this command"],
  [explain, ['fr-typography', 'foo'], "'foo' is one word too many for this command"],
  [completionOf(allCommands), ['bash', 'zsh'], "'zsh' is one word too many for this command"],
  [info, ['a', 'b'], "'b' is one word too many for this command"],
  [check, [''], /^there is an empty word/],
  [check, ['--changed', ''], /^there is an empty word/],
  [check, ['--', ''], /^there is an empty word/],
  [
    check,
    ['--format', 'sarif=a.txt', '--format', 'json=./a.txt'],
    "two reports cannot be written into one file, './a.txt': give each its own",
  ],
  [check, ['--summary', '--format', 'json'], /^two reports cannot be printed into each other/],
  [check, ['--list-files', '--format', 'json'], /^'--list-files' checks nothing, so that '--format' has no part in it/],
  [check, ['--list-files', '--fix'], /^'--list-files' checks nothing, so that '--fix'/],
  [check, ['--print-config', 'nurse.role.yaml', '--summary'], /^'--print-config' checks nothing, so that '--summary'/],
  ...['01/02/2026', 'yesterday', '2026-02-31', '2026-1-5', '2026-00-10'].map(
    (day) => [check, ['--today', day], "'--today' wants a day such as 2027-03-31"] as const,
  ),
];

describe('the words behind a command are refused:', () => {
  for (const [command, words, said] of refused) {
    it(JSON.stringify(words), () =>
      withFolder({ 'nurse.role.yaml': overdue }, async (folder) => {
        const ended = async (): Promise<unknown> => command.run(readArguments(command, words), hostIn(folder).host);
        await assert.rejects(ended, (error) => {
          if (!(error instanceof Refused)) return false;
          if (typeof said === 'string') assert.equal(error.text.en, said);
          else assert.match(error.text.en, said);
          return true;
        });
      }),
    );
  }

  it('but not what an editor says of itself', () => {
    const { options } = readArguments(lsp, ['--stdio', '--clientProcessId=1']);
    assert.deepEqual([options['stdio'], options['clientProcessId']], [true, '1']);
  });

  it('but not a value that is written as one', () => {
    const { options } = readArguments(build, ['--out=--site']);
    assert.equal(options['out'], '--site');
  });

  it('but not a day that is one', () =>
    withFolder({ 'nurse.role.yaml': overdue }, async (folder) => {
      for (const [day, isOverdue] of [
        ['2026-03-30', false],
        ['2026-04-30', true],
      ] as const) {
        const { host, said } = hostIn(folder);
        await check.run(readArguments(check, ['--format', 'concise', '--today', day]), host);
        assert.equal(said.out.includes('review-overdue'), isOverdue, day);
      }
    }));
});
