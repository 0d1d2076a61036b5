import { safeText } from '../text/safe-text.ts';
import { commandFirst, readArguments, unknownBefore } from './args.ts';
import { commandCalled } from './command-called.ts';
import { Refused } from './command.ts';
import { allCommands } from './commands/all.ts';
import { helpFor } from './help.ts';
import type { ExitCode, Host } from './host.ts';

/** Does what the words behind `rolespec` ask for. Rejects only for a fault of our own, or `Interrupted`. */
export async function run(words: readonly string[], host: Host): Promise<ExitCode> {
  const [name = 'help', ...rest] = commandFirst(words);
  if (name === '--version' || name === '-V') {
    host.print(`${host.version}\n`);
    return 0;
  }
  try {
    const isHelp = name === '--help' || name === '-h';
    if (!isHelp && name.startsWith('-')) throw unknownBefore(name);
    const entry = commandCalled(isHelp ? 'help' : name, allCommands);
    const command = await entry.load();
    const input = readArguments(command, rest);
    if (input.options['help'] === true) {
      host.print(helpFor(entry, command, host.language));
      return 0;
    }
    const color = input.options['color'];
    return await command.run(
      input,
      typeof color === 'string' && color !== 'auto' ? { ...host, color: color === 'always' } : host,
    );
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    // Whatever of a file or of the words is in it.
    host.complain(`rolespec: ${safeText(error.text[host.language])}\n`);
    return 2;
  }
}
