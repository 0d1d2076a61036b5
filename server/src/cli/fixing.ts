import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { pathOf } from '../files/node.ts';
import { fixedText, safeFix, type ChooseFix } from '../rules/fix-all.ts';
import { Refused, type CommandInput } from './command.ts';
import type { Host } from './host.ts';
import { shownPath, type Loaded } from './load.ts';
import { replaceFile } from './write-file.ts';

/** What `--fix`, `--fix-unsafe` and `--dry-run` ask for. */
export interface FixWish {
  readonly choose: ChooseFix;
  /** Show what would change, and change nothing. */
  readonly dryRun: boolean;
}

/** @returns nothing where no fix is asked for. */
export function fixWish({ options }: CommandInput): FixWish | undefined {
  const [safe, unsafe, dryRun] = ['fix', 'fix-unsafe', 'dry-run'].map((name) => options[name] === true);
  if (!safe && !unsafe) {
    if (dryRun) throw alone;
    return undefined;
  }
  return { choose: unsafe ? anyFix : safeFix, dryRun: dryRun === true };
}

const alone = new Refused({
  en: "'--dry-run' shows what '--fix' or '--fix-unsafe' would change: give one of them",
  fr: '« --dry-run » montre ce que « --fix » ou « --fix-unsafe » changerait : donner l’un des deux',
});

/** A safe one before one that is not. */
const anyFix: ChooseFix = (found) => safeFix(found) ?? found.fixes?.[0];

/**
 * Mends the files that were asked for, each by fixes that reach into no other file, and leaves the workspace as they are
 * then. With `dryRun` the difference is printed in place of being written.
 *
 * @returns whether every file that was to be changed is changed; why one is not has been said.
 */
export async function mend(
  { workspace, asked, settings, older }: Loaded,
  { choose, dryRun }: FixWish,
  today: string,
  host: Host,
): Promise<boolean> {
  let [changed, refused] = [0, 0];
  for (const uri of asked) {
    const document = workspace.get(uri);
    if (!document) continue;
    const text = fixedText(document, workspace.index, { config: settings.of(uri), today, older: older?.(uri) }, choose);
    if (text === document.text) continue;
    if (dryRun) host.print(difference(shownPath(uri, host), document.text, text));
    else if (!(await write(uri, document.text, text, host))) {
      refused += 1;
      continue;
    }
    changed += 1;
    workspace.set(uri, text);
  }
  host.complain(`${told(changed, dryRun)[host.language]}\n`);
  return refused === 0;
}

/** The text of one file after its fixes; in the workspace it is changed, on the disk it is not. */
export function mendedText(
  { workspace, settings, older }: Loaded,
  uri: string,
  { choose }: FixWish,
  today: string,
): string {
  const document = workspace.get(uri);
  if (!document) return '';
  const text = fixedText(document, workspace.index, { config: settings.of(uri), today, older: older?.(uri) }, choose);
  workspace.set(uri, text);
  return text;
}

/** As `diff -u` and `git apply` know it. */
function difference(path: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}

/** One file that cannot be written is no reason to leave the others. */
async function write(uri: string, before: string, after: string, host: Host): Promise<boolean> {
  try {
    await replaceFile(pathOf(uri) ?? uri, before, after);
    return true;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    host.complain(`rolespec: ${error.text[host.language]}\n`);
    return false;
  }
}

function told(changed: number, dryRun: boolean): { en: string; fr: string } {
  const [en, fr] = [changed === 1 ? 'file' : 'files', changed < 2 ? 'fiche' : 'fiches'];
  return dryRun
    ? { en: `${changed} ${en} would be mended`, fr: `${changed} ${fr} à corriger` }
    : { en: `${changed} ${en} mended`, fr: `${changed} ${fr} corrigée${changed < 2 ? '' : 's'}` };
}
