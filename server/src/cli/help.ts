import type { Language, LocalizedText } from '../text/language.ts';
import { commonOptions } from './args.ts';
import type { Command, CommandOption } from './command.ts';
import { allCommands, type CommandEntry } from './commands/all.ts';

/** What `rolespec` alone says. */
export function overview(language: Language): string {
  const rows = allCommands.map(
    ({ name, usage, summary }) => [`rolespec ${name} ${usage}`.trim(), summary[language]] as const,
  );
  return `${texts.overview[language]}\n\n${table(rows)}\n\n${texts.more[language]}\n`;
}

/** What `rolespec <command> --help` says. */
export function helpFor(entry: CommandEntry, command: Command, language: Language): string {
  const options = Object.entries({ ...command.options, ...commonOptions }).map(
    ([name, option]) => [`--${name}${valueOf(option)}`, option.summary[language]] as const,
  );
  return `rolespec ${entry.name} ${entry.usage}\n\n${entry.summary[language]}\n\n${table(options)}\n`;
}

function valueOf({ values, placeholder }: CommandOption): string {
  if (values) return ` ${values.join('|')}`;
  return placeholder === undefined ? '' : ` ${placeholder}`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

const texts = {
  overview: {
    en: 'rolespec checks role specs and turns them into pages.',
    fr: 'rolespec vérifie les fiches de rôle et en fait des pages.',
  },
  more: {
    en: "'rolespec <command> --help' says more. Exit codes: 0 no error, 1 errors found, 2 the command could not run.",
    fr: '« rolespec <commande> --help » en dit plus. Codes de sortie : 0 aucune erreur, 1 des erreurs, 2 commande impossible.',
  },
} as const satisfies Record<string, LocalizedText>;
