import { pathOf } from '../../files/node.ts';
import { Workspace } from '../../model/workspace.ts';
import type { Language } from '../../text/language.ts';
import { Refused, type CommandInput } from '../command.ts';
import type { Host } from '../host.ts';
import { repeatOnChange } from '../repeat.ts';
import { countedFiles } from '../reporters/counts.ts';
import type { FileResult } from '../reporters/reporter.ts';
import { deliver, type ReportTarget } from '../reports.ts';
import { AloneFindings } from './alone-findings.ts';
import { checkInput } from './check-input.ts';
import { filesKnown } from './file-result.ts';
import { WatchedResults } from './watched-results.ts';

export interface WatchOptions {
  readonly targets: readonly ReportTarget[];
  readonly limit: number | undefined;
  readonly today: string;
  /** What is told of what was found. */
  readonly wanted: (results: readonly FileResult[]) => readonly FileResult[];
}

/** The options that ask for something to be done once. */
const once = ['fix', 'fix-unsafe', 'dry-run', 'stdin', 'staged', 'list-files', 'cache', 'cache-location'];

/**
 * Checks now and at each change, until it is told to end. What was printed stays: at a change it is told what the files
 * say that were looked at again. Reports that go to files are always of all files.
 *
 * @throws Refused where something else is asked for that cannot be repeated, or nobody could read what is printed.
 */
export async function watchCheck(input: CommandInput, host: Host, options: WatchOptions): Promise<void> {
  const other = once.find((name) => input.options[name] !== undefined && input.options[name] !== false);
  if (other !== undefined) throw notWith(other);
  const { targets, limit, today, wanted } = options;
  if (targets.some(({ reporter, path }) => !reporter.human && path === undefined)) throw forPeople;
  const kept = { workspace: new Workspace(), alone: new AloneFindings() };
  const results = new WatchedResults();
  let isFirst = true;
  await repeatOnChange({ paths: input.positionals }, host, async () => {
    const found = await checkInput(input, host, today, false, kept);
    const round = results.look(found, today);
    const files = [...found.workspace.documents()].flatMap(({ uri }) => pathOf(uri) ?? []);
    // A file that was saved as it was is nothing to tell.
    if (!round) return files;
    const { settingsResults } = found;
    const [all, fresh] = [
      [...settingsResults, ...round.all],
      [...settingsResults, ...round.fresh],
    ];
    const file = filesKnown(found, host);
    const [printed, written] = [targets.filter(isPrinted), targets.filter((target) => !isPrinted(target))];
    const told = wanted(isFirst ? all : fresh);
    if (isFirst || told.some(({ diagnostics }) => diagnostics.length > 0)) {
      await deliver(printed, told, host, { limit, file });
    }
    await deliver(written, wanted(all), host, { limit, file });
    host.complain(`${status(all, isFirst ? undefined : fresh.length, host.language)}\n`);
    isFirst = false;
    return files;
  });
}

function isPrinted({ path }: ReportTarget): boolean {
  return path === undefined;
}

/** `14:03:22 2 files looked at again; 120 files checked: 1 error (Ctrl-C ends)`. */
function status(all: readonly FileResult[], again: number | undefined, language: Language): string {
  const time = new Date().toTimeString().slice(0, 8);
  const counted = countedFiles(all, language);
  if (language === 'fr') {
    const fresh = again === undefined ? '' : again < 2 ? `${again} fiche revue ; ` : `${again} fiches revues ; `;
    return `${time} ${fresh}${counted} (Ctrl-C pour finir)`;
  }
  const fresh = again === undefined ? '' : `${again} ${again === 1 ? 'file' : 'files'} looked at again; `;
  return `${time} ${fresh}${counted} (Ctrl-C ends)`;
}

function notWith(option: string): Refused {
  return new Refused({
    en: `'--watch' checks again and again, and '--${option}' is for one time: give one of them`,
    fr: `« --watch » vérifie encore et encore, et « --${option} » ne vaut qu’une fois : donner l’un des deux`,
  });
}

const forPeople = new Refused({
  en: "'--watch' prints for people: give a report for machines a file, as in '--format json=report.json'",
  fr: '« --watch » affiche pour des personnes : donner un fichier à un rapport pour machines, comme « --format json=rapport.json »',
});
