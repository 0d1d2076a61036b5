import type { LocalizedText } from '../../text/language.ts';
import { safeText } from '../../text/safe-text.ts';
import { baselineOptions, compared, findBaseline, notKept, standing, writeBaseline } from '../check/baseline.ts';
import { cachedResults, cacheFor, cacheOptions } from '../check/cached-results.ts';
import { checkInput, inputOptions } from '../check/check-input.ts';
import { filesKnown, withDiagnostics } from '../check/file-result.ts';
import { fixWish, mend, mendedText } from '../check/fixing.ts';
import { refuseUnheeded } from '../check/unheeded.ts';
import { Refused, type Command, type CommandInput } from '../command.ts';
import type { Host } from '../host.ts';
import { shownPath } from '../load.ts';
import { wholeNumber } from '../numbers.ts';
import { printConfigOption, printedConfig } from '../print-config.ts';
import { counted, filesChecked, startProgress } from '../progress.ts';
import { allReporters } from '../reporters/all.ts';
import { countsOf, severities } from '../reporters/counts.ts';
import type { FileResult } from '../reporters/reporter.ts';
import { deliver, targetsOf } from '../reports.ts';
import { settingsSourceOf } from '../settings.ts';
import { todayOf, todayOptions } from '../today.ts';

const forms = allReporters.map(({ name }) => name).join(', ');

export const check: Command = {
  options: {
    format: {
      type: 'string',
      multiple: true,
      placeholder: { en: 'human[=file]', fr: 'human[=fichier]' },
      proposals: allReporters.map(({ name }) => name),
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
        en: 'make those to be looked over as well; none removes, hides or makes up text',
        fr: 'faire aussi celles qui sont à relire ; aucune ne retire, ne masque ni n’invente de texte',
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
      summary: {
        en: 'how many findings are told one by one to people; reports for programs have all',
        fr: 'combien de constats sont détaillés pour des personnes ; les rapports pour programmes les ont tous',
      },
    },
    'max-warnings': {
      type: 'string',
      placeholder: '0',
      summary: { en: 'end with 1 where there are more warnings', fr: 'finir par 1 s’il y a plus d’avertissements' },
    },
    'list-files': {
      type: 'boolean',
      summary: {
        en: 'name the files that would be checked, and check none',
        fr: 'nommer les fichiers à vérifier, sans les vérifier',
      },
    },
    ...baselineOptions,
    ...inputOptions,
    ...cacheOptions,
    ...printConfigOption,
    watch: {
      type: 'boolean',
      summary: {
        en: 'check again whenever a file changes, until it is told to end',
        fr: 'vérifier à nouveau dès qu’une fiche change, jusqu’à l’interruption',
      },
    },
    ...todayOptions,
  },

  operands: 'paths',
  examples: [
    {
      line: 'rolespec check',
      summary: { en: 'all role files in this folder and below', fr: 'toutes les fiches de ce dossier et au-dessous' },
    },
    {
      line: 'rolespec check roles/webmaster.role.yaml --quiet',
      summary: { en: 'the errors of one file', fr: 'les erreurs d’une seule fiche' },
    },
    {
      line: 'rolespec check --fix',
      summary: {
        en: 'make the safe fixes, then report what is left',
        fr: 'faire les corrections sûres, puis signaler le reste',
      },
    },
    {
      line: 'rolespec check --fix-unsafe --dry-run > fixes.diff',
      summary: {
        en: 'all of these fixes as a difference that git apply takes',
        fr: 'toutes ces corrections, en une différence pour git apply',
      },
    },
    {
      line: 'rolespec check --max-warnings 0 --format github --format sarif=rolespec.sarif',
      summary: {
        en: 'in CI: annotations, a file for code scanning, and 1 for warnings too',
        fr: 'en CI : des annotations, un fichier pour l’analyse de code, et 1 aussi pour des avertissements',
      },
      ends: 1,
    },
    {
      line: 'rolespec check --summary',
      summary: {
        en: 'how often each rule has something to say',
        fr: 'combien de fois chaque règle a quelque chose à dire',
      },
    },
  ],

  async run(input, host) {
    const { options } = input;
    refuseUnheeded(input);
    const asked = input.options['print-config'];
    if (typeof asked === 'string') {
      host.print(await printedConfig(asked, settingsSourceOf(input), host));
      return 0;
    }
    const targets = targetsOf(input, host);
    const [limit, maxWarnings] = [wholeNumber(input, 'max-findings'), wholeNumber(input, 'max-warnings')];
    if (typeof options['shard'] === 'string' && maxWarnings !== undefined && maxWarnings > 0) throw warningsOfAll;
    const wish = fixWish(input);
    const today = todayOf(input, host);
    if (options['watch'] === true) {
      const { watchCheck } = await import('../check/watch-check.ts');
      await watchCheck(input, host, { targets, limit, today, wanted: (results) => wanted(results, input) });
      return 0;
    }
    const cache = wish ? undefined : await cacheFor(input, host, today);
    const found = await checkInput(input, host, today, wish !== undefined, { cache });
    const { given } = found;
    if (options['list-files'] === true) {
      for (const uri of found.asked) host.print(`${shownPath(uri, host)}\n`);
      return 0;
    }
    if (wish?.dryRun) return (await mend(found, wish, today, found.host)) ? 0 : 2;
    const printsText = given !== undefined && wish !== undefined;
    if (printsText) {
      if (!found.workspace.get(given.uri)) throw new Refused(found.unreadable.get(given.uri)?.message ?? cannotBeRead);
      host.print(given.mark + mendedText(found, given.uri, wish, today));
    }
    const isMended = wish === undefined || printsText || (await mend(found, wish, today, found.host));
    const progress = startProgress(found.asked.length, filesChecked, host.language);
    const looked = await cachedResults(found, today, input, cache, (each) => counted(each, progress));
    const results = await withoutKnown([...found.settingsResults, ...looked], input, host);
    const file = filesKnown(found, host);
    // What is on standard output then is the text, and nothing else.
    const reportTo = printsText ? { ...host, print: host.complain } : host;
    await deliver(targets, wanted(results, input), reportTo, { limit, file });
    if (!isMended || results.some(({ uri }) => found.kept.has(uri))) return 2;
    const counts = countsOf(results);
    return counts.error > 0 || counts.warning > (maxWarnings ?? Infinity) ? 1 : 0;
  },
};

/** Without what the baseline knows, which is written first where that is asked for. */
async function withoutKnown(
  results: readonly FileResult[],
  { options }: CommandInput,
  host: Host,
): Promise<readonly FileResult[]> {
  const isToBeWritten = options['update-baseline'] === true;
  if (options['no-baseline'] === true && isToBeWritten) throw oneBaseline;
  const baseline = options['no-baseline'] === true ? undefined : await findBaseline(host);
  if (isToBeWritten) {
    const path = safeText(await writeBaseline(results, baseline, host));
    host.complain(`${{ en: `${path} is written`, fr: `${path} est écrit` }[host.language]}\n`);
    const left = notKept(results);
    if (left) host.complain(`${left[host.language]}\n`);
  }
  const current = isToBeWritten ? await findBaseline(host) : baseline;
  if (!current) return results;
  const left = compared(results, current);
  for (const text of standing(left)) host.complain(`${text[host.language]}\n`);
  return left.results;
}

const oneBaseline = new Refused({
  en: "'--update-baseline' writes the baseline and '--no-baseline' wants none: give one of them",
  fr: '« --update-baseline » écrit la référence et « --no-baseline » n’en veut pas : donner l’un des deux',
});

const warningsOfAll = new Refused({
  en: "how many warnings there are, no part of the files shows: with '--shard', '--max-warnings' can only be 0",
  fr: 'aucune partie des fichiers ne montre le nombre total d’avertissements : avec « --shard », « --max-warnings » ne peut être que 0',
});

const cannotBeRead: LocalizedText = { en: 'this text cannot be read', fr: 'ce texte n’a pas pu être lu' };

/** Without what weighs too little to be told; for the exit code it counts all the same. */
function wanted(results: readonly FileResult[], { options }: CommandInput): readonly FileResult[] {
  const least = options['quiet'] === true ? 'error' : options['severity'];
  const heavy = severities.slice(0, severities.findIndex((severity) => severity === least) + 1);
  if (heavy.length === 0) return results;
  return results.map((result) =>
    withDiagnostics(
      result,
      result.diagnostics.filter(({ severity }) => heavy.includes(severity)),
    ),
  );
}
