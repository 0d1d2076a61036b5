import type { Command } from '../command.ts';
import { commandCalled } from '../command-called.ts';
import { helpFor, overview } from '../help.ts';
import { manPage } from '../man-page.ts';
import { allCommands } from './all.ts';

export const help: Command = {
  options: {
    man: {
      type: 'boolean',
      summary: { en: 'write all of it as a manual page', fr: 'en écrire tout comme page de manuel' },
    },
  },
  operands: allCommands.map(({ name }) => name),
  examples: [
    { line: 'rolespec help check', summary: { en: 'all that check can do', fr: 'tout ce que check peut faire' } },
    {
      line: 'rolespec help --man > rolespec.1',
      summary: { en: 'the manual page, for man -l', fr: 'la page de manuel, pour man -l' },
    },
  ],

  async run({ positionals, options }, host) {
    const [name] = positionals;
    if (options['man'] === true) host.print(await manPage(host.language, host.version));
    else if (name === undefined) host.print(overview(host.language));
    else {
      const entry = commandCalled(name);
      host.print(helpFor(entry, await entry.load(), host.language));
    }
    return 0;
  },
};
