import type { RuleOptions, RuleSeverity } from '../../../schemas/types.ts';
import { isMeant } from '../text/glob.ts';
import type { RoleDocument } from './document.ts';
import type { HouseRule } from './house-rule.ts';
import { ownSettingsOf, type OwnSettings } from './own-settings.ts';
import type { Preset } from './presets.ts';
import { defaultPageSettings, pageSettingsOf, type PageSettings } from './page-settings.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  /** Patterns as in a `.gitignore`, relative to `folder`. */
  readonly ignore: readonly string[];
  readonly page: PageSettings;
  /** URI of the folder that holds the settings file, without a slash at its end; absent for the built-in settings. */
  readonly folder: string | undefined;
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
 * The settings for the file at `uri`: those of the nearest folder above it that has some, with all that they build on.
 *
 * @param documents all files known; those of kind `config` are looked at.
 */
export function configFor(uri: string, documents: Iterable<RoleDocument>): Config {
  const { best, folder, configs } = nearestTo(uri, documents);
  return best ? configOf(best, folder, uri, configs) : defaultConfig;
}

/** The settings files that hold for the file at `uri`: those that others build on first, the nearest last. */
export function configFilesFor(uri: string, documents: Iterable<RoleDocument>): readonly RoleDocument[] {
  const { best, configs } = nearestTo(uri, documents);
  return best ? chainOf(best, configs) : [];
}

/** The settings of the nearest folder above the file, with those that they may build on. */
function nearestTo(
  uri: string,
  documents: Iterable<RoleDocument>,
): { readonly best: RoleDocument | undefined; readonly folder: string; readonly configs: readonly RoleDocument[] } {
  const configs: RoleDocument[] = [];
  let best: RoleDocument | undefined;
  let bestFolder = '';
  for (const document of documents) {
    if (document.kind !== 'config') continue;
    configs.push(document);
    const [folder, isNearest] = [folderOf(document.uri), isMainName(document.uri)];
    if (!isNearest || !uri.startsWith(`${folder}/`)) continue;
    // Of several files in one folder, one holds, whatever the order in which they were found.
    const nearer =
      !best ||
      folder.length > bestFolder.length ||
      (folder.length === bestFolder.length && rankOf(document.uri) < rankOf(best.uri));
    if (nearer) [best, bestFolder] = [document, folder];
  }
  return { best, folder: bestFolder, configs };
}

/** Others are settings only for those that build on them. */
function isMainName(uri: string): boolean {
  return uri.slice(uri.lastIndexOf('/') + 1).startsWith('rolespec.config.');
}

/** YAML before JSON. */
const endings = ['.yaml', '.yml', '.json'];

function rankOf(uri: string): number {
  return endings.findIndex((ending) => uri.endsWith(ending));
}

/** The URIs of the settings files that would hold in the place of this one, if they were there. */
export function strongerSettings(uri: string): readonly string[] {
  if (!isMainName(uri)) return [];
  return endings.slice(0, Math.max(rankOf(uri), 0)).map((ending) => `${folderOf(uri)}/rolespec.config${ending}`);
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

function configOf(document: RoleDocument, folder: string, uri: string, configs: readonly RoleDocument[]): Config {
  const path = decoded(uri.slice(folder.length + 1));
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
  const chain = chainOf(document, configs).flatMap((one) => ownSettingsOf(one) ?? []);
  for (const { written, vocabulary, house: own } of chain) {
    take(written);
    if (vocabulary) vocabularies.push(vocabulary);
    for (const rule of own) house.set(rule.id, rule);
  }
  for (const { overrides } of chain) {
    for (const override of overrides) if (override.files.some((pattern) => isMeant(path, pattern))) take(override);
  }
  const { ignore = [], page } = chain.at(-1)?.written ?? {};
  return {
    rules,
    preset,
    options,
    vocabularies,
    house: [...house.values()],
    ignore,
    page: pageSettingsOf(page),
    folder,
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
      const other = configs.find(({ uri }) => uri === base);
      if (other) enter(other);
    }
    chain.set(one.uri, one);
  };
  enter(document);
  return [...chain.values()];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
