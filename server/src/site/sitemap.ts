import { renderToString } from 'preact-render-to-string';
import { h, type ComponentChildren, type VNode } from 'preact';
import { addressOf, type LinkTarget } from '../page/link.tsx';
import { pagesByLanguage } from '../page/role-pages.ts';
import { sitePage, sitePages } from '../page/site-frame.tsx';
import type { SitePlan } from './plan.ts';
import { pageOf } from './roles.ts';

/** What one file may hold, by sitemaps.org. */
const MOST = 50_000;

/** The files that tell search engines of all pages and their languages; a site of very many pages has several. */
export function sitemaps(plan: SitePlan, baseUrl: string): readonly (readonly [name: string, text: string])[] {
  const entries = [...addresses(plan, baseUrl)];
  const parts = Array.from({ length: Math.max(1, Math.ceil(entries.length / MOST)) }, (_, part) =>
    urlSet(entries.slice(part * MOST, (part + 1) * MOST)),
  );
  if (parts.length === 1) return parts.map((text) => ['sitemap.xml', text]);
  const named = parts.map((text, part) => [`sitemap-${part + 1}.xml`, text] as const);
  const list = named.map(([name]) => element('sitemap', {}, element('loc', {}, `${baseUrl}${name}`)));
  return [['sitemap.xml', xml(element('sitemapindex', { xmlns: sitemapNames }, list))], ...named];
}

const sitemapNames = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function urlSet(entries: readonly VNode[]): string {
  return xml(element('urlset', { xmlns: sitemapNames, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, entries));
}

function* addresses({ site, roles, index }: SitePlan, baseUrl: string): Generator<VNode> {
  for (const { name } of sitePages) {
    const alternates = new Map(site.languages.map((language) => [language, sitePage(name, language, site)]));
    for (const target of alternates.values()) yield url(addressOf(target), alternates, baseUrl);
  }
  for (const { id, texts } of roles.values()) {
    const alternates = pagesByLanguage(index, id);
    for (const text of texts) yield url(pageOf(text), alternates, baseUrl);
  }
}

function url(page = '', alternates: ReadonlyMap<string, LinkTarget>, baseUrl: string): VNode {
  const others = alternates.size < 2 ? [] : [...alternates];
  return element(
    'url',
    {},
    element('loc', {}, `${baseUrl}${page}`),
    others.map(([tag, target]) =>
      element('xhtml:link', { rel: 'alternate', hreflang: tag, href: `${baseUrl}${addressOf(target) ?? ''}` }),
    ),
  );
}

/** Names that HTML does not have. */
function element(name: string, attributes: Readonly<Record<string, string>>, ...children: ComponentChildren[]): VNode {
  return h(name, attributes, ...children);
}

function xml(root: VNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(root)}\n`;
}
