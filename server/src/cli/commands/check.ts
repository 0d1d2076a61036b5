import type { Command, CommandInput } from '../command.ts';
import { resultsOf } from '../findings.ts';
import { fixWish, mend } from '../fixing.ts';
import { load, shownPath } from '../load.ts';
import { wholeNumber } from '../numbers.ts';
import { allReporters } from '../reporters/all.ts';
import { countsOf, severities } from '../reporters/counts.ts';
import type { FileResult } from '../reporters/reporter.ts';
import { summary } from '../reporters/summary.ts';
import { deliver, targetsOf } from '../reports.ts';

const forms = allReporters.map(({ name }) => name).join(', ');

export const check: Command = {
  options: {
    format: {
      type: 'string',
      multiple: true,
      placeholder: 'human[=file]',
      summary: {
        en: `the form of the report (${forms}), and the file it goes to; may be given several times`,
        fr: `la forme du rapport (${forms}), et le fichier où il va ; peut être donné plusieurs fois`,
      },
    },
    summary: {
      type: 'boolean',
      summary: { en: 'count the findings by rule', fr: 'compter les constats par règle' },
    },
    fix: {
      type: 'boolean',
      summary: {
        en: 'make the safe fixes, then report what is left',
        fr: 'faire les corrections sûres, puis signaler le reste',
      },
    },
    'fix-unsafe': {
      type: 'boolean',
      summary: {
        en: 'make the others as well: they may change what was meant',
        fr: 'faire aussi les autres : elles peuvent changer le sens',
      },
    },
    'dry-run': {
      type: 'boolean',
      summary: {
        en: 'show what fixes would change, and change nothing',
        fr: 'montrer ce que les corrections changeraient, sans rien changer',
      },
    },
    severity: {
      type: 'string',
      values: severities,
      summary: { en: 'leave out what weighs less', fr: 'omettre ce qui pèse moins' },
    },
    quiet: { type: 'boolean', summary: { en: 'report errors only', fr: 'ne signaler que les erreurs' } },
    'max-findings': {
      type: 'string',
      placeholder: '100',
      summary: { en: 'how many findings are told one by one', fr: 'combien de constats sont détaillés' },
    },
    'max-warnings': {
      type: 'string',
      placeholder: '0',
      summary: { en: 'end with 1 where there are more warnings', fr: 'finir par 1 s’il y a plus d’avertissements' },
    },
    today: {
      type: 'string',
      placeholder: '2027-03-31',
      summary: { en: 'the day to compare dates with', fr: 'le jour auquel comparer les dates' },
    },
  },

  async run(input, host) {
    const { positionals, options } = input;
    const targets =
      options['summary'] === true ? [{ reporter: summary, path: undefined }] : targetsOf(options['format']);
    const [limit, maxWarnings] = [wholeNumber(input, 'max-findings'), wholeNumber(input, 'max-warnings')];
    const wish = fixWish(input);
    const today = typeof options['today'] === 'string' ? options['today'] : host.today;
    const loaded = await load(positionals, host);
    if (wish?.dryRun) return (await mend(loaded, wish, today, host)) ? 0 : 2;
    const isMended = wish === undefined || (await mend(loaded, wish, today, host));
    const results = [...resultsOf(loaded, today, host)];
    const file = (uri: string): { path: string; text: string } | undefined => {
      const document = loaded.workspace.get(uri);
      return document && { path: shownPath(uri, host), text: document.text };
    };
    await deliver(targets, wanted(results, input), host, { limit, file });
    if (!isMended) return 2;
    const counts = countsOf(results);
    return counts.error > 0 || counts.warning > (maxWarnings ?? Infinity) ? 1 : 0;
  },
};

/** Without what weighs too little to be told; for the exit code it counts all the same. */
function wanted(results: readonly FileResult[], { options }: CommandInput): readonly FileResult[] {
  const least = options['quiet'] === true ? 'error' : options['severity'];
  const heavy = severities.slice(0, severities.findIndex((severity) => severity === least) + 1);
  if (heavy.length === 0) return results;
  return results.map((result) => ({
    ...result,
    diagnostics: result.diagnostics.filter(({ severity }) => heavy.includes(severity)),
  }));
}
