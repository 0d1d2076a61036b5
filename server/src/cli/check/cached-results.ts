import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { safeText } from '../../text/safe-text.ts';
import type { CommandInput, CommandOption } from '../command.ts';
import type { Host } from '../host.ts';
import { shownPath } from '../load.ts';
import type { FileResult } from '../reporters/reporter.ts';
import type { CheckCache } from './check-cache.ts';
import type { CheckInput } from './check-input.ts';
import { fileResult } from './file-result.ts';
import { resultsOf } from './findings.ts';

/** Options of checks that remember. */
export const cacheOptions = {
  cache: {
    type: 'boolean',
    summary: {
      en: 'remember what was found, and look only at what changed since',
      fr: 'retenir ce qui est constaté, et ne regarder que ce qui a changé depuis',
    },
  },
  'cache-location': {
    type: 'string',
    placeholder: '.rolespec-cache',
    proposals: 'folder',
    summary: {
      en: 'the folder where it is remembered (node_modules/.cache/rolespec, or else .rolespec-cache)',
      fr: 'le dossier où c’est retenu (node_modules/.cache/rolespec, ou sinon .rolespec-cache)',
    },
  },
} as const satisfies Readonly<Record<string, CommandOption>>;

/** @returns nothing where nobody wants one. */
export async function cacheFor(
  { options, positionals }: CommandInput,
  host: Host,
  today: string,
): Promise<CheckCache | undefined> {
  if (options['cache'] !== true && options['cache-location'] === undefined) return undefined;
  // What is found then follows from texts that are no longer in the files.
  if (options['base'] !== undefined) return undefined;
  const { workingFolder, files, program } = host;
  // The same paths may be checked in parts, and each is a check of its own.
  const about = [workingFolder, String(options['shard']), String(options['config']), ...positionals];
  const made = [program?.() ?? host.version, process.version, today];
  const { CheckCache } = await import('./check-cache.ts');
  return new CheckCache({ folder: folderOf(options, host), about, made, files, now: Date.now() });
}

/**
 * The same as `resultsOf`, as far as possible from what earlier runs found out.
 *
 * @param counted sees those that were not known go by.
 */
export async function cachedResults(
  found: CheckInput,
  today: string,
  input: CommandInput,
  cache: CheckCache | undefined,
  counted: (results: Iterable<FileResult>) => Iterable<FileResult>,
): Promise<readonly FileResult[]> {
  const { host, workspace, asked, unreadable, alone, logoProblems } = found;
  if (cache?.files !== host.files) return [...counted(resultsOf(found, today, host))];
  const { config, 'no-config': none } = input.options;
  const refused = [...unreadable].map(([uri, { code, message }]) => [uri, code, message.en]);
  const logos = [...logoProblems].map(([uri, { en }]) => [uri, en]);
  const state = await cache.stateOf(workspace.documents(), [asked, refused, logos, config, none]);
  const known = cache.findings(state);
  const results = known
    ? asked.map((uri) => fileResult(uri, shownPath(uri, host), () => workspace.get(uri), known.get(uri) ?? []))
    : [...counted(resultsOf(found, today, host))];
  const told = results.filter(({ diagnostics }) => diagnostics.length > 0);
  const findings = known ?? new Map(told.map(({ uri, diagnostics }) => [uri, diagnostics]));
  const failed = await cache.save([...workspace.documents()], alone, state, findings);
  if (failed !== undefined) complain(folderOf(input.options, host), host);
  return results;
}

function folderOf({ 'cache-location': location }: CommandInput['options'], { workingFolder }: Host): string {
  if (typeof location === 'string') return resolve(workingFolder, location);
  const modules = join(workingFolder, 'node_modules');
  return existsSync(modules) ? join(modules, '.cache', 'rolespec') : join(workingFolder, '.rolespec-cache');
}

function complain(folder: string, { complain, language }: Host): void {
  const shown = safeText(folder);
  const text = {
    en: `nothing could be remembered in '${shown}': the next check looks at everything again`,
    fr: `rien n’a pu être retenu dans « ${shown} » : la prochaine vérification regardera tout à nouveau`,
  };
  complain(`rolespec: ${text[language]}\n`);
}
