import { presets } from '../../model/settings/presets.ts';
import { allRules } from '../../rules/all.ts';
import { allCodes, codeGroups } from '../../rules/codes.ts';
import { severityNames } from '../../rules/explain.ts';
import { severityUnder } from '../../rules/running/plan.ts';
import type { Language } from '../../text/language.ts';
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
    {
      line: 'rolespec rules',
      summary: { en: 'each rule in a line, by subject', fr: 'chaque règle sur une ligne, par sujet' },
    },
    {
      line: 'rolespec rules --format json',
      summary: {
        en: 'the same for programs, with presets and options',
        fr: 'la même chose pour des programmes, avec préréglages et options',
      },
    },
  ],

  async run({ options }, host) {
    host.print(options['format'] === 'json' ? json() : human(host.language));
    return 0;
  },
};

function human(language: Language): string {
  const width = Math.max(...allCodes.map(({ id }) => id.length));
  const groups = codeGroups.map(({ title, codes }) => {
    const lines = codes.map(
      ({ id, severity, summary }) =>
        `  ${id.padEnd(width)}  ${summary[language]} (${severityNames[severity][language]})\n`,
    );
    return `${title[language]}\n${lines.join('')}`;
  });
  return groups.join('\n');
}

/** `severities`: under each preset; `off` where it is not on. */
function json(): string {
  const list = codeGroups.flatMap(({ id: group, codes }) =>
    codes.map((code) => {
      const { id, severity, summary, why } = code;
      const rule = allRules.find((one) => one.id === id);
      return {
        id,
        group,
        severity,
        severities: Object.fromEntries(
          presets.map((preset) => [preset, rule ? severityUnder(rule, preset) : severity]),
        ),
        ignorable: rule !== undefined,
        ...(rule && { scope: rule.scope, languages: rule.languages ?? 'any', options: rule.options ?? [] }),
        summary,
        why,
      };
    }),
  );
  return `${JSON.stringify(list, undefined, 2)}\n`;
}
