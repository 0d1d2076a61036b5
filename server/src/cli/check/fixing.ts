import { anyFix, fixedText, safeFix, type ChooseFix } from '../../rules/running/fix-all.ts';
import { Refused, type CommandInput } from '../command.ts';
import { difference } from '../difference.ts';
import { FileChanges } from '../files/file-changes.ts';
import type { Host } from '../host.ts';
import type { Loaded } from '../load.ts';
import { counted, filesFixed, startProgress } from '../progress.ts';

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
  const files = new FileChanges(host);
  let changed = 0;
  const progress = startProgress(asked.length, filesFixed, host.language);
  for (const uri of counted(asked, progress)) {
    const document = workspace.get(uri);
    if (!document) continue;
    const text = fixedText(document, workspace.index, { config: settings.of(uri), today, older: older?.(uri) }, choose);
    if (text === document.text) continue;
    if (dryRun) host.print(await difference(uri, document.text, text, host));
    else if (!(await files.change(uri, document.text, text))) continue;
    changed += 1;
    workspace.set(uri, text);
  }
  host.complain(`${told(changed, dryRun)[host.language]}\n`);
  return files.refused === 0;
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

function told(changed: number, dryRun: boolean): { en: string; fr: string } {
  const [en, fr] = [changed === 1 ? 'file' : 'files', changed < 2 ? 'fiche' : 'fiches'];
  return dryRun
    ? { en: `${changed} ${en} would be mended`, fr: `${changed} ${fr} à corriger` }
    : { en: `${changed} ${en} mended`, fr: `${changed} ${fr} corrigée${changed < 2 ? '' : 's'}` };
}
