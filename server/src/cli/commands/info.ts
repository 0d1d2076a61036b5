import { stripVTControlCharacters } from 'node:util';
import type { Command } from '../command.ts';
import { factsOf, type Fact, type Facts } from '../facts.ts';

export const info: Command = {
  options: {
    format: {
      type: 'string',
      values: ['human', 'json'],
      summary: { en: 'the form of it', fr: 'sa forme' },
    },
  },
  operands: 'paths',
  mostOperands: 1,
  examples: [
    {
      line: 'rolespec info',
      summary: { en: 'about this folder, to paste into a report', fr: 'sur ce dossier, à coller dans un signalement' },
    },
    {
      line: 'rolespec info roles --format json',
      summary: { en: 'about another folder, for programs', fr: 'sur un autre dossier, pour des programmes' },
    },
  ],

  async run({ positionals: [folder = '.'], options }, host) {
    const facts = await factsOf(folder, host);
    host.print(options['format'] === 'json' ? `${JSON.stringify(facts, undefined, 2)}\n` : lines(facts));
    return 0;
  },
};

/** In English whatever the language: those who read it may not be those who send it. */
function lines(facts: Facts): string {
  const rows = Object.entries(facts).flatMap(([title, group]) => [
    title,
    ...Object.entries(group).map(([name, value]) => `  ${`${name}:`.padEnd(14)}${shown(value)}`),
  ]);
  return `${stripVTControlCharacters(rows.join('\n'))}\n`;
}

function shown(value: Fact): string {
  if (value === null || (typeof value === 'object' && value.length === 0)) return 'none';
  return typeof value === 'object' ? value.join(', ') : String(value);
}
