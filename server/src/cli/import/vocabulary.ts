import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { maxTableBytes } from '../../exchange/table-text.ts';
import { countsOf } from '../../exchange/vocabulary/counts.ts';
import { importVocabularies, type VocabularySource } from '../../exchange/vocabulary/import.ts';
import { configsAbove } from '../../files/configs.ts';
import { pathOf, uriOf } from '../../files/node.ts';
import { schemeOf } from '../../model/terms/compact-vocabulary.ts';
import { conceptKinds } from '../../model/terms/concept.ts';
import { kindOfName } from '../../schema/kinds.ts';
import { safeText } from '../../text/safe-text.ts';
import { colon } from '../colon.ts';
import { Refused, type CommandInput, type CommandOption, type OptionValue } from '../command.ts';
import { writeNewFile } from '../files/write-file.ts';
import type { ExitCode, Host } from '../host.ts';
import { shownPath } from '../load.ts';

const schemes = ['esco', 'isco-08', 'rome', 'onet-soc', 'nace', 'naf', 'sfia', 'e-cf', 'rncp'] as const;

/** Options of an import of a vocabulary. */
export const vocabularyImportOptions = {
  scheme: {
    type: 'string',
    values: schemes,
    summary: { en: 'of which classification the codes are', fr: 'la nomenclature dont sont les codes' },
  },
  kind: {
    type: 'string',
    values: conceptKinds,
    summary: { en: 'what the terms are about', fr: 'ce que désignent les termes' },
  },
  edition: {
    type: 'string',
    placeholder: '4.60',
    summary: { en: 'the version of the classification', fr: 'la version de la nomenclature' },
  },
  'terms-lang': {
    type: 'string',
    placeholder: 'fr',
    summary: { en: 'the language of the terms', fr: 'la langue des termes' },
  },
  whole: {
    type: 'boolean',
    summary: {
      en: 'what the files do not hold is gone from the classification',
      fr: 'ce que les fichiers ne contiennent pas a disparu de la nomenclature',
    },
  },
} as const satisfies Readonly<Record<string, CommandOption>>;

/**
 * `rolespec import vocabulary <files>`: writes each vocabulary beside the settings that hold for the folder, or into the
 * folder itself. Nothing is written before all files are read.
 */
export async function importVocabulary(
  names: readonly string[],
  { options }: Pick<CommandInput, 'options'>,
  host: Host,
): Promise<ExitCode> {
  if (names.length === 0) {
    throw new Refused({ en: 'name the file to import', fr: 'nommer le fichier à importer' });
  }
  const place = await placeFor(textOf(options['out']), host);
  const wish = {
    scheme: schemeOf(options['scheme']),
    kind: conceptKinds.find((kind) => kind === options['kind']),
    version: textOf(options['edition']),
    language: textOf(options['terms-lang']),
    isWhole: options['whole'] === true,
  };
  const sources: VocabularySource[] = [];
  for (const name of names) sources.push(await sourceOf(name, place, host));
  const before = await knownIn(place);
  const result = importVocabularies(sources, (fileName) => before.get(fileName), { ...wish, today: host.today });
  if ('refused' in result) {
    const { file, message } = result.refused;
    throw new Refused({ en: `${safeText(file)}: ${message.en}`, fr: `${safeText(file)} : ${message.fr}` });
  }
  for (const vocabulary of result.vocabularies) {
    const path = join(place, vocabulary.fileName);
    const shown = shownPath(uriOf(path), host);
    await writeNewFile(path, vocabulary.text, shown);
    for (const note of vocabulary.notes) host.complain(`${safeText(note[host.language])}\n`);
    host.print(`${shown}${colon[host.language]} ${safeText(countsOf(vocabulary)[host.language])}\n`);
  }
  return 0;
}

/** The folder of the settings that hold there; without settings, the folder itself. */
async function placeFor(folder: string | undefined, host: Host): Promise<string> {
  const place = resolve(host.workingFolder, folder ?? '.');
  if (!(await stat(place).catch(() => undefined))?.isDirectory()) {
    const shown = safeText(folder ?? '.');
    throw new Refused({ en: `there is no folder '${shown}'`, fr: `il n’y a pas de dossier « ${shown} »` });
  }
  const [nearest] = folder === undefined ? await configsAbove(`${uriOf(place)}/x.role.yaml`, host.files) : [];
  return nearest ? dirname(pathOf(nearest.uri) ?? place) : place;
}

async function sourceOf(name: string, place: string, { workingFolder }: Host): Promise<VocabularySource> {
  const path = resolve(workingFolder, name);
  const shown = safeText(name);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) {
    throw new Refused({ en: `there is no file '${shown}'`, fr: `il n’y a pas de fichier « ${shown} »` });
  }
  if (found.size > maxTableBytes) {
    throw new Refused({
      en: `'${shown}' is larger than 100 MB and was not read; take a part of it`,
      fr: `« ${shown} » dépasse 100 Mo et n’a pas été lu ; en prendre une partie`,
    });
  }
  if (kindOfName(path) === 'vocabulary' && dirname(path) === place) {
    throw new Refused({
      en: `'${shown}' holds where it lies already; there is nothing to import`,
      fr: `« ${shown} » vaut déjà là où il se trouve ; il n’y a rien à importer`,
    });
  }
  return { name: basename(path), bytes: await readFile(path) };
}

/** The vocabularies that are there already, by their names. */
async function knownIn(place: string): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>();
  for (const scheme of ['esco', 'isco-08', 'rome', 'onet-soc', 'nace', 'naf', 'sfia', 'e-cf', 'rncp']) {
    const name = `${scheme}.vocabulary.json`;
    const text = await readFile(join(place, name), 'utf8').catch(() => undefined);
    if (text !== undefined) known.set(name, text);
  }
  return known;
}

function textOf(option: OptionValue): string | undefined {
  return typeof option === 'string' ? option : undefined;
}
