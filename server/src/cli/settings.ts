import { resolve } from 'node:path';
import { configsBehind } from '../files/configs.ts';
import type { FileSystem } from '../files/file-system.ts';
import { isIgnored } from '../files/ignore.ts';
import { uriOf } from '../files/node.ts';
import { childUri, parentUri, relativePath } from '../files/uri.ts';
import { configFilesFor, configFor, defaultConfig, type Config } from '../model/config.ts';
import { parseRole, type RoleDocument } from '../model/document.ts';
import { extendedBy } from '../model/settings/own-settings.ts';
import { fileName, folderOf } from '../schema/file-name.ts';
import { safeText } from '../text/safe-text.ts';
import { Refused, type CommandInput, type CommandOption } from './command.ts';
import { refusals } from './files/selection-refusals.ts';
import type { Host } from './host.ts';

/** Options of the commands that settings have a say in. */
export const settingsOptions = {
  config: {
    type: 'string',
    placeholder: 'ci/strict.yaml',
    proposals: 'file',
    summary: {
      en: 'the settings of this file for all files, as if it lay in the working folder',
      fr: 'les réglages de ce fichier pour toutes les fiches, comme s’il était dans le dossier de travail',
    },
  },
  'no-config': {
    type: 'boolean',
    summary: {
      en: 'the built-in settings, whatever settings files say',
      fr: 'les réglages par défaut, quoi que disent les fichiers de réglages',
    },
  },
} as const satisfies Readonly<Record<string, CommandOption>>;

/** Where settings come from: the files above each file, one file, or none. */
export type SettingsSource = 'found' | 'none' | { readonly file: string };

export function settingsSourceOf({ options }: CommandInput): SettingsSource {
  const { config, 'no-config': none } = options;
  if (typeof config !== 'string') return none === true ? 'none' : 'found';
  if (none !== true) return { file: config };
  throw new Refused({
    en: "'--config' names settings and '--no-config' wants none: give one of them",
    fr: '« --config » désigne des réglages et « --no-config » n’en veut pas : donner l’un des deux',
  });
}

/** The settings that hold for files. */
export interface Settings {
  of(uri: string): Config;
  /** Whether they leave the file out of folders and patterns. */
  ignores(uri: string): boolean;
  /** The settings files that hold for a file, found above it: those that others build on first, the nearest last. */
  filesFor(uri: string): readonly RoleDocument[];
  readonly named?: NamedSettings;
}

/** Settings that were named, and hold for all files. */
export interface NamedSettings {
  /** Known by a name that says what it is. */
  readonly document: RoleDocument;
  /** Where it really is. */
  readonly uri: string;
  /** What it builds on. */
  readonly behind: readonly RoleDocument[];
}

/** @param documents all files known, for settings that are found above a file. */
export async function settingsFrom(
  source: SettingsSource,
  documents: readonly RoleDocument[],
  files: FileSystem,
  { workingFolder }: Host,
): Promise<Settings> {
  if (source === 'none') return { of: () => defaultConfig, ignores: () => false, filesFor: () => [] };
  if (source === 'found') {
    const of = (one: string): Config => configFor(one, documents);
    return { of, ignores: (one) => isIgnored(one, of(one)), filesFor: (one) => configFilesFor(one, documents) };
  }
  const uri = uriOf(resolve(workingFolder, source.file));
  const result = await files.read(uri);
  if ('refused' in result) {
    if (result.refused.reason === 'missing') throw refusals.nothingThere(source.file);
    const shown = safeText(source.file);
    const { en, fr } = result.refused.message;
    throw new Refused({ en: `the settings '${shown}': ${en}`, fr: `les réglages « ${shown} » : ${fr}` });
  }
  const folder = parentUri(uri) ?? uri;
  // Any name will do; the document is known by the one that says what it is.
  const document = parseRole(
    childUri(folder, `rolespec.config.${uri.endsWith('.json') ? 'json' : 'yaml'}`),
    result.text,
  );
  const texts = await configsBehind([document], files, extendedBy);
  const behind = texts.map((one) => parseRole(one.uri, one.text));
  const known = [document, ...behind];
  const here = uriOf(workingFolder);
  const asIfBelow = (one: string): string => childUri(folder, relativePath(here, one) ?? fileName(one));
  const of = (one: string): Config => configFor(asIfBelow(one), known);
  const ignores = (one: string): boolean => {
    const { ignore } = of(one);
    // Those that they build on leave out what lies below their own folder, wherever these are taken to be.
    const above = ignore.filter((paths) => paths.folder !== folderOf(document.uri));
    return isIgnored(asIfBelow(one), { ignore }) || isIgnored(one, { ignore: above });
  };
  return { of, ignores, filesFor: () => [], named: { document, uri, behind } };
}
