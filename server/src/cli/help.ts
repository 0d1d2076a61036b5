import type { Language, LocalizedText } from '../text/language.ts';
import { commonOptions } from './args.ts';
import type { Command, CommandEntry, CommandOption } from './command.ts';

/** What `rolespec` alone says. */
export function overview(commands: readonly CommandEntry[], language: Language): string {
  const rows = commands.map((entry) => [usageOf(entry, language), entry.summary[language]] as const);
  return `${texts.overview[language]}\n\n${table(rows)}\n\n${wrapped(texts.more[language], LINE).join('\n')}\n`;
}

/** What `rolespec <command> --help` says. */
export function helpFor(entry: CommandEntry, command: Command, language: Language): string {
  const options = Object.entries({ ...command.options, ...commonOptions }).map(
    ([name, option]) => [optionUsage(name, option, language), option.summary[language]] as const,
  );
  const examples = command.examples.map(({ line, summary }) => `  ${line}\n      ${summary[language]}`);
  const parts = [
    usageOf(entry, language),
    entry.summary[language],
    table(options),
    `${texts.examples[language]}\n${examples.join('\n')}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A command as it is written. */
export function usageOf({ name, usage }: CommandEntry, language: Language): string {
  return `rolespec ${name} ${wordsOf(usage, language)}`.trim();
}

/** An option as it is written, with what its value may be. */
export function optionUsage(name: string, option: CommandOption, language: Language): string {
  const { short, values, mayLackValue } = option;
  const placeholder = option.placeholder && wordsOf(option.placeholder, language);
  const written = `${short === undefined ? '' : `-${short}, `}--${name}`;
  if (mayLackValue) return `${written}[=${placeholder}]`;
  const value = values?.join('|') ?? placeholder;
  return value === undefined ? written : `${written} ${value}`;
}

/** A text that may be the same in every language. */
export function wordsOf(text: string | LocalizedText, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}

/** Two columns; what is too wide for the first one has the second below it. */
function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.min(Math.max(...rows.map(([left]) => left.length)), LEFT);
  const margin = `\n${' '.repeat(width + 4)}`;
  return rows
    .map(([left, right]) => {
      const text = wrapped(right, LINE - width - 4).join(margin);
      return left.length > width ? `  ${left}${margin}${text}` : `  ${left.padEnd(width)}  ${text}`;
    })
    .join('\n');
}

/** Signs in the first column, and in a line. */
const [LEFT, LINE] = [32, 100];

/** The lines of a text that has a certain width. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

const texts = {
  overview: {
    en: 'rolespec checks role specs and turns them into pages.',
    fr: 'rolespec vérifie les fiches de rôle et en fait des pages.',
  },
  more: {
    en: "'rolespec help <command>' says more, with examples. Exit codes: 0 no error, 1 errors found, 2 the command could not run, 130 interrupted.",
    fr: '« rolespec help <commande> » en dit plus, avec des exemples. Codes de sortie : 0 aucune erreur, 1 des erreurs, 2 commande impossible, 130 interrompue.',
  },
  examples: { en: 'Examples:', fr: 'Exemples :' },
} as const satisfies Record<string, LocalizedText>;
