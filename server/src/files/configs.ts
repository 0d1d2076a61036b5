import { kindOfName } from '../schema/kinds.ts';
import type { FileSystem, Refusal } from './file-system.ts';
import { childUri, parentUri } from './uri.ts';

/** Of several in one folder the first holds. */
const names = ['rolespec.config.yaml', 'rolespec.config.yml', 'rolespec.config.json'];

export interface ConfigText {
  readonly uri: string;
  readonly text: string;
}

/**
 * The config files in the folders above this file or folder, nearest first; those that cannot be read are left out.
 *
 * @param refused is told of these.
 */
export async function configsAbove(
  uri: string,
  files: FileSystem,
  refused?: (uri: string, refusal: Refusal) => void,
): Promise<readonly ConfigText[]> {
  return readable(configPlacesAbove(uri), files, refused);
}

/** Where config files in the folders above this file or folder may be, nearest first. */
export function configPlacesAbove(uri: string): readonly string[] {
  const places: string[] = [];
  for (let folder = parentUri(uri); folder !== undefined; folder = parentUri(folder)) {
    for (const name of names) places.push(childUri(folder, name));
  }
  return places;
}

/**
 * The settings files that these build on, and what those build on: each once, none of `known`. Only files in the folder
 * of the one that names them, or in a folder above it, are read for that.
 *
 * @param extendedBy the URIs that a settings file names.
 */
export async function configsBehind(
  known: readonly ConfigText[],
  files: FileSystem,
  extendedBy: (config: ConfigText) => readonly string[],
): Promise<readonly ConfigText[]> {
  const found = new Map<string, ConfigText>();
  const asked = new Set(known.map(({ uri }) => uri));
  const open = [...known];
  for (let config = open.pop(); config && asked.size < MOST; config = open.pop()) {
    for (const uri of extendedBy(config)) {
      if (asked.has(uri) || !mayBuildOn(config.uri, uri)) continue;
      asked.add(uri);
      const result = await files.read(uri);
      if (!('text' in result)) continue;
      found.set(uri, { uri, text: result.text });
      open.push({ uri, text: result.text });
    }
  }
  return [...found.values()];
}

/** Whether settings may build on this file: it is one of settings, in their folder or in a folder above it. */
export function mayBuildOn(settings: string, uri: string): boolean {
  const folder = parentUri(uri);
  return folder !== undefined && kindOfName(uri) === 'config' && settings.startsWith(`${folder}/`);
}

/**
 * The vocabularies in the folders above this one, up to that of the outermost settings, for who looks only below it:
 * those that import wrote, by the names of their classifications, and the glossary that is called `house`.
 */
export async function vocabulariesAbove(
  folder: string,
  configs: readonly ConfigText[],
  files: FileSystem,
): Promise<readonly ConfigText[]> {
  const outermost = configs.at(-1) && parentUri(configs.at(-1)?.uri ?? '');
  if (outermost === undefined || outermost === folder || !folder.startsWith(`${outermost}/`)) return [];
  const candidates: string[] = [];
  for (let above = parentUri(folder); above !== undefined; above = parentUri(above)) {
    for (const name of vocabularyNames) candidates.push(childUri(above, name));
    if (above === outermost) break;
  }
  return readable(candidates, files);
}

const vocabularyNames: readonly string[] = [
  ...['esco', 'isco-08', 'rome', 'onet-soc', 'nace', 'naf', 'sfia', 'e-cf', 'rncp'].map(
    (scheme) => `${scheme}.vocabulary.json`,
  ),
  'house.vocabulary.yaml',
];

async function readable(
  candidates: readonly string[],
  files: FileSystem,
  refused?: (uri: string, refusal: Refusal) => void,
): Promise<readonly ConfigText[]> {
  const results = await Promise.all(
    candidates.map(async (uri) => {
      const result = await files.read(uri);
      if ('text' in result) return [{ uri, text: result.text }];
      if (result.refused.reason !== 'missing') refused?.(uri, result.refused);
      return [];
    }),
  );
  return results.flat();
}

/** Settings files that are read for one folder; nobody has so many. */
const MOST = 100;
