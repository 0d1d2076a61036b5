import type { Workspace } from '../../model/workspace.ts';
import { kindOfName } from '../../schema/kinds.ts';
import type { LocalizedText } from '../../text/language.ts';
import { Refused, type CommandInput } from '../command.ts';
import { selectionOptions, selectOptionsOf } from '../files/selection-options.ts';
import { givenOnStdin, stdinOptions, type Given } from '../files/stdin.ts';
import { changedFiles, changedOptions } from '../git/changed.ts';
import { concerned } from '../git/concerned.ts';
import { warnOfOthers } from '../git/other-repositories.ts';
import type { Changed } from '../git/what-changed.ts';
import type { Host } from '../host.ts';
import { load, type Loaded } from '../load.ts';
import { olderOptions, olderTexts } from '../older.ts';
import type { FileResult } from '../reporters/reporter.ts';
import { settingsOptions, settingsSourceOf } from '../settings.ts';
import { AloneFindings } from './alone-findings.ts';
import type { CheckCache } from './check-cache.ts';
import { settingsResults } from './settings-results.ts';
import { partOf, shardOf, shardOptions, type Shard } from './shard.ts';

/** Options that say what is checked. */
export const inputOptions = {
  ...changedOptions,
  ...olderOptions,
  ...stdinOptions,
  ...selectionOptions,
  ...settingsOptions,
  ...shardOptions,
};

/** What there is to check. */
export interface CheckInput extends Loaded {
  /** Sees the files as they are checked. */
  readonly host: Host;
  /** The text on standard input, where that is what is checked. */
  readonly given: Given | undefined;
  readonly shard: Shard | undefined;
  /** What is wrong with the settings that hold for these files and are not among them; told with the first part. */
  readonly settingsResults: readonly FileResult[];
}

/** What may be known of the files. */
export interface Remembered {
  /** From earlier runs. */
  readonly cache?: CheckCache | undefined;
  /** From the last time in this one. */
  readonly workspace?: Workspace;
  readonly alone?: AloneFindings;
}

/**
 * Brings together what is to be checked: standard input, or the files that the paths lead to; of these what changed and
 * what that concerns; of these one part.
 *
 * @param isToBeMended whether files are going to be written.
 * @param remembered what was read and found out before; nothing that is to be mended.
 * @throws Refused where these cannot go together, or lead to nothing.
 */
export async function checkInput(
  input: CommandInput,
  host: Host,
  today: string,
  isToBeMended: boolean,
  { cache, workspace, alone = new AloneFindings() }: Remembered = {},
): Promise<CheckInput> {
  const shard = shardOf(input);
  if (input.options['staged'] === true && isToBeMended) throw notStaged;
  if (input.options['stdin'] === true && (isAboutChanges(input) || shard)) throw oneText;
  const given = await givenOnStdin(input, host);
  const changed = given ? undefined : await changedFiles(input, host);
  const seen = given?.host ?? changed?.host ?? host;
  const loaded = await load(given ? [given.name] : input.positionals, seen, {
    ...selectOptionsOf(input),
    settings: settingsSourceOf(input),
    mayLackRoles: changed !== undefined,
    checks: { today, alone, cache },
    ...(workspace && { workspace }),
  });
  const wanted = changed ? await changedAmong(loaded, changed, today) : loaded.asked;
  const older = await olderTexts(input, loaded, seen);
  const isFirst = (shard?.number ?? 1) === 1;
  return {
    ...loaded,
    older,
    asked: shard ? partOf(wanted, shard) : wanted,
    host: seen,
    given,
    shard,
    settingsResults: isFirst ? settingsResults(loaded, wanted, today, host) : [],
  };
}

function isAboutChanges({ options }: CommandInput): boolean {
  return options['changed'] !== undefined || options['staged'] === true;
}

async function changedAmong(
  loaded: Loaded,
  { before, nothing, host, top }: Changed,
  today: string,
): Promise<readonly string[]> {
  await warnOfOthers(loaded.asked, top, host);
  const wanted = await concerned(loaded, before, today);
  const isElsewhere = [...before.keys()].some((uri) => kindOfName(uri) !== undefined);
  if (wanted.length === 0) host.complain(`${(isElsewhere ? noneConcerned : nothing)[host.language]}\n`);
  return wanted;
}

const noneConcerned: LocalizedText = {
  en: 'what changed concerns none of these files',
  fr: 'ce qui a changé ne concerne aucun de ces fichiers',
};

const notStaged = new Refused({
  en: "'--staged' checks what would be committed, which no fix reaches: fix the files, then stage them again",
  fr: '« --staged » vérifie ce qui serait enregistré, que les corrections n’atteignent pas : corriger les fichiers, puis les indexer à nouveau',
});

const oneText = new Refused({
  en: "'--stdin' is about one text: '--changed', '--staged' and '--shard' are about files",
  fr: '« --stdin » porte sur un seul texte : « --changed », « --staged » et « --shard » portent sur des fichiers',
});
