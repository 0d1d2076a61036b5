import type { RuleOptions, RuleSeverity } from '../../../schemas/types.ts';
import { folderOf, placeOf } from '../schema/file-name.ts';
import { isMeant } from '../text/glob.ts';
import { wantSeveral, wantText } from '../text/wanted.ts';
import type { RoleDocument } from './document.ts';
import type { HouseRule } from './settings/house-rule.ts';
import { ownSettingsOf, type OwnSettings } from './settings/own-settings.ts';
import { defaultPageSettings, pageSettingsOf, type PageSettings } from './settings/page-settings.ts';
import type { Preset } from './settings/presets.ts';
import type { Vocabulary } from './terms/vocabulary.ts';

/** The settings that hold for a file. */
export interface Config {
  /** By rule id; a rule that is not named keeps its own severity. */
  readonly rules: ReadonlyMap<string, RuleSeverity>;
  readonly preset: Preset;
  /** By rule id and by name; whether a rule has such an option, and what it may be, the rule knows. */
  readonly options: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  /** From the settings that these build on to their own. */
  readonly vocabularies: readonly Vocabulary[];
  /** The rules of the house, each id once. */
  readonly house: readonly HouseRule[];
  /** From the settings that these build on to their own, of which a `!` takes back what those leave out. */
  readonly ignore: readonly IgnoredPaths[];
  readonly page: PageSettings;
  /**
   * The folder that holds the settings file, as it stands before the name of that: with the `/` at its end, empty for a bare
   * name. Absent for the built-in settings.
   */
  readonly folder: string | undefined;
}

/** The files that one settings file leaves out. */
export interface IgnoredPaths {
  /** Of that file, as `Config.folder`. */
  readonly folder: string;
  /** As in a `.gitignore`, relative to `folder`. */
  readonly patterns: readonly string[];
}

/** What holds where there is no settings file. */
export const defaultConfig: Config = {
  rules: new Map(),
  preset: 'recommended',
  options: new Map(),
  vocabularies: [],
  house: [],
  ignore: [],
  page: defaultPageSettings,
  folder: undefined,
};

/**
 * The settings for the file at `uri`: those of the nearest folder above it that has some, with all that they build on. Which
 * folder a file is in, its name says (`folderOf`): settings under a bare name hold for all files.
 *
 * @param documents all files known; those of kind `config` are looked at.
 */
export function configFor(uri: string, documents: Iterable<RoleDocument>): Config {
  wantText('uri', uri);
  wantSeveral('documents', documents);
  const { best, path, configs } = nearestTo(uri, documents);
  return best ? configOf(best, path, configs) : defaultConfig;
}

/** The settings files that hold for the file at `uri`: those that others build on first, the nearest last. */
export function configFilesFor(uri: string, documents: Iterable<RoleDocument>): readonly RoleDocument[] {
  const { best, configs } = nearestTo(uri, documents);
  return best ? chainOf(best, configs) : [];
}

/** The settings of the nearest folder above the file and the way to it from there, with those that they may build on. */
function nearestTo(
  uri: string,
  documents: Iterable<RoleDocument>,
): { readonly best: RoleDocument | undefined; readonly path: string; readonly configs: readonly RoleDocument[] } {
  const configs: RoleDocument[] = [];
  const place = placeOf(uri);
  let best: RoleDocument | undefined;
  let bestPath = '';
  for (const document of documents) {
    if (document.kind !== 'config') continue;
    configs.push(document);
    const above = isMainName(document.uri) ? folderPlace(document) : undefined;
    if (above === undefined || !place.startsWith(above)) continue;
    const path = place.slice(above.length);
    // Of several files in one folder, one holds, whatever the order in which they were found.
    const nearer =
      !best ||
      path.length < bestPath.length ||
      (path.length === bestPath.length && rankOf(document.uri) < rankOf(best.uri));
    if (nearer) [best, bestPath] = [document, path];
  }
  return { best, path: bestPath, configs };
}

function folderPlace(document: RoleDocument): string {
  const place = folderPlaces.get(document) ?? placeOf(folderOf(document.uri));
  folderPlaces.set(document, place);
  return place;
}

/** Not state: a document never changes, so neither does its place. Asked for each file of a folder. */
const folderPlaces = new WeakMap<RoleDocument, string>();

/** Others are settings only for those that build on them. */
function isMainName(uri: string): boolean {
  return uri.startsWith('rolespec.config.', folderOf(uri).length);
}

/** YAML before JSON. */
const endings = ['.yaml', '.yml', '.json'];

function rankOf(uri: string): number {
  return endings.findIndex((ending) => uri.endsWith(ending));
}

/** The URIs of the settings files that would hold in the place of this one, if they were there. */
export function strongerSettings(uri: string): readonly string[] {
  if (!isMainName(uri)) return [];
  return endings.slice(0, Math.max(rankOf(uri), 0)).map((ending) => `${folderOf(uri)}rolespec.config${ending}`);
}

/** @param path to the file that is asked about, from the folder of the settings. */
function configOf(document: RoleDocument, path: string, configs: readonly RoleDocument[]): Config {
  const rules = new Map<string, RuleSeverity>();
  const options = new Map<string, ReadonlyMap<string, unknown>>();
  const house = new Map<string, HouseRule>();
  const vocabularies: Vocabulary[] = [];
  let preset: Preset = 'recommended';
  const take = (part: { preset?: Preset; rules?: OwnSettings['written']['rules']; options?: RuleOptions }): void => {
    preset = part.preset ?? preset;
    for (const [id, severity] of Object.entries(part.rules ?? {})) rules.set(id, severity);
    for (const [id, values] of Object.entries(part.options ?? {})) {
      options.set(id, new Map([...(options.get(id) ?? []), ...Object.entries(values)]));
    }
  };
  const ignore: IgnoredPaths[] = [];
  const internal: string[] = [];
  const chain = chainOf(document, configs).flatMap((one) => ownSettingsOf(one) ?? []);
  for (const { written, folder, vocabulary, house: own } of chain) {
    take(written);
    if (written.ignore) ignore.push({ folder, patterns: written.ignore });
    internal.push(...(written.page?.internal ?? []));
    if (vocabulary) vocabularies.push(vocabulary);
    for (const rule of own) house.set(rule.id, rule);
  }
  for (const { overrides } of chain) {
    for (const override of overrides) if (override.files.some((pattern) => isMeant(path, pattern))) take(override);
  }
  return {
    rules,
    preset,
    options,
    vocabularies,
    house: [...house.values()],
    ignore,
    // What others publish they publish of their own roles; what they keep to the house is nobody's to tell by accident.
    page: pageSettingsOf({ ...chain.at(-1)?.written.page, internal }),
    folder: folderOf(document.uri),
  };
}

/** What the settings build on, what that builds on before it, each once, and themselves last. Circles end where they close. */
function chainOf(document: RoleDocument, configs: readonly RoleDocument[]): readonly RoleDocument[] {
  const chain = new Map<string, RoleDocument>();
  const entered = new Set<string>();
  const enter = (one: RoleDocument): void => {
    const own = entered.has(one.uri) ? undefined : ownSettingsOf(one);
    entered.add(one.uri);
    if (!own) return;
    for (const base of own.extends) {
      const other = settingsAt(base, configs);
      if (other) enter(other);
    }
    chain.set(one.uri, one);
  };
  enter(document);
  return [...chain.values()];
}

/** The settings file of this name, however it is spelled. */
export function settingsAt(uri: string, configs: readonly RoleDocument[]): RoleDocument | undefined {
  const place = placeOf(uri);
  return configs.find((one) => one.uri === uri || placeOf(one.uri) === place);
}
