import { didYouMean, nearest } from '../schema/suggest.ts';
import type { LocalizedText } from '../text/language.ts';
import { safeText } from '../text/safe-text.ts';
import { Refused, type CommandEntry } from './command.ts';

/** @throws Refused where no command has the name. */
export function commandCalled(name: string, commands: readonly CommandEntry[]): CommandEntry {
  const entry = commands.find((one) => one.name === name);
  if (!entry) throw unknownCommand(name, commands);
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

function unknownCommand(name: string, commands: readonly CommandEntry[]): Refused {
  const names = commands.map((one) => one.name);
  const meant = elsewhere.get(name) ?? nearest(name, names);
  const shown = safeText(name);
  const text: LocalizedText = {
    en: `unknown command '${shown}'${meant ? didYouMean(meant).en : "; 'rolespec --help' lists them"}`,
    fr: `commande inconnue « ${shown} »${meant ? didYouMean(meant).fr : ' ; « rolespec --help » les énumère'}`,
  };
  return new Refused(text);
}
