import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Link, type LinkTarget, type SitePageName } from '../page/link.tsx';
import { ownLanguageName } from '../page/language-names.ts';
import { Picture } from '../page/picture.tsx';
import { Prose, Style } from '../page/raw-html.tsx';
import { HeadLinks, SiteBar, sitePage, type SiteFrame } from '../page/site-frame.tsx';
import type { Language, LocalizedText } from '../text/language.ts';
import type { SitePlan } from './plan.ts';
import { searchBox } from './search-box.tsx';
import { siteStylesheet } from './style.ts';
import { siteTitle } from './words.ts';

/** What the site's own pages let a browser do: read their stylesheet, and run the search that lies beside them. */
const contentPolicy = [
  "default-src 'none'",
  'img-src data:',
  "style-src 'unsafe-inline'",
  // Where the site is opened from a disk, not every browser counts its files as its own.
  "script-src 'self' file:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** How the policy is written on every such page, once; a host with a policy of its own puts that in its place. */
export const sitePolicyMeta = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}"/>`;

export interface SitePage {
  /** The page it is; absent for one that is found by no link. */
  readonly name: SitePageName | undefined;
  readonly title: string;
  /** A sentence under the title. */
  readonly lead?: ComponentChildren;
  readonly language: Language;
  readonly plan: Pick<SitePlan, 'site' | 'house'>;
  readonly search?: boolean;
  readonly content: ComponentChildren;
}

/** One of the site's own pages as a complete HTML document. */
export function renderSitePage(page: SitePage): string {
  return `<!doctype html>\n${renderToString(<Shell {...page} />)}\n`;
}

function Shell({ name, title, lead, language, plan, search = false, content }: SitePage): VNode {
  const { site, house } = plan;
  const { settings, logo } = house;
  const skip: LocalizedText = { en: 'Skip to the content', fr: 'Aller au contenu' };
  const full = name === undefined || name === 'index' ? title : `${title} · ${siteTitle[language]}`;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{full}</title>
        {name === undefined ? (
          <meta name="robots" content="noindex" />
        ) : (
          <HeadLinks
            title={full}
            description={undefined}
            self={sitePage(name, language, site)}
            alternates={languagesOf(name, site)}
            baseUrl={site.baseUrl}
          />
        )}
        <Style settings={settings} more={siteStylesheet} />
        {search && <script src="search.js" defer />}
      </head>
      <body>
        <div class="page site">
          <div class="skip-line">
            <Link to={{ anchor: 'content' }}>{skip[language]}</Link>
          </div>
          <SiteBar
            site={site}
            language={language}
            lang={language}
            current={name}
            folder={name === undefined ? site.folder : undefined}
          />
          <header class="head">
            <div class="head-inner">
              {logo && (
                <p class="logo">
                  <Picture {...logo} />
                </p>
              )}
              {name !== undefined && languageSwitch(name, language, site)}
              <h1>{title}</h1>
              {lead !== undefined && <p class="lead">{lead}</p>}
              {search && searchBox(language)}
            </div>
          </header>
          <main id="content" class="list-body">
            {content}
          </main>
          {settings.footer !== undefined && (
            <footer class="foot">
              <Prose markdown={settings.footer} lang={language} />
            </footer>
          )}
        </div>
      </body>
    </html>
  );
}

function languagesOf(name: SitePageName, site: SiteFrame): ReadonlyMap<string, LinkTarget> {
  return new Map(site.languages.map((language) => [language, sitePage(name, language, site)]));
}

function languageSwitch(name: SitePageName, current: Language, site: SiteFrame): VNode | undefined {
  if (site.languages.length < 2) return undefined;
  return (
    <nav class="languages" aria-label={{ en: 'Languages', fr: 'Langues' }[current]}>
      <ul class="language-list">
        {site.languages.map((language) => (
          <li>
            {language === current ? (
              <span aria-current="true">{ownLanguageName(language)}</span>
            ) : (
              <Link to={sitePage(name, language, site)} hreflang={language} lang={language}>
                {ownLanguageName(language)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
