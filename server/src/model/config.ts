import type { RuleSeverity } from '../../../schemas/types.ts';
import type { RoleDocument } from './document.ts';
import { defaultPageSettings, pageSettingsOf, type PageSettings } from './page-settings.ts';

/** The settings that hold for a file. */
export interface Config {
  /** By rule id; a rule that is not named keeps its own severity. */
  readonly rules: ReadonlyMap<string, RuleSeverity>;
  /** Patterns as in a `.gitignore`, relative to `folder`. */
  readonly ignore: readonly string[];
  readonly page: PageSettings;
  /** URI of the folder that holds the settings file, without a slash at its end; absent for the built-in settings. */
  readonly folder: string | undefined;
}

/** What holds where there is no settings file. */
export const defaultConfig: Config = { rules: new Map(), ignore: [], page: defaultPageSettings, folder: undefined };

/**
 * The settings for the file at `uri`: those of the nearest folder above it that has some.
 *
 * @param documents all files known; those of kind `config` are looked at.
 */
export function configFor(uri: string, documents: Iterable<RoleDocument>): Config {
  let best: Config = defaultConfig;
  let bestUri = '';
  for (const { uri: configUri, config } of documents) {
    if (!config) continue;
    const folder = configUri.slice(0, configUri.lastIndexOf('/'));
    // Of two files in one folder, the YAML one holds, whatever the order in which they were found.
    const nearer =
      best.folder === undefined ||
      folder.length > best.folder.length ||
      (folder.length === best.folder.length && configUri > bestUri);
    if (nearer && uri.startsWith(`${folder}/`)) {
      bestUri = configUri;
      best = {
        rules: new Map(Object.entries(config.rules ?? {})),
        ignore: config.ignore ?? [],
        page: pageSettingsOf(config.page),
        folder,
      };
    }
  }
  return best;
}
