import { resolve } from 'node:path';
import { allImporters } from '../../exchange/import/all.ts';
import type { Memory } from '../../exchange/import/merging/memory.ts';
import { planImport, type PlannedRole } from '../../exchange/import/merging/plan.ts';
import { jsonReport, textReport, type ImportReport } from '../../exchange/import/report.ts';
import { uriOf } from '../../files/node.ts';
import { childUri } from '../../files/uri.ts';
import { wrongLanguage } from '../../schema/wrong-language.ts';
import { Refused, type CommandInput, type CommandOption } from '../command.ts';
import { difference } from '../difference.ts';
import { FileChanges } from '../files/file-changes.ts';
import { makeFolder, writeNewFile } from '../files/write-file.ts';
import type { ExitCode, Host } from '../host.ts';
import { shownPath } from '../load.ts';
import { columnsSaid, columnsThere, rememberedColumns, withColumns, type Columns } from './columns.ts';
import { ImportFolder } from './folder.ts';
import { readSources } from './read.ts';

const formats = allImporters.map(({ name }) => name);

/** Options of an import of roles. */
export const roleImportOptions = {
  format: {
    type: 'string',
    values: formats,
    summary: {
      en: 'the format of the files; by default their content tells',
      fr: 'le format des fichiers ; par défaut, leur contenu l’indique',
    },
  },
  out: {
    type: 'string',
    placeholder: { en: 'folder', fr: 'dossier' },
    proposals: 'folder',
    summary: {
      en: 'the folder to write the roles to; this one by default',
      fr: 'le dossier où écrire les fiches ; celui-ci par défaut',
    },
  },
  'role-lang': {
    type: 'string',
    placeholder: 'fr',
    summary: {
      en: 'the language of roles whose source does not tell it',
      fr: 'la langue des fiches dont la source ne la dit pas',
    },
  },
  column: {
    type: 'string',
    multiple: true,
    placeholder: { en: '"Heading=title"', fr: '"En-tête=title"' },
    summary: {
      en: 'what a column of a table holds; kept in rolespec.config.yaml',
      fr: 'ce que contient une colonne ; retenu dans rolespec.config.yaml',
    },
  },
  restore: {
    type: 'boolean',
    summary: {
      en: 'write roles again that were deleted since their import',
      fr: 'réécrire les fiches supprimées depuis leur import',
    },
  },
  'dry-run': {
    type: 'boolean',
    summary: { en: 'show what would change, and change nothing', fr: 'montrer ce qui changerait, sans rien changer' },
  },
  report: {
    type: 'string',
    values: ['text', 'json'],
    summary: {
      en: 'how to tell what was written and what had no place',
      fr: 'comment dire ce qui a été écrit et ce qui n’a pas trouvé place',
    },
  },
} as const satisfies Readonly<Record<string, CommandOption>>;

/** `rolespec import <files>`: writes a role for each that the files hold, and tells what had no place in it. */
export async function importRoles(input: CommandInput, host: Host): Promise<ExitCode> {
  const { positionals, options } = input;
  if (positionals.length === 0) throw nothingNamed;
  const out = resolve(host.workingFolder, textOf(options['out']) ?? '.');
  const lang = textOf(options['role-lang']) ?? host.language;
  const noLanguage = wrongLanguage(lang);
  if (noLanguage) throw new Refused(noLanguage);
  const said = columnsSaid(listOf(options['column']));
  const remembered = await rememberedColumns(uriOf(out), host);
  const columns = { ...remembered.columns, ...said };
  const wish = { format: textOf(options['format']), formatOption: '--format', lang, columns };
  const { files, roles, headings, isAll } = await readSources(positionals, wish, host);
  const there = columnsThere(said, headings, isAll);
  const folder = new ImportFolder(out, host);
  const around = await folder.surroundings(options['restore'] === true);
  const planned = planImport(roles, around);
  const isDry = options['dry-run'] === true;
  const settings = await changeSettings(there, remembered, out, isDry, host);
  const written = isDry ? [...planned] : await writeAll(planned, around.memory, folder);
  if (isDry) for (const plan of planned) host.print(await folder.difference(plan));
  const report: ImportReport = {
    files,
    roles: written.map((plan) => ({ ...plan, shown: folder.shown(plan.file) })),
    settings,
    restoring: '--restore',
  };
  const { text, hasErrors } =
    options['report'] === 'json' ? jsonReport(report) : textReport(report, isDry, host.language);
  // The difference alone goes where patches are read from.
  if (isDry && options['report'] !== 'json') host.complain(text);
  else host.print(text);
  return hasErrors ? 1 : 0;
}

/** Writes what was planned, and then remembers it: who is interrupted may import once more. */
async function writeAll(planned: readonly PlannedRole[], memory: Memory, folder: ImportFolder): Promise<PlannedRole[]> {
  const known = new Map(memory);
  const done: PlannedRole[] = [];
  for (const plan of planned) {
    const isWritten = await folder.write(plan);
    if (isWritten && plan.remembered) known.set(plan.key, plan.remembered);
    done.push(isWritten ? plan : { ...plan, status: 'refused' });
  }
  await folder.remember(known);
  return done;
}

/** Remembers what columns hold. @returns the settings file that was changed. */
async function changeSettings(
  said: Columns,
  { config }: Awaited<ReturnType<typeof rememberedColumns>>,
  out: string,
  isDry: boolean,
  host: Host,
): Promise<string | undefined> {
  if (Object.keys(said).length === 0) return undefined;
  const uri = config?.uri ?? childUri(uriOf(out), 'rolespec.config.yaml');
  const after = withColumns(config, said);
  if (after === config?.text) return undefined;
  if (isDry) host.print(await difference(uri, config?.text ?? '', after, host));
  else if (config) await new FileChanges(host).change(uri, config.text, after);
  else {
    await makeFolder(out, shownPath(uriOf(out), host));
    await writeNewFile(resolve(out, 'rolespec.config.yaml'), after, shownPath(uri, host));
  }
  return shownPath(uri, host);
}

function textOf(option: CommandInput['options'][string]): string | undefined {
  return typeof option === 'string' ? option : undefined;
}

function listOf(option: CommandInput['options'][string]): readonly string[] {
  return Array.isArray(option) ? option.filter((word) => typeof word === 'string') : [];
}

const nothingNamed = new Refused({
  en: 'name the files to import from, or a folder of them',
  fr: 'indiquer les fichiers à importer, ou un dossier qui en contient',
});
