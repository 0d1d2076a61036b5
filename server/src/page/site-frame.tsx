import type { VNode } from 'preact';
import type { Language, LocalizedText } from '../text/language.ts';
import { addressOf, Link, type LinkTarget, type SitePageName } from './link.tsx';

/** The site that a page is part of. */
export interface SiteFrame {
  /** The language of `index.html`; the page in another language is called `index.fr.html`. */
  readonly mainLanguage: Language;
  /** The languages in which the site has its own pages, the main one first. */
  readonly languages: readonly Language[];
  /** Where the site will stand, with a slash at its end; without it no page says its own full address. */
  readonly baseUrl?: string | undefined;
  /** The address of its folder on the server that shows it, or the full one; absent where that is not known. */
  readonly folder?: string | undefined;
}

/** The pages that every page of the site leads to, in the order of the bar. */
export const sitePages: readonly { readonly name: SitePageName; readonly title: LocalizedText }[] = [
  { name: 'index', title: { en: 'Roles', fr: 'Rôles' } },
  { name: 'a-z', title: { en: 'A to Z', fr: 'De A à Z' } },
  { name: 'organisation', title: { en: 'Organisation', fr: 'Organisation' } },
  { name: 'paths', title: { en: 'Career paths', fr: 'Parcours' } },
];

/** One of the site's own pages in the reader's language, or else in the main one. */
export function sitePage(name: SitePageName, language: Language, { mainLanguage, languages }: SiteFrame): LinkTarget {
  return language === mainLanguage || !languages.includes(language) ? { page: name } : { page: name, lang: language };
}

interface SiteBarProps {
  readonly site: SiteFrame;
  /** The language of our words on the page. */
  readonly language: Language;
  /** BCP 47 tag of the page around the bar. */
  readonly lang: string;
  /** The page that the bar is on, where it is one of the site's own. */
  readonly current?: SitePageName | undefined;
  /** As in `Link`. */
  readonly folder?: string | undefined;
}

/**
 * The way from any page to all others.
 *
 * @internal
 */
export function SiteBar({ site, language, lang, current, folder }: SiteBarProps): VNode {
  const name = { en: 'Site', fr: 'Site' };
  return (
    <nav class="site-bar" aria-label={name[language]} lang={lang === language ? undefined : language}>
      <ul>
        {sitePages.map(({ name: page, title }) => (
          <li>
            {page === current ? (
              <span aria-current="page">{title[language]}</span>
            ) : (
              <Link to={sitePage(page, language, site)} folder={folder}>
                {title[language]}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface HeadLinksProps {
  readonly title: string;
  readonly description: string | undefined;
  /** Where the page itself is; absent where it has no name. */
  readonly self: LinkTarget | undefined;
  /** The page in all its languages, by their tags; the first is for readers of any other. */
  readonly alternates: ReadonlyMap<string, LinkTarget>;
  readonly baseUrl?: string | undefined;
}

/**
 * What a page tells of itself to those who link to it, and where it is to be found in other languages.
 *
 * @internal
 */
export function HeadLinks({ title, description, self, alternates, baseUrl }: HeadLinksProps): VNode {
  const address = (target: LinkTarget | undefined): string | undefined => {
    const page = target && addressOf(target);
    return page === undefined ? undefined : `${baseUrl ?? ''}${page}`;
  };
  const own = baseUrl === undefined ? undefined : address(self);
  const [fallback] = alternates.values();
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      {description !== undefined && <meta property="og:description" content={description} />}
      {own !== undefined && <meta property="og:url" content={own} />}
      {own !== undefined && <link rel="canonical" href={own} />}
      {alternates.size > 1 && (
        <>
          {[...alternates].map(([tag, target]) => (
            <link rel="alternate" hreflang={tag} href={address(target)} />
          ))}
          <link rel="alternate" hreflang="x-default" href={address(fallback)} />
        </>
      )}
    </>
  );
}
