import { allCodes, isRule } from '../../rules/codes.ts';
import { severityNames } from '../../rules/explain.ts';
import type { Command } from '../command.ts';

export const rules: Command = {
  options: {
    format: {
      type: 'string',
      values: ['human', 'json'],
      summary: { en: 'the form of the list', fr: 'la forme de la liste' },
    },
  },

  operands: [],
  examples: [
    { line: 'rolespec rules', summary: { en: 'each rule in a line', fr: 'chaque règle sur une ligne' } },
    {
      line: 'rolespec rules --format json',
      summary: { en: 'the same for programs', fr: 'la même chose pour des programmes' },
    },
  ],

  async run({ options }, host) {
    if (options['format'] === 'json') {
      const list = allCodes.map(({ id, severity, summary, why }) => ({
        id,
        severity,
        ignorable: isRule(id),
        summary,
        why,
      }));
      host.print(`${JSON.stringify(list, undefined, 2)}\n`);
      return 0;
    }
    const width = Math.max(...allCodes.map(({ id }) => id.length));
    const lines = allCodes.map(
      ({ id, severity, summary }) =>
        `${id.padEnd(width)}  ${summary[host.language]} (${severityNames[severity][host.language]})`,
    );
    host.print(`${lines.join('\n')}\n`);
    return 0;
  },
};
