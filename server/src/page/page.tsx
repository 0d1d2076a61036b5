import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Config } from '../model/config.ts';
import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { directionOf } from '../text/direction.ts';
import type { Language } from '../text/language.ts';
import { pageContext, type PageContext } from './context.tsx';
import { jsonLd } from './json-ld.ts';
import { Link } from './link.tsx';
import { plainText } from './markdown.ts';
import { JsonLd, Prose, Style } from './raw-html.tsx';
import { pagesByLanguage } from './role-pages.ts';
import type { Section } from './section.ts';
import { allSections } from './sections/all.ts';
import { HeadLinks, SiteBar, type SiteFrame } from './site-frame.tsx';

/** What a page depends on beside its files; each part may be left out. */
export interface PageOptions {
  /** The language of our words, any tag of it; by default that of the spec, else of most others. English where we do not speak it. */
  readonly language?: Language | undefined;
  /** The settings that hold for the file; by default those among the files of the index. */
  readonly config?: Config | undefined;
  /** The picture that the settings name, as a `data:` address; whoever can read files gives it. */
  readonly logo?: { readonly address: string } | undefined;
  /** The site that the page becomes part of; a page alone has no bar that leads to others. */
  readonly site?: SiteFrame | undefined;
}

/** What a page lets a browser do: read its own stylesheet, and nothing else. */
export const contentPolicy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** How the policy is written on every page, once; a host with a policy of its own puts that in its place. */
export const contentPolicyMeta = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}"/>`;

/**
 * The page of a role or of a translation, as a complete HTML document: the same bytes for the same files, everywhere.
 * A file that is empty or broken has a page too, of whatever could be understood.
 */
export function renderPage(document: RoleDocument, index: RoleIndex, options: PageOptions = {}): string {
  const context = pageContext(document, index, options);
  return `<!doctype html>\n${renderToString(<Page context={context} site={options.site} />)}\n`;
}

/** What machines read on the page of a role or of a translation, as data. */
export function pageFacts(document: RoleDocument, index: RoleIndex, options: PageOptions = {}): object {
  return jsonLd(pageContext(document, index, options));
}

interface RenderedSection {
  readonly section: Section;
  readonly content: VNode;
}

interface PageProps {
  readonly context: PageContext;
  readonly site: SiteFrame | undefined;
}

function Page({ context, site }: PageProps): VNode {
  const { title, lang, language, role, id, index, translation, label, settings, foreign } = context;
  const rendered = allSections.flatMap((section) => {
    const content = section.render(context);
    return content ? [{ section, content }] : [];
  });
  const cards = rendered.filter(({ section }) => section.frame === 'card');
  const flow = rendered.filter(({ section }) => section.frame === undefined);
  // It stands among results without a word on its language, and one in another tells readers nothing.
  const description = plainText([role.summary, role.mission].find((text) => text !== undefined && !foreign(text)));
  return (
    <html lang={lang ?? language} dir={directionOf(lang)}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        {description !== '' && <meta name="description" content={description} />}
        <HeadLinks
          title={title}
          description={description === '' ? undefined : description}
          self={id === undefined ? undefined : { role: id, lang: translation ? lang : undefined }}
          alternates={id === undefined ? new Map() : pagesByLanguage(index, id)}
          baseUrl={site?.baseUrl}
        />
        <Style settings={settings} />
        <JsonLd facts={jsonLd(context)} />
      </head>
      <body>
        <div class="page" data-watermark={role.meta?.status === 'draft' ? draft[language] : undefined}>
          <div class="skip-line">
            <Link to={{ anchor: 'content' }}>{label({ en: 'Skip to the content', fr: 'Aller au contenu' })}</Link>
          </div>
          {site && <SiteBar site={site} language={language} lang={lang ?? language} />}
          <header class="head">
            <div class="head-inner">
              {rendered.filter(({ section }) => section.frame === 'head').map(({ content }) => content)}
            </div>
          </header>
          <main id="content" class="body">
            <div class="side">
              {cards.map((one) => renderSection(context, one))}
              {flow.length > 2 && contents(context, flow)}
            </div>
            <div class="flow">
              {flow.map((one) => renderSection(context, one))}
              {flow.length + cards.length === 0 && <p>{label(context.isUnread ? unread : empty)}</p>}
            </div>
          </main>
          {settings.footer !== undefined && (
            <footer class="foot">
              <Prose markdown={settings.footer} lang={lang} />
            </footer>
          )}
        </div>
      </body>
    </html>
  );
}

const empty = { en: 'This role has no content yet.', fr: 'Cette fiche est encore vide.' };

const unread = {
  en: 'This file is too large or too deeply nested to be read, so nothing of it is shown. Split it into several roles.',
  fr: 'Ce fichier est trop long ou trop imbriqué pour être lu : rien n’en est affiché. Le répartir en plusieurs fiches.',
};

const draft = { en: 'Draft', fr: 'Brouillon' };

function renderSection({ label }: PageContext, { section, content }: RenderedSection): VNode {
  const { id, title, frame } = section;
  return (
    <section id={id} class={frame} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{label(title)}</h2>
      {content}
    </section>
  );
}

function contents({ label, language }: PageContext, sections: readonly RenderedSection[]): VNode {
  const title = { en: 'On this page', fr: 'Sur cette page' };
  return (
    <nav class="contents" aria-label={title[language]}>
      <p>{label(title)}</p>
      <ul>
        {sections.map(({ section }) => (
          <li>
            <Link to={{ anchor: section.id }}>{label(section.title)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
