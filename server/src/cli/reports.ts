import { resolve } from 'node:path';
import { didYouMean, nearest } from '../schema/suggest.ts';
import { safeText } from '../text/safe-text.ts';
import { withPath } from './check/file-result.ts';
import { Refused, type CommandInput } from './command.ts';
import { writeResult } from './files/write-file.ts';
import { repositoryAbove } from './git/repository-above.ts';
import type { Host } from './host.ts';
import { shownPath } from './load.ts';
import { allReporters } from './reporters/all.ts';
import { human } from './reporters/human.ts';
import type { FileResult, Reporter, ReportOptions } from './reporters/reporter.ts';
import { summary } from './reporters/summary.ts';

/** A report and where it goes. */
export interface ReportTarget {
  readonly reporter: Reporter;
  /** The file to write; absent: it is printed. */
  readonly path: string | undefined;
}

/**
 * What `--format` asks for: `json` is printed, `json=report.json` written to that file; several at once.
 *
 * `--summary` is one more report, which is printed.
 *
 * @throws Refused for a form that we do not know, and where two would go into one file or be printed into each other.
 */
export function targetsOf({ options }: CommandInput, { workingFolder }: Host): readonly ReportTarget[] {
  const { format: words, summary: wantsSummary } = options;
  const targets = (Array.isArray(words) ? words : [words]).filter((word) => typeof word === 'string').map(targetOf);
  if (wantsSummary === true) targets.unshift({ reporter: summary, path: undefined });
  if (targets.filter(({ path }) => path === undefined).length > 1) throw twoPrinted;
  const paths = targets.flatMap(({ path }) => path ?? []);
  const whole = paths.map((path) => resolve(workingFolder, path));
  const twice = paths.find((_, at) => whole.indexOf(whole[at] ?? '') < at);
  if (twice !== undefined) throw oneFile(twice);
  return targets.length > 0 ? targets : [{ reporter: human, path: undefined }];
}

function targetOf(word: string): ReportTarget {
  const [name = '', ...rest] = word.split('=');
  const reporter = allReporters.find((one) => one.name === name);
  const path = rest.length > 0 ? rest.join('=') : undefined;
  if (reporter && path !== '') return { reporter, path };
  const names = allReporters.map((one) => one.name);
  const [shown, meant] = [safeText(name), didYouMean(nearest(name, names))];
  throw new Refused(
    reporter
      ? { en: `'--format ${shown}=' wants a file name`, fr: `« --format ${shown}= » attend un nom de fichier` }
      : {
          en: `there is no report '${shown}'${meant.en || `: ${names.join(', ')}`}`,
          fr: `le rapport « ${shown} » n’existe pas${meant.fr || ` : ${names.join(', ')}`}`,
        },
  );
}

const twoPrinted = new Refused({
  en: "two reports cannot be printed into each other; give all but one a file, as in '--format json=report.json'",
  fr: 'deux rapports ne peuvent s’afficher l’un dans l’autre ; donner un fichier à tous sauf un, comme « --format json=rapport.json »',
});

function oneFile(path: string): Refused {
  const shown = safeText(path);
  return new Refused({
    en: `two reports cannot be written into one file, '${shown}': give each its own`,
    fr: `deux rapports ne peuvent s’écrire dans un même fichier, « ${shown} » : donner à chacun le sien`,
  });
}

/** Makes each report and brings it where it goes. Machine formats speak English unless another language was asked for. */
export async function deliver(
  targets: readonly ReportTarget[],
  results: readonly FileResult[],
  host: Host,
  options: Pick<ReportOptions, 'file'> & { readonly limit: number | undefined },
): Promise<void> {
  const top = targets.some(({ reporter }) => reporter.fromTop) ? await repositoryAbove(host.workingFolder) : undefined;
  for (const { reporter, path } of targets) {
    const seen = reporter.fromTop && top !== undefined ? fromFolder(top, results, options.file) : undefined;
    const text = reporter.report(seen?.results ?? results, {
      file: seen?.file ?? options.file,
      language: host.languageAsked ?? (reporter.human ? host.language : 'en'),
      color: host.color && path === undefined,
      limit: options.limit ?? (reporter.human && !reporter.isWhole && path === undefined ? readAtOnce : Infinity),
      version: host.version,
    });
    if (path === undefined) host.print(text);
    else await writeResult(resolve(host.workingFolder, path), text, path);
  }
}

/** The same results as they are seen from another folder. */
function fromFolder(
  folder: string,
  results: readonly FileResult[],
  file: ReportOptions['file'],
): { readonly results: readonly FileResult[]; readonly file: ReportOptions['file'] } {
  const pathFrom = (uri: string): string => shownPath(uri, { workingFolder: folder });
  return {
    results: results.map((result) => withPath(result, pathFrom(result.uri))),
    file: (uri) => {
      const known = file(uri);
      return known && { path: pathFrom(uri), text: known.text };
    },
  };
}

/** More findings than a person reads at once. */
export const readAtOnce = 100;
