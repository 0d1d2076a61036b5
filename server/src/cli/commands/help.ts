import { wordTooMany } from '../args.ts';
import type { Command, CommandEntry } from '../command.ts';
import { commandCalled } from '../command-called.ts';
import { helpFor, overview } from '../help.ts';
import { manPage } from '../man-page.ts';

/** @param commands all that there is help on. */
export const helpOn = (commands: readonly CommandEntry[]): Command => ({
  options: {
    man: {
      type: 'boolean',
      summary: { en: 'write all of it as a manual page', fr: 'en écrire tout comme page de manuel' },
    },
  },
  operands: commands.map(({ name }) => name),
  mostOperands: 2,
  examples: [
    { line: 'rolespec help check', summary: { en: 'all that check can do', fr: 'tout ce que check peut faire' } },
    {
      line: 'rolespec help --man > rolespec.1',
      summary: { en: 'the manual page, for man -l', fr: 'la page de manuel, pour man -l' },
    },
  ],

  async run({ positionals, options }, host) {
    const [name, part] = positionals;
    if (options['man'] === true) host.print(await manPage(commands, host.language, host.version));
    else if (name === undefined) host.print(overview(commands, host.language));
    else {
      const entry = commandCalled(name, commands);
      if (part !== undefined && part !== entry.part) throw wordTooMany(part);
      host.print(helpFor(entry, await entry.load(), host.language));
    }
    return 0;
  },
});
