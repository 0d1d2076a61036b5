import { didYouMean, nearest } from '../schema/suggest.ts';
import type { LocalizedText } from '../text/language.ts';
import { safeText } from '../text/safe-text.ts';
import { Refused } from './command.ts';
import { allCommands, type CommandEntry } from './commands/all.ts';

/** @throws Refused where no command has the name. */
export function commandCalled(name: string): CommandEntry {
  const entry = allCommands.find((one) => one.name === name);
  if (!entry) throw unknownCommand(name);
  return entry;
}

/** What others call our commands. */
const elsewhere: ReadonlyMap<string, string> = new Map([
  ['create', 'new'],
  ['fmt', 'format'],
  ['init', 'new'],
  ['lint', 'check'],
  ['serve', 'preview'],
  ['validate', 'check'],
  ['version', '--version'],
]);

function unknownCommand(name: string): Refused {
  const names = allCommands.map((one) => one.name);
  const meant = elsewhere.get(name) ?? nearest(name, names);
  const shown = safeText(name);
  const text: LocalizedText = {
    en: `unknown command '${shown}'${meant ? didYouMean(meant).en : "; 'rolespec --help' lists them"}`,
    fr: `commande inconnue « ${shown} »${meant ? didYouMean(meant).fr : ' ; « rolespec --help » les énumère'}`,
  };
  return new Refused(text);
}
