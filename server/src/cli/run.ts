import { didYouMean, nearest } from '../schema/suggest.ts';
import type { LocalizedText } from '../text/language.ts';
import { safeText } from '../text/safe-text.ts';
import { readArguments } from './args.ts';
import { Refused } from './command.ts';
import { allCommands } from './commands/all.ts';
import { helpFor, overview } from './help.ts';
import type { ExitCode, Host } from './host.ts';

/** Does what the words behind `rolespec` ask for. Rejects only for a fault of our own. */
export async function run(words: readonly string[], host: Host): Promise<ExitCode> {
  const [name = '--help', ...rest] = words;
  if (name === '--version') {
    host.print(`${host.version}\n`);
    return 0;
  }
  try {
    if (name === '--help' || name === 'help') {
      host.print(overview(host.language));
      return 0;
    }
    const entry = allCommands.find((one) => one.name === name);
    if (!entry) throw unknownCommand(name);
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
    host.complain(`rolespec: ${error.text[host.language]}\n`);
    return 2;
  }
}

function unknownCommand(name: string): Refused {
  const meant = nearest(
    name,
    allCommands.map((one) => one.name),
  );
  const shown = safeText(name);
  const text: LocalizedText = {
    en: `unknown command '${shown}'${meant ? didYouMean(meant).en : "; 'rolespec --help' lists them"}`,
    fr: `commande inconnue « ${shown} »${meant ? didYouMean(meant).fr : ' ; « rolespec --help » les énumère'}`,
  };
  return new Refused(text);
}
