import { readLogo, type Logo } from '../../files/logo.ts';
import { pathOf } from '../../files/node.ts';
import { configFor } from '../../model/config.ts';
import { Dependents } from '../../model/dependents.ts';
import type { RoleDocument } from '../../model/document.ts';
import { changedKeys } from '../../model/dossier.ts';
import { Workspace } from '../../model/workspace.ts';
import { isAboutRole } from '../../schema/kinds.ts';
import { roleText, type RoleText } from '../../site/roles.ts';
import { planSite, type Site, type SiteOptions } from '../../site/site.ts';
import type { LocalizedText } from '../../text/language.ts';
import { safeText } from '../../text/safe-text.ts';
import { withDiagnostics } from '../check/file-result.ts';
import { resultsOf } from '../check/findings.ts';
import { settingsResults } from '../check/settings-results.ts';
import { settingsFaults, unsoundSettings } from '../check/sound-settings.ts';
import { colon } from '../colon.ts';
import type { Host } from '../host.ts';
import { leftOut } from '../index-to-show.ts';
import { load, shownPath, type Loaded } from '../load.ts';
import { human } from '../reporters/human.ts';
import type { FileResult } from '../reporters/reporter.ts';
import { readAtOnce } from '../reports.ts';

/** A site, and how the files are that it is made of. */
export interface ReadSite {
  readonly site: Site;
  /** The errors of each file, and these alone; they keep no page from being made that can be made. */
  readonly results: readonly FileResult[];
  /** Why there is no logo where settings name one; pages do without. */
  readonly refused: readonly LocalizedText[];
  readonly hasErrors: boolean;
  /** Settings that hold for some of the files have errors: more than they mean to tell would be on the site. */
  readonly isHeldBack: boolean;
  /** The paths of all files that were read. */
  readonly files: readonly string[];
}

/** The role files that the paths name, read again and again; only what a change concerns is looked at again. */
export class SiteSource {
  readonly #paths: readonly string[];
  readonly #host: Host;
  readonly #options: Pick<SiteOptions, 'baseUrl' | 'folder' | 'asked'>;
  readonly #workspace = new Workspace();
  readonly #dependents = new Dependents();
  /** By URI, as of the last change that concerns the file. */
  readonly #seen = new Map<string, Seen>();
  #told = '';

  constructor(paths: readonly string[], host: Host, options: Pick<SiteOptions, 'baseUrl' | 'folder' | 'asked'> = {}) {
    this.#paths = paths;
    this.#host = host;
    this.#options = options;
  }

  /**
   * The site as the files are now.
   *
   * @throws Refused where a path leads nowhere or to nothing of ours.
   */
  async read(): Promise<ReadSite> {
    const loaded = await load(this.#paths, this.#host, { workspace: this.#workspace, atRest: true });
    const { workspace, asked } = loaded;
    this.#forgetWhatChanged();
    // One that could not be read may be read by now.
    this.#look({ ...loaded, asked: asked.filter((uri) => !this.#seen.has(uri) || !workspace.get(uri)) });
    const { configs, vocabularies } = workspace.index;
    const roles = asked.flatMap((uri) => workspace.get(uri) ?? []).filter(({ kind }) => isAboutRole(kind));
    const textOf = ({ uri }: RoleDocument): RoleText | undefined => this.#seen.get(uri)?.text;
    const { logos, refused } = await this.#readLogos(configs);
    const site = planSite([...roles, ...configs, ...vocabularies], {
      ...this.#options,
      logos,
      leftOut: await leftOutRoles(loaded, this.#host),
      textOf,
    });
    const beside = settingsResults(loaded, asked, this.#host.today, this.#host).map(errorsOf);
    const results = [...beside, ...asked.flatMap((uri) => this.#seen.get(uri)?.result ?? [])];
    const isSound = results.every(({ diagnostics }) => diagnostics.length === 0);
    const files = [...workspace.documents()].flatMap(({ uri }) => pathOf(uri) ?? []);
    const { hasErrors: isHeldBack } = settingsFaults(loaded, asked, this.#host);
    return { site, results, refused, hasErrors: !isSound || site.omitted.length > 0, isHeldBack, files };
  }

  /** Tells what is wrong with the files, unless it was told the last time; says nothing where nothing is. */
  report({ results, site, refused, isHeldBack }: ReadSite): void {
    const host = this.#host;
    const { language, color, version } = host;
    const file = (uri: string): { path: string; text: string } | undefined => {
      const document = this.#workspace.get(uri);
      return document && { path: shownPath(uri, host), text: document.text };
    };
    const isSound = results.every(({ diagnostics }) => diagnostics.length === 0);
    const errors = isSound ? '' : human.report(results, { language, color, file, limit: readAtOnce, version });
    const omissions = site.omitted.map(({ uri, message, other }) => {
      const by = other === undefined ? '' : ` (${shownPath(other, host)})`;
      return `${shownPath(uri, host)}${colon[language]} ${message[language]}${by}\n`;
    });
    const without = refused.map((why) => `rolespec: ${safeText(why[language])}\n`);
    const held = isHeldBack ? [`rolespec: ${unsoundSettings.text[language]}\n`] : [];
    const told = [errors, ...omissions, ...without, ...held].join('');
    if (told === this.#told) return;
    this.#told = told;
    if (errors !== '') host.print(errors);
    for (const sentence of [...omissions, ...without, ...held]) host.complain(sentence);
  }

  /** The pictures that settings name, by the URI of the folder of the settings. */
  async #readLogos(configs: readonly RoleDocument[]): Promise<{
    readonly logos: ReadonlyMap<string, Logo>;
    readonly refused: readonly LocalizedText[];
  }> {
    const logos = new Map<string, Logo>();
    const refused: LocalizedText[] = [];
    for (const { uri } of configs) {
      const config = configFor(uri, configs);
      const logo = config.folder === undefined ? undefined : await readLogo(config, this.#host.files);
      if (logo && 'refused' in logo) refused.push(logo.refused);
      else if (logo && config.folder !== undefined) logos.set(config.folder, logo);
    }
    return { logos, refused };
  }

  #forgetWhatChanged(): void {
    const changes = this.#workspace.takeChanges();
    // Settings and vocabularies hold for any number of files.
    if (changes.some(({ before, after }) => holdsForMany((after ?? before)?.kind))) this.#seen.clear();
    const keys = changes.flatMap(({ before, after }) => [...changedKeys(before, after)]);
    for (const uri of [...changes.map((change) => change.uri), ...this.#dependents.of(keys)]) this.#seen.delete(uri);
  }

  #look(loaded: Loaded): void {
    const { workspace, asked } = loaded;
    const { index } = workspace;
    const keys = new Map(asked.map((uri) => [uri, new Set<string>()]));
    const watched = (uri: string): typeof index => index.watched((key) => keys.get(uri)?.add(key));
    for (const result of resultsOf(loaded, this.#host.today, this.#host, watched)) {
      const { uri } = result;
      const document = workspace.get(uri);
      const text = document && roleText(document, watched(uri), configFor(uri, index.configs));
      this.#seen.set(uri, { text, result: errorsOf(result) });
      document?.rest();
      this.#dependents.set(uri, keys.get(uri) ?? []);
    }
  }
}

/** The roles that ignore files or settings leave out, and nobody named. */
async function leftOutRoles(loaded: Loaded, host: Host): Promise<readonly RoleDocument[]> {
  const asked = new Set(loaded.asked);
  const others = [...loaded.workspace.documents()].filter(({ kind, uri }) => kind === 'role' && !asked.has(uri));
  if (others.length === 0) return [];
  const isLeftOut = await leftOut(loaded, host);
  return others.filter(({ uri }) => isLeftOut(uri));
}

function errorsOf(result: FileResult): FileResult {
  return withDiagnostics(
    result,
    result.diagnostics.filter(({ severity }) => severity === 'error'),
  );
}

interface Seen {
  readonly text: RoleText | undefined;
  readonly result: FileResult;
}

function holdsForMany(kind: RoleDocument['kind'] | undefined): boolean {
  return kind === 'config' || kind === 'vocabulary';
}
