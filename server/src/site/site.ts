import { configFor, defaultConfig, type Config } from '../model/config.ts';
import type { RoleDocument } from '../model/document.ts';
import { RoleIndex } from '../model/role-index.ts';
import { addressOf, type SitePageName } from '../page/link.tsx';
import { renderPage } from '../page/page.tsx';
import { sitePage, type SiteFrame } from '../page/site-frame.tsx';
import { folderOf } from '../schema/file-name.ts';
import { isAboutRole, isImportedVocabulary } from '../schema/kinds.ts';
import { languages, pickLanguage, type Language, type LocalizedText } from '../text/language.ts';
import { wantSeveral } from '../text/wanted.ts';
import { folderAddress } from '../text/web-address.ts';
import { aToZPage } from './a-z-page.tsx';
import { indexPage } from './index-page.tsx';
import { notFoundPage } from './not-found-page.tsx';
import { organisationPage } from './organisation-page.tsx';
import { isPageName } from './page-names.ts';
import { pathsPage } from './paths-page.tsx';
import type { House, PageMaker, SitePlan } from './plan.ts';
import { withPublicTies } from './public-ties.ts';
import { pageOf, roleText, type RoleText, type SiteRole } from './roles.ts';
import { searchDataName } from './search-box.tsx';
import { searchData } from './search-data.ts';
import { searchScript } from './search-script.generated.js';
import type { SiteSource, SiteSources } from './site-memory.ts';
import { sitemaps } from './sitemap.ts';

/** What a site depends on beside its files. */
export interface SiteOptions {
  /** Where the site will stand: an `https:` address without a query. Without it there is no sitemap. */
  readonly baseUrl?: string | undefined;
  /** The address of its folder on the server that shows it, where that is not said by `baseUrl`. */
  readonly folder?: string | undefined;
  /** The picture that settings name, by the URI of their folder; whoever can read files gives it. */
  readonly logos?: ReadonlyMap<string, { readonly address: string }>;
  /** Roles that are left out: what is to be published may refer to them, and nothing is told of that. */
  readonly leftOut?: readonly RoleDocument[];
  /** What `roleText` says of a document, from who has read it already. */
  readonly textOf?: typeof roleText;
  /** Told what an index is asked for (`RoleIndex.watched`) while the file of that name is made. */
  readonly asked?: (name: string, key: string) => void;
}

/** A site as its files; each is made when it is asked for, from what was there when the site was planned. */
export interface Site {
  /** By name; the site has no folders. The same documents always give the same bytes. */
  readonly files: ReadonlyMap<string, () => string>;
  /** The files that have no page. */
  readonly omitted: readonly Omission[];
  readonly sources: SiteSources;
}

/** Why a file has no page. */
export interface Omission {
  readonly uri: string;
  readonly message: LocalizedText;
  /** The file that has the page in its place. */
  readonly other: string | undefined;
}

/**
 * The site of some roles: a page for each role and language, lists of them, what helps to find them. Two pages that would
 * get the same name are never made one: the first by URI has it, and the other is told.
 *
 * @param documents those that are to be published, and no others: nothing of another file is on any page. With them, the
 *   settings that hold for them.
 * @throws RangeError where the base address is none.
 */
export function planSite(documents: Iterable<RoleDocument>, options: SiteOptions = {}): Site {
  wantSeveral('documents', documents);
  const baseUrl = baseAddress(options.baseUrl);
  const { logos = new Map<string, never>(), leftOut = [], asked } = options;
  const { texts, omitted } = namedTexts(documents, options.textOf ?? roleText);
  const named = [...texts.values()];
  const others = [...documents].filter(({ kind }) => !isAboutRole(kind));
  const roles = rolesOf(named.map(({ text }) => text));
  const published = [...named.map(({ document }) => document), ...others];
  const index = indexOf(published, leftOut);
  const pages = new Map<string, SiteSource>();
  for (const [name, { document, config, text }] of texts)
    pages.set(name, { document, tied: withPublicTies(document, config, index), text });
  const ties = new RoleIndex([...pages.values()].map(({ tied }) => tied));
  const site = { ...frameOf(roles, baseUrl), folder: baseUrl ?? options.folder };
  const logoOf = ({ folder = '' }: Config): { readonly address: string } | undefined => logos.get(folder);
  const plan: SitePlan = { site, index, ties, roles, house: houseOf(named, logoOf) };
  const files = new Map<string, () => string>();
  const seenBy = (name: string, whole: RoleIndex): RoleIndex =>
    asked ? whole.watched((key) => asked(name, key)) : whole;
  for (const [name, make] of ownFiles(site))
    files.set(name, () => make({ ...plan, index: seenBy(name, index), ties: seenBy(name, ties) }));
  for (const [name, { document, config }] of texts) {
    const logo = logoOf(config);
    files.set(name, () => {
      const html = renderPage(document, seenBy(name, index), { site, config, ...(logo && { logo }) });
      // The trees of ten thousand roles would take gigabytes.
      document.rest();
      return html;
    });
  }
  if (baseUrl !== undefined) for (const [name, text] of sitemaps(plan, baseUrl)) files.set(name, () => text);
  const settings = others.map(({ uri, text }) => [uri, isImportedVocabulary(uri) ? text.slice(0, 2000) : text]);
  const hidden = leftOut.flatMap(({ head }) => head.id ?? []).toSorted();
  return { files, omitted, sources: { whole: JSON.stringify([site, [...logos], settings, hidden]), pages } };
}

function baseAddress(baseUrl: string | undefined): string | undefined {
  const address = baseUrl === undefined ? '' : folderAddress(baseUrl);
  if (address !== undefined) return address || undefined;
  throw new RangeError(
    `'options.baseUrl' has to be an https: address such as https://roles.example.org/, and this is '${baseUrl}'`,
  );
}

function indexOf(published: readonly RoleDocument[], leftOut: readonly RoleDocument[]): RoleIndex {
  if (leftOut.length === 0) return new RoleIndex(published);
  const hidden = new Set(leftOut.map(({ uri }) => uri));
  return new RoleIndex([...published, ...leftOut]).without((uri) => hidden.has(uri));
}

/** The site's own pages look as the settings say that hold for the most: those of the outermost folder. */
function houseOf(
  named: readonly NamedText[],
  logoOf: (config: Config) => { readonly address: string } | undefined,
): House {
  const depth = ({ folder }: Config): number => folder?.length ?? Infinity;
  const [outermost = defaultConfig] = named
    .map(({ config }) => config)
    .toSorted((one, other) => depth(one) - depth(other));
  const { page } = outermost;
  const logo = logoOf(outermost);
  return { settings: page, logo: logo && page.logo && { address: logo.address, alt: page.logo.alt } };
}

/** The site's own pages by their names. */
const makers: Readonly<Record<SitePageName, PageMaker>> = {
  index: indexPage,
  'a-z': aToZPage,
  organisation: organisationPage,
  paths: pathsPage,
};

const makerNames = ['index', 'a-z', 'organisation', 'paths'] as const satisfies readonly SitePageName[];

function* ownFiles(site: SiteFrame): Generator<readonly [name: string, make: (plan: SitePlan) => string]> {
  for (const language of site.languages) {
    for (const name of makerNames) {
      const file = addressOf(sitePage(name, language, site));
      if (file !== undefined) yield [file, (plan) => makers[name](plan, language)];
    }
    yield [searchDataName(language), ({ roles }) => searchData(roles.values(), language)];
  }
  yield ['404.html', notFoundPage];
  yield ['search.js', () => searchScript];
}

interface NamedText {
  readonly document: RoleDocument;
  /** The settings that hold for it. */
  readonly config: Config;
  readonly text: RoleText;
}

/** Each document under the name of its page. */
function namedTexts(
  documents: Iterable<RoleDocument>,
  textOf: typeof roleText,
): {
  readonly texts: ReadonlyMap<string, NamedText>;
  readonly omitted: readonly Omission[];
} {
  const index = new RoleIndex(documents);
  const configOf = configsOf(index.configs);
  const texts = new Map<string, NamedText>();
  const omitted: Omission[] = [];
  // Disks that take `A` and `a` for the same would make one file of two.
  const taken = new Map<string, string | undefined>(ownNames.map((name) => [name, undefined]));
  for (const document of index.documents) {
    if (!isAboutRole(document.kind)) continue;
    const config = configOf(document.uri);
    const text = textOf(document, index, config);
    const name = text && pageOf(text);
    const leaveOut = (message: LocalizedText, other?: string): number =>
      omitted.push({ uri: document.uri, message, other });
    if (!text || name === undefined) leaveOut(reasons.nameless);
    else if (!isPageName(name)) leaveOut(reasons.unfit(name));
    else if (ownNames.includes(name.toLowerCase())) leaveOut(reasons.own(text.id, name));
    else if (taken.has(name.toLowerCase())) leaveOut(reasons.taken(name), taken.get(name.toLowerCase()));
    else {
      taken.set(name.toLowerCase(), document.uri);
      texts.set(name, { document, config, text });
    }
  }
  return { texts, omitted };
}

/** The settings of each file, made once for each folder. */
function configsOf(documents: readonly RoleDocument[]): (uri: string) => Config {
  const known = new Map<string, Config>();
  return (uri) => {
    const folder = folderOf(uri);
    const config = known.get(folder) ?? configFor(uri, documents);
    known.set(folder, config);
    return config;
  };
}

/** What is called so is the site's own, in whatever languages it is. */
const ownNames = [
  '404.html',
  ...makerNames.flatMap((name) => [`${name}.html`, ...languages.map((language) => `${name}.${language}.html`)]),
];

const reasons = {
  nameless: {
    en: 'has no page: it does not say which role it is about, or in which language',
    fr: 'n’a pas de page : la fiche ne dit pas de quel rôle il s’agit, ou dans quelle langue',
  },
  unfit: (name: string): LocalizedText => ({
    en: `has no page: '${name}' cannot be the name of a file on every system; give the role another id`,
    fr: `n’a pas de page : « ${name} » ne peut être le nom d’un fichier sur tous les systèmes ; donner au rôle un autre identifiant`,
  }),
  own: (id: string, name: string): LocalizedText => ({
    en: `has no page: the id '${id}' is reserved, as the site has a page '${name}' of its own; give the role another id`,
    fr: `n’a pas de page : l’identifiant « ${id} » est réservé, car le site a sa propre page « ${name} » ; donner au rôle un autre identifiant`,
  }),
  taken: (name: string): LocalizedText => ({
    en: `has no page: there is a page called '${name}' already`,
    fr: `n’a pas de page : il y a déjà une page « ${name} »`,
  }),
} as const;

function rolesOf(texts: readonly RoleText[]): ReadonlyMap<string, SiteRole> {
  const roles = new Map<string, SiteRole>();
  for (const text of texts) {
    const { id } = text;
    const [first, ...rest] = roles.get(id)?.texts ?? [];
    if (!first) roles.set(id, { id, texts: [text] });
    else roles.set(id, { id, texts: text.isTranslation ? [first, ...rest, text] : [text, first, ...rest] });
  }
  return roles;
}

/** The languages that we speak and some page is in; first the one that most roles are in. */
function frameOf(roles: ReadonlyMap<string, SiteRole>, baseUrl: string | undefined): SiteFrame {
  const own = new Map<Language, number>();
  for (const { texts } of roles.values()) {
    for (const { lang, isTranslation } of texts) {
      const language = pickLanguage(lang);
      own.set(language, (own.get(language) ?? 0) + (isTranslation ? 0 : 1));
    }
  }
  const spoken = languages.filter((language) => own.has(language));
  const [mainLanguage = 'en', ...others] = spoken.toSorted((one, other) => (own.get(other) ?? 0) - (own.get(one) ?? 0));
  return { mainLanguage, languages: [mainLanguage, ...others], baseUrl };
}
