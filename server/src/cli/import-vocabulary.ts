import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { configsAbove } from '../files/configs.ts';
import { pathOf, uriOf } from '../files/node.ts';
import { maxTableBytes } from '../exchange/table-text.ts';
import { countsOf } from '../exchange/vocabulary/counts.ts';
import { importVocabularies, type ImportOptions, type VocabularySource } from '../exchange/vocabulary/import.ts';
import { kindOfName } from '../schema/kinds.ts';
import { safeText } from '../text/safe-text.ts';
import { Refused } from './command.ts';
import type { ExitCode, Host } from './host.ts';
import { shownPath } from './load.ts';
import { writeNewFile } from './write-file.ts';

/**
 * `rolespec import vocabulary <files>`: writes each vocabulary beside the settings that hold for the folder, or into the
 * folder itself. Nothing is written before all files are read.
 */
export async function importVocabulary(
  names: readonly string[],
  folder: string | undefined,
  options: Omit<ImportOptions, 'today'>,
  host: Host,
): Promise<ExitCode> {
  if (names.length === 0) {
    throw new Refused({ en: 'name the file to import', fr: 'nommer le fichier à importer' });
  }
  const place = await placeFor(folder, host);
  const sources: VocabularySource[] = [];
  for (const name of names) sources.push(await sourceOf(name, place, host));
  const before = await knownIn(place);
  const result = importVocabularies(sources, (fileName) => before.get(fileName), { ...options, today: host.today });
  if ('refused' in result) {
    const { file, message } = result.refused;
    throw new Refused({ en: `${safeText(file)}: ${message.en}`, fr: `${safeText(file)} : ${message.fr}` });
  }
  for (const vocabulary of result.vocabularies) {
    const path = join(place, vocabulary.fileName);
    const shown = shownPath(uriOf(path), host);
    await writeNewFile(path, vocabulary.text, shown);
    for (const note of vocabulary.notes) host.complain(`${safeText(note[host.language])}\n`);
    host.print(`${shown}: ${safeText(countsOf(vocabulary)[host.language])}\n`);
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
