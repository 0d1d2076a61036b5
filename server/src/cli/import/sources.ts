import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { ImportProblem } from '../../exchange/import/import-problem.ts';
import { Source, sourceOf } from '../../exchange/import/source.ts';
import { isArchive, otherSheets, readWorkbook } from '../../files/workbook.ts';
import { kindOfName } from '../../schema/kinds.ts';
import type { LocalizedText } from '../../text/language.ts';
import { safeText } from '../../text/safe-text.ts';
import { Refused } from '../command.ts';
import type { Host } from '../host.ts';

/** A file to import from, or why it is not read. */
export interface FoundSource {
  /** As people know it. */
  readonly shown: string;
  readonly result: Source | ImportProblem;
  /** What is said of a file that is read all the same. */
  readonly note?: ImportProblem;
}

/**
 * The files that these words name, and those of the folders that they name which may hold a role of another format, one
 * after the other, so that only one is in memory.
 *
 * @throws Refused where a word leads nowhere.
 */
export async function* importSources(words: readonly string[], host: Host): AsyncGenerator<FoundSource> {
  for (const word of words) {
    const path = resolve(host.workingFolder, word);
    const found = await stat(path).catch(() => undefined);
    if (!found) throw nothingThere(word);
    if (!found.isDirectory()) yield await readSource(path, word, found);
    else yield* sourcesIn(path, word);
  }
}

async function* sourcesIn(path: string, word: string): AsyncGenerator<FoundSource> {
  const names = (await readdir(path)).toSorted();
  const folders: string[] = [];
  let isEmpty = true;
  for (const name of names) {
    const inside = await stat(join(path, name)).catch(() => undefined);
    if (inside?.isDirectory() && !/^\.|^node_modules$/.test(name)) folders.push(name);
    if (!inside?.isFile() || !endings.test(name) || ours.test(name)) continue;
    isEmpty = false;
    yield await readSource(join(path, name), `${word.replace(/[/\\]+$/, '')}/${name}`, inside);
  }
  if (isEmpty) throw nothingIn(word, names, folders);
  if (folders.length > 0) {
    yield { shown: word, result: { severity: 'warning', message: foldersInside(folders) } };
  }
}

/** Also those that are not read, so that this is told with what to do. */
const endings =
  /^[^.].*\.(?:json|jsonld|html?|xhtml|csv|tsv|tab|xlsx|md|markdown|txt|xlsm|xls|docx|docm|dotx|doc|odt|ods|rtf|pdf|pages|numbers)$/i;

/** Files of our own are no other format. */
const ours = /\.role\.json$|(?:^|\.)rolespec\.[a-z]+\.json$/;

/** More than any download has. */
const MOST_BYTES = 100_000_000;

async function readSource(path: string, word: string, { size }: { readonly size: number }): Promise<FoundSource> {
  const shown = word.replaceAll(sep, '/');
  if (size > MOST_BYTES) return { shown, result: { severity: 'error', message: tooLarge } };
  try {
    const bytes = await readFile(path);
    return { shown, ...(isArchive(bytes) ? await workbookSource(shown, bytes) : { result: sourceOf(shown, bytes) }) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return { shown, result: { severity: 'error', message: cannotRead(code) } };
  }
}

async function workbookSource(shown: string, bytes: Uint8Array): Promise<Omit<FoundSource, 'shown'>> {
  const sheet = await readWorkbook(bytes);
  if ('refused' in sheet) return { result: { severity: 'error', message: sheet.refused } };
  const result = new Source(shown, sheet.rows, sheet.removed);
  const message = otherSheets(sheet);
  return message ? { result, note: { severity: 'warning', message } } : { result };
}

function nothingThere(word: string): Refused {
  return new Refused({
    en: `there is no file or folder '${safeText(word)}'`,
    fr: `il n’y a ni fichier ni dossier « ${safeText(word)} »`,
  });
}

function nothingIn(word: string, names: readonly string[], folders: readonly string[]): Refused {
  const isOurs = names.some((name) => kindOfName(name) === 'role');
  const why = isOurs
    ? {
        en: 'the roles in it are files of Rolespec already',
        fr: 'les fiches qu’il contient sont déjà des fiches Rolespec',
      }
    : folders.length > 0
      ? foldersInside(folders)
      : { en: `files of other formats end in ${known}`, fr: `les fichiers d’autres formats se terminent par ${known}` };
  return new Refused({
    en: `there is nothing to import in '${safeText(word)}': ${why.en}`,
    fr: `il n’y a rien à importer dans « ${safeText(word)} » : ${why.fr}`,
  });
}

function foldersInside(names: readonly string[]): LocalizedText {
  const some = names.slice(0, 5).map((name) => safeText(name));
  const list = `${some.join(', ')}${names.length > some.length ? ', …' : ''}`;
  return {
    en: `the folders in it are not looked into: ${list}; name them as well`,
    fr: `les dossiers qu’il contient ne sont pas parcourus : ${list} ; les indiquer aussi`,
  };
}

const known = '.csv, .xlsx, .json, .jsonld, .html, .md, .txt';

function cannotRead(code: string): LocalizedText {
  return { en: `this file cannot be read (${code})`, fr: `ce fichier n’a pas pu être lu (${code})` };
}

const tooLarge: LocalizedText = {
  en: 'this file is larger than 100 MB and was not read; take a part of it',
  fr: 'ce fichier dépasse 100 Mo et n’a pas été lu ; en prendre une partie',
};
